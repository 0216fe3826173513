/** What each piece of an opened action draws with. */
import type { ActionProgress } from '../../domain/progress.js';
import type { Action, ActionStatus } from '../../feed/types.js';
import type { actionRecord, ActionWords } from '../../text/fr.js';
import type { Kit, RecordContext } from '../kit/kit.js';
export type RecordWords = ActionWords & typeof actionRecord;
export interface ActionSubject {
    readonly action: Action;
    readonly progress: ActionProgress;
    /** A status, in words and a shape. */
    readonly mark: (status: ActionStatus) => unknown;
    /** Shows another action, where the page can. */
    readonly open?: ((id: string) => void) | undefined;
}
export interface Drawing extends ActionSubject {
    readonly kit: Kit;
    readonly context: RecordContext<ActionWords>;
    readonly words: RecordWords;
}
