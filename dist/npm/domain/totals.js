import { actionProgress } from './progress.js';
import { topThemeOf } from './themes.js';
/** In the order in which they are shown. */
export const STATUSES = ['planned', 'in-progress', 'done', 'paused', 'abandoned', 'unknown'];
export function totals(actions, today) {
    const byStatus = { planned: 0, 'in-progress': 0, done: 0, paused: 0, abandoned: 0, unknown: 0 };
    const steps = { done: 0, total: 0, actions: 0 };
    let late = 0;
    let unknown = 0;
    for (const action of actions) {
        const progress = actionProgress(action, today);
        byStatus[progress.status ?? 'unknown']++;
        if (progress.steps) {
            steps.done += progress.steps.done;
            steps.total += progress.steps.total;
            steps.actions++;
        }
        if (progress.late)
            late++;
        if (!progress.known)
            unknown++;
    }
    return { total: actions.length, byStatus, steps, late, unknown };
}
/**
 * Each action once, under the top theme of its first theme; themes in the feed's order, those that the feed does not
 * know last, no empty ones.
 */
export function byTheme(feed, actions) {
    const tops = new Map();
    return group([...feed.themes, undefined], actions, ({ themes: [first] }) => {
        if (!tops.has(first))
            tops.set(first, first === undefined ? undefined : topThemeOf(feed, first));
        return tops.get(first);
    });
}
export function byStatus(actions) {
    return group(STATUSES, actions, ({ status }) => status ?? 'unknown');
}
function group(keys, actions, keyOf) {
    const groups = new Map(keys.map((key) => [key, []]));
    for (const action of actions)
        groups.get(keyOf(action))?.push(action);
    return [...groups].flatMap(([key, members]) => (members.length ? [{ key, actions: members }] : []));
}
/** The late actions, the longest delay first. */
export function delays(actions, today) {
    return actions
        .flatMap((action) => {
        const { lateDays, deadline, firstDeadline } = actionProgress(action, today);
        if (lateDays === undefined || deadline === undefined)
            return [];
        return [{ action, lateDays, deadline, ...(firstDeadline ? { firstDeadline } : {}) }];
    })
        .sort((a, b) => b.lateDays - a.lateDays);
}
