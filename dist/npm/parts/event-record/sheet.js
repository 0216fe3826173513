import { PlainDate } from '../../domain/plain-date.js';
import { placeText } from '../../domain/territory.js';
import { age, capital, day } from '../../text/format.js';
import { momentOf } from '../kit/dates.js';
import { wordsOf } from '../kit/offer.js';
import { spanText } from '../kit/pieces.js';
import { printPaper } from '../kit/print.js';
import { css } from '../sheet/css.js';
import { monthCss, monthOnPaper } from './month-sheet.js';
/** More would be a book; the sheet says that there are more. */
const MOST = 200;
/** Resolves with what is to be said: nothing where printing was opened. */
export async function printEvents(kit, context, subject, print) {
    const { words, feed } = context;
    const paper = {
        title: `${subject.title} – ${feed.publisher.name}`,
        lang: words.lang,
        css: subject.month ? css + monthCss : css,
        body: body(kit, context, subject),
    };
    return (await printPaper(kit, paper, print)) ? '' : words.sheet.printRefused;
}
function body(kit, context, { title, choices, dates, month }) {
    const { html, nothing } = kit;
    const { feed, today, words } = context;
    const updated = PlainDate.at(Date.parse(feed.updated) || 0, feed.timeZone);
    const { name, phone, email } = feed.publisher;
    return html `<header>
      <h1>${title}</h1>
      ${choices.length ? html `<p>${choices.join(' · ')}</p>` : nothing}
      <p>${words.sheet.printedOn(day(words, today, 'date'))} · ${words.sheet.dataOf(day(words, updated, 'date'))}</p>
      ${feed.demo ? html `<p class="demo">${words.demo}</p>` : nothing}
    </header>
    <main>${month ? monthOnPaper(kit, context, month, dates) : list(kit, context, dates)}</main>
    <footer>${[`${words.sheet.publishedBy} ${name}`, phone, email].filter(Boolean).join(' · ')}</footer>`;
}
function list(kit, context, dates) {
    const { html, nothing } = kit;
    const rest = dates.length - MOST;
    return html `${dates.slice(0, MOST).map((date) => article(kit, context, date))}
  ${rest > 0 ? html `<p class="notice">${context.words.eventSheet.more(rest)}</p>` : nothing}`;
}
function article({ html, nothing }, context, date) {
    const { feed, words } = context;
    const { event, service, timing, visit, status, title } = date;
    const { lang = feed.language, summary } = event ?? service ?? {};
    const state = words.eventStatus[status];
    const first = timing?.movedFrom && `(${words.movedFrom(momentOf(context, timing.movedFrom))})`;
    return html `<article lang=${lang}>
    <h2>${title}</h2>
    <p class="category" lang=${words.lang}>${capital(spanText(context, date))} ${first ?? nothing}</p>
    ${[state, event?.notice, timing?.note ?? visit?.note].map((text) => text ? html `<p class="notice">${text}</p>` : nothing)}
    ${summary ? html `<p>${summary}</p>` : nothing}
    <dl>
      ${factsOf(context, date).map(([term, text]) => html `<div>
            <dt lang=${words.lang}>${term}</dt>
            <dd>${text}</dd>
          </div>`)}
    </dl>
  </article>`;
}
function factsOf(context, { event, service, place, status }) {
    const { words, feed } = context;
    const said = words.eventRecord;
    const { cost, registration, organizer, url, online, audiences, ageMonths } = event ?? {};
    const { url: more = url, ...contact } = service?.contact ?? {};
    const until = registration?.deadline && said.registrationUntil(momentOf(context, registration.deadline));
    const facts = [
        [words.easyRead, (event ?? service)?.easyRead],
        [said.place, place && status !== 'moved-online' ? placeText(feed, place) : undefined],
        [words.access, status === 'moved-online' ? undefined : place?.access],
        [said.online, online],
        [
            words.audience,
            [wordsOf(words.audiences, audiences), ageMonths && age(words, ageMonths)].filter(Boolean).join(' · '),
        ],
        [words.cost, cost && [words.costs[cost.kind], cost.details].filter(Boolean).join(`${words.colon} `)],
        [
            said.registration,
            [registration?.required && said.registrationRequired, until, registration?.url].filter(Boolean).join(' · '),
        ],
        [words.phone, registration?.phone ?? contact.phone],
        [words.email, registration?.email ?? contact.email],
        [said.organizer, organizer],
        [words.website, more],
        [words.source, (event ?? service)?.source?.name],
    ];
    return facts.filter((fact) => !!fact[1]);
}
