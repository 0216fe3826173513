import { keeping, mail, offerRecord, serviceRecord, sheet } from '../text/fr.js';
import { mailOf } from './keep/mail.js';
import { copyLink, say, shareLink } from './keep/share.js';
export { css } from './keep/css.js';
// Another language brings these words with all the others.
const wordsOf = (context) => ({
    ...offerRecord,
    ...serviceRecord,
    ...keeping,
    ...mail,
    ...sheet,
    ...context.words,
});
/** Resolves with what is to be said. */
async function print(kit, context, { sheet, sheetPart }) {
    try {
        return await (await sheetPart()).printServices(kit, context, sheet);
    }
    catch {
        return wordsOf(context).keeping.partFailed;
    }
}
/** « Imprimer » and « Copier le lien », or « Partager » where that is the way of the device. */
export function drawKeep(kit, context, { link, ...subject }) {
    const { html, nothing } = kit;
    const words = wordsOf(context);
    const { keeping: said } = words;
    const shares = 'share' in navigator && matchMedia('(pointer: coarse)').matches;
    const button = (text, click) => html `<button type="button" @click=${click}>${text}</button>`;
    return html `<div class="keep row">
    ${button(said.print, async ({ currentTarget }) => {
        say(currentTarget, await print(kit, context, subject));
    })}
    ${link && /^https?:/.test(link)
        ? html `${button(shares ? said.shareLink : said.copyLink, ({ currentTarget }) => (shares ? shareLink : copyLink)(currentTarget, link, said.linkCopied))}
            <label class="field" hidden
              ><span>${said.linkToCopy}</span><input type="text" readonly .value=${link}
            /></label>`
        : nothing}
    <p role="status"></p>
  </div>`;
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
    const { keeping: said } = words;
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
      ${button(kit, said.print, async ({ currentTarget }) => {
        say(currentTarget, await print(kit, context, { sheet, sheetPart }));
    })}
      <a class="button" href=${href}>${said.mailSelection}</a>
      ${button(kit, said.emptySelection, clear)}
    </div>
    <p class="small">${said.selectionLasts}</p>
    ${note ? html `<p class="small">${note}</p>` : nothing}
    <p role="status"></p>`;
}
