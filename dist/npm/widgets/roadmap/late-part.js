/** A late part that draws a piece of the roadmap, and brings the styles of that piece. */
import {} from 'lit';
import { kit } from '../../views/kit.js';
import { disclosure, notDrawn } from '../../views/record.js';
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
        return notDrawn(context, draw);
    }
    /** Tries again what could not be had. */
    again() {
        this.#part.toggle(OPEN, false);
        this.#part.toggle(OPEN, true);
    }
    /** The piece behind a name that opens it. */
    disclosure(context, name, subject) {
        return disclosure(this.#part, OPEN, name, () => this.show(context, subject));
    }
}
