import { html, nothing, type TemplateResult } from 'lit';
import type { Service } from '../feed/types.js';
import type { keep, SharedWords } from '../text/fr.js';
import { checkField } from '../ui/fields.js';
import type { ViewContext } from './context.js';
import { said } from './text.js';

interface Chosen {
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string) => void;
}

/** Puts a service into « Ma sélection »; one that hides is not to be carried about. */
export function keepField(
  context: ViewContext<SharedWords & typeof keep>,
  service: Service,
  { has, toggle }: Chosen,
): TemplateResult | typeof nothing {
  if (service.sensitive) return nothing;
  const { id, name } = service;
  const { keepService, colon } = context.words;
  const label = html`${keepService}<span class="hidden">${colon} ${said(context, service, name)}</span>`;
  return checkField(label, has(id), () => {
    toggle(id);
  });
}
