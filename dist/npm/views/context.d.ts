/** What every view needs to draw: the feed, the words, the moment and the place it is seen from. */
import type { Commune, Feed } from '../feed/types.js';
import type { PlainDate } from '../domain/plain-date.js';
import type { SharedWords } from '../text/words.js';
/** @typeParam Words - The words that a view needs beside those that all share. */
export interface ViewContext<Words extends SharedWords = SharedWords> {
    readonly feed: Feed;
    /** Address of the feed: relative pictures are beside it. */
    readonly base: string;
    readonly words: Words;
    /** The moment that is drawn, in epoch milliseconds. */
    readonly now: number;
    /** The day of `now` in the feed's zone. */
    readonly today: PlainDate;
    /** The viewpoint, where one is chosen. */
    readonly commune: Commune | undefined;
    /** Level of the headings that stand highest in the widget. */
    readonly level: number;
}
