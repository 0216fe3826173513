/** What an opened action shows: everything that is published of it, and nothing where nothing is. */
import { actionRecord, reporting, sharing } from '../text/fr.js';
import { deadlineList } from './action-record/deadlines.js';
import { evaluationText } from './action-record/evaluation.js';
import { fundingTable } from './action-record/funding.js';
import { indicatorList } from './action-record/indicators.js';
import { related } from './action-record/related.js';
import { stepList } from './action-record/steps.js';
import { updateList } from './action-record/updates.js';
import { contactFacts } from './kit/contact.js';
import { reportLetter } from './kit/offer.js';
import { shareRow } from './kit/share.js';
export { styles } from './action-record/styles.js';
export function draw(kit, context, subject) {
    const { html, nothing } = kit;
    // Another language brings these words with all the others.
    const words = { ...actionRecord, ...reporting, ...sharing, ...context.words };
    const drawing = { ...subject, kit, context, words };
    const facts = factsOf(drawing).filter((one) => one !== nothing);
    return [facts.length ? list(drawing, facts) : html `<p>${words.nothingMore}</p>`, tools(drawing)];
}
const list = ({ kit }, facts) => kit.html `<dl class="facts record">${facts}</dl>`;
/** To print it on one sheet, to hand its link on, and to tell what is wrong in it. */
function tools(drawing) {
    const { kit, context, words, action, around, link, print } = drawing;
    const { id, title, number, owner } = action;
    const [above, below] = around;
    const name = [number !== undefined && words.actionNumber(number), title].filter(Boolean).join(' · ');
    // On paper, what would open another action or another page is of no use.
    const onPaper = () => [above, list(drawing, factsOf({ ...drawing, open: undefined })), below];
    const letter = reportLetter(context.feed, words, { name: title, id, owner }, location.href);
    return shareRow(kit, words.sharing, {
        link,
        prints: [[words.sharing.print, () => print(name, onPaper())]],
        more: letter && kit.html `<a href=${letter}>${words.report}</a>`,
    });
}
/** In the order in which a reader asks: what for, how far, what came of it, with whom, what else. */
function factsOf(drawing) {
    const { kit, context, words, action } = drawing;
    const { said, paragraphs, fact } = kit;
    const { partners, lead } = action;
    return [
        fact(words.easyRead, paragraphs(context, action, action.easyRead)),
        fact(words.context, paragraphs(context, action, action.context)),
        fact(words.objectives, bullets(drawing, action.objectives)),
        fact(words.forWhom, paragraphs(context, action, action.audience)),
        fact(words.stepList, stepList(drawing)),
        fact(words.deadlines, deadlineList(drawing, action.end, action.deadlines, words.deadlineHolds)),
        fact(words.indicators, indicatorList(drawing)),
        fact(words.updates, updateList(drawing)),
        fact(words.evaluation, evaluationText(drawing)),
        fact(words.partners, partners?.length ? said(context, action, partners.join(', ')) : ''),
        fact(words.funding, fundingTable(drawing)),
        fact(words.coveredCommunes, communeNames(drawing)),
        ...related(drawing),
        fact(words.documentsAndLinks, links(drawing)),
        fact(words.writeTo, lead?.email && kit.html `<a href="mailto:${lead.email}">${lead.name ?? lead.email}</a>`),
        ...contactFacts(kit, context, action.contact),
    ];
}
function bullets({ kit, context, action }, items) {
    const { html, nothing, said } = kit;
    return items?.length
        ? html `<ul class="bullets">
        ${items.map((item) => html `<li>${said(context, action, item)}</li>`)}
      </ul>`
        : nothing;
}
/** By name, in the order of the alphabet; where it is everywhere the card has said so. */
function communeNames({ context, action: { coverage } }) {
    if (coverage === undefined || coverage === 'all')
        return '';
    return context.feed.communes
        .filter(({ code }) => coverage.includes(code))
        .map(({ name }) => name)
        .sort((a, b) => a.localeCompare(b, context.words.locale))
        .join(', ');
}
function links({ kit, context, action }) {
    const { html, nothing, said } = kit;
    return action.links?.length
        ? html `<ul class="links">
        ${action.links.map(({ title, url }) => html `<li><a href=${url}>${said(context, action, title)}</a></li>`)}
      </ul>`
        : nothing;
}
