/** What stands over a month or a list: which one it is, the ways to another, and the spans that people ask for. */
import { type TemplateResult } from 'lit';
import type { PlainDate } from '../domain/plain-date.js';
import type { Range } from '../domain/ranges.js';
import type { EventWords } from '../text/words.js';
import type { ViewContext } from './context.js';
export interface CalendarTools {
    readonly active: PlainDate;
    readonly isList: boolean;
    /** Name of the span that is shown; empty for all that comes. */
    readonly range: string;
    readonly ranges: readonly Range[];
    /** Without a day: to today. */
    readonly go: (date: PlainDate | undefined) => void;
    readonly show: (list: boolean) => void;
    readonly pick: (range: string) => void;
}
export declare function calendarTools(context: ViewContext<EventWords>, tools: CalendarTools): TemplateResult;
/** What was found, in a few words: of a month, from a day on, or of a span of days that has its name beside it. */
export declare function foundText({ words }: ViewContext<EventWords>, { found: { length }, close }: {
    readonly found: readonly unknown[];
    readonly close: boolean;
}, period: 'month' | 'from' | 'range', active: PlainDate): string;
