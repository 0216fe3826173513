/** The pieces that parts draw opened records with, as escaped strings: the widgets hand them lit's. */
import { placeText } from '../domain/communes.js';
import type { Kit, RecordContext } from '../parts/kit/kit.js';
import { html, Markup, nothing } from './html.js';

const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)»\]])/;

const isNothing = (value: unknown): boolean =>
  value === undefined || value === '' || value === nothing || (value instanceof Markup && !value.text.trim());

/** A record may be in another language than the page: assistive technology is told where. */
function said({ feed, words }: RecordContext, { lang = feed.language }: { lang?: string | undefined }, text: unknown) {
  return lang === words.lang ? text : html`<span lang=${lang}>${text}</span>`;
}

const withLinks = (text: string): unknown =>
  text.split(ADDRESS).map((piece, i) => (i % 2 ? html`<a href=${piece}>${piece}</a>` : piece));

/** A number to tap. */
export const phoneLink = (phone: string): Markup =>
  html`<a class="nowrap" href="tel:${phone.replace(/[^+\d]/g, '')}">${phone.replace(/ /g, '\u00a0')}</a>`;

export const kit: Kit = {
  html,
  svg: html,
  nothing,
  render: () => {
    throw new Error('a page of text draws into no node');
  },
  said,
  paragraphs: (context, record, text) =>
    text?.trim()
      ? html`<div class="text">
          ${text
            .trim()
            .split(/\n\s*\n/)
            .map((paragraph) => html`<p>${said(context, record, withLinks(paragraph))}</p>`)}
        </div>`
      : nothing,
  fact: (term, description) =>
    isNothing(description)
      ? nothing
      : html`<div>
          <dt>${term}</dt>
          <dd>${description}</dd>
        </div>`,
  dotted: (items) => items.filter((item) => !isNothing(item)).map((item, i) => (i ? html` · ${item}` : item)),
  phoneLink,
  placeLine: (context, place, record = {}) => said(context, record, placeText(context.feed, place)),
};
