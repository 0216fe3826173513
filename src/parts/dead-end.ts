/** The ways out of where one finds nothing: the name that was meant, the choice that is one too many, whom to ask. */
import { deadEnd, type SharedWords } from '../text/fr.js';
import { contactLinks } from './kit/contact.js';
import type { Kit, RecordContext } from './kit/kit.js';

export { likelyAction, likelyCommune, likelyTheme } from '../domain/closest.js';

export interface Search {
  /** What is chosen. */
  readonly chosen: readonly {
    readonly text: string;
    /** How many things would be found without it. */
    readonly without: number;
    readonly clear: () => void;
  }[];
  /** Says how many things are found. */
  readonly found: (n: number) => string;
  readonly clear: () => void;
}

// Another language brings these words with all the others.
const wordsOf = ({ words }: RecordContext): SharedWords & typeof deadEnd => ({ ...deadEnd, ...words });

/** The choices that are one too many, else all of them. */
export function waysOut({ html, nothing }: Kit, context: RecordContext, { chosen, found, clear }: Search): unknown {
  const words = wordsOf(context);
  if (!chosen.length) return nothing;
  return html`<ul class="row" role="list">
    ${chosen
      .filter(({ without }) => without)
      .map(
        (one) =>
          html`<li>
            <button type="button" @click=${one.clear}>
              ${words.withoutFilter(one.text)}${words.colon} ${found(one.without)}
            </button>
          </li>`,
      )}
    <li><button type="button" @click=${clear}>${words.clear}</button></li>
  </ul>`;
}

/** Whom a resident may ask where nothing fits: the commune's contact, then the publisher. */
export function whomToAsk(kit: Kit, context: RecordContext): unknown {
  const { html, nothing, dotted } = kit;
  const { commune, feed } = context;
  const asked = [
    commune && { name: commune.name, contact: commune.contact },
    { name: feed.publisher.name, contact: feed.publisher },
  ].flatMap((one) => {
    const ways = contactLinks(kit, one?.contact);
    return one && ways.length ? { name: one.name, ways } : [];
  });
  if (!asked.length) return nothing;
  return html`<p>${wordsOf(context).whomToAsk}</p>
    <ul class="text">
      ${asked.map(({ name, ways }) => html`<li><strong>${name}</strong><br />${dotted(ways)}</li>`)}
    </ul>`;
}
