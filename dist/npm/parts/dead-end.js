/** The ways out of where one finds nothing: the name that was meant, the choice that is one too many, whom to ask. */
import { deadEnd } from '../text/fr.js';
import { contactLinks } from './kit/contact.js';
export { likelyAction, likelyCommune, likelyTheme } from '../domain/closest.js';
// Another language brings these words with all the others.
const wordsOf = ({ words }) => ({ ...deadEnd, ...words });
/** The choices that are one too many, else all of them. */
export function waysOut({ html, nothing }, context, { chosen, found, clear }) {
    const words = wordsOf(context);
    if (!chosen.length)
        return nothing;
    return html `<ul class="row" role="list">
    ${chosen
        .filter(({ without }) => without)
        .map((one) => html `<li>
            <button type="button" @click=${one.clear}>
              ${words.withoutFilter(one.text)}${words.colon} ${found(one.without)}
            </button>
          </li>`)}
    <li><button type="button" @click=${clear}>${words.clear}</button></li>
  </ul>`;
}
/** Whom a resident may ask where nothing fits: the commune's contact, then the publisher. */
export function whomToAsk(kit, context) {
    const { html, nothing, dotted } = kit;
    const { commune, feed } = context;
    const asked = [
        commune && { name: commune.name, contact: commune.contact },
        { name: feed.publisher.name, contact: feed.publisher },
    ].flatMap((one) => {
        const ways = contactLinks(kit, one?.contact);
        return one && ways.length ? { name: one.name, ways } : [];
    });
    if (!asked.length)
        return nothing;
    return html `<p>${wordsOf(context).whomToAsk}</p>
    <ul class="text">
      ${asked.map(({ name, ways }) => html `<li><strong>${name}</strong><br />${dotted(ways)}</li>`)}
    </ul>`;
}
