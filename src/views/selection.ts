import { html, nothing, type TemplateResult } from 'lit';
import type { Service } from '../feed/types.js';
import type { keep, SharedWords } from '../text/fr.js';
import { checkField } from '../ui/fields.js';

interface Chosen {
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string) => void;
}

/** Puts a service into « Ma sélection »; one that hides is not to be carried about. */
export function keepField(
  words: SharedWords & typeof keep,
  { id, name, sensitive }: Service,
  { has, toggle }: Chosen,
): TemplateResult | typeof nothing {
  if (sensitive) return nothing;
  const label = html`${words.keepService}<span class="hidden">${words.colon} ${name}</span>`;
  return checkField(label, has(id), () => {
    toggle(id);
  });
}
