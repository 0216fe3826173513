import type { Parts } from '../client/parts.js';
import { type ActionChoices, type ActionFacet } from '../domain/action-facets.js';
import type { Tally } from '../domain/facets.js';
import type { PlainDate } from '../domain/plain-date.js';
import type { Action, Feed } from '../feed/types.js';
import { Late } from './late.js';
/** From what a person asks to the actions that answer it: worked out anew where something of it has changed. */
export declare class ActionSearch extends Late<Parts['action-search']> {
    #private;
    /** @param among - Of one agreement, whose id is given, or of the whole feed. */
    find(feed: Feed, among: readonly Action[], agreement: string, choices: ActionChoices, today: PlainDate): Tally<Action, ActionFacet>;
}
