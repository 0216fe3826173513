/** Markup as escaped strings: what a feed says never becomes markup. */

/** Text that is markup already. */
export class Markup {
  constructor(readonly text: string) {}
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Control characters have no place in a document, and bidi controls could make one line read as another. */
const UNWANTED = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

const escape = (text: string) => text.replace(UNWANTED, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

type Value = string | number | Markup | undefined | false | readonly Value[];

function write(value: Value): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  return typeof value === 'object' ? value.map(write).join('') : escape(String(value));
}

/** A template whose values are escaped; false and undefined write nothing, lists write each item. */
export const html = (strings: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(strings.map((text, index) => text + write(values[index])).join(''));
