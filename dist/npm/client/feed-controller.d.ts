import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CollectionName, Feed, Shapes } from '../feed/types.js';
import { type FeedState } from './store.js';
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
export declare class FeedController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost, options: () => FeedOptions);
    /** Absolute address of the feed: what is beside it is found from there. */
    get url(): string | undefined;
    get state(): FeedState;
    /** What there is of the feed, with or without the collections. */
    get feed(): Feed | undefined;
    /** Tries again now what failed. */
    retry(): void;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
}
