/**
 * One store per feed address. It keeps the last good feed whatever happens later, loads a split collection
 * when a widget wants it, and tries again by itself while a widget is there to show the outcome.
 */
import type { CollectionName, FailureCode, Feed, Shapes } from '../feed/types.js';
import { type Environment } from './environment.js';
import { type FeedError } from './error.js';
export type FeedState = {
    readonly status: 'loading';
}
/** `staleBecause`: the feed is the last good one, or a copy, and this is why there is no newer. */
 | {
    readonly status: 'ready';
    readonly feed: Feed;
    readonly staleBecause?: FailureCode | undefined;
} | {
    readonly status: 'failed';
    readonly error: FeedError;
};
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
/** The page's store of an absolute address. */
export declare function feedStore(url: string): FeedStore;
/** A store of its own; {@link feedStore} is what widgets use. */
export declare const createStore: (url: string, environment: Environment) => FeedStore;
