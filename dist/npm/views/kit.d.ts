/** What a late part draws with: it brings no lit of its own. */
import { html, nothing, render, svg } from 'lit';
import { phoneLink, placeLine } from './contact.js';
import { dotted, fact, paragraphs, said } from './text.js';
interface Kit {
    readonly html: typeof html;
    readonly svg: typeof svg;
    readonly render: typeof render;
    readonly nothing: typeof nothing;
    readonly said: typeof said;
    readonly paragraphs: typeof paragraphs;
    readonly fact: typeof fact;
    readonly dotted: typeof dotted;
    readonly phoneLink: typeof phoneLink;
    readonly placeLine: typeof placeLine;
}
export declare const kit: Kit;
export {};
