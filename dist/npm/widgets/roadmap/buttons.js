/** The buttons of a roadmap: how the actions stand, and more of them. */
import { html, nothing } from 'lit';
import { VIEWS } from './list.js';
export const viewButtons = (words, shown, choose) => html `<div class="row section" role="group" aria-label=${words.view}>
    ${VIEWS.map((view) => html `<button
          type="button"
          aria-pressed=${shown === view}
          @click=${() => {
    choose(view);
}}
        >
          ${words.views[view]}
        </button>`)}
  </div>`;
/** @param left - How many are not drawn yet. */
export const moreButton = (words, left, more) => left > 0
    ? html `<p class="row section"><button type="button" @click=${more}>${words.moreActions(left)}</button></p>`
    : nothing;
