import type { PlainDate } from '../domain/plain-date.js';
import type { EventWords } from '../text/words.js';
import type { ViewContext } from './context.js';
/** « mardi 8 décembre », with its year where that is not the present one. */
export declare function dayText({ words, today }: ViewContext, date: PlainDate): string;
/** « Aujourd’hui, mardi 24 novembre », « Ce week-end, samedi 28 novembre », « Vendredi 25 décembre (Noël) ». */
export declare function dayTitle(context: ViewContext<EventWords>, date: PlainDate): string;
