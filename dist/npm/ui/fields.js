/** Form fields with visible labels. They know no feed: options are values with texts. */
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
/** A labelled select; `options` starts with the choice that filters nothing. */
export function selectField(label, value, options, change) {
    return html `<label class="field"
    ><span>${label}</span
    ><select
      .value=${live(value)}
      @change=${(event) => {
        change(event.target.value);
    }}
    >
      ${options.map((option) => html `<option value=${option.value} ?selected=${option.value === value}>${option.text}</option>`)}
    </select></label
  >`;
}
/** A labelled search field. */
export function searchField(label, value, input) {
    return html `<label class="field wide"
    ><span>${label}</span
    ><input
      type="search"
      autocomplete="off"
      .value=${live(value)}
      @input=${(event) => {
        input(event.target.value);
    }}
  /></label>`;
}
/** A checkbox with its label. */
export function checkField(label, checked, change) {
    return html `<label class="check"
    ><input
      type="checkbox"
      .checked=${live(checked)}
      @change=${(event) => {
        change(event.target.checked);
    }}
    /><span>${label}</span></label
  >`;
}
