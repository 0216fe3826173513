/**
 * What the four elements share: the attributes, the feed, the language, the moment, and a frame that always has
 * something to say. An element fills in three pieces: what stands before its status, the status, and its content.
 */
import { html, LitElement, nothing, } from 'lit';
import { FeedController } from '../client/feed-controller.js';
import { findCommune } from '../domain/territory.js';
import { PlainDate } from '../domain/plain-date.js';
import { findTheme } from '../domain/themes.js';
import { Clock } from '../ui/clock.js';
import { Settled } from '../ui/settled.js';
import { baseStyles } from '../ui/styles.js';
import { skeleton } from '../views/record.js';
import { demoNote, helpLines, notices, staleNote, unknownNotes } from '../views/notes.js';
import { DeadEnd } from './dead-end.js';
import { FeedFailedEvent, FeedLoadedEvent } from './events.js';
import { Language } from './language.js';
import { drawn, LateRecord } from './late-record.js';
import { PageUrl } from './page-url.js';
/**
 * @attr {string} lang - Language of the interface, `fr` or `en`; else the nearest `lang` of the page.
 * @slot - Fallback content: shown until the widget has something better, and when it fails.
 * @fires {FeedLoadedEvent} ctg-loaded - The content is shown, for the first time or anew after a failure.
 * @fires {FeedFailedEvent} ctg-failed - The feed could not be had.
 * @csspart frame - Everything that the element draws.
 * @csspart demo - The words that the data are an example.
 * @csspart notice - An urgent notice.
 * @csspart help - People to talk to.
 * @csspart problem - Words on an attribute that says something unknown.
 * @csspart stale - Words on data that are not the latest.
 * @csspart status - What was found, in a few words.
 * @csspart source - Where a record comes from and when it was checked.
 * @cssprop [--ctg-accent=#0b5c7a] - The one accent colour; links are derived from it and from the text's colour.
 * @cssprop [--ctg-on-accent=#fff] - Text on the accent colour.
 * @cssprop [--ctg-alert=#b3261e] - Colour beside the words of what is late, cancelled or urgent.
 * @cssprop [--ctg-radius=0.5em] - Rounding of corners.
 * @cssprop [--ctg-font=inherit] - Font family; by default the page's.
 * @typeParam Found - What an element finds in the feed, worked out once for each drawing.
 * @typeParam Words - What it says.
 * @typeParam Subject - What the drawing of an opened record needs to know.
 */
