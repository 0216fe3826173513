/** Ties an element to the page's address, once `sync-url` asks for it: what it does is a late part. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Parts } from '../client/parts.js';
type Choices = ConstructorParameters<Parts['page-url']['SyncedUrl']>[0];
/** What is chosen: the same keys at all times, with an empty text where nothing is. */
export type UrlState = ReturnType<Choices['state']>;
export declare class PageUrl implements ReactiveController {
    #private;
    private readonly host;
    private readonly choices;
    /** What the address asks for is not known yet: a drawing would show everything, and then what was asked for. */
    waiting: boolean;
    constructor(host: ReactiveControllerHost & Element, choices: Choices);
    /** The page's address with these choices; undefined where it keeps none. */
    link(change: UrlState): string | undefined;
    hostConnected(): void;
    hostUpdate(): void;
    hostUpdated(): void;
    hostDisconnected(): void;
}
export {};
