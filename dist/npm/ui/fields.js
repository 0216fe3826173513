/** Form fields with visible labels. They know no feed: options are values with texts. */
import { html, nothing } from 'lit';
/** Set at each drawing, whatever a person has typed since: lit passes over a value only where it is a primitive one. */
const always = (text) => Object(text);
/** A labelled select; `options` starts with the choice that filters nothing. */
export function selectField(label, value, options, change) {
    return html `<label class="field"
    ><span>${label}</span
    ><select
      .value=${always(value)}
      @change=${(event) => {
        change(event.target.value);
    }}
    >
      ${options.map((option) => html `<option value=${option.value} ?selected=${option.value === value} ?disabled=${option.disabled}>${option.text}</option>`)}
    </select></label
  >`;
}
/** A labelled search field; `reach` is told when a person comes to it. */
export function searchField(label, value, input, reach) {
    return html `<label class="field wide"
    ><span>${label}</span
    ><input
      type="search"
      autocomplete="off"
      .value=${always(value)}
      @focus=${reach}
      @input=${(event) => {
        input(event.target.value);
    }}
  /></label>`;
}
/** A checkbox with its label; what is said in `more` describes it and is not in its name. */
export function checkField(label, checked, change, more = '') {
    return html `<label class="check"
    ><input
      type="checkbox"
      aria-description=${more || nothing}
      .checked=${checked}
      @change=${(event) => {
        change(event.target.checked);
    }}
    /><span>${label}</span><span class="nowrap" aria-hidden="true">${more}</span></label
  >`;
}
