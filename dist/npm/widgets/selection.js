/** « Ma sélection »: the services that a person keeps, to print or to send together. In memory: gone with the page. */
import { nothing } from 'lit';
import { loadPart } from '../client/parts.js';
import { kit } from '../views/kit.js';
import { disclosure, notDrawn } from '../views/record.js';
import { LateRecord } from './late-record.js';
export class Selection {
    #late;
    constructor(host) {
        this.host = host;
        this.ids = [];
        this.emptied = [];
        this.has = (id) => this.ids.includes(id);
        this.toggle = (id) => {
            this.set(this.has(id) ? this.ids.filter((one) => one !== id) : [...this.ids, id]);
        };
        this.#late = new LateRecord(host, () => loadPart('keep').then((draw) => ({ draw, styles: draw.css })));
    }
    /** The bar, once something is in the selection. */
    bar(context) {
        const draw = this.#late.isOpen('bar') && this.#late.draw;
        if (typeof draw !== 'object')
            return nothing;
        return draw.drawSelection(kit, context, this, sheetPart);
    }
    /** To print and to share what is found, behind words that say so. */
    tools(context, words, sheet, link) {
        const content = () => this.row(context, sheet, link);
        return disclosure(this.#late, 'tools', words.keepResults, content, { class: 'section' });
    }
    /** The same for what is open already: one service. */
    row(context, sheet, link) {
        const { draw } = this.#late;
        if (typeof draw === 'object')
            return draw.drawKeep(kit, context, { link, sheet: sheet(), sheetPart });
        return notDrawn(context, draw);
    }
    /** @param emptied - What was in it before it was emptied, and can be brought back. */
    set(ids, emptied = []) {
        this.ids = ids;
        this.emptied = emptied;
        this.#late.toggle('bar', ids.length + emptied.length > 0);
        this.host.requestUpdate();
    }
    /** Shows these alone, or everything again. */
    narrow(ids) {
        this.shown = ids;
        this.host.requestUpdate();
    }
    /** Resolves when the last change is drawn. */
    drawn() {
        return this.host.updateComplete;
    }
}
const sheetPart = () => loadPart('sheet');
