import { isOpenDuring } from '../domain/opening.js';
import { split } from '../domain/service-facets.js';
import { alphabetical, fold } from '../domain/search.js';
import { wallTime } from '../domain/zone.js';
import { capital, day } from '../text/format.js';
import { serviceFilters } from '../text/fr.js';
/** Parts of a day, in minutes after midnight: what « mercredi matin » means when one wants to go there. */
const PARTS = { day: [0, 1440], morning: [480, 720], afternoon: [720, 1080], evening: [1080, 1380] };
/** `3-morning` is Wednesday morning. */
const partsOfWeek = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => Object.keys(PARTS).map((part) => `${weekday}-${part}`));
/** What is said of a service with one word. */
const ONLY = {
    places: ({ availability }) => availability?.state === 'places',
    free: ({ cost }) => cost?.kind === 'free',
    remote: ({ attendance }) => !!attendance?.includes('remote'),
    accessible: ({ accessibility }) => accessibility?.wheelchair === true,
};
/** The next such part of the week that is not over, from a moment on. */
function periodOf(when, now, timeZone) {
    const [, weekday, part] = /^([1-7])-(day|morning|afternoon|evening)$/.exec(when) ?? [];
    if (!weekday || !part)
        return undefined;
    const { date, minutes } = wallTime(now, timeZone);
    const [from, to] = PARTS[part];
    const ahead = (Number(weekday) - date.weekday + 7) % 7;
    return { date: date.addDays(ahead || (minutes < to ? 0 : 7)), from, to };
}
const NONE = [];
const YES = ['yes'];
/** The facets of these choices, all of them counted. */
export function facets(feed, choices, now) {
    const periods = partsOfWeek.map((part) => ({ part, period: periodOf(part, now, feed.timeZone) }));
    const chosen = choices.when ? periodOf(choices.when, now, feed.timeZone) : undefined;
    const only = (key) => ({
        chosen: choices[key] ? 'yes' : '',
        values: ({ service }) => (ONLY[key](service) ? YES : NONE),
    });
    return {
        when: {
            passes: chosen && (({ service }) => isOpenDuring(service, chosen, feed)),
            values: ({ service }) => split(periods.flatMap(({ part, period }) => (period && isOpenDuring(service, period, feed) ? [part] : [])).join()),
        },
        places: only('places'),
        free: only('free'),
        remote: only('remote'),
        accessible: only('accessible'),
    };
}
// Another language brings these words with all the others.
const wordsOf = ({ words }) => ({ ...serviceFilters, ...words });
/** 1 January 2024 was a Monday. */
const weekday = (n) => ({ toUTC: () => Date.UTC(2024, 0, n) });
/** « Mercredi matin ». */
function whenText(words, when) {
    const [n, part] = when.split('-');
    return capital(day(words, weekday(Number(n)), 'weekdayName')) + words.partOfDay[part];
}
/** The fields. */
export function fields(context, subject) {
    const { choices, count, change, countedField, tickField } = subject;
    const words = wordsOf(context);
    return [
        countedField(context, words.category, fold(subject.category), [{ value: '', text: words.anyCategory }, ...categories(context.feed)], (value) => count('category', value), (category) => {
            change({ category });
        }),
        countedField(context, words.when, choices.when ?? '', [{ value: '', text: words.anyDay }, ...partsOfWeek.map((value) => ({ value, text: whenText(words, value) }))], (value) => count('when', value), (when) => {
            change({ when });
        }),
        ...Object.keys(ONLY).map((key) => tickField(words.only[key], !!choices[key], count(key, 'yes'), (checked) => {
            change({ [key]: checked });
        })),
    ];
}
function categories(feed) {
    const all = new Map(feed.services.flatMap(({ category }) => (category ? [[fold(category), category]] : [])));
    return alphabetical([...all], ([, text]) => text).map(([value, text]) => ({ value, text }));
}
/** What is chosen, in words, and the change that takes it off. */
export function chosen(context, choices) {
    const words = wordsOf(context);
    const only = Object.keys(ONLY).flatMap((key) => choices[key] ? [[key, words.only[key], { [key]: false }]] : []);
    return choices.when && periodOf(choices.when, 0, 'UTC')
        ? [['when', whenText(words, choices.when), { when: '' }], ...only]
        : only;
}
