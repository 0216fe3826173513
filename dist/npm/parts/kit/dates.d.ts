import type { Occurrence } from '../../domain/occurrences.js';
import type { Feed, Place } from '../../feed/types.js';
import type { events, SharedWords } from '../../text/fr.js';
import type { Kit, RecordContext } from './kit.js';
type DateWords = SharedWords & typeof events;
/** `about`: what is said beneath: its title, where it is. */
export declare function dateItem(kit: Kit, context: RecordContext<DateWords>, occurrence: Occurrence, about: readonly unknown[]): unknown;
/** « mardi 8 décembre », « mardi 8 décembre, 14 h ». */
export declare function momentOf(context: RecordContext, text: string): string;
/** Name and town of a place, for a list. */
export declare const placeNames: (feed: Pick<Feed, "communes">, { name, city, commune }: Place) => string[];
/** Whether a date is elsewhere than usual. */
export declare const isElsewhere: (place: Place | undefined, usual: Place | undefined) => place is Place;
export {};
