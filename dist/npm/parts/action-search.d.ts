import type { Action, Feed } from '../feed/types.js';
export declare function finder(feed: Feed, query: string): (action: Action) => boolean;
