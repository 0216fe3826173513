import type { Action, Agreement, Feed } from '../feed/types.js';
import { PlainDate } from './plain-date.js';
/**
 * The agreement that today is in (its extension included); of several, the one that began last. Else the one
 * that began last of all, since between two agreements the old one is still what was promised; else the first.
 */
export declare function currentAgreement(feed: Pick<Feed, 'agreements'>, today: PlainDate): Agreement | undefined;
export declare function actionsOf(feed: Pick<Feed, 'actions'>, agreement: Pick<Agreement, 'id'>): Action[];
/** The action of that id; else, of a whole number, the one that has it in the current agreement. */
export declare function findAction(feed: Pick<Feed, 'actions' | 'agreements'>, idOrNumber: string | number, today: PlainDate): Action | undefined;
