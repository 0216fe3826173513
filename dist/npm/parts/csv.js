import { exportRecord } from '../text/fr.js';
import { actionColumns, linesOf } from './csv/actions.js';
import { actionsFeed } from './csv/document.js';
import { mayDownload, saveFile } from './csv/save.js';
import { csvOf } from './csv/table.js';
export function draw({ html, nothing }, context, { actions }) {
    const words = { ...exportRecord, ...context.words };
    const { feed, today } = context;
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
