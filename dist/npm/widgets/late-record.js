import { kit } from '../views/kit.js';
import { notDrawn } from '../views/record.js';
import { Late } from './late.js';
/** Which cards of an element are open, and the late part that draws what is in them. */
export class LateRecord {
    #open;
    #late;
    constructor(host, load) {
        this.host = host;
        this.#open = new Set();
        this.isOpen = (key) => this.#open.has(key);
        this.toggle = (key, open) => {
            if (open === this.#open.has(key))
                return;
            if (open)
                this.#open.add(key);
            else
                this.#open.delete(key);
            if (this.#late.failed && open)
                this.#late.ask();
            this.host.requestUpdate();
        };
        this.#late = new Late(host, async () => {
            const { draw, styles } = await load();
            adopt(host, styles);
            return draw;
        });
    }
    /** Whether a card is or was open: time to load what an opened one shows besides. */
    get used() {
        const { asked, failed } = this.#late;
        return failed || asked || this.#open.size > 0;
    }
    /** The function that draws; undefined while it is on its way. The first call sends for it. */
    get draw() {
        this.ask();
        const { asked, part } = this.#late;
        return part ?? (asked ? undefined : 'failed');
    }
    /** Sends for it anew where it could not be had. */
    again() {
        this.#late.ask();
    }
    /** Sends for it, once. */
    ask() {
        const { failed, ask } = this.#late;
        if (!failed)
            ask();
    }
}
/** What the part draws, or words for that it is on its way or cannot be had. */
export function drawn(late, context, subject) {
    const { draw } = late;
    if (typeof draw === 'function')
        return draw(kit, context, subject);
    return notDrawn(context, draw);
}
/** A constructed sheet, which a policy on `style-src` lets pass. */
function adopt({ shadowRoot: root }, styles) {
    if (!styles || !root)
        return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
