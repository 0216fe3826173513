/** One event alone, on its next date, else on its last. */
import { html, nothing } from 'lit';
import { isPast, occurrences } from '../domain/occurrences.js';
import { nothingFound } from './nothing-found.js';
import { unknownNote } from './notes.js';
import { occurrenceItem } from './occurrence.js';
/**
 * @param isAsked - The page itself asks for it: it is no place that one came to.
 * @param all - Shows all events: the way back, and out where the feed does not have that one (any more).
 */
export function oneEvent(context, id, isAsked, all, waysOut) {
    const { words, feed, now, level } = context;
    const dates = occurrences(feed).filter(({ event }) => event?.id === id);
    const shown = dates.find((occurrence) => !isPast(occurrence, now)) ?? dates[dates.length - 1];
    const way = html `<p class="row"><button type="button" @click=${all}>${words.allEvents}</button></p>`;
    if (shown)
        return html `${isAsked ? nothing : way} ${occurrenceItem(context, shown, level, true)}`;
    return nothingFound(context, html `${unknownNote(words, words.unknownEvent, id)} ${way}`, waysOut());
}
