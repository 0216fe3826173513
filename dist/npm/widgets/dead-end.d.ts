import type { ReactiveControllerHost } from 'lit';
import { type Parts, type Search } from '../client/parts.js';
import type { ViewContext } from '../views/context.js';
/** What helps where one finds nothing: a late part, sent for when it is first used. */
export declare class DeadEnd {
    #private;
    constructor(host: ReactiveControllerHost);
    /** Undefined until it is there, and where it cannot be had. */
    readonly part: () => Parts["dead-end"] | undefined;
    /** The ways out of a search that found nothing. */
    waysOut(context: ViewContext, search: Search): unknown;
    /** The same, and whom to ask. */
    help(context: ViewContext, search: Search): unknown;
}
