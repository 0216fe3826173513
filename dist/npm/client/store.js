import { page } from './environment.js';
import { asFeedError } from './error.js';
import { Loader } from './loader.js';
import { loadPart } from './parts.js';
/** Waits before each new try by itself, in ms; then it rests until the page is shown again or a person asks. */
const WAITS = [2_000, 8_000, 30_000, 120_000, 600_000];
/** The longest wait that a server may ask for. */
const LONGEST_WAIT = 3_600_000;
/** A feed older than this is asked for again when the page becomes visible, in ms. */
const FRESH = 900_000;
/** A document this young was asked for by another script's try at the same moment, in ms. */
const SAME_MOMENT = 1_000;
const stores = new Map();
/** The page's store of an absolute address. */
export function feedStore(url) {
    let store = stores.get(url);
    if (!store)
        stores.set(url, (store = createStore(url, page)));
    return store;
}
/** A store of its own; {@link feedStore} is what widgets use. */
export const createStore = (url, environment) => new Store(url, environment);
class Store {
    #environment;
    #loader;
    #listeners = new Map();
    #wanted = new Set();
    /** Split files under way, and those that failed last. */
    #parts = new Map();
    #failures = new Map();
    #root;
    #feed;
    #error;
    #staleBecause;
    /** Something of the feed is a copy: the next good answer replaces all of it. */
    #copied = false;
    #loadedAt = 0;
    #timer;
    #tries = 0;
    constructor(url, environment) {
        this.url = url;
        this.#environment = environment;
        this.#loader = new Loader(url, environment);
    }
    get state() {
        return this.stateOf([]);
    }
    stateOf(names) {
        const feed = this.#feed;
        const pending = names.filter((name) => feed?.pending[name] && !feed.pending[name].begun);
        const error = feed ? pending.map((name) => this.#failures.get(name)).find(Boolean) : this.#error;
        if (error)
            return { status: 'failed', error };
        if (!feed || pending.length)
            return { status: 'loading' };
        // Also when it is undefined: an absent key is one that the page may have added to `Object.prototype`.
        return { status: 'ready', feed, staleBecause: this.#staleBecause };
    }
    subscribe(listener, view) {
        const { document } = this.#environment;
        this.#listeners.set(listener, view);
        if (this.#listeners.size === 1)
            document().addEventListener('visibilitychange', this.#onVisibility);
        this.#tryLater();
        return () => {
            if (!this.#listeners.delete(listener) || this.#listeners.size)
                return;
            document().removeEventListener('visibilitychange', this.#onVisibility);
            this.#stopTimer();
        };
    }
    bring(shapes) {
        this.#loader.bring(shapes);
    }
    async want(names, { offline = false } = {}) {
        this.#loader.offline ||= offline;
        for (const name of names)
            this.#wanted.add(name);
        if (!this.#feed)
            await this.#update(0);
        await Promise.all(names.map((name) => this.#collect(name, 0)));
        if (!this.#feed)
            throw asFeedError('no feed', 'format');
        return this.#feed;
    }
    async retry() {
        this.#error = undefined;
        this.#failures.clear();
        this.#notify();
        await this.#tryNow();
    }
    #notify() {
        for (const listener of [...this.#listeners.keys()])
            listener();
    }
    /** Loads the root file, or asks for a newer one, once at a time. */
    #update(notBefore) {
        this.#root ??= this.#loadRoot(notBefore).finally(() => (this.#root = undefined));
        return this.#root;
    }
    async #loadRoot(notBefore) {
        const old = this.#feed;
        try {
            const root = await this.#loader.loadRoot(notBefore, !old, old ? [] : this.#wanted);
            const changed = this.#copied || !root.feed.updated || root.feed.updated !== old?.updated;
            const feed = old
                ? await this.#carryOver(changed ? root.feed : old, root.feed.pending, changed, notBefore)
                : root.feed;
            if (feed !== old)
                this.#failures.clear();
            this.#copied = false;
            this.#feed = feed === old ? this.#feed : feed;
            this.#error = undefined;
            this.#loadedAt = root.at;
            this.#settle(root.failure);
            // What came or was first wanted while the new feed was under way.
            if (old)
                void Promise.allSettled([...this.#wanted].map((name) => this.#collect(name, notBefore)));
        }
        catch (reason) {
            const error = asFeedError(reason, 'format');
            if (old)
                this.#staleBecause = error.code;
            else
                this.#error = error;
            this.#fail(error);
            throw error;
        }
    }
    /**
     * A feed with the split collections that widgets already show, so that nothing blinks when it takes the place
     * of the old one. Notices may be published alone, so that they are asked for even when nothing else changed.
     */
    async #carryOver(feed, pending, changed, notBefore) {
        let whole = feed;
        for (const name of this.#wanted) {
            const split = pending[name];
            if (!split || !(changed || (name === 'notices' && !feed.pending.notices)))
                continue;
            const { records } = await this.#loader.loadRecords(name, split, notBefore, false);
            whole = await this.#loader.add(whole, name, records, split);
        }
        return whole;
    }
    /** Loads a collection that is not read yet, once at a time. */
    #collect(name, notBefore) {
        let part = this.#parts.get(name);
        if (!part) {
            part = this.#loadPart(name, notBefore).finally(() => this.#parts.delete(name));
            this.#parts.set(name, part);
        }
        return part;
    }
    async #loadPart(name, notBefore) {
        const split = this.#feed?.pending[name];
        if (!split)
            return;
        try {
            // Where that cannot be had the whole is on its way.
            if (split.parts)
                await this.#begin(name, notBefore).catch(() => undefined);
            const { records, failure } = await this.#loader.loadRecords(name, split, notBefore, true);
            // Another collection may come while this one is being added: then it is added to what has come.
            for (let base = this.#feed; base?.pending[name]; base = this.#feed) {
                const feed = await this.#loader.add(base, name, records, split);
                if (base === this.#feed)
                    this.#feed = feed;
            }
            this.#failures.delete(name);
            this.#settle(failure ?? this.#staleBecause);
        }
        catch (reason) {
            const error = asFeedError(reason, 'format');
            this.#failures.set(name, error);
            if (this.#feed?.pending[name]?.begun)
                this.#staleBecause = error.code;
            this.#fail(error);
            throw error;
        }
    }
    /** Shows what the elements on the page show first of a long collection. */
    async #begin(name, notBefore) {
        const { firstFeed } = await loadPart('first-view');
        const feed = await firstFeed(this.#environment, () => this.#feed, name, this.#listeners.values(), (part) => this.#loader.loadRecords(name, part, notBefore, true));
        if (!feed)
            return;
        this.#feed = feed;
        this.#notify();
    }
    /** After something came; `failure` where it is only a copy. */
    #settle(failure) {
        this.#staleBecause = failure;
        this.#copied ||= !!failure;
        if (this.#isBroken())
            this.#tryLater();
        else
            this.#tries = 0;
        this.#notify();
    }
    #fail(error) {
        this.#tryLater(error);
        this.#notify();
    }
    #isBroken() {
        return !!(this.#error ?? this.#staleBecause) || this.#failures.size > 0;
    }
    /** Sets the timer of the next try, if something failed and somebody is there. */
    #tryLater(error = this.#error) {
        const wait = WAITS[this.#tries];
        // A newer format stays newer.
        if (wait === undefined || this.#timer !== undefined || !this.#listeners.size || error?.code === 'version')
            return;
        if (!this.#isBroken())
            return;
        this.#tries++;
        const asked = Math.min(error?.retryAfter ?? 0, LONGEST_WAIT);
        this.#timer = this.#environment.setTimeout(() => void this.#tryAgain(), Math.max(wait, asked));
    }
    #stopTimer() {
        if (this.#timer !== undefined)
            this.#environment.clearTimeout(this.#timer);
        this.#timer = undefined;
    }
    #tryNow() {
        this.#tries = 0;
        return this.#tryAgain();
    }
    async #tryAgain() {
        this.#stopTimer();
        const notBefore = this.#environment.now() - SAME_MOMENT;
        try {
            if (!this.#feed || this.#staleBecause)
                await this.#update(notBefore);
            await Promise.all([...this.#wanted].map((name) => this.#collect(name, notBefore)));
        }
        catch {
            // The state and the console have it.
        }
    }
    #onVisibility = () => {
        if (this.#environment.document().visibilityState !== 'visible')
            return;
        const oldest = this.#environment.now() - FRESH;
        if (this.#isBroken())
            void this.#tryNow();
        else if (this.#feed && this.#loadedAt < oldest)
            this.#update(oldest).catch(() => undefined);
    };
}
