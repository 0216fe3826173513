import { html, nothing } from 'lit';
import { checkField } from '../ui/fields.js';
/** Puts a service into « Ma sélection »; one that hides is not to be carried about. */
export function keepField(words, { id, name, sensitive }, { has, toggle }) {
    if (sensitive)
        return nothing;
    const label = html `${words.keepService}<span class="hidden">${words.colon} ${name}</span>`;
    return checkField(label, has(id), () => {
        toggle(id);
    });
}
