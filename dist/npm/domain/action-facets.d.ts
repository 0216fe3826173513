/** The ways to narrow the actions of a roadmap, each with the choices that an action answers. */
import type { Action, Feed } from '../feed/types.js';
import { type Tally } from './facets.js';
import type { PlainDate } from './plain-date.js';
/** An empty text leaves everything in. */
export interface ActionChoices {
    readonly query: string;
    /** Theme id; takes in the themes below it. */
    readonly theme: string;
    /** A status, `unknown` or `late`. */
    readonly status: string;
    /** Name of the organisation that leads, whatever its case and accents. */
    readonly lead: string;
    /** INSEE code; leaves out the actions that name other communes. One of unknown coverage stays: nothing is hidden for want of data. */
    readonly commune: string;
}
export type ActionFacet = keyof ActionChoices;
/** @param finds - Whether an action answers the words that are looked for; absent where there are none. */
export declare function narrowActions(feed: Feed, actions: readonly Action[], { theme, status, lead, commune }: ActionChoices, today: PlainDate, finds?: (action: Action) => boolean): Tally<Action, ActionFacet>;
