import { age } from '../text/format.js';
import { eventRecord, offerRecord } from '../text/fr.js';
import { costText } from './kit/cost.js';
import { ics } from './kit/ics.js';
/** How many other dates are written out. */
const DATES = 6;
export function draw(kit, context, subject) {
    const { html, said, paragraphs, fact, placeLine } = kit;
    const { event, place } = subject;
    // Another language brings these words with all the others.
    const words = { ...offerRecord, ...eventRecord, ...context.words };
    return html `${paragraphs(context, event, event.description)}
    <dl class="facts">
      ${fact(words.place, place && placeLine(context, place, event))}
      ${fact(words.access, paragraphs(context, event, place?.access))}
      ${fact(words.audience, event.ageMonths && age(words, event.ageMonths))}
      ${fact(words.cost, event.cost && costText(kit, context, words, event.cost))}
      ${fact(words.registration, registration(kit, words, subject))}
      ${fact(words.accessibility, event.accessibility?.map((code) => words.eventAccessibility[code]).join(', ') ?? '')}
      ${fact(words.organizer, event.organizer && said(context, event, event.organizer))}
      ${fact(words.online, event.online && html `<a href=${event.online}>${words.online}</a>`)}
      ${fact(words.otherDates, otherDates(kit, words, subject))}
      ${fact(words.website, event.url && html `<a href=${event.url}>${words.page}</a>`)}
    </dl>
    <p class="row">
      <button
        type="button"
        @click=${() => {
        download(`${event.id}.ics`, icsOf(context, subject));
    }}
      >
        ${words.addToCalendar}
      </button>
    </p>
    ${picture(kit, context, words, event)}`;
}
function icsOf({ feed, base }, { event, date, location }) {
    return ics({
        uid: `${date.key}@${new URL(base).hostname || 'ctg'}`,
        sequence: event.sequence ?? 0,
        // An event of a feed without a date of publication is as old as can be.
        stamp: Date.parse(feed.updated) || 0,
        title: date.title,
        start: date.allDay ? date.firstDay.toString() : date.start,
        end: date.allDay ? date.lastDay.addDays(1).toString() : date.end,
        description: [event.summary, event.notice].filter(Boolean).join('\n\n'),
        location,
        url: event.url,
        status: date.status === 'cancelled' ? 'CANCELLED' : date.status === 'postponed' ? 'TENTATIVE' : 'CONFIRMED',
    });
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
function registration({ html, nothing, dotted, phoneLink }, words, subject) {
    const { registration: how, capacity } = subject.event;
    if (!how)
        return nothing;
    return dotted([
        how.required ? words.registrationRequired : undefined,
        subject.deadline && words.registrationUntil(subject.deadline),
        how.url && html `<a href=${how.url}>${words.register}</a>`,
        how.phone && phoneLink(how.phone),
        how.email && html `<a href="mailto:${how.email}">${how.email}</a>`,
        capacity?.remaining === undefined ? undefined : words.remaining(capacity.remaining),
        how.waitingList ? words.waitingList : undefined,
    ]);
}
function otherDates({ html, nothing }, words, { others }) {
    if (!others.length)
        return nothing;
    return html `<ul>
    ${others.slice(0, DATES).map((date) => html `<li>${date}</li>`)}
    ${others.length > DATES ? html `<li>${words.more(others.length - DATES)}</li>` : nothing}
  </ul>`;
}
function picture({ html, nothing }, { base, feed }, words, event) {
    const { image, lang = feed.language } = event;
    if (!image)
        return nothing;
    return html `<figure>
    <img src=${new URL(image.src, base).href} alt=${image.alt} lang=${lang} loading="lazy" />
    ${image.credit ? html `<figcaption class="small">${words.credit(image.credit)}</figcaption>` : nothing}
  </figure>`;
}
