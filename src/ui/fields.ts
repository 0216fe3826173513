/** Form fields with visible labels. They know no feed: options are values with texts. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface Option {
  readonly value: string;
  readonly text: string;
}

/** A labelled select; `options` starts with the choice that filters nothing. */
export function selectField(
  label: string,
  value: string,
  options: readonly Option[],
  change: (value: string) => void,
): TemplateResult {
  return html`<label class="field"
    ><span>${label}</span
    ><select
      .value=${live(value)}
      @change=${(event: Event) => {
        change((event.target as HTMLSelectElement).value);
      }}
    >
      ${options.map((option) => html`<option value=${option.value} ?selected=${option.value === value}>${option.text}</option>`)}
    </select></label
  >`;
}

/** A labelled search field. */
export function searchField(label: string, value: string, input: (value: string) => void): TemplateResult {
  return html`<label class="field wide"
    ><span>${label}</span
    ><input
      type="search"
      autocomplete="off"
      .value=${live(value)}
      @input=${(event: Event) => {
        input((event.target as HTMLInputElement).value);
      }}
  /></label>`;
}

/** A checkbox with its label. */
export function checkField(label: string, checked: boolean, change: (checked: boolean) => void): TemplateResult {
  return html`<label class="check"
    ><input
      type="checkbox"
      .checked=${live(checked)}
      @change=${(event: Event) => {
        change((event.target as HTMLInputElement).checked);
      }}
    /><span>${label}</span></label
  >`;
}
