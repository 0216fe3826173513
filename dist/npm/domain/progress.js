import { firstDayOf, lastDayOf } from './loose-date.js';
/** The deadline that holds, and the first one where that was another; those that are no dates do not count. */
function deadlinesOf(end, history = []) {
    const set = history.map((entry) => entry.end).filter(firstDayOf);
    const deadline = end && firstDayOf(end) ? end : set[set.length - 1];
    const first = set[0];
    return {
        ...(deadline ? { deadline } : {}),
        ...(first && first !== deadline ? { firstDeadline: first } : {}),
    };
}
/** Days since a deadline was over; undefined where it is not. */
function daysPast(deadline, today) {
    const days = deadline && lastDayOf(deadline)?.daysUntil(today);
    return days && days > 0 ? days : undefined;
}
/** A date on which it will be done is a plan, not a deed. */
function isDone({ done }, today) {
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
/** What can be said of an action today. A step past its due date does not make the action late. */
export function actionProgress(action, today) {
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
export function totals(actions, today) {
    const byStatus = { planned: 0, 'in-progress': 0, done: 0, paused: 0, abandoned: 0, unknown: 0 };
    const byTheme = new Map();
    const steps = { done: 0, total: 0 };
    let late = 0;
    let unknown = 0;
    for (const action of actions) {
        const progress = actionProgress(action, today);
        byStatus[progress.status ?? 'unknown']++;
        for (const theme of new Set(action.themes))
            byTheme.set(theme, (byTheme.get(theme) ?? 0) + 1);
        steps.done += progress.steps?.done ?? 0;
        steps.total += progress.steps?.total ?? 0;
        if (progress.late)
            late++;
        if (!progress.known)
            unknown++;
    }
    return { total: actions.length, byStatus, byTheme, steps, late, unknown };
}
