import { html, nothing, type TemplateResult } from 'lit';
import { contactFacts } from './contact.js';
import type { ViewContext } from './context.js';

/** Whom a resident may ask where nothing fits: the commune's contact, then the publisher. */
export function whomToAsk(context: ViewContext): unknown {
  const { commune, feed } = context;
  return [
    commune && { name: commune.name, contact: commune.contact },
    { name: feed.publisher.name, contact: feed.publisher },
  ].map((one): TemplateResult | typeof nothing => {
    const { phone, email, url } = one?.contact ?? {};
    if (!phone && !email && !url) return nothing;
    return html`<p><strong>${one?.name}</strong></p>
      <dl class="facts">${contactFacts(context, { phone, email, url })}</dl>`;
  });
}
