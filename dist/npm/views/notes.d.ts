/** What stands above a widget's content: demonstration data, urgent notices, words on a wrong attribute, help lines. */
import { nothing, type TemplateResult } from 'lit';
import type { Feed } from '../feed/types.js';
import type { SharedWords } from '../text/words.js';
import type { ViewContext } from './context.js';
/** Says that the data are an example. */
export declare function demoNote({ feed, words }: ViewContext): TemplateResult | typeof nothing;
/** The urgent notices that hold now and, with a viewpoint, concern it. */
export declare function notices(context: ViewContext): unknown;
/** People to talk to: those of a theme, or all of them where nothing was found. */
export declare function helpLines(context: ViewContext, theme: string | undefined, all?: boolean): TemplateResult | typeof nothing;
/**
 * Data that are not the latest, with a way to try again; data that nobody has published anew for long, unless they are an
 * example.
 */
export declare function staleNote({ words, feed, now }: ViewContext, { staleBecause: failed }: {
    readonly status: string;
    readonly staleBecause?: unknown;
}, retry: () => void): TemplateResult | typeof nothing;
/** Names what was most likely meant. */
interface Likely {
    readonly likelyCommune: (feed: Feed, text: string) => {
        readonly name: string;
    } | undefined;
    readonly likelyTheme: (feed: Feed, text: string) => {
        readonly name: string;
    } | undefined;
}
/** Words on a commune or a theme that the feed does not have; `likely` is asked only where there is one. */
export declare function unknownNotes({ feed, words }: ViewContext, asked: {
    commune: string;
    theme: string;
}, likely: () => Likely | undefined): unknown;
/** A wrong attribute, in words, with the nearest right one. */
export declare function unknownNote({ didYouMean }: SharedWords, tell: (text: string) => string, text: string, suggestion?: string): TemplateResult;
export {};
