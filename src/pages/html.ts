/**
 * Markup as escaped strings: what a feed says never becomes markup. Templates are written as lit's are, so that a part
 * that draws an opened record draws it here too; what only lives in a browser (`@click`, `.value`) is left out.
 */

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
const UNWANTED = /(?![\n\t])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/gu;

export const escape = (text: string): string =>
  text.replace(UNWANTED, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/** Draws nothing, and takes away the attribute that it is the value of. */
export const nothing = Symbol('nothing');

function write(value: unknown): string {
  if (value === undefined || value === null || value === false || value === nothing) return '';
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(write).join('');
  // Nothing else is text: a function or an object in a template is a mistake, and says so where it is made.
  if (typeof value !== 'string' && typeof value !== 'number') throw new TypeError(`cannot be written: ${typeof value}`);
  return escape(String(value));
}

/** An attribute whose whole value stands in a template without quotes: `href=${url}`, `?open=${open}`. */
const BARE = /\s([@?.]?)([\w:-]+)=$/;

interface Piece {
  readonly text: string;
  readonly kind?: string | undefined;
  readonly name?: string | undefined;
}
const known = new WeakMap<TemplateStringsArray, readonly Piece[]>();

function piecesOf(strings: TemplateStringsArray): readonly Piece[] {
  const pieces = known.get(strings) ?? strings.map(pieceOf);
  known.set(strings, pieces);
  return pieces;
}

/** Indentation is for who reads the source; a non-breaking space is not white space here. */
function pieceOf(source: string): Piece {
  const text = source.replace(/[ \n]+/g, ' ');
  const [all, kind, name] = BARE.exec(text) ?? [];
  return all === undefined ? { text } : { text: text.slice(0, -all.length), kind, name };
}

function attribute({ kind, name = '' }: Piece, value: unknown): string {
  if (kind === '?') return value && value !== nothing ? ` ${name}` : '';
  if (kind || value === nothing || value === undefined || value === null) return '';
  return ` ${name}="${write(value)}"`;
}

/** A template whose values are escaped; false, undefined and `nothing` write nothing, lists write each item. */
export const html = (strings: TemplateStringsArray, ...values: readonly unknown[]): Markup => {
  let text = '';
  piecesOf(strings).forEach((piece, index) => {
    text += piece.text;
    if (index < values.length) text += piece.name ? attribute(piece, values[index]) : write(values[index]);
  });
  return new Markup(text);
};

/** A style sheet or data of a document, as they are: never a feed's. */
export const raw = (text: string): Markup => new Markup(text);
