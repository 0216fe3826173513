/** What is shown, as files to take away: a spreadsheet, or a feed of its own. */
import type { Action } from '../feed/types.js';
import { exportRecord, type RoadmapWords } from '../text/fr.js';
import { actionColumns, linesOf } from './csv/actions.js';
import { actionsFeed } from './csv/document.js';
import { mayDownload, saveFile } from './csv/save.js';
import { csvOf } from './csv/table.js';
import type { Kit, RecordContext } from './kit/kit.js';

export interface ExportSubject {
  readonly actions: readonly Action[];
}

type Words = RoadmapWords & typeof exportRecord;

export function draw(
  { html, nothing }: Kit,
  context: RecordContext<RoadmapWords>,
  { actions }: ExportSubject,
): unknown {
  const words: Words = { ...exportRecord, ...context.words };
  const { feed, today } = context;
  const may = mayDownload();
  if (!may) return html`<p>${words.refused}</p>`;
  const file = `${words.fileName}-${today.toString()}`;
  const button = (label: string, save: () => void): unknown =>
    html`<button type="button" @click=${save}>${label}</button>`;
  return html`<p>${words.whatIsShown(actions.length)}</p>
    <p class="row">
      ${button(words.csv, () => {
        saveFile(`${file}.csv`, 'text/csv', csvOf(actionColumns(words, feed), linesOf(actions, today), words.decimal));
      })}
      ${button(words.json, () => {
        saveFile(`${file}.json`, 'application/json', actionsFeed(feed, actions));
      })}
    </p>
    ${may === 'unknown' ? html`<p class="small">${words.mayBeRefused}</p>` : nothing}
    <p class="small">${words.licensed(feed.license ? words.licenseName(feed.license) : words.noLicense)}</p>`;
}
