import { html } from 'lit';
import { placeText } from '../domain/territory.js';
import { said } from './text.js';
/** A number to tap; the text stays readable where calls cannot be made. */
export const phoneLink = (phone) => html `<a class="nowrap" href="tel:${phone.replace(/[^+\d]/g, '')}">${phone.replace(/ /g, '\u00a0')}</a>`;
/** « Salle des fêtes, 2 rue de l’Église, Véron ». */
export const placeLine = (context, place, record = {}) => said(context, record, placeText(context.feed, place));
