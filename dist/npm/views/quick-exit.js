import { html } from 'lit';
import { leavePage } from '../ui/quick-exit.js';
/** The way out of a sensitive record. It stays in sight while the record is read: the opened record's styles see to it. */
export function quickExit({ words }) {
    return html `<p class="exit" part="quick-exit">
    <button
      type="button"
      class="main"
      @click=${() => {
        leavePage();
    }}
    >
      ${words.quickExit}
    </button>
  </p>`;
}
