import { html, nothing } from 'lit';
import { waysOut } from './filters.js';
import { helpLines } from './notes.js';
import { whomToAsk } from './whom-to-ask.js';
/** Never a dead end: which choice is one too many, whom to call, and people to talk to. */
export function nothingFound(context, words, chosen, found, clearAll) {
    return html `<div class="text">
    ${words} ${chosen.length ? waysOut(context, chosen, found, clearAll) : nothing} ${whomToAsk(context)}
    ${helpLines(context, undefined, true)}
  </div>`;
}
