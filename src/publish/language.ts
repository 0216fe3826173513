/**
 * Whatever a person who publishes is told stands here in French and beside it in English: `say('Rien ne change.',
 * 'Nothing changes.')`. One cannot be written without the other, and both hold the same values. A run speaks one
 * language. The build of the page « Publier », which is in French, leaves the English out.
 */
export type Language = 'fr' | 'en';

export const LANGUAGES: readonly Language[] = ['fr', 'en'];

let spoken: Language = 'fr';

/** Chooses the language of all that is said from now on, until it is chosen anew. */
export function speak(language: Language): void {
  spoken = language;
}

/** BCP 47, for what asks: a page, a date in words. */
export const language = (): Language => spoken;

declare const inBoth: unique symbol;
/** A text that exists in both languages: a plain one is not taken for it. */
export type Said = string & { readonly [inBoth]: true };

/** Not to be called while a module is loaded: nobody has chosen then. */
export const say = (french: string, english: string): Said => (spoken === 'en' ? english : french) as Said;

/** What needs no second language: a value, what is put together from what was said, the words of a page in French. */
export const same = (text: string): Said => text as Said;
