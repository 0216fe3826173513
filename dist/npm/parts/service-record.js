import { capital, day, time } from '../text/format.js';
import { offerRecord, serviceRecord } from '../text/fr.js';
import { costText } from './kit/cost.js';
export function draw(kit, context, { service, visits }) {
    const { html, nothing, said, paragraphs, fact, contactFacts } = kit;
    // Another language brings these words with all the others.
    const words = { ...offerRecord, ...serviceRecord, ...context.words };
    const table = (hours, caption) => hoursTable(kit, context, words, hours, caption);
    const listed = (items) => items?.length ? said(context, service, items.join(', ')) : nothing;
    const replacement = service.replacedBy && context.feed.services.find(({ id }) => id === service.replacedBy);
    return html `${paragraphs(context, service, service.description)}
    <dl class="facts">
      ${fact(words.hours, service.hours ? table(service.hours, words.hours) : nothing)}
      ${(service.otherHours ?? []).map((hours) => fact(hours.label, table(hours, hours.label)))}
      ${fact(words.visits, visits.length > 1
        ? html `<ul>
              ${visits.slice(0, 5).map((visit) => html `<li>${visit}</li>`)}
            </ul>`
        : nothing)}
      ${fact(words.admission, paragraphs(context, service, service.admission))}
      ${fact(words.cost, service.cost && costText(kit, context, words, service.cost))}
      ${fact(words.documents, listed(service.documents))} ${fact(words.languages, listed(service.languages))}
      ${fact(words.accessibility, accessibilityText(kit, context, words, service))}
      ${fact(words.access, paragraphs(context, service, service.place?.access))}
      ${contactFacts(context, service.contact)}
      ${fact(words.booking, service.contact?.booking && html `<a href=${service.contact.booking}>${words.booking}</a>`)}
      ${fact(words.replacedBy, replacement ? said(context, replacement, replacement.name) : nothing)}
    </dl>
    ${service.residentsOnly ? html `<p class="small">${words.residentsOnly}</p>` : nothing}`;
}
function accessibilityText({ html, said, dotted, nothing }, context, words, { accessibility }) {
    if (!accessibility)
        return nothing;
    const { wheelchair, details, url } = accessibility;
    return dotted([
        wheelchair === undefined ? undefined : wheelchair ? words.wheelchair.yes : words.wheelchair.no,
        details && said(context, {}, details),
        url && html `<a href=${url}>${words.details}<span class="hidden"> (${words.accessibility})</span></a>`,
    ]);
}
const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
/** 1 January 2024 was a Monday. */
const weekdayDate = (weekday) => ({ toUTC: () => Date.UTC(2024, 0, weekday) });
const minutesOf = (clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
/** The week as a table, then what is said of holidays. */
function hoursTable({ html, nothing, said }, context, words, hours, caption) {
    const { week, publicHolidays, note } = hours;
    const range = ([start, end]) => words.between(time(words, minutesOf(start)), time(words, minutesOf(end)));
    const row = (key, i) => html `<tr>
      <th scope="row">${capital(day(words, weekdayDate(i + 1), 'weekdayName'))}</th>
      <td>${week?.[key]?.map(range).join(', ') || words.closedDay}</td>
    </tr>`;
    return html `
    ${week
        ? html `<table>
            <caption class="hidden">
              ${caption}
            </caption>
            <tbody>
              ${DAYS.map(row)}
            </tbody>
          </table>`
        : nothing}
    ${publicHolidays
        ? html `<p class="small">${publicHolidays === 'closed' ? words.holidaysClosed : words.holidaysOpen}</p>`
        : nothing}
    ${note ? html `<p class="small">${said(context, {}, note)}</p>` : nothing}
  `;
}
