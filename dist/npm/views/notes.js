/** What stands above a widget's content: demonstration data, urgent notices, words on a wrong attribute, help lines. */
import { html, nothing } from 'lit';
import { OLD, parseInstant } from '../domain/moment.js';
import { covers, findCommune } from '../domain/territory.js';
import { findTheme } from '../domain/themes.js';
import { PlainDate } from '../domain/plain-date.js';
import { day } from '../text/format.js';
import { phoneLink } from './contact.js';
import { paragraphs, said } from './text.js';
/** Says that the data are an example. */
export function demoNote({ feed, words }) {
    return feed.demo ? html `<p class="demo" part="demo">${words.demo}</p>` : nothing;
}
/** The urgent notices that hold now and, with a viewpoint, concern it. */
export function notices(context) {
    return context.feed.notices
        .filter((notice) => isCurrent(notice, context))
        .map((notice) => html `<div class="note alert" part="notice">${paragraphs(context, {}, notice.text)}</div>`);
}
function isCurrent(notice, { now, today, commune }) {
    const before = (bound) => {
        const day = PlainDate.parse(bound);
        return day ? today.isBefore(day) : now < Date.parse(bound);
    };
    const after = (bound) => {
        const day = PlainDate.parse(bound);
        return day ? today.isAfter(day) : now >= Date.parse(bound);
    };
    if ((notice.from && before(notice.from)) || (notice.until && after(notice.until)))
        return false;
    return !commune || notice.coverage === undefined || covers(notice.coverage, commune.code);
}
/** People to talk to: those of a theme, or all of them where nothing was found. */
export function helpLines(context, theme, all = false) {
    const lines = (context.feed.help ?? []).filter((line) => all || (theme !== undefined && line.themes?.includes(theme)));
    if (!lines.length)
        return nothing;
    return html `<div class="note" part="help">
    <p><strong>${context.words.help}</strong></p>
    <ul>
      ${lines.map((line) => html `<li>${helpLine(context, line)}</li>`)}
    </ul>
  </div>`;
}
function helpLine(context, line) {
    const name = said(context, {}, line.name);
    return html `${line.url ? html `<a href=${line.url}>${name}</a>` : name}${context.words.colon}
  ${phoneLink(line.phone)}${line.hours ? html ` (${said(context, {}, line.hours)})` : nothing}`;
}
/**
 * Data that are not the latest, with a way to try again; data that nobody has published anew for long, unless they are an
 * example.
 */
export function staleNote({ words, feed, now }, { staleBecause: failed }, retry) {
    // A day that no calendar has is taken for long ago.
    const updated = parseInstant(feed.updated) ?? 0;
    return failed || (!feed.demo && now - updated > OLD)
        ? html `<div class="note row" part="stale">
        <p>${words.dated(day(words, PlainDate.at(updated, feed.timeZone), 'date'))} ${failed && words.stale}</p>
        <button type="button" @click=${retry}>${words.retry}</button>
      </div>`
        : nothing;
}
/** Words on a commune or a theme that the feed does not have; `likely` is asked only where there is one. */
export function unknownNotes({ feed, words }, asked, likely) {
    const [commune, theme] = [asked.commune.trim(), asked.theme.trim()];
    return [
        commune && !findCommune(feed, commune)
            ? unknownNote(words, words.unknownCommune, commune, likely()?.likelyCommune(feed, commune)?.name)
            : nothing,
        theme && !findTheme(feed, theme)
            ? unknownNote(words, words.unknownTheme, theme, likely()?.likelyTheme(feed, theme)?.name)
            : nothing,
    ];
}
/** How much of a wrong attribute is repeated, in characters: enough to know it again. */
const KNOWN_AGAIN = 80;
/** A wrong attribute, in words, with the nearest right one. */
export function unknownNote({ didYouMean }, tell, text, suggestion) {
    const told = tell(text.length > KNOWN_AGAIN ? `${text.slice(0, KNOWN_AGAIN)}…` : text);
    return html `<p class="note alert" part="problem">${told}${suggestion ? ` ${didYouMean(suggestion)}` : ''}</p>`;
}
