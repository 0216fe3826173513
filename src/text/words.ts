/** Which language an element speaks: the nearest `lang` of the page; French first, English second. */
export type {
  ActionWords,
  EventWords,
  FinderWords,
  OfferWords,
  RoadmapWords,
  ServiceWords,
  SharedWords,
} from './fr.js';
export type Language = 'fr' | 'en';

/** The language of an element, looked up through shadow roots; French for every language that we do not have. */
export function languageOf(element: Element): Language {
  let at: Element | undefined = element;
  while (at) {
    const holder: Element | null = at.closest('[lang]:not([lang=""])');
    if (holder) return /^en\b/i.test(holder.getAttribute('lang') ?? '') ? 'en' : 'fr';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return 'fr';
}
