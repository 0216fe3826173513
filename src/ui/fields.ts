/** Form fields with visible labels. They know no feed: options are values with texts. */
import { html, nothing, type TemplateResult } from 'lit';

export interface Option {
  readonly value: string;
  readonly text: string;
  readonly disabled?: boolean;
}

/** Set at each drawing, whatever a person has typed since: lit passes over a value only where it is a primitive one. */
const always = (text: string): string => Object(text) as string;

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
      .value=${always(value)}
      @change=${(event: Event) => {
        change((event.target as HTMLSelectElement).value);
      }}
    >
      ${options.map((option) => html`<option value=${option.value} ?selected=${option.value === value} ?disabled=${option.disabled}>${option.text}</option>`)}
    </select></label
  >`;
}

/** A labelled search field; `reach` is told when a person comes to it. */
export function searchField(
  label: string,
  value: string,
  input: (value: string) => void,
  reach?: () => void,
): TemplateResult {
  return html`<label class="field wide"
    ><span>${label}</span
    ><input
      type="search"
      autocomplete="off"
      .value=${always(value)}
      @focus=${reach}
      @input=${(event: Event) => {
        input((event.target as HTMLInputElement).value);
      }}
  /></label>`;
}

/** A checkbox with its label; what is said in `more` describes it and is not in its name. */
export function checkField(
  label: unknown,
  checked: boolean,
  change: (checked: boolean) => void,
  more = '',
): TemplateResult {
  return html`<label class="check"
    ><input
      type="checkbox"
      aria-description=${more || nothing}
      .checked=${checked}
      @change=${(event: Event) => {
        change((event.target as HTMLInputElement).checked);
      }}
    /><span>${label}</span><span class="nowrap" aria-hidden="true">${more}</span></label
  >`;
}
