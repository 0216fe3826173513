/** The part of a card that is drawn when it is opened. */
import { html, nothing } from 'lit';
/** « En savoir plus », with the record's name for those who do not see which card it stands in. */
export function recordDetails(context, key, name, subject, summary = html `${context.words.details}<span class="hidden">${`${context.words.colon} `}${name}</span>`) {
    return disclosure(context, key, summary, () => context.record(subject()));
}
/** In the place of what is on its way, with its height: nothing jumps when it comes. */
export const skeleton = () => html `<div class="skeleton" aria-hidden="true"></div>`;
/** In the place of what a late part draws: it is on its way, or cannot be had. */
export const notDrawn = ({ words }, failed) => html `<p>${failed ? words.recordFailed : words.loading}</p>`;
/** A `<details>` whose content is drawn once it is open; of what stands alone, the content. */
export function disclosure({ alone, isOpen, toggle }, key, summary, content, look = {}) {
    const open = isOpen(key);
    const drawn = () => html `<div class="text">${content()}</div>`;
    if (alone)
        return drawn();
    return html `<details
    class=${look.class ?? nothing}
    part=${look.part ?? nothing}
    ?open=${open}
    @toggle=${(event) => {
        toggle(key, event.currentTarget.open);
    }}
  >
    <summary
      @click=${(event) => {
        // It opens with its content, in one frame: `toggle` comes only after the browser has drawn it empty.
        event.preventDefault();
        toggle(key, !open);
    }}
    >
      ${summary}
    </summary>
    ${open ? drawn() : nothing}
  </details>`;
}
