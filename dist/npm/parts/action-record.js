/** What an opened action shows: everything that is published of it, and nothing where nothing is. */
import { actionRecord, reporting, sharing } from '../text/fr.js';
import { actionFacts } from './action-record/facts.js';
import { easyRead } from './kit/easy-read.js';
import { reportLetter } from './kit/offer.js';
import { shareRow } from './kit/share.js';
export { styles } from './action-record/styles.js';
export function draw(kit, context, subject) {
    const { html, nothing } = kit;
    // Another language brings these words with all the others.
    const words = { ...actionRecord, ...reporting, ...sharing, ...context.words };
    const drawing = { ...subject, kit, context, words };
    const facts = actionFacts(drawing).filter((one) => one !== nothing);
    const easy = easyRead(kit, context, words, subject.action);
    const rest = easy === nothing ? html `<p>${words.nothingMore}</p>` : nothing;
    return [easy, facts.length ? list(drawing, facts) : rest, tools(drawing)];
}
const list = ({ kit }, facts) => kit.html `<dl class="facts record">${facts}</dl>`;
/** To print it on one sheet, to hand its link on, and to tell what is wrong in it. */
function tools(drawing) {
    const { kit, context, words, action, around, link, print } = drawing;
    const { id, title, number, owner } = action;
    const [above, below] = around;
    const name = [number !== undefined && words.actionNumber(number), title].filter(Boolean).join(' · ');
    // On paper, what would open another action or another page is of no use.
    const easy = kit.fact(words.easyRead, kit.paragraphs(context, action, action.easyRead));
    const onPaper = () => [above, list(drawing, [easy, ...actionFacts({ ...drawing, open: undefined })]), below];
    const letter = reportLetter(context.feed, words, { name: title, id, owner }, location.href);
    return shareRow(kit, words.sharing, {
        link,
        prints: [[words.sharing.print, () => print(name, onPaper())]],
        more: letter && kit.html `<a href=${letter}>${words.report}</a>`,
    });
}
