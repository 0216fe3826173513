import { communeOf } from './communes.js';
import { fold } from './search.js';
const kept = new WeakMap();
const namesOfThemes = (feed, themes) => feed.themes.filter(({ id }) => themes.includes(id)).map(({ name }) => name);
const joined = (...parts) => parts.flat().filter(Boolean).join(' ');
/** What follows from a record and the feed that it stands in is kept as long as the record is. */
function once(record, feed, themes, parts) {
    let text = kept.get(record);
    if (text === undefined) {
        text = fold(joined(...parts(), namesOfThemes(feed, themes)));
        kept.set(record, text);
    }
    return text;
}
const wordsOfPlace = (feed, place) => place ? [place.name, place.city, communeOf(feed, place.commune)?.name] : [];
export function haystackOfAction(feed, action) {
    const { title, summary, context, objectives, audience, lead, partners, themes, easyRead } = action;
    return once(action, feed, themes, () => [
        title,
        summary,
        context,
        objectives,
        audience,
        easyRead,
        lead?.organization,
        partners,
    ]);
}
/** The communes that are served, by name; what serves them all is no answer to the name of one. */
const namesOfCoverage = (feed, coverage) => coverage === 'all' ? undefined : coverage?.map((code) => communeOf(feed, code)?.name ?? '');
const wordsOfService = (feed, { category, keywords, themes }) => joined(category, keywords, namesOfThemes(feed, themes));
const textOfService = (feed, { summary, description, easyRead, coverage }) => joined(summary, description, easyRead, namesOfCoverage(feed, coverage));
const placeWords = (feed, place) => [place?.postalCode, ...wordsOfPlace(feed, place)];
/** A service, its place and those to which it comes. */
export function searchableService(feed, service) {
    const visited = new Map(service.visits?.map(({ place }) => [`${place.commune} ${place.name}`, place]));
    const places = [service.place, ...visited.values()].flatMap((place) => placeWords(feed, place));
    return {
        key: service.id,
        title: service.name,
        words: joined(wordsOfService(feed, service), ...places),
        text: textOfService(feed, service),
    };
}
/** An event or the visit of a service, with the place of this one date. */
export function searchableOccurrence(feed, { key, title, event, service, place }) {
    const of = placeWords(feed, place);
    if (service)
        return { key, title, words: joined(wordsOfService(feed, service), ...of), text: textOfService(feed, service) };
    const { organizer, series, themes = [], summary, description, easyRead, coverage } = event ?? {};
    return {
        key,
        title,
        words: joined(organizer, series?.title, namesOfThemes(feed, themes), ...of),
        text: joined(summary, description, easyRead, namesOfCoverage(feed, coverage)),
    };
}
export function searchableAction(feed, action) {
    const { id, title, number, summary, context, objectives, audience, lead, partners, coverage, themes, easyRead } = action;
    return {
        key: id,
        title,
        words: joined(number?.toString(), namesOfThemes(feed, themes), lead?.organization, partners),
        text: joined(summary, context, objectives, audience, easyRead, namesOfCoverage(feed, coverage)),
    };
}
