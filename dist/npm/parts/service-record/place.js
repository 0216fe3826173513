import { routeTo } from '../kit/offer.js';
import { outLink } from '../kit/pieces.js';
/** What can be done from here and now: call, write, book, read. */
export function contact(kit, { words }, { contact: by }) {
    const { html, nothing, phoneLink } = kit;
    const { phone, email, url, booking } = by ?? {};
    const ways = [
        phone && phoneLink(phone),
        email && html `<a href="mailto:${email}">${email}</a>`,
        booking && html `<a href=${booking}>${words.booking}</a>`,
        url && html `<a href=${url}>${url.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</a>`,
    ].filter(Boolean);
    return ways.length
        ? html `<ul class="dates" role="list">
        ${ways.map((way) => html `<li>${way}</li>`)}
      </ul>`
        : nothing;
}
/** The address, the way there and what to know at the door; a card has the address. */
export function address(kit, context, service, onCard) {
    const { html, nothing, paragraphs, placeLine } = kit;
    const { place, sensitive } = service;
    if (!place || sensitive)
        return nothing;
    const route = routeTo(context.feed, place);
    if (onCard && !route && !place.access?.trim())
        return nothing;
    return html `<div class="text">
    ${onCard ? nothing : html `<p>${placeLine(context, place, service)}</p>`}
    ${route ? html `<p>${outLink(kit, route, context.words.route, context.words.newWindow)}</p>` : nothing}
    ${paragraphs(context, service, place.access)}
  </div>`;
}
