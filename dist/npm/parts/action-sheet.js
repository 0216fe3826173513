/** One action on one A4 sheet: what its card says, opened. */
import { sheet } from '../text/fr.js';
import { fitPage, pageStyles } from './action-sheet/page.js';
import { printPaper } from './kit/print.js';
import { paperFoot, paperHead } from './sheet/frame.js';
/**
 * Resolves with what is to be said: nothing where printing was opened.
 * @param title - « Action 7 · Le bus du numérique ».
 * @param body - The card and what is in it.
 */
export async function printAction(kit, context, title, body, print) {
    const { html } = kit;
    // Another language brings these words with all the others.
    const words = { ...sheet, ...context.words };
    const opened = await printPaper(kit, {
        title: `${title} – ${context.feed.publisher.name}`,
        lang: words.lang,
        css: pageStyles,
        body: html `${paperHead(kit, context, words, html `<h1>${title}</h1>`)}
        <main>${body}</main>
        ${paperFoot(kit, context, words)}`,
        arrange: fitPage,
    }, print);
    return opened ? '' : words.sheet.printRefused;
}
