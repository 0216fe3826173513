import { html, nothing } from 'lit';
import { placeText } from '../domain/territory.js';
import { fact, said } from './text.js';
/** A number to tap; the text stays readable where calls cannot be made. */
export const phoneLink = (phone) => html `<a class="nowrap" href="tel:${phone.replace(/[^+\d]/g, '')}">${phone.replace(/ /g, '\u00a0')}</a>`;
/** Phone, mail and site, as facts of a `<dl>`. */
export function contactFacts({ words }, contact) {
    if (!contact)
        return nothing;
    const { phone, email, url } = contact;
    return [
        fact(words.phone, phone && phoneLink(phone)),
        fact(words.email, email && html `<a href="mailto:${email}">${email}</a>`),
        fact(words.website, url && html `<a href=${url}>${url.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</a>`),
    ];
}
/** « Salle des fêtes, 2 rue de l’Église, Véron ». */
export const placeLine = (context, place, record = {}) => said(context, record, placeText(context.feed, place));
