import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';
import { waysOut, type Chosen } from './filters.js';
import { helpLines } from './notes.js';
import { whomToAsk } from './whom-to-ask.js';

/** Never a dead end: which choice is one too many, whom to call, and people to talk to. */
export function nothingFound(
  context: ViewContext,
  words: unknown,
  chosen: readonly Chosen[],
  found: (n: number) => string,
  clearAll: () => void,
): TemplateResult {
  return html`<div class="text">
    ${words} ${chosen.length ? waysOut(context, chosen, found, clearAll) : nothing} ${whomToAsk(context)}
    ${helpLines(context, undefined, true)}
  </div>`;
}
