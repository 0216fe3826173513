/** Whether a service is open, in words and a shape. */
import { type TemplateResult } from 'lit';
import type { OpeningState } from '../domain/opening.js';
import type { Service, Visit } from '../feed/types.js';
import type { ServiceWords } from '../text/words.js';
import type { ViewContext } from './context.js';
type Context = ViewContext<ServiceWords>;
/**
 * The state in words; between marks (`\0`) those of the feed, perhaps in another language than the page.
 * @param told - visits of which all is said beside it.
 */
export declare function openingText(context: Context, service: Service, state: OpeningState, told?: readonly Visit[]): string;
/** Never in a live region: it turns by itself. */
export declare function openingBadge(context: Context, service: Service, state: OpeningState, told?: readonly Visit[]): TemplateResult;
export {};
