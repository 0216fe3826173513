/** Never a dead end: which choice is one too many, when there is something, and whom to call. */
import { html, nothing } from 'lit';
import { dayText } from './days.js';
import { nothingFound } from './nothing-found.js';
export function noEvent(context, { next, ranged, go, waysOut }) {
    const { words } = context;
    const way = (text, date) => html `<p class="row">
      <button
        type="button"
        @click=${() => {
        go(date);
    }}
      >
        ${text}
      </button>
    </p>`;
    return html `<div class="section">
    ${nothingFound(context, html `<p>${words.noEvent}</p>
        ${next ? way(words.nextEvent(dayText(context, next.firstDay)), next.firstDay) : nothing}
        ${ranged ? way(words.anyTime, undefined) : nothing}`, waysOut)}
  </div>`;
}
