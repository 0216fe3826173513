/** The head of a roadmap: which agreement it is of, how long that still runs, and how many actions stand where. */
import { html, nothing } from 'lit';
import { STATUSES, totals } from '../../domain/totals.js';
import { looseDate } from '../../text/format.js';
import { heading } from '../../ui/heading.js';
import { STATUS_SHAPES } from '../../domain/status-shapes.js';
import { said } from '../../views/text.js';
/** « 2022–2026 ». */
export const yearsOf = (words, { start, end, extendedTo = end }) => words.years(start.slice(0, 4), extendedTo.slice(0, 4));
export function periodHead(context, dated) {
    const { feed, words, level } = context;
    const title = dated
        ? words.roadmapTitle(yearsOf(words, dated.agreement), dated.period.phase === 'over')
        : words.roadmap;
    return html `${heading(level, title)}
    <p>${said(context, {}, dated?.agreement.title ?? feed.title)}${dated && `, ${periodText(words, dated)}`}</p>`;
}
/** « jusqu’au 31 décembre 2026, encore 37 jours ». */
function periodText(words, { agreement, period }) {
    const { phase, lastDay, extended, daysLeft, next } = period;
    const date = looseDate(words, lastDay);
    const texts = phase === 'upcoming'
        ? [words.startsOn(looseDate(words, agreement.start))]
        : phase === 'over'
            ? [words.endedOn(date, extended), next ? '' : words.renewal]
            : // Years before its end, nobody counts.
                [words.until(date, extended), daysLeft === undefined || daysLeft > 365 ? '' : words.daysLeft(daysLeft)];
    if (next && phase !== 'upcoming')
        texts.push(words.nextStarts(looseDate(words, next.start)));
    return texts.filter(Boolean).join(', ');
}
/** Of the whole agreement, so that the figures do not change their meaning with a filter. */
export function statusCounts({ words, today }, actions) {
    const { byStatus, late, steps } = totals(actions, today);
    return html `<ul class="row counts" aria-label=${words.byStatus} role="list" part="totals">
    ${STATUSES.filter((status) => byStatus[status]).map((status) => html `<li>
          <span class="shape" aria-hidden="true">${STATUS_SHAPES[status]}</span>
          ${words.actionStatus[status]}${words.colon} <strong>${byStatus[status]}</strong>
        </li>`)}
    ${late ? html `<li class="warn">${words.late}${words.colon} ${late}</li>` : nothing}
    ${steps.total ? html `<li>${words.steps(steps.done, steps.total)}</li>` : nothing}
  </ul>`;
}
