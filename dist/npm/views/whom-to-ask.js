import { html, nothing } from 'lit';
import { contactFacts } from './contact.js';
/** Whom a resident may ask where nothing fits: the commune's contact, then the publisher. */
export function whomToAsk(context) {
    const { commune, feed } = context;
    return [
        commune && { name: commune.name, contact: commune.contact },
        { name: feed.publisher.name, contact: feed.publisher },
    ].map((one) => {
        const { phone, email, url } = one?.contact ?? {};
        if (!phone && !email && !url)
            return nothing;
        return html `<p><strong>${one?.name}</strong></p>
      <dl class="facts">${contactFacts(context, { phone, email, url })}</dl>`;
    });
}
