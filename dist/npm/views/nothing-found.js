import { html } from 'lit';
import { helpLines } from './notes.js';
/** Never a dead end: what is said, the ways out once they are there, and people to talk to. */
export function nothingFound(context, words, waysOut) {
    return html `<div class="text">${words} ${waysOut} ${helpLines(context, undefined, true)}</div>`;
}
