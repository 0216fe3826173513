import { keeping, mail, offerRecord, serviceRecord, sharing, sheet } from '../text/fr.js';
import { mailOf } from './keep/mail.js';
import { say, shareRow } from './kit/share.js';
export { css } from './keep/css.js';
// Another language brings these words with all the others.
const wordsOf = (context) => ({
    ...offerRecord,
    ...serviceRecord,
    ...sharing,
    ...keeping,
    ...mail,
    ...sheet,
    ...context.words,
});
const printed = (kit, context, { sheet, sheetPart }) => () => sheetPart().then((part) => part.printServices(kit, context, sheet));
/** To print and to share what is found, or the one that is open. */
export function drawKeep(kit, context, { link, ...subject }) {
    const { sharing: said } = wordsOf(context);
    return shareRow(kit, said, { link, prints: [[said.print, printed(kit, context, subject)]] });
}
/** « Ma sélection (3) », with what can be done with it. */
export function drawSelection(kit, context, selected, sheetPart) {
    const { html } = kit;
    const words = wordsOf(context);
    const { keeping: said } = words;
    const services = context.feed.services.filter(({ id }) => selected.ids.includes(id));
    const undo = change(selected, () => {
        selected.set(selected.emptied);
    });
    const emptied = selected.emptied.length > 0;
    return html `<div class="selection" role="group" aria-label=${said.name}>
    <p role="status">${emptied ? said.selectionEmptied : said.selection(services.length)}</p>
    ${emptied ? button(kit, said.undo, undo) : full(kit, context, selected, services, sheetPart)}
  </div>`;
}
const button = ({ html }, text, click) => html `<button type="button" @click=${click}>${text}</button>`;
/** The button that was pressed is gone with the change: the focus goes to the first that is there then. */
const change = (selected, make) => async ({ currentTarget }) => {
    const bar = currentTarget.closest('.selection');
    make();
    await selected.drawn();
    bar?.querySelector('button')?.focus();
};
function full(kit, context, selected, services, sheetPart) {
    const { html, nothing } = kit;
    const words = wordsOf(context);
    const { keeping: said, sharing: shares } = words;
    const { href, note } = mailOf(context, words, services);
    const sheet = { title: said.name, choices: [], services };
    const show = () => {
        selected.narrow(selected.shown ? undefined : selected.ids);
    };
    const clear = change(selected, () => {
        selected.narrow(undefined);
        selected.set([], selected.ids);
    });
    return html `<div class="row">
      ${button(kit, selected.shown ? said.showResults : said.showSelection, show)}
      ${button(kit, shares.print, async ({ currentTarget }) => {
        say(currentTarget, await printed(kit, context, { sheet, sheetPart })().catch(() => shares.partFailed));
    })}
      <a class="button" href=${href}>${said.mailSelection}</a>
      ${button(kit, said.emptySelection, clear)}
    </div>
    <p class="small">${said.selectionLasts}</p>
    ${note ? html `<p class="small">${note}</p>` : nothing}
    <p role="status"></p>`;
}
