/** Whether a service is open, in words and a shape. */
import { type TemplateResult } from 'lit';
import type { OpeningState } from '../domain/opening.js';
import type { ServiceWords } from '../text/words.js';
import type { ViewContext } from './context.js';
export declare function openingBadge(context: ViewContext<ServiceWords>, state: OpeningState): TemplateResult;
