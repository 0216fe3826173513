/** The choices that leave some of the actions out. */
import { type TemplateResult } from 'lit';
import type { ActionChoices, ActionFacet } from '../../domain/action-facets.js';
import type { Tally } from '../../domain/facets.js';
import type { Action } from '../../feed/types.js';
import type { RoadmapWords } from '../../text/words.js';
import type { ViewContext } from '../../views/context.js';
import { type Chosen } from '../../views/filters.js';
type Context = ViewContext<RoadmapWords>;
/** What is chosen, and how that is changed. */
export interface Filters {
    readonly choices: ActionChoices;
    readonly tally: Tally<Action, ActionFacet>;
    /** Who leads an action of the agreement. */
    readonly leads: readonly string[];
    /** Id of the agreement that is shown. */
    readonly agreement: string;
    readonly change: (choice: Partial<ActionChoices> & {
        agreement?: string;
    }) => void;
}
export declare function actionFilters(context: Context, { choices, tally, leads, agreement, change }: Filters): TemplateResult;
/** Each thing that is chosen, in words, to be taken off. */
export declare function chosenActions({ words, feed, commune }: Context, { choices, tally, change }: Filters): Chosen[];
export {};
