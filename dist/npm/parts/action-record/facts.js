/** The facts of an action. */
import { alphabetical } from '../../domain/search.js';
import { contactFacts } from '../kit/contact.js';
import { deadlineList } from './deadlines.js';
import { evaluationText } from './evaluation.js';
import { fundingTable } from './funding.js';
import { indicatorList } from './indicators.js';
import { related } from './related.js';
import { stepList } from './steps.js';
import { updateList } from './updates.js';
/** In the order in which a reader asks: what for, how far, what came of it, with whom, what else. */
export function actionFacts(drawing) {
    const { kit, context, words, action } = drawing;
    const { said, paragraphs, fact } = kit;
    const { partners, lead } = action;
    return [
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
        ...contactFacts(kit, words, action.contact),
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
function communeNames({ kit, context, action: { coverage } }) {
    if (coverage === undefined || coverage === 'all')
        return '';
    const served = context.feed.communes.filter(({ code }) => coverage.includes(code)).map(({ name }) => name);
    const names = alphabetical(served, (name) => name).join(', ');
    return names && kit.said(context, {}, names);
}
function links({ kit, context, action }) {
    const { html, nothing, said } = kit;
    return action.links?.length
        ? html `<ul class="links">
        ${action.links.map(({ title, url }) => html `<li><a href=${url}>${said(context, action, title)}</a></li>`)}
      </ul>`
        : nothing;
}
