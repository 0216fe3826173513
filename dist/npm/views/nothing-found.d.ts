import { type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';
import { type Chosen } from './filters.js';
/** Never a dead end: which choice is one too many, whom to call, and people to talk to. */
export declare function nothingFound(context: ViewContext, words: unknown, chosen: readonly Chosen[], found: (n: number) => string, clearAll: () => void): TemplateResult;