export class FeedElement extends LitElement {
    static { this.styles = [baseStyles]; }
    static { this.properties = {
        feed: {},
        commune: {},
        theme: {},
        headingLevel: { attribute: 'heading-level' },
        label: {},
        offline: { type: Boolean },
        syncUrl: { attribute: 'sync-url' },
        now: { attribute: false },
    }; }
    static get observedAttributes() {
        return [...super.observedAttributes, 'lang'];
    }
    #language;
    #late;
    #settled;
    #pageUrl;
    #controller;
    #told;
    #broken;
    constructor() {
        super();
        /** Address of the feed; by default `feed.json` beside the script. */
        this.feed = '';
        /** INSEE code or name of the commune that the content is seen from. */
        this.commune = '';
        /** Id or name of the theme to show. */
        this.theme = '';
        /** Level of the highest headings inside, 2 to 6. */
        this.headingLevel = 2;
        /** Name of the landmark, so that two on a page can be told apart; it makes an action card a landmark. */
        this.label = '';
        /** Keeps a copy of the feed in the browser's Cache API, for when the network is gone. */
        this.offline = false;
        /** Keeps the choices in the page's address, so that it can be shared; a name tells two on a page apart. */
        this.syncUrl = null;
        /** Gives the present moment in epoch milliseconds; a preview sets its own. */
        this.now = Date.now;
        /** Whether the last change came from a keystroke: the status then waits until typing stops. */
        this.typing = false;
        this.deadEnd = new DeadEnd(this);
        this.#language = new Language(this, () => this.french);
        this.#late = new LateRecord(this, () => this.loadRecord());
        this.#settled = new Settled(this);
        this.#pageUrl = new PageUrl(this, {
            name: () => this.syncUrl,
            state: () => this.urlState,
            restore: (state) => {
                this.restore(state);
            },
            typing: () => this.typing,
            secret: () => this.leavesNoTrace,
        });
        this.#controller = new FeedController(this, () => ({
            url: this.feed.trim() || undefined,
            collections: this.collections,
            also: [...this.laterCollections, ...(this.#late.used ? this.recordCollections : [])],
            offline: this.offline,
        }));
        this.#told = 'loading';
        this.#broken = false;
        /** What changes is not what a person did: a screen reader is not to be interrupted by the time of day. */
        this.byItself = false;
        /** Collections that an opened record tells of besides: loaded when the first one opens. */
        this.recordCollections = [];
        this.#retry = () => {
            this.#broken = false;
            this.#controller.retry();
        };
        const turn = {
            requestUpdate: () => {
                this.byItself = true;
                this.requestUpdate();
            },
        };
        this.addController(new Clock(turn, () => this.now()));
        for (const type of ['click', 'input'])
            this.addEventListener(type, () => (this.byItself = false), { capture: true });
    }
    /** Collections that the element shows besides, once they come: asked for after what it shows first. */
    get laterCollections() {
        return [];
    }
    /** Whether the page asked for one record alone. */
    get showsOne() {
        return false;
    }
    get landmark() {
        return 'region';
    }
    /** What `sync-url` keeps in the page's address: always the same keys. */
    get urlState() {
        return {};
    }
    /** Takes over a whole `urlState`: before the first drawing, and when a person goes back or forward. */
    restore(_state) {
        // An element without choices has nothing to take over.
    }
    /** Whether what is shown must not be told by the page's address; undefined while that is not known. */
    get leavesNoTrace() {
        return false;
    }
    /** The page's address with these choices; undefined without `sync-url`. */
    linkTo(change) {
        return this.#pageUrl.link(change);
    }
    attributeChangedCallback(name, old, value) {
        super.attributeChangedCallback(name, old, value);
        if (name === 'lang' && old !== value)
            this.requestUpdate();
    }
    updated(_changed) {
        this.typing = false;
        const { state } = this.#controller;
        if (state.status === this.#told || !this.#language.words || this.#pageUrl.waiting)
            return;
        this.#told = state.status;
        // What comes later comes by itself, until a person does something.
        this.byItself = state.status === 'ready';
        if (state.status === 'ready')
            this.dispatchEvent(new FeedLoadedEvent());
        if (state.status === 'failed')
            this.dispatchEvent(new FeedFailedEvent(state.error.code));
    }
    render() {
        const { words } = this.#language;
        if (!words)
            return html `<slot></slot>`;
        const pieces = this.#pieces(words);
        const status = this.#settled.show(pieces.status, this.typing);
        const { landmark } = this;
        return html `<div
      class="ctg"
      part="frame"
      lang=${words.lang}
      role=${landmark ?? nothing}
      aria-label=${landmark ? this.label.trim() || this.landmarkName(words) : nothing}
    >
      ${pieces.before}
      <p class="status" role="status" aria-live=${this.byItself ? 'off' : nothing} part="status">${status}</p>
      ${pieces.content}
    </div>`;
    }
    #pieces(words) {
        try {
            // The clock of a zone takes a slow phone a tenth of a second to make: now, and not when the records are there.
            const context = this.context();
            return context && this.#controller.state.status === 'ready'
                ? this.#ready(context)
                : this.#waiting(words, context);
        }
        catch (error) {
            // Whatever a feed holds, the page gets a message and keeps its fallback.
            if (!this.#broken)
                console.error('[ctg]', this.localName, error);
            this.#broken = true;
            return this.#failed(words, 'format');
        }
    }
    /** What the pieces are drawn with, once there are words and the root file: the records may still be on their way. */
    context() {
        const { url, feed } = this.#controller;
        const { words } = this.#language;
        if (!feed || !words || this.#pageUrl.waiting)
            return undefined;
        const now = this.now();
        const { isOpen, toggle } = this.#late;
        const context = {
            alone: this.showsOne,
            isOpen,
            toggle,
            record: (subject) => drawn(this.#late, context, subject),
            feed,
            base: url ?? document.baseURI,
            words,
            now,
            today: PlainDate.at(now, feed.timeZone),
            commune: findCommune(feed, this.commune),
            level: Math.min(6, Math.max(2, Math.trunc(Number(this.headingLevel)) || 2)),
        };
        return context;
    }
    #ready(context) {
        const found = this.find(context);
        // Of a long collection only what is shown first may be there: no number is claimed, and nothing is said to be missing.
        const isBegun = Object.keys(this.collections).some((name) => context.feed.pending[name]);
        const isEmpty = !found?.found?.length;
        return {
            before: this.#head(context, found),
            status: isBegun ? context.words.loading : this.summary(context, found),
            content: isBegun && isEmpty ? skeleton() : this.results(context, found),
        };
    }
    /** What stands above what was found; without it, while the records are on their way. */
    #head(context, found) {
        return html `${demoNote(context)} ${staleNote(context, this.#controller.state, this.#retry)}
    ${unknownNotes(context, this, this.deadEnd.part)} ${this.collections.notices ? notices(context) : nothing}
    ${helpLines(context, this.themeId(context))} ${this.tools(context, found)}`;
    }
    #waiting(words, context) {
        const { state } = this.#controller;
        if (state.status === 'failed')
            return this.#failed(words, state.error.code);
        const loading = html `<p>${words.loading}</p>`;
        // All that does not depend on the records, once the root file is there; a notice would push it down when it comes.
        // What stands below is drawn anew, since what moves is a layout shift.
        if (context && !(this.collections.notices && context.feed.pending.notices))
            return { before: this.#head(context), status: '', content: [loading, skeleton()] };
        const fallback = this.firstElementChild !== null || !!this.textContent.trim();
        return { before: nothing, status: '', content: html `${loading} ${fallback ? html `<slot></slot>` : skeleton()}` };
    }
    #failed(words, code) {
        // Where only the records could not be had, the people to talk to are known.
        const context = this.context();
        return {
            before: nothing,
            status: words.failed[code],
            content: html `<div class="text">
        <p>${words.failedHelp}</p>
        <p class="row"><button type="button" class="main" @click=${this.#retry}>${words.retry}</button></p>
        ${context ? helpLines(context, undefined, true) : nothing}
        <slot></slot>
      </div>`,
        };
    }
    #retry;
    /** Id of the theme that is asked for, where the feed has it. */
    themeId({ feed }) {
        return findTheme(feed, this.theme)?.id;
    }
}
