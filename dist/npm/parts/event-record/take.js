/** Takes an event along: into the person's own calendar as a file made here, by a link to another, or on paper. */
import { isPast } from '../../domain/occurrences.js';
import { icsEvents } from '../kit/ics-events.js';
import { ics, utc } from '../kit/ics.js';
import { encoded, outLink } from '../kit/pieces.js';
import { shareRow } from '../kit/share.js';
import { comingDates } from './dates.js';
import { printEvents } from './sheet.js';
import { isSecret } from './words.js';
/** Addresses are cut by servers somewhere above this. */
const LONGEST = 1000;
export function take(kit, context, subject) {
    const { html, nothing } = kit;
    const { event, date, link } = subject;
    // What hides leaves no trace in a calendar, nor in an address that is handed on.
    const secret = isSecret(context, event);
    const { sharing: said } = context.words;
    const print = () => printEvents(kit, context, { title: event.title, choices: [], dates: [date] });
    return html `<div class="take">
    ${secret || isPast(date, context.now) ? nothing : html `<p class="row">${calendars(kit, context, subject)}</p>`}
    ${shareRow(kit, said, { link: secret ? undefined : link, prints: [[said.print, print]] })}
  </div>`;
}
function calendars(kit, context, subject) {
    const { html, nothing } = kit;
    const { words } = context;
    const said = words.eventRecord;
    const { event, date } = subject;
    const button = (label, dates) => html `<button
      type="button"
      @click=${() => {
        const events = icsEvents(context.feed, words, dates);
        download(`${event.id}.ics`, ics({ timeZone: context.feed.timeZone, events }));
    }}
    >
      ${label}
    </button>`;
    const off = ['cancelled', 'postponed'].includes(date.status);
    const coming = comingDates(context, subject);
    const [entry] = icsEvents(context.feed, words, [date]);
    return html `${button(off ? said.updateCalendar : said.addToCalendar, [date])}
  ${coming.length > 1 ? button(said.addAll(coming.length), coming) : nothing}
  ${off || !entry
        ? nothing
        : html `${outLink(kit, googleUrl(context, entry), said.addToGoogle, words.newWindow)}
        ${outLink(kit, outlookUrl(entry), said.addToOutlook, words.newWindow)}`}`;
}
/** Hands a file to the browser, made here: nothing is asked of a server. */
function download(name, content) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content], { type: 'text/calendar;charset=utf-8' }));
    link.download = name;
    link.click();
    // Safari still reads the file a while after the click.
    setTimeout(() => {
        URL.revokeObjectURL(link.href);
    }, 40_000);
}
const query = (values) => Object.entries(values)
    .map(([key, value]) => `${key}=${encoded(shortened(value))}`)
    .join('&');
const shortened = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
/** Nothing is asked of either before the click. */
function googleUrl({ feed }, { title, start, end, description, location }) {
    const at = (moment) => (typeof moment === 'number' ? utc(moment) : moment.replace(/-/g, ''));
    return `https://calendar.google.com/calendar/render?${query({
        action: 'TEMPLATE',
        text: title,
        dates: `${at(start)}/${at(end)}`,
        ctz: feed.timeZone,
        details: description,
        location,
    })}`;
}
function outlookUrl({ title, start, end, description, location }) {
    const at = (moment) => typeof moment === 'number' ? new Date(moment).toISOString().replace('.000', '') : moment;
    return `https://outlook.live.com/calendar/0/deeplink/compose?${query({
        path: '/calendar/action/compose',
        rru: 'addevent',
        subject: title,
        startdt: at(start),
        enddt: at(end),
        ...(typeof start === 'string' ? { allday: 'true' } : {}),
        body: description,
        location,
    })}`;
}
