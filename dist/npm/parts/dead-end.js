/** The ways out of where one finds nothing: the name that was meant, the choice that is one too many, whom to ask. */
import { deadEnd } from '../text/fr.js';
import { contactFacts } from './kit/contact.js';
export { likelyAction, likelyCommune, likelyTheme } from '../domain/closest.js';
/** The choices that are one too many, else all of them. */
export function waysOut({ html, nothing }, context, { chosen, found, clear }) {
    // Another language brings these words with all the others.
    const words = { ...deadEnd, ...context.words };
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
    const { html, nothing } = kit;
    const { commune, feed } = context;
    return [
        commune && { name: commune.name, contact: commune.contact },
        { name: feed.publisher.name, contact: feed.publisher },
    ].map((one) => {
        const { phone, email, url } = one?.contact ?? {};
        if (!phone && !email && !url)
            return nothing;
        return html `<p><strong>${one?.name}</strong></p>
      <dl class="facts">${contactFacts(kit, context, { phone, email, url })}</dl>`;
    });
}
