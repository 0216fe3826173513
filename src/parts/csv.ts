/** What is shown, to take away: on paper, as a link, as a spreadsheet, or as a feed of its own. */
import { exportRecord, sharing, type RoadmapWords } from '../text/fr.js';
import { actionColumns, linesOf } from './csv/actions.js';
import { actionsFeed } from './csv/document.js';
import { mayDownload, saveFile } from './csv/save.js';
import { csvOf } from './csv/table.js';
import type { Kit, RecordContext } from './kit/kit.js';
import { shareRow, shareStyles } from './kit/share.js';
import type { printList, printTimeline, RoadmapPaper } from './roadmap-sheet.js';

export interface ExportSubject {
  readonly paper: RoadmapPaper;
  /** Gives the part that prints. */
  readonly sheet: () => Promise<{ readonly printList: typeof printList; readonly printTimeline: typeof printTimeline }>;
  /** Opens what is shown; undefined where the page has no address for it. */
  readonly link: string | undefined;
}

type Words = RoadmapWords & typeof exportRecord & typeof sharing;
type Context = RecordContext<RoadmapWords>;

export const styles = shareStyles;

export function draw(kit: Kit, context: Context, { paper, sheet, link }: ExportSubject): unknown {
  const words: Words = { ...exportRecord, ...sharing, ...context.words };
  const row = shareRow(kit, words.sharing, {
    link,
    prints: [
      [words.printList, async () => (await sheet()).printList(kit, context, paper)],
      [words.printTimeline, async () => (await sheet()).printTimeline(kit, context, paper)],
    ],
  });
  return [row, files(kit, context, words, paper)];
}

function files({ html, nothing }: Kit, { feed, today }: Context, words: Words, { actions }: RoadmapPaper): unknown {
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
