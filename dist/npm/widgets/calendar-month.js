import { nothing } from 'lit';
import { page } from '../client/environment.js';
import { loadPart } from '../client/parts.js';
import { warmFormats } from '../text/format.js';
import { kit } from '../views/kit.js';
import { monthView } from '../views/month-view.js';
import { Kept } from './kept.js';
import { LateRecord } from './late-record.js';
const PART = 'month';
/** The calendar as a month, and the day that is open below it. */
export class CalendarMonth {
    #table;
    #part;
    /** @param go - To a day; `focus` finds where the person then is, and `walking` says that the arrows led there. */
    constructor(host, go) {
        this.host = host;
        this.go = go;
        this.#table = new Kept(host, 'table');
        this.#part = new LateRecord(host, () => loadPart('month'));
        // The first formatter of a page takes a slow phone a fifth of a second, for which the feed would wait: after the
        // first update it is on its way.
        void host.updateComplete.then(page.pause).then(warmFormats);
    }
    /** Whether what draws a month is on its way; the first question sends for it. */
    get waiting() {
        return !this.#part.draw;
    }
    /** Whether it cannot be had. */
    get failed() {
        return this.#part.draw === 'failed';
    }
    /** Sends for it anew where it could not be had. */
    again() {
        this.#part.toggle(PART, false);
        this.#part.toggle(PART, true);
    }
    draw(context, { all }, active, narrow) {
        const { draw } = this.#part;
        const button = (date) => `[data-day="${date.toString()}"]`;
        return monthView(context, {
            all,
            active,
            narrow,
            open: this.open,
            table: (of, options) => (typeof draw === 'function' ? draw(kit, of, options) : nothing),
            keep: (key, draw) => this.#table.draw(key, draw),
            select: (date) => {
                this.open = date;
                this.host.requestUpdate();
                this.go(date, `#day-${date.toString()}`, false);
            },
            walk: (date) => {
                this.go(date, button(date), true);
            },
            close: (date) => {
                this.open = undefined;
                this.host.requestUpdate();
                this.go(date, button(date), false);
            },
        });
    }
}
