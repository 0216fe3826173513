/** Text of the feed: plain text, a blank line starts a paragraph, a bare address becomes a link. */
import { nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';
/** A record may be in another language than the page: assistive technology is told where. */
export declare function said(context: ViewContext, record: {
    lang?: string | undefined;
}, text: unknown): unknown;
/** Paragraphs of a plain text; nothing for no text. */
export declare function paragraphs(context: ViewContext, record: {
    lang?: string | undefined;
}, text: string | undefined): TemplateResult | typeof nothing;
/** Pieces of a text, those at the odd places drawn; a text of one piece is what it is, which is quicker to draw. */
export declare const spliced: (pieces: readonly string[], draw: (piece: string) => unknown) => unknown;
/** Cuts a text at the words that were looked for: the odd pieces are those. */
export type Cut = (text: string) => readonly string[];
/** A text with the words that were looked for marked. */
export declare function marked(text: string, cut: Cut | undefined): unknown;
/** A text whose spans, such as « 9 h – 12 h », stand on one line: one may break after a dash, whatever space follows. */
export declare const unbroken: (text: string) => unknown;
/** One term and its description; nothing where there is no description. */
export declare function fact(term: string, description: unknown): TemplateResult | typeof nothing;
/** Items in one line, with a dot between; empty ones are left out. What is text alone is one text: quicker to draw. */
export declare function dotted(items: readonly unknown[]): unknown;
