/** How to reach a service, where it is, and the way there; of a sensitive one no place is told. */
import type { Place, Service } from '../../feed/types.js';
import { communeOf } from '../../domain/communes.js';
import { encoded, outLink } from '../kit/pieces.js';
import type { Kit } from '../kit/kit.js';
import type { ServiceRecordContext } from './words.js';

/** What can be done from here and now: call, write, book, read. */
export function contact(kit: Kit, { words }: ServiceRecordContext, { contact: by }: Service): unknown {
  const { html, nothing, phoneLink } = kit;
  const { phone, email, url, booking } = by ?? {};
  const ways = [
    phone && phoneLink(phone),
    email && html`<a href="mailto:${email}">${email}</a>`,
    booking && html`<a href=${booking}>${words.booking}</a>`,
    url && html`<a href=${url}>${url.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</a>`,
  ].filter(Boolean);
  return ways.length
    ? html`<ul class="dates" role="list">
        ${ways.map((way) => html`<li>${way}</li>`)}
      </ul>`
    : nothing;
}

export function address(kit: Kit, context: ServiceRecordContext, service: Service): unknown {
  const { html, nothing, paragraphs, placeLine } = kit;
  const { place, sensitive } = service;
  if (!place || sensitive) return nothing;
  const route = routeTo(context, place);
  return html`<div class="text">
    <p>${placeLine(context, place, service)}</p>
    ${route ? html`<p>${outLink(kit, route, context.words.route, context.words.newWindow)}</p>` : nothing}
    ${paragraphs(context, service, place.access)}
  </div>`;
}

/** Nothing is asked of OpenStreetMap before the click. By its position, else by its address; by a name alone nobody finds the way. */
function routeTo({ feed }: ServiceRecordContext, place: Place): string | undefined {
  const { latitude, longitude, address: street, postalCode, city = communeOf(feed, place.commune)?.name } = place;
  const to =
    latitude !== undefined && longitude !== undefined
      ? `${latitude},${longitude}`
      : street && [street, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return to ? `https://www.openstreetmap.org/directions?to=${encoded(to)}` : undefined;
}
