/** Whether one can go there now: one answer for the badge and for the filter. */
import type { Service, Visit } from '../feed/types.js';
import { type HolidayFeed } from './hours.js';
export { rangesOn, type HolidayFeed } from './hours.js';
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
/** The visits to come and under way, the next one first; cancelled ones are left out (the calendar tells them). */
export declare function nextVisits(service: Service, now: number, commune?: string): Visit[];
/**
 * The state of a service at an instant (epoch ms), in the feed's zone. In this order: what is said of the whole
 * service (closed, by appointment); its hours, if they say open; a visit under way; hours that nobody can be sure
 * of; hours that nobody gave; closed, and until when if that is within 14 days.
 */
export declare function openingState(service: Service, now: number, feed: HolidayFeed): OpeningState;
/**
 * The next instant (epoch ms) at which the state may be another: a bound of a range or of a visit, or midnight,
 * since a holiday begins and a record's validity ends with the day. Undefined where only a new feed changes it.
 */
export declare function nextChange(service: Service, now: number, feed: HolidayFeed): number | undefined;
