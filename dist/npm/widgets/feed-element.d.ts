/**
 * What the four elements share: the attributes, the feed, the language, the moment, and a frame that always has
 * something to say. An element fills in three pieces: what stands before its status, the status, and its content.
 */
import { type CSSResult, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { CollectionName, Shapes } from '../feed/types.js';
import type { SharedWords } from '../text/words.js';
import type { kit } from '../views/kit.js';
import { type CardContext } from '../views/record.js';
import { DeadEnd } from './dead-end.js';
import { type LatePart } from './late-record.js';
import { type UrlState } from './page-url.js';
/**
 * @attr {string} lang - Language of the interface, `fr` or `en`; else the nearest `lang` of the page.
 * @slot - Fallback content: shown until the widget has something better, and when it fails.
 * @fires {FeedLoadedEvent} ctg-loaded - The content is shown, for the first time or anew after a failure.
 * @fires {FeedFailedEvent} ctg-failed - The feed could not be had.
 * @csspart frame - Everything that the element draws.
 * @csspart demo - The words that the data are an example.
 * @csspart notice - An urgent notice.
 * @csspart help - People to talk to.
 * @csspart problem - Words on an attribute that says something unknown.
 * @csspart stale - Words on data that are not the latest.
 * @csspart status - What was found, in a few words.
 * @csspart source - Where a record comes from and when it was checked.
 * @cssprop [--ctg-accent=#0b5c7a] - The one accent colour; links are derived from it and from the text's colour.
 * @cssprop [--ctg-on-accent=#fff] - Text on the accent colour.
 * @cssprop [--ctg-alert=#b3261e] - Colour beside the words of what is late, cancelled or urgent.
 * @cssprop [--ctg-radius=0.5em] - Rounding of corners.
 * @cssprop [--ctg-font=inherit] - Font family; by default the page's.
 * @typeParam Found - What an element finds in the feed, worked out once for each drawing.
 * @typeParam Words - What it says.
 * @typeParam Subject - What the drawing of an opened record needs to know.
 */
export declare abstract class FeedElement<Found, Words extends SharedWords, Subject> extends LitElement {
    #private;
    static styles: CSSResult[];
    static properties: PropertyDeclarations;
    static get observedAttributes(): string[];
    /** Address of the feed; by default `feed.json` beside the script. */
    feed: string;
    /** INSEE code or name of the commune that the content is seen from. */
    commune: string;
    /** Id or name of the theme to show. */
    theme: string;
    /** Level of the highest headings inside, 2 to 6. */
    headingLevel: number | string;
    /** Name of the landmark, so that two on a page can be told apart; it makes an action card a landmark. */
    label: string;
    /** Keeps a copy of the feed in the browser's Cache API, for when the network is gone. */
    offline: boolean;
    /** Keeps the choices in the page's address, so that it can be shared; a name tells two on a page apart. */
    syncUrl: string | null;
    /** Gives the present moment in epoch milliseconds; a preview sets its own. */
    now: () => number;
    /** Whether the last change came from a keystroke: the status then waits until typing stops. */
    protected typing: boolean;
    protected readonly deadEnd: DeadEnd;
    /** What changes is not what a person did: a screen reader is not to be interrupted by the time of day. */
    protected byItself: boolean;
    constructor();
    /** Collections that the element shows, with the shapes of their records; only they are downloaded. */
    protected abstract readonly collections: Shapes;
    /** Collections that an opened record tells of besides: loaded when the first one opens. */
    protected readonly recordCollections: readonly CollectionName[];
    /** Collections that the element shows besides, once they come: asked for after what it shows first. */
    protected get laterCollections(): readonly CollectionName[];
    /** The words of the element in French; another language has the same. */
    protected abstract readonly french: Words;
    /** Loads the late part that draws an opened record. */
    protected abstract readonly loadRecord: () => Promise<LatePart<Draw<Words, Subject>>>;
    protected abstract landmarkName(words: Words): string;
    protected abstract find(context: CardContext<Words, Subject>): Found;
    /** What stands before the status: filters, tools. Nothing is found while the records are on their way. */
    protected abstract tools(context: CardContext<Words, Subject>, found: Found | undefined): unknown;
    /** What was found, in a few words, for the live region. */
    protected abstract summary(context: CardContext<Words, Subject>, found: Found): string;
    protected abstract results(context: CardContext<Words, Subject>, found: Found): unknown;
    /** Whether the page asked for one record alone. */
    protected get showsOne(): boolean;
    protected get landmark(): string | undefined;
    /** What `sync-url` keeps in the page's address: always the same keys. */
    protected get urlState(): UrlState;
    /** Takes over a whole `urlState`: before the first drawing, and when a person goes back or forward. */
    protected restore(_state: UrlState): void;
    /** Whether what is shown must not be told by the page's address; undefined while that is not known. */
    protected get leavesNoTrace(): boolean | undefined;
    /** The page's address with these choices; undefined without `sync-url`. */
    protected linkTo(change: UrlState): string | undefined;
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    protected updated(_changed: PropertyValues): void;
    protected render(): TemplateResult;
    /** What the pieces are drawn with, once there are words and the root file: the records may still be on their way. */
    protected context(): CardContext<Words, Subject> | undefined;
    /** Id of the theme that is asked for, where the feed has it. */
    protected themeId({ feed }: CardContext<Words, Subject>): string | undefined;
}
type Draw<Words extends SharedWords, Subject> = (pieces: typeof kit, context: CardContext<Words, Subject>, subject: Subject) => unknown;
/** What the drawing of an opened record needs to know, of the context that cards are drawn in. */
export type SubjectOf<Context> = Context extends CardContext<infer _Words, infer Subject> ? Subject : never;
export {};
