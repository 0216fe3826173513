/** The part of a card that is drawn when it is opened. */
import { html, nothing } from 'lit';
/** « En savoir plus », with the record's name for those who do not see which card it stands in. */
export function recordDetails(context, key, name, subject, summary = html `${context.words.details}<span class="hidden">${context.words.colon} ${name}</span>`) {
    if (context.alone)
        return html `<div class="text">${context.record(subject())}</div>`;
    const open = context.isOpen(key);
    return html `<details
    ?open=${open}
    @toggle=${(event) => {
        context.toggle(key, event.currentTarget.open);
    }}
  >
    <summary>${summary}</summary>
    ${open ? html `<div class="text">${context.record(subject())}</div>` : nothing}
  </details>`;
}
