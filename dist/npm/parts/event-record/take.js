/** Takes an event along: into the person's own calendar as a file made here, by a link to another, or on paper. */
import { isPast } from '../../domain/occurrences.js';
import { printEvents } from '../event-sheet.js';
import { icsEvents } from '../kit/ics-events.js';
import { ics, utc } from '../kit/ics.js';
import { encoded, outLink } from '../kit/pieces.js';
import { comingDates } from './dates.js';
import { serviceOf } from './words.js';
/** Addresses are cut by servers somewhere above this. */
const LONGEST = 1000;
export function take(kit, context, subject) {
    const { html, nothing } = kit;
    const { eventRecord: said } = context.words;
    const { event, date, tools } = subject;
    // What hides leaves no trace in a calendar.
    const secret = serviceOf(context, event)?.sensitive;
    return html `<div class="take">
    <p class="row">
      ${secret || isPast(date, context.now) ? nothing : calendars(kit, context, subject)}
      <button
        type="button"
        @click=${async ({ currentTarget }) => {
        const status = currentTarget.closest('.take')?.querySelector('[role="status"]');
        const told = await printEvents(kit, context, { title: event.title, choices: [], dates: [date] });
        if (status)
            status.textContent = told ? said.printRefused : '';
    }}
      >
        ${said.print}
      </button>
      ${tools ?? nothing}
    </p>
    <p class="small" role="status"></p>
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
