import { Task } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CollectionName, Feed, Shapes } from '../feed/types.js';
import { defaultFeed } from './config.js';
import { page } from './environment.js';
import { FeedError } from './error.js';
import { reportNoFeed } from './report.js';
import { feedStore, type FeedState, type FeedStore } from './store.js';

export interface FeedOptions {
  /** Address of the feed, as the page's author gave it; without one, the page's default. */
  readonly url: string | undefined;
  /** The collections that the widget shows, with the shapes of their records. */
  readonly collections: Shapes;
  /** More collections, once the widget has a use for them: it shows what it has while they come, and without them. */
  readonly also?: readonly CollectionName[];
  /** Keep a copy for when the network fails. */
  readonly offline?: boolean;
}

/**
 * Gives a widget the state of its feed, and asks it to render at each change.
 *
 * `Task` starts a load when the address, the collections, `also` or `offline` change. The state is the store's, not
 * the task's: a task forgets its value when it fails, and a page must keep what it shows.
 */
export class FeedController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: () => FeedOptions;
  /** The one that the store is of, as it was written. */
  #address: string | undefined;
  #store: FeedStore | undefined;
  #leave: (() => void) | undefined;
  #connected = false;
  /** Before the host's first update its attributes are not known. */
  #begun = false;

  constructor(host: ReactiveControllerHost, options: () => FeedOptions) {
    this.#host = host;
    this.#options = options;
    // Before the task, so that the store is there when the task runs.
    host.addController(this);
    new Task(host, {
      args: () => {
        const { collections, also = [], offline = false } = this.#options();
        return [this.#store?.url, namesOf(collections).join(), also.join(), offline] as const;
      },
      task: async ([, , , offline]) => {
        const { collections, also } = this.#options();
        this.#store?.bring(collections);
        await this.#store?.want(namesOf(collections), { offline });
        // Afterwards, so that what is shown first never waits; a failure here is not one of the state.
        if (also) await this.#store?.want(also, { offline });
      },
    });
  }

  /** Absolute address of the feed: what is beside it is found from there. */
  get url(): string | undefined {
    return this.#store?.url;
  }

  get state(): FeedState {
    if (!this.#begun) return { status: 'loading' };
    return (
      this.#store?.stateOf(namesOf(this.#options().collections)) ?? {
        status: 'failed',
        error: new FeedError('network', 'no feed address'),
      }
    );
  }

  /** What there is of the feed, with or without the collections. */
  get feed(): Feed | undefined {
    const state = this.#store?.state;
    return state?.status === 'ready' ? state.feed : undefined;
  }

  /** Tries again now what failed. */
  retry(): void {
    if (this.#store) void this.#store.retry();
    else this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#watch();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#leave?.();
    this.#leave = undefined;
  }

  hostUpdate(): void {
    this.#begun = true;
    const address = this.#options().url?.trim() || defaultFeed() || '';
    if (address === this.#address) return;
    this.#address = address;
    const url = absolute(address);
    if (url === undefined) reportNoFeed(page, address);
    this.#leave?.();
    this.#leave = undefined;
    this.#store = url === undefined ? undefined : feedStore(url);
    this.#watch();
  }

  #watch(): void {
    if (!this.#connected) return;
    this.#leave ??= this.#store?.subscribe(() => {
      this.#host.requestUpdate();
    }, this.#host);
  }
}

const namesOf = (shapes: Shapes) => Object.keys(shapes) as CollectionName[];

/** An absolute address without its fragment; `undefined` where there is none or what there is cannot be one. */
function absolute(address: string): string | undefined {
  try {
    const url = new URL(address, document.baseURI);
    url.hash = '';
    return address ? url.href : undefined;
  } catch {
    return undefined;
  }
}
