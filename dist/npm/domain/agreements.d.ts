/** The conventions of a feed: one is today's, a later one may stand in the same feed before it begins. */
import type { Action, Agreement, Feed } from '../feed/types.js';
import { PlainDate } from './plain-date.js';
/**
 * The agreement that today is in (its extension included); of several, the one that began last. Else the one
 * that began last of all, since between two agreements the old one is still what was promised; else the first.
 */
export declare function currentAgreement(feed: Pick<Feed, 'agreements'>, today: PlainDate): Agreement | undefined;
/** How today stands to an agreement. */
export interface Period {
    /** `over` begins the day after the last day, the extension included. */
    readonly phase: 'upcoming' | 'running' | 'over';
    /** Its last day, ISO: where it was extended, the new one. */
    readonly lastDay: string;
    readonly extended: boolean;
    /** Days from today to the last one, while it runs; 0 on the last day. */
    readonly daysLeft?: number;
    /** The agreement that comes after it, begun or not; absent while none is signed. */
    readonly next?: Agreement;
}
export declare function periodOf(feed: Pick<Feed, 'agreements'>, agreement: Agreement, today: PlainDate): Period;
/** The agreement of that id; else today's. */
export declare function findAgreement(feed: Pick<Feed, 'agreements'>, id: string, today: PlainDate): Agreement | undefined;
export declare function actionsOf(feed: Pick<Feed, 'actions'>, agreement: Pick<Agreement, 'id'>): Action[];
/** The action of that id; else, of a whole number, the one that has it in the current agreement. */
export declare function findAction(feed: Pick<Feed, 'actions' | 'agreements'>, idOrNumber: string | number, today: PlainDate): Action | undefined;
