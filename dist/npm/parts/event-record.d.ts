/** What an opened event shows: place and access, who for, price, registration, its other dates, its picture. */
import type { PlainDate } from '../domain/plain-date.js';
import type { CalendarEvent, Place } from '../feed/types.js';
import { type EventWords } from '../text/fr.js';
import type { Kit, RecordContext } from './kit/kit.js';
export interface EventSubject {
    readonly event: CalendarEvent;
    readonly place: Place | undefined;
    /** The date that is shown. */
    readonly date: {
        readonly key: string;
        readonly title: string;
        readonly status: string;
        readonly allDay: boolean;
        readonly start: number;
        readonly end: number;
        readonly firstDay: PlainDate;
        readonly lastDay: PlainDate;
    };
    /** Where it is, in one line. */
    readonly location: string;
    /** Its next dates besides the one that is shown, in words. */
    readonly others: readonly string[];
    /** When registration closes, in words. */
    readonly deadline: string | undefined;
}
export declare function draw(kit: Kit, context: RecordContext<EventWords>, subject: EventSubject): unknown;
