/** A late part that draws a piece of the roadmap, and brings the styles of that piece. */
import { html, nothing } from 'lit';
import { kit } from '../../views/kit.js';
import { LateRecord } from '../late-record.js';
const OPEN = 'open';
export class LatePart {
    #part;
    constructor(host, load) {
        this.#part = new LateRecord(host, load);
    }
    /** The piece, or words for that it is on its way or cannot be had. */
    show(context, subject) {
        const { draw } = this.#part;
        if (typeof draw === 'function')
            return draw(kit, context, subject);
        return html `<p>${draw ? context.words.recordFailed : context.words.loading}</p>`;
    }
    /** Tries again what could not be had. */
    again() {
        this.#part.toggle(OPEN, false);
        this.#part.toggle(OPEN, true);
    }
    /** The piece behind a name that opens it. */
    disclosure(context, name, subject) {
        const open = this.#part.isOpen(OPEN);
        return html `<details
      ?open=${open}
      @toggle=${(event) => {
            this.#part.toggle(OPEN, event.currentTarget.open);
        }}
    >
      <summary>${name}</summary>
      ${open ? html `<div class="text">${this.show(context, subject)}</div>` : nothing}
    </details>`;
    }
}
