/**
 * One store per feed address. It keeps the last good feed whatever happens later, loads a split collection
 * when a widget wants it, and tries again by itself while a widget is there to show the outcome.
 */
import type { CollectionName, FailureCode, Feed, Shapes } from '../feed/types.js';
import { page, type Environment } from './environment.js';
import { asFeedError, type FeedError } from './error.js';
import { Loader } from './loader.js';
import { loadPart } from './parts.js';

export type FeedState =
  | { readonly status: 'loading' }
  /** `staleBecause`: the feed is the last good one, or a copy, and this is why there is no newer. */
  | { readonly status: 'ready'; readonly feed: Feed; readonly staleBecause?: FailureCode | undefined }
  | { readonly status: 'failed'; readonly error: FeedError };

export interface FeedStore {
  /** Absolute address of the feed. */
  readonly url: string;
  /** State of the root file and of what is in it. */
  readonly state: FeedState;
  /** State for a widget that shows these collections: a split file that fails, fails only who wants it. */
  stateOf(names: readonly CollectionName[]): FeedState;
  /**
   * Calls the listener at each change of state, until the function that is given back is called. `view` is who listens:
   * what that shows first of a collection in parts is there before the whole.
   */
  subscribe(listener: () => void, view?: object): () => void;
  /**
   * Takes over the shapes of what a widget shows: these collections are read with the root file where they are in it,
   * others when they are wanted.
   */
  bring(shapes: Shapes): void;
  /** The feed with these collections loaded. Rejects with a {@link FeedError}. */
  want(names: readonly CollectionName[], options?: WantOptions): Promise<Feed>;
  /** Tries again now what failed, because a person asked. Never rejects: the state says the outcome. */
  retry(): Promise<void>;
}
export interface WantOptions {
  /** Keep a copy of what is loaded in the Cache API, and read it when the network fails. */
  readonly offline?: boolean;
}

/** Waits before each new try by itself, in ms; then it rests until the page is shown again or a person asks. */
const WAITS = [2_000, 8_000, 30_000, 120_000, 600_000];
/** The longest wait that a server may ask for. */
const LONGEST_WAIT = 3_600_000;
/** A feed older than this is asked for again when the page becomes visible, in ms. */
const FRESH = 900_000;
/** A document this young was asked for by another script's try at the same moment, in ms. */
const SAME_MOMENT = 1_000;

const stores = new Map<string, FeedStore>();

/** The page's store of an absolute address. */
export function feedStore(url: string): FeedStore {
  let store = stores.get(url);
  if (!store) stores.set(url, (store = createStore(url, page)));
  return store;
}

/** A store of its own; {@link feedStore} is what widgets use. */
export const createStore = (url: string, environment: Environment): FeedStore => new Store(url, environment);

class Store implements FeedStore {
  readonly #environment: Environment;
  readonly #loader: Loader;
  readonly #listeners = new Map<() => void, object | undefined>();
  readonly #wanted = new Set<CollectionName>();
  /** Split files under way, and those that failed last. */
  readonly #parts = new Map<CollectionName, Promise<void>>();
  readonly #failures = new Map<CollectionName, FeedError>();
  #root: Promise<void> | undefined;
  #feed: Feed | undefined;
  #error: FeedError | undefined;
  #staleBecause: FailureCode | undefined;
  /** Something of the feed is a copy: the next good answer replaces all of it. */
  #copied = false;
  #loadedAt = 0;
  #timer: number | undefined;
  #tries = 0;

  constructor(
    readonly url: string,
    environment: Environment,
  ) {
    this.#environment = environment;
    this.#loader = new Loader(url, environment);
  }

  get state(): FeedState {
    return this.stateOf([]);
  }

