/** One event alone, on its next date, else on its last. */
import { html } from 'lit';
import { isPast, occurrences } from '../domain/occurrences.js';
import { nothingFound } from './nothing-found.js';
import { unknownNote } from './notes.js';
import { occurrenceItem } from './occurrence.js';
/** @param all - Shows all events: the way out where the feed does not have that one (any more). */
export function oneEvent(context, id, all, waysOut) {
    const { words, feed, now, level } = context;
    const dates = occurrences(feed).filter(({ event }) => event?.id === id);
    const shown = dates.find((occurrence) => !isPast(occurrence, now)) ?? dates[dates.length - 1];
    if (shown)
        return occurrenceItem(context, shown, level, true);
    const unknown = html `${unknownNote(words, words.unknownEvent, id)}
    <p class="row"><button type="button" @click=${all}>${words.allEvents}</button></p>`;
    return nothingFound(context, unknown, waysOut());
}
