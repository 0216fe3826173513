/** What each piece of an opened action draws with. */
import type { ActionProgress } from '../../domain/progress.js';
import type { Action, ActionStatus } from '../../feed/types.js';
import type { actionRecord, ActionWords, reporting, sharing } from '../../text/fr.js';
import type { Kit, RecordContext } from '../kit/kit.js';
export type RecordWords = ActionWords & typeof actionRecord & typeof reporting & typeof sharing;
export interface ActionSubject {
    readonly action: Action;
    readonly progress: ActionProgress;
    /** A sign for each status. */
    readonly shapes: Readonly<Record<ActionStatus, string>>;
    /** What the card says above and below what is opened. */
    readonly around: readonly unknown[];
    /** Shows another action, where the page can. */
    readonly open?: ((id: string) => void) | undefined;
    /** Opens this action, where the page has an address for it. */
    readonly link: string | undefined;
    /** Prints it on paper of its own; resolves with what is then to be said. */
    readonly print: (title: string, body: unknown) => Promise<string>;
}
export interface Drawing extends ActionSubject {
    readonly kit: Kit;
    readonly context: RecordContext<ActionWords>;
    readonly words: RecordWords;
}
