/** Whether one can go there now: one answer for the badge and for the filter. */
import type { Service, Visit } from '../feed/types.js';
import { type HolidayFeed } from './hours.js';
import { PlainDate } from './plain-date.js';
export type { HolidayFeed } from './hours.js';
/** Instants are epoch ms. */
export type OpeningState = 
/** `visit`: open because it is there now, until it leaves. `always`: no end in sight, 24 hours a day. */
{
    kind: 'open';
    until?: number;
    always?: true;
    visit?: Visit;
}
/** `label` is the holiday's name or the exception's reason; `opensVisit` is the visit that `opensAt` begins. */
 | {
    kind: 'closed';
    opensAt?: number;
    opensVisit?: Visit;
    reason?: 'public-holiday' | 'exception' | 'temporary' | 'permanent';
    label?: string;
} | {
    kind: 'appointment';
} | {
    kind: 'unknown';
}
/** There are hours, and nobody said whether they hold today; `holiday` is the name of the day where it has one. */
 | {
    kind: 'check';
    holiday: string | undefined;
};
/**
 * The state of a service at an instant (epoch ms), in the feed's zone. It is kept until it may be another: a list of
 * thousands is drawn anew at each keystroke and each minute.
 */
export declare function openingState(service: Service, now: number, feed: HolidayFeed): OpeningState;
/** A part of a day, in minutes since its midnight, in the feed's zone. */
export interface Period {
    readonly date: PlainDate;
    readonly from: number;
    readonly to: number;
}
/**
 * Whether a service is open for sure at some moment of a period, as {@link openingState} would say at that moment:
 * a holiday that it does not speak of does not count, nor does what takes an appointment.
 */
export declare function isOpenDuring(service: Service, { date, from, to }: Period, feed: HolidayFeed): boolean;
