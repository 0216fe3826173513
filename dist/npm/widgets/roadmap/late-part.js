/** A late part that draws a piece of the roadmap, and brings the styles of that piece. */
import {} from 'lit';
import { disclosure } from '../../views/record.js';
import { drawn, LateRecord } from '../late-record.js';
const OPEN = 'open';
export class LatePart {
    #part;
    constructor(host, load) {
        this.#part = new LateRecord(host, load);
    }
    /** The piece, or words for that it is on its way or cannot be had. */
    show(context, subject) {
        return drawn(this.#part, context, subject);
    }
    /** Tries again what could not be had. */
    again() {
        this.#part.again();
    }
    /** The piece behind a name that opens it. */
    disclosure(context, name, subject) {
        return disclosure(this.#part, OPEN, name, () => this.show(context, subject));
    }
}
