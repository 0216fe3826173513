import { covers } from './communes.js';
import { haystackOfAction, haystackOfOccurrence, haystackOfService } from './haystack.js';
import { openingState } from './opening.js';
import { PlainDate } from './plain-date.js';
import { actionProgress } from './progress.js';
import { fold, searcher } from './search.js';
import { themeAndBelow } from './themes.js';
function keep(items, tests) {
    const asked = tests.filter((test) => !!test);
    return items.filter((item) => asked.every((test) => test(item)));
}
function ofTheme(feed, theme) {
    if (!theme)
        return undefined;
    const ids = themeAndBelow(feed, theme);
    return ({ themes }) => themes.some((id) => ids.has(id));
}
function ofQuery(feed, query, haystack) {
    if (!query || !fold(query))
        return undefined;
    const finds = searcher(query, feed.synonyms);
    return (item) => finds(haystack(feed, item));
}
/** Whether the record holds on a day: from `validFrom` to `validUntil`, both included. */
function isValid({ validFrom, validUntil }, today) {
    const first = validFrom === undefined ? undefined : PlainDate.parse(validFrom);
    const last = validUntil === undefined ? undefined : PlainDate.parse(validUntil);
    return !first?.isAfter(today) && !last?.isBefore(today);
}
/** Services that answer the choices and are valid today; those that have closed stay, and are said to be. */
export function filterServices(feed, services, filter, now) {
    const { query, theme, category, ageMonths: age, openNow } = filter;
    const today = PlainDate.at(now, feed.timeZone);
    const wanted = category && fold(category);
    return keep(services, [
        (service) => isValid(service, today),
        ofTheme(feed, theme),
        !!wanted && (({ category: own }) => !!own && fold(own) === wanted),
        age !== undefined && (({ ageMonths }) => (ageMonths?.min ?? 0) <= age && age < (ageMonths?.max ?? Infinity)),
        ofQuery(feed, query, haystackOfService),
        !!openNow && ((service) => openingState(service, now, feed).kind === 'open'),
    ]);
}
export function filterOccurrences(feed, list, { theme, query }) {
    return keep(list, [ofTheme(feed, theme), ofQuery(feed, query, haystackOfOccurrence)]);
}
export function filterActions(feed, actions, filter, today) {
    const { theme, status, commune, query, agreement } = filter;
    return keep(actions, [
        !!agreement && ((action) => action.agreement === agreement),
        ofTheme(feed, theme),
        !!status &&
            ((action) => (status === 'late' ? actionProgress(action, today).late : (action.status ?? 'unknown') === status)),
        !!commune && (({ coverage }) => coverage === undefined || covers(coverage, commune)),
        ofQuery(feed, query, haystackOfAction),
    ]);
}
