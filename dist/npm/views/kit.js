/** What a late part draws with: it brings no lit of its own. */
import { html, nothing, render, svg } from 'lit';
import { phoneLink, placeLine } from './contact.js';
import { dotted, fact, paragraphs, said } from './text.js';
export const kit = {
    html,
    svg,
    render,
    nothing,
    said,
    paragraphs,
    fact,
    dotted,
    phoneLink,
    placeLine,
};