  stateOf(names: readonly CollectionName[]): FeedState {
    const feed = this.#feed;
    const pending = names.filter((name) => feed?.pending[name] && !feed.pending[name].begun);
    const error = feed ? pending.map((name) => this.#failures.get(name)).find(Boolean) : this.#error;
    if (error) return { status: 'failed', error };
    if (!feed || pending.length) return { status: 'loading' };
    // Also when it is undefined: an absent key is one that the page may have added to `Object.prototype`.
    return { status: 'ready', feed, staleBecause: this.#staleBecause };
  }

  subscribe(listener: () => void, view?: object): () => void {
    const { document } = this.#environment;
    this.#listeners.set(listener, view);
    if (this.#listeners.size === 1) document().addEventListener('visibilitychange', this.#onVisibility);
    this.#tryLater();
    return () => {
      if (!this.#listeners.delete(listener) || this.#listeners.size) return;
      document().removeEventListener('visibilitychange', this.#onVisibility);
      this.#stopTimer();
    };
  }

  bring(shapes: Shapes): void {
    this.#loader.bring(shapes);
  }

  async want(names: readonly CollectionName[], { offline = false }: WantOptions = {}): Promise<Feed> {
    this.#loader.offline ||= offline;
    for (const name of names) this.#wanted.add(name);
    if (!this.#feed) await this.#update(0);
    await Promise.all(names.map((name) => this.#collect(name, 0)));
    if (!this.#feed) throw asFeedError('no feed', 'format');
    return this.#feed;
  }

  async retry(): Promise<void> {
    this.#error = undefined;
    this.#failures.clear();
    this.#notify();
    await this.#tryNow();
  }

  #notify(): void {
    for (const listener of [...this.#listeners.keys()]) listener();
  }

  /** Loads the root file, or asks for a newer one, once at a time. */
  #update(notBefore: number): Promise<void> {
    this.#root ??= this.#loadRoot(notBefore).finally(() => (this.#root = undefined));
    return this.#root;
  }

  async #loadRoot(notBefore: number): Promise<void> {
    const old = this.#feed;
    try {
      const root = await this.#loader.loadRoot(notBefore, !old, old ? [] : this.#wanted);
      const changed = this.#copied || !root.feed.updated || root.feed.updated !== old?.updated;
      const feed = old
        ? await this.#carryOver(changed ? root.feed : old, root.feed.pending, changed, notBefore)
        : root.feed;
      if (feed !== old) this.#failures.clear();
      this.#copied = false;
      this.#feed = feed === old ? this.#feed : feed;
      this.#error = undefined;
      this.#loadedAt = root.at;
      this.#settle(root.failure);
      // What came or was first wanted while the new feed was under way.
      if (old) void Promise.allSettled([...this.#wanted].map((name) => this.#collect(name, notBefore)));
    } catch (reason) {
      const error = asFeedError(reason, 'format');
      if (old) this.#staleBecause = error.code;
      else this.#error = error;
      this.#fail(error);
      throw error;
    }
  }

  /**
   * A feed with the split collections that widgets already show, so that nothing blinks when it takes the place
   * of the old one. Notices may be published alone, so that they are asked for even when nothing else changed.
   */
  async #carryOver(feed: Feed, pending: Feed['pending'], changed: boolean, notBefore: number): Promise<Feed> {
    let whole = feed;
    for (const name of this.#wanted) {
      const split = pending[name];
      if (!split || !(changed || (name === 'notices' && !feed.pending.notices))) continue;
      const { records } = await this.#loader.loadRecords(name, split, notBefore, false);
      whole = await this.#loader.add(whole, name, records, split);
    }
    return whole;
  }

  /** Loads a collection that is not read yet, once at a time. */
  #collect(name: CollectionName, notBefore: number): Promise<void> {
    let part = this.#parts.get(name);
    if (!part) {
      part = this.#loadPart(name, notBefore).finally(() => this.#parts.delete(name));
      this.#parts.set(name, part);
    }
    return part;
  }

  async #loadPart(name: CollectionName, notBefore: number): Promise<void> {
    const split = this.#feed?.pending[name];
    if (!split) return;
    try {
      // Where that cannot be had the whole is on its way.
      if (split.parts) await this.#begin(name, notBefore).catch(() => undefined);
      const { records, failure } = await this.#loader.loadRecords(name, split, notBefore, true);
      // Another collection may come while this one is being added: then it is added to what has come.
      for (let base = this.#feed; base?.pending[name]; base = this.#feed) {
        const feed = await this.#loader.add(base, name, records, split);
        if (base === this.#feed) this.#feed = feed;
      }
      this.#failures.delete(name);
      this.#settle(failure ?? this.#staleBecause);
    } catch (reason) {
      const error = asFeedError(reason, 'format');
      this.#failures.set(name, error);
      if (this.#feed?.pending[name]?.begun) this.#staleBecause = error.code;
      this.#fail(error);
      throw error;
    }
  }

  /** Shows what the elements on the page show first of a long collection. */
  async #begin(name: CollectionName, notBefore: number): Promise<void> {
    const { firstFeed } = await loadPart('first-view');
    const feed = await firstFeed(
      this.#environment,
      () => this.#feed,
      name,
      this.#listeners.values(),
      (part) => this.#loader.loadRecords(name, part, notBefore, true),
    );
    if (!feed) return;
    this.#feed = feed;
    this.#notify();
  }

  /** After something came; `failure` where it is only a copy. */
  #settle(failure: FailureCode | undefined): void {
    this.#staleBecause = failure;
    this.#copied ||= !!failure;
    if (this.#isBroken()) this.#tryLater();
    else this.#tries = 0;
    this.#notify();
  }

  #fail(error: FeedError): void {
    this.#tryLater(error);
    this.#notify();
  }

  #isBroken(): boolean {
    return !!(this.#error ?? this.#staleBecause) || this.#failures.size > 0;
  }

  /** Sets the timer of the next try, if something failed and somebody is there. */
  #tryLater(error = this.#error): void {
    const wait = WAITS[this.#tries];
    // A newer format stays newer.
    if (wait === undefined || this.#timer !== undefined || !this.#listeners.size || error?.code === 'version') return;
    if (!this.#isBroken()) return;
    this.#tries++;
    const asked = Math.min(error?.retryAfter ?? 0, LONGEST_WAIT);
    this.#timer = this.#environment.setTimeout(() => void this.#tryAgain(), Math.max(wait, asked));
  }

  #stopTimer(): void {
    if (this.#timer !== undefined) this.#environment.clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #tryNow(): Promise<void> {
    this.#tries = 0;
    return this.#tryAgain();
  }

  async #tryAgain(): Promise<void> {
    this.#stopTimer();
    const notBefore = this.#environment.now() - SAME_MOMENT;
    try {
      if (!this.#feed || this.#staleBecause) await this.#update(notBefore);
      await Promise.all([...this.#wanted].map((name) => this.#collect(name, notBefore)));
    } catch {
      // The state and the console have it.
    }
  }

  readonly #onVisibility = (): void => {
    if (this.#environment.document().visibilityState !== 'visible') return;
    const oldest = this.#environment.now() - FRESH;
    if (this.#isBroken()) void this.#tryNow();
    else if (this.#feed && this.#loadedAt < oldest) this.#update(oldest).catch(() => undefined);
  };
}
