import { html, type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';
import { helpLines } from './notes.js';

/** Never a dead end: what is said, the ways out once they are there, and people to talk to. */
export function nothingFound(context: ViewContext, words: unknown, waysOut: unknown): TemplateResult {
  return html`<div class="text">${words} ${waysOut} ${helpLines(context, undefined, true)}</div>`;
}
