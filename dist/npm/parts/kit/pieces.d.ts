/** Small pieces that parts draw with the kit: lists, links that leave, days and spans of time. */
import type { Occurrence } from '../../domain/occurrences.js';
import type { PlainDate } from '../../domain/plain-date.js';
import type { Kit, RecordContext } from './kit.js';
/** A list with bullets; nothing for no items. */
export declare function list({ html, nothing }: Kit, items: readonly unknown[]): unknown;
/** A text whose spans, such as « 9 h – 12 h », stand on one line: one may break after a dash, whatever space follows. */
export declare const unbroken: ({ html }: Kit, text: string) => unknown;
/** A link to another site in a window of its own, which it says; the other site learns of no page of ours. */
export declare function outLink({ html }: Kit, url: string, text: string, newWindow: string): unknown;
/** A text as a part of an address; half of a character would throw. */
export declare const encoded: (text: string) => string;
/** « mardi 8 décembre », with its year where that is neither this one nor near. */
export declare function dayText({ words, today, timeless }: RecordContext, date: PlainDate): string;
/** « mardi 8 décembre, 14 h – 17 h », « du samedi 5 au dimanche 6 décembre ». */
export declare function spanText(context: RecordContext, { allDay, firstDay, lastDay, start, end }: Pick<Occurrence, 'allDay' | 'firstDay' | 'lastDay' | 'start' | 'end'>): string;
