/** Which language an element speaks: the nearest `lang` of the page; French first, English second. */
export type { ActionWords, EventWords, FinderWords, OfferWords, RoadmapWords, ServiceWords, SharedWords, } from './fr.js';
/**
 * The language of an element, looked up through shadow roots: `fr`, also for every language that we do not have, or a
 * tag of English as the page has it, whose region says when a week starts.
 */
export declare function languageOf(element: Element): string;
