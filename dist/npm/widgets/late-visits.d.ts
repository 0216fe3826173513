import type { LitElement, ReactiveController } from 'lit';
import type { Feed } from '../feed/types.js';
/**
 * Keeps a list of events in its place: the visits of services come in a file of their own, after the events, and would
 * stand above what is read. A list in sight waits for them a moment; those that come later still stand in it with the
 * next thing that a person does.
 */
export declare class LateVisits implements ReactiveController {
    #private;
    private readonly host;
    /** Nothing is shown yet. */
    waiting: boolean;
    constructor(host: LitElement);
    hostUpdate(): void;
    /** The feed that a list is to show now; undefined while it waits. */
    show(feed: Feed): Feed | undefined;
}
