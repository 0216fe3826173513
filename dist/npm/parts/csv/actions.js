/** An action as a line of a spreadsheet: what is not known is an empty cell. */
import { actionProgress } from '../../domain/progress.js';
export const linesOf = (actions, today) => actions.map((action) => ({ action, progress: actionProgress(action, today) }));
/** Dates stay as they were given, `2026-12` too: a spreadsheet sorts them, and none is made more exact than it is. */
export function actionColumns(words, feed) {
    const { column } = words;
    const names = (ids, of) => ids.map((id) => of.find((one) => (one.id ?? one.code) === id)?.name ?? id).join(', ');
    const of = (name, value) => ({
        name: column[name],
        value,
    });
    return [
        of('agreement', ({ action }) => feed.agreements.find(({ id }) => id === action.agreement)?.title),
        of('number', ({ action }) => action.number),
        of('title', ({ action }) => action.title),
        of('themes', ({ action }) => names(action.themes, feed.themes)),
        of('status', ({ progress }) => words.actionStatus[progress.status ?? 'unknown']),
        of('lateDays', ({ progress }) => progress.lateDays),
        of('percent', ({ progress }) => progress.percent),
        of('stepsDone', ({ progress }) => progress.steps?.done),
        of('stepsTotal', ({ progress }) => progress.steps?.total),
        of('nextStep', ({ progress }) => progress.steps?.next?.title),
        of('nextDue', ({ progress }) => progress.steps?.next?.due),
        of('start', ({ action }) => action.start),
        of('end', ({ progress }) => progress.deadline),
        of('firstDeadline', ({ progress }) => progress.firstDeadline),
        of('lead', ({ action }) => action.lead?.organization),
        of('partners', ({ action }) => action.partners?.join(', ')),
        of('communes', ({ action: { coverage } }) => coverage === 'all' ? words.wholeArea : coverage && names(coverage, feed.communes)),
        of('summary', ({ action }) => action.summary),
        of('updated', ({ action }) => action.updated),
        of('source', ({ action: { source } }) => [source?.name ?? feed.publisher.name, source?.url].filter(Boolean).join(', ')),
        of('license', ({ action }) => action.license ?? feed.license),
        of('id', ({ action }) => action.id),
    ];
}
