/** The head of a roadmap: which agreement it is of, how long that still runs, and how many actions stand where. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Period } from '../../domain/agreements.js';
import { STATUSES, totals } from '../../domain/totals.js';
import type { Action, Agreement } from '../../feed/types.js';
import { looseDate } from '../../text/format.js';
import type { RoadmapWords } from '../../text/words.js';
import { heading } from '../../ui/heading.js';
import { STATUS_SHAPES } from '../../domain/status-shapes.js';
import type { ViewContext } from '../../views/context.js';
import { said } from '../../views/text.js';

type Context = ViewContext<RoadmapWords>;

/** « 2022–2026 ». */
export const yearsOf = (words: RoadmapWords, { start, end, extendedTo = end }: Agreement): string =>
  words.years(start.slice(0, 4), extendedTo.slice(0, 4));

/** An agreement, and how today stands to it. */
export interface Dated {
  readonly agreement: Agreement;
  readonly period: Period;
}

export function periodHead(context: Context, dated: Dated | undefined): TemplateResult {
  const { feed, words, level } = context;
  const title = dated
    ? words.roadmapTitle(yearsOf(words, dated.agreement), dated.period.phase === 'over')
    : words.roadmap;
  return html`${heading(level, title)}
    <p>${said(context, {}, dated?.agreement.title ?? feed.title)}${dated && `, ${periodText(words, dated)}`}</p>`;
}

/** « jusqu’au 31 décembre 2026, encore 37 jours ». */
function periodText(words: RoadmapWords, { agreement, period }: Dated): string {
  const { phase, lastDay, extended, daysLeft, next } = period;
  const date = looseDate(words, lastDay);
  const texts =
    phase === 'upcoming'
      ? [words.startsOn(looseDate(words, agreement.start))]
      : phase === 'over'
        ? [words.endedOn(date, extended), next ? '' : words.renewal]
        : // Years before its end, nobody counts.
          [words.until(date, extended), daysLeft === undefined || daysLeft > 365 ? '' : words.daysLeft(daysLeft)];
  if (next && phase !== 'upcoming') texts.push(words.nextStarts(looseDate(words, next.start)));
  return texts.filter(Boolean).join(', ');
}

/** Of the whole agreement, so that the figures do not change their meaning with a filter. */
export function statusCounts({ words, today }: Context, actions: readonly Action[]): TemplateResult {
  const { byStatus, late, steps } = totals(actions, today);
  return html`<ul class="row counts" aria-label=${words.byStatus} role="list" part="totals">
    ${STATUSES.filter((status) => byStatus[status]).map(
      (status) =>
        html`<li>
          <span class="shape" aria-hidden="true">${STATUS_SHAPES[status]}</span>
          ${words.actionStatus[status]}${words.colon} <strong>${byStatus[status]}</strong>
        </li>`,
    )}
    ${late ? html`<li class="warn">${words.late}${words.colon} ${late}</li>` : nothing}
    ${steps.total ? html`<li>${words.steps(steps.done, steps.total)}</li>` : nothing}
  </ul>`;
}
