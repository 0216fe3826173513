import { html, type TemplateResult } from 'lit';
import type { Place } from '../feed/types.js';
import { placeText } from '../domain/territory.js';
import type { ViewContext } from './context.js';
import { said } from './text.js';

/** A number to tap; the text stays readable where calls cannot be made. */
export const phoneLink = (phone: string): TemplateResult =>
  html`<a class="nowrap" href="tel:${phone.replace(/[^+\d]/g, '')}">${phone.replace(/ /g, '\u00a0')}</a>`;

/** « Salle des fêtes, 2 rue de l’Église, Véron ». */
export const placeLine = (context: ViewContext, place: Place, record: { lang?: string | undefined } = {}): unknown =>
  said(context, record, placeText(context.feed, place));
