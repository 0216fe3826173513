import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../feed/types.js';
import { placeText } from '../domain/territory.js';
import type { ViewContext } from './context.js';
import { fact, said } from './text.js';

interface Contact {
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly url?: string | undefined;
}

/** A number to tap; the text stays readable where calls cannot be made. */
export const phoneLink = (phone: string): TemplateResult =>
  html`<a class="nowrap" href="tel:${phone.replace(/[^+\d]/g, '')}">${phone.replace(/ /g, '\u00a0')}</a>`;

/** Phone, mail and site, as facts of a `<dl>`. */
export function contactFacts({ words }: ViewContext, contact: Contact | undefined): unknown {
  if (!contact) return nothing;
  const { phone, email, url } = contact;
  return [
    fact(words.phone, phone && phoneLink(phone)),
    fact(words.email, email && html`<a href="mailto:${email}">${email}</a>`),
    fact(words.website, url && html`<a href=${url}>${url.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</a>`),
  ];
}

/** « Salle des fêtes, 2 rue de l’Église, Véron ». */
export const placeLine = (context: ViewContext, place: Place, record: { lang?: string | undefined } = {}): unknown =>
  said(context, record, placeText(context.feed, place));
