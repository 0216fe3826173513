/** Which cards of an element are open, and the late part that draws what is in them. */
export class LateRecord {
    #open;
    #draw;
    #asked;
    constructor(host, load) {
        this.host = host;
        this.load = load;
        this.#open = new Set();
        this.#asked = false;
        this.isOpen = (key) => this.#open.has(key);
        this.toggle = (key, open) => {
            if (open === this.#open.has(key))
                return;
            if (open)
                this.#open.add(key);
            else
                this.#open.delete(key);
            if (open && this.#draw === 'failed')
                this.#asked = false;
            this.host.requestUpdate();
        };
        host.addController(this);
    }
    hostConnected() {
        // Nothing to watch: the cards tell when they open.
    }
    /** Whether a card is or was open: time to load what an opened one shows besides. */
    get used() {
        return this.#asked || this.#open.size > 0;
    }
    /** The function that draws; undefined while it is on its way. The first call sends for it. */
    get draw() {
        this.ask();
        return this.#draw;
    }
    /** Sends for it, once. */
    ask() {
        if (!this.#asked)
            void this.#ask();
    }
    async #ask() {
        this.#asked = true;
        this.#draw = undefined;
        try {
            const { draw, styles } = await this.load();
            if (styles)
                this.#adopt(styles);
            this.#draw = draw;
        }
        catch {
            this.#draw = 'failed';
        }
        this.host.requestUpdate();
    }
    /** A constructed sheet, which a policy on `style-src` lets pass. */
    #adopt(styles) {
        const root = this.host.shadowRoot;
        if (!root)
            return;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(styles);
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
}
