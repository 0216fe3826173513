/** The buttons of a roadmap: how the actions stand, and more of them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { RoadmapWords } from '../../text/words.js';
import { VIEWS, type View } from './list.js';

export const viewButtons = (words: RoadmapWords, shown: View, choose: (view: View) => void): TemplateResult =>
  html`<div class="row section" role="group" aria-label=${words.view}>
    ${VIEWS.map(
      (view) =>
        html`<button
          type="button"
          aria-pressed=${shown === view}
          @click=${() => {
            choose(view);
          }}
        >
          ${words.views[view]}
        </button>`,
    )}
  </div>`;

/** @param left - How many are not drawn yet. */
export const moreButton = (words: RoadmapWords, left: number, more: () => void): unknown =>
  left > 0
    ? html`<p class="row section"><button type="button" @click=${more}>${words.moreActions(left)}</button></p>`
    : nothing;
