/** Which language an element speaks: the nearest `lang` of the page; French first, English second. */
export type { ActionWords, EventWords, FinderWords, OfferWords, RoadmapWords, ServiceWords, SharedWords, } from './fr.js';
export type Language = 'fr' | 'en';
/** The language of an element, looked up through shadow roots; French for every language that we do not have. */
export declare function languageOf(element: Element): Language;
