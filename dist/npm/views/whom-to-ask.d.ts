import type { ViewContext } from './context.js';
/** Whom a resident may ask where nothing fits: the commune's contact, then the publisher. */
export declare function whomToAsk(context: ViewContext): unknown;
