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
            if (open && this.#late.failed)
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
        return this.#late.used || this.#open.size > 0;
    }
    /** The function that draws; undefined while it is on its way. The first call sends for it. */
    get draw() {
        this.ask();
        return this.#late.part ?? (this.#late.failed ? 'failed' : undefined);
    }
    /** Sends for it, once. */
    ask() {
        if (!this.#late.failed)
            this.#late.ask();
    }
}
/** A constructed sheet, which a policy on `style-src` lets pass. */
function adopt({ shadowRoot: root }, styles) {
    if (!root || !styles)
        return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
