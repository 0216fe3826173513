import { daysPast, deadlinesOf } from './deadlines.js';
import { firstDayOf } from './loose-date.js';
/** A date on which it will be done is a plan, not a deed. */
export function isDone({ done }, today) {
    return done === true || (!!done && !firstDayOf(done)?.isAfter(today));
}
function stepsOf(steps, over, today) {
    const open = steps.filter((step) => !isDone(step, today));
    const [next] = open;
    return {
        done: steps.length - open.length,
        total: steps.length,
        ...(next ? { next } : {}),
        late: over ? [] : open.filter((step) => daysPast(deadlinesOf(step.due, step.deadlines).deadline, today)),
    };
}
const kept = new WeakMap();
/** What can be said of an action today, kept for the day: filters, totals and cards all ask for it. */
export function actionProgress(action, today) {
    const known = kept.get(action);
    if (known?.[0].equals(today))
        return known[1];
    const progress = progressOf(action, today);
    kept.set(action, [today, progress]);
    return progress;
}
/** A step past its due date does not make the action late. */
function progressOf(action, today) {
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
