/**
 * The bilan of the agreement as one page: it prints on A4, and a word processor opens it, since it is plain headings,
 * tables and lists. No script, no picture, no address that is fetched.
 */
import { actionsOf, currentAgreement } from '../../domain/agreements.js';
import { fundingTotals } from '../../domain/funding.js';
import { PlainDate } from '../../domain/plain-date.js';
import { byTheme, delays, STATUSES, totals } from '../../domain/totals.js';
import type { Action, Feed } from '../../feed/types.js';
import { looseDate } from '../../text/format.js';
import { actionSection } from './action.js';
import { html, type Markup } from '../../pages/html.js';
import { labelled, words } from './words.js';
import { language } from '../language.js';

const STYLE = `
@page { size: A4; margin: 18mm 16mm; }
body { font: 11pt/1.45 system-ui, sans-serif; color: #111; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.7em; line-height: 1.2; } h2 { font-size: 1.3em; margin-top: 2em; } h3 { font-size: 1.1em; margin-bottom: 0.2em; }
h1, h2, h3 { break-after: avoid; } tr, li { break-inside: avoid; }
table { border-collapse: collapse; width: 100%; margin: 0.8em 0; font-size: 0.92em; }
caption { text-align: left; font-weight: 600; padding-bottom: 0.3em; }
th, td { border: 1px solid #888; padding: 0.3em 0.5em; text-align: left; vertical-align: top; }
td.n { text-align: right; white-space: nowrap; }
@media print { body { margin: 0; padding: 0; max-width: none; } a { color: inherit; } }
`;

/** @param now epoch ms */
export function reportPage(feed: Feed, now: number): string {
  const { report, shared } = words();
  const today = PlainDate.at(now, feed.timeZone);
  const agreement = currentAgreement(feed, today);
  const title = report.title(agreement?.title ?? feed.title);
  const body = agreement ? account(feed, actionsOf(feed, agreement), today) : html`<p>${report.noAgreement()}</p>`;
  return html`<!doctype html>
    <html lang="${language()}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <h1>${title}</h1>
        <p>
          ${report.intro(looseDate(shared, today.toString()), feed.publisher.name)}${feed.demo && ` ${report.demo()}`}
        </p>
        ${body}
      </body>
    </html> `.text;
}

function account(feed: Feed, list: readonly Action[], today: PlainDate): Markup {
  const { report } = words();
  return html`${overview(feed, list, today)}${money(list)}
    <h2>${report.actions()}</h2>
    ${byTheme(feed, list).flatMap(({ actions: members }) => members.map((action) => actionSection(action, feed, today)))}
    <p>${report.footer()}</p>`;
}

function overview(feed: Feed, list: readonly Action[], today: PlainDate): Markup {
  const { actions, report, roadmap, totalsRecord } = words();
  const { byStatus, steps, late, total, unknown } = totals(list, today);
  const shown = STATUSES.filter((status) => byStatus[status]);
  return html`<h2>${report.overview()}</h2>
    <p>
      ${roadmap.totals(total, unknown)}.
      ${steps.total > 0 && `${totalsRecord.stepsIn(steps.done, steps.total, steps.actions)}. `}${totalsRecord.lateActions(late, false)}.
    </p>
    <table>
      <caption>
        ${totalsRecord.themesAndStatuses}
      </caption>
      <thead>
        <tr>
          <th scope="col">${report.theme()}</th>
          ${shown.map((status) => html`<th scope="col">${actions.actionStatus[status]}</th>`)}
          <th scope="col">${totalsRecord.totalColumn}</th>
        </tr>
      </thead>
      <tbody>
        ${byTheme(feed, list).map(({ key, actions: members }) => row(key?.name ?? roadmap.otherTheme, totals(members, today), shown))}
        ${row(totalsRecord.all, totals(list, today), shown)}
      </tbody>
    </table>
    <p>${totalsRecord.countedOnce}</p>
    ${late > 0 && lateList(list, today)}`;
}

function row(
  name: string,
  { byStatus, total }: ReturnType<typeof totals>,
  shown: readonly (typeof STATUSES)[number][],
): Markup {
  return html`<tr>
    <th scope="row">${name}</th>
    ${shown.map((status) => html`<td class="n">${byStatus[status]}</td>`)}
    <td class="n">${total}</td>
  </tr>`;
}

function lateList(list: readonly Action[], today: PlainDate): Markup {
  const { actions, shared, totalsRecord } = words();
  return html`<h3>${totalsRecord.delays(false)}</h3>
    <ul>
      ${delays(list, today).map(
        ({ action, lateDays, deadline }) =>
          html`<li>
            ${action.title}, ${actions.stepDue(looseDate(shared, deadline))} (${totalsRecord.delayDays(lateDays)})
          </li>`,
      )}
    </ul>`;
}

function money(list: readonly Action[]): Markup | undefined {
  const { planned, spent } = fundingTotals(list.flatMap(({ funding = [] }) => funding));
  if (planned === undefined && spent === undefined) return undefined;
  const { actionRecord, report } = words();
  const amount = (value: number | undefined) => (value === undefined ? actionRecord.none : actionRecord.euros(value));
  return html`<h2>${report.money()}</h2>
    <p>
      ${labelled(actionRecord.planned, amount(planned))}. ${labelled(actionRecord.spent, amount(spent))}.
      ${report.moneyNote()}
    </p>`;
}
