/** How far an action is: what is published of it, and what follows from its dates. */
import type { Action, ActionStatus, Step } from '../feed/types.js';
import { daysPast, deadlinesOf } from './deadlines.js';
import { firstDayOf } from './loose-date.js';
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
export function isDone({ done }: Pick<Step, 'done'>, today: PlainDate): boolean {
  return done === true || (!!done && !firstDayOf(done)?.isAfter(today));
}

function stepsOf(steps: readonly Step[], over: boolean, today: PlainDate): NonNullable<ActionProgress['steps']> {
  const open = steps.filter((step) => !isDone(step, today));
  const [next] = open;
  return {
    done: steps.length - open.length,
    total: steps.length,
    ...(next ? { next } : {}),
    late: over ? [] : open.filter((step) => daysPast(deadlinesOf(step.due, step.deadlines).deadline, today)),
  };
}

const kept = new WeakMap<Action, readonly [day: PlainDate, progress: ActionProgress]>();

/** What can be said of an action today, kept for the day: filters, totals and cards all ask for it. */
export function actionProgress(action: Action, today: PlainDate): ActionProgress {
  const known = kept.get(action);
  if (known?.[0].equals(today)) return known[1];
  const progress = progressOf(action, today);
  kept.set(action, [today, progress]);
  return progress;
}

/** A step past its due date does not make the action late. */
function progressOf(action: Action, today: PlainDate): ActionProgress {
  const { status, progress: percent, steps = [] } = action;
  const over = status === 'done' || status === 'abandoned';
  const deadlines = deadlinesOf(action.end, action.deadlines);
  const lateDays = over ? undefined : daysPast(deadlines.deadline, today);
  return {
    status,
    late: lateDays !== undefined,
    ...(lateDays === undefined ? {} : { lateDays }),
    ...deadlines,
    ...(steps.length ? { steps: stepsOf(steps, over, today) } : {}),
    ...(percent === undefined ? {} : { percent }),
    known: status !== undefined || percent !== undefined || steps.length > 0,
  };
}
