/** What is shown, to take away: on paper, as a link, as a spreadsheet, or as a feed of its own. */
import { exportRecord, sharing } from '../text/fr.js';
import { actionColumns, linesOf } from './csv/actions.js';
import { actionsFeed } from './csv/document.js';
import { mayDownload, saveFile } from './csv/save.js';
import { csvOf } from './csv/table.js';
import { shareRow, shareStyles } from './kit/share.js';
export const styles = shareStyles;
export function draw(kit, context, { paper, sheet, link }) {
    const words = { ...exportRecord, ...sharing, ...context.words };
    const row = shareRow(kit, words.sharing, {
        link,
        prints: [
            [words.printList, async () => (await sheet()).printList(kit, context, paper)],
            [words.printTimeline, async () => (await sheet()).printTimeline(kit, context, paper)],
        ],
    });
    return [row, files(kit, context, words, paper)];
}
function files({ html, nothing }, { feed, today }, words, { actions }) {
    const may = mayDownload();
    if (!may)
        return html `<p>${words.refused}</p>`;
    const file = `${words.fileName}-${today.toString()}`;
    const button = (label, save) => html `<button type="button" @click=${save}>${label}</button>`;
    return html `<p>${words.whatIsShown(actions.length)}</p>
    <p class="row">
      ${button(words.csv, () => {
        saveFile(`${file}.csv`, 'text/csv', csvOf(actionColumns(words, feed), linesOf(actions, today), words.decimal));
    })}
      ${button(words.json, () => {
        saveFile(`${file}.json`, 'application/json', actionsFeed(feed, actions));
    })}
    </p>
    ${may === 'unknown' ? html `<p class="small">${words.mayBeRefused}</p>` : nothing}
    <p class="small">${words.licensed(feed.license ? words.licenseName(feed.license) : words.noLicense)}</p>`;
}
