/** How far an action is: what is published of it, and what follows from its dates. */
import type { Action, ActionStatus, Step } from '../feed/types.js';
import type { PlainDate } from './plain-date.js';
export interface ActionProgress {
    readonly status: ActionStatus | undefined;
    /** Its deadline has passed, and it is neither done nor abandoned; one that is paused or of unknown status is. */
    readonly late: boolean;
    /** Days since the last day of the deadline, where it is late. */
    readonly lateDays?: number;
    /** Today's deadline, as exact as it was given: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
    readonly deadline?: string;
    /** The one that was set first, where it has been moved since. */
    readonly firstDeadline?: string;
    readonly steps?: {
        readonly done: number;
        readonly total: number;
        /** The first that is not done, in the order in which they are written. */
        readonly next?: Step;
        readonly late: readonly Step[];
    };
    /** 0 to 100, only where the publisher gives one: never worked out from the steps. */
    readonly percent?: number;
    /** Whether anything is said of how far it is: a status, a percentage or steps. */
    readonly known: boolean;
}
/** A date on which it will be done is a plan, not a deed. */
export declare function isDone({ done }: Pick<Step, 'done'>, today: PlainDate): boolean;
/** What can be said of an action today, kept for the day: filters, totals and cards all ask for it. */
export declare function actionProgress(action: Action, today: PlainDate): ActionProgress;
