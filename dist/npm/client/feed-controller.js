import { Task } from '@lit/task';
import { defaultFeed } from './config.js';
import { page } from './environment.js';
import { FeedError } from './error.js';
import { reportNoFeed } from './report.js';
import { feedStore } from './store.js';
/**
 * Gives a widget the state of its feed, and asks it to render at each change.
 *
 * `Task` starts a load when the address, the collections, `also` or `offline` change. The state is the store's, not
 * the task's: a task forgets its value when it fails, and a page must keep what it shows.
 */
export class FeedController {
    #host;
    #options;
    /** The one that the store is of, as it was written. */
    #address;
    #store;
    #leave;
    #connected = false;
    /** Before the host's first update its attributes are not known. */
    #begun = false;
    constructor(host, options) {
        this.#host = host;
        this.#options = options;
        // Before the task, so that the store is there when the task runs.
        host.addController(this);
        new Task(host, {
            args: () => {
                const { collections, also = [], offline = false } = this.#options();
                return [this.#store?.url, namesOf(collections).join(), also.join(), offline];
            },
            task: async ([, , , offline]) => {
                const { collections, also } = this.#options();
                this.#store?.bring(collections);
                await this.#store?.want(namesOf(collections), { offline });
                // Afterwards, so that what is shown first never waits; a failure here is not one of the state.
                if (also)
                    await this.#store?.want(also, { offline });
            },
        });
    }
    /** Absolute address of the feed: what is beside it is found from there. */
    get url() {
        return this.#store?.url;
    }
    get state() {
        if (!this.#begun)
            return { status: 'loading' };
        return (this.#store?.stateOf(namesOf(this.#options().collections)) ?? {
            status: 'failed',
            error: new FeedError('network', 'no feed address'),
        });
    }
    /** What there is of the feed, with or without the collections. */
    get feed() {
        const state = this.#store?.state;
        return state?.status === 'ready' ? state.feed : undefined;
    }
    /** Tries again now what failed. */
    retry() {
        if (this.#store)
            void this.#store.retry();
        else
            this.#host.requestUpdate();
    }
    hostConnected() {
        this.#connected = true;
        this.#watch();
    }
    hostDisconnected() {
        this.#connected = false;
        this.#leave?.();
        this.#leave = undefined;
    }
    hostUpdate() {
        this.#begun = true;
        const address = this.#options().url?.trim() || defaultFeed() || '';
        if (address === this.#address)
            return;
        this.#address = address;
        const url = absolute(address);
        if (url === undefined)
            reportNoFeed(page, address);
        this.#leave?.();
        this.#leave = undefined;
        this.#store = url === undefined ? undefined : feedStore(url);
        this.#watch();
    }
    #watch() {
        if (!this.#connected)
            return;
        this.#leave ??= this.#store?.subscribe(() => {
            this.#host.requestUpdate();
        }, this.#host);
    }
}
const namesOf = (shapes) => Object.keys(shapes);
/** An absolute address without its fragment; `undefined` where there is none or what there is cannot be one. */
function absolute(address) {
    try {
        const url = new URL(address, document.baseURI);
        url.hash = '';
        return address ? url.href : undefined;
    }
    catch {
        return undefined;
    }
}
