/** Some actions of a feed as a feed of their own, which every reader of `ctg-feed/1` can read. */
import type { Action, Feed } from '../../feed/types.js';
/** Communes and themes are all kept: « all » means these communes, and themes have an order. */
export declare function actionsFeed(feed: Feed, actions: readonly Action[]): string;
