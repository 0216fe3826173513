import { html, nothing } from 'lit';
import { checkField } from '../ui/fields.js';
import { said } from './text.js';
/** Puts a service into « Ma sélection »; one that hides is not to be carried about. */
export function keepField(context, service, { has, toggle }) {
    if (service.sensitive)
        return nothing;
    const { id, name } = service;
    const { keepService, colon } = context.words;
    const label = html `${keepService}<span class="hidden">${colon} ${said(context, service, name)}</span>`;
    return checkField(label, has(id), () => {
        toggle(id);
    });
}
