import { type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';
/** Never a dead end: what is said, the ways out once they are there, and people to talk to. */
export declare function nothingFound(context: ViewContext, words: unknown, waysOut: unknown): TemplateResult;
