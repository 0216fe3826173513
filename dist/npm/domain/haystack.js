import { communeOf } from './communes.js';
import { fold } from './search.js';
const kept = new WeakMap();
/** What follows from a record and the feed that it stands in is kept as long as the record is. */
function once(record, feed, themes, parts) {
    let text = kept.get(record);
    if (text === undefined) {
        const names = feed.themes.filter(({ id }) => themes.includes(id)).map(({ name }) => name);
        text = fold([...parts(), names].flat().filter(Boolean).join(' '));
        kept.set(record, text);
    }
    return text;
}
const wordsOfPlace = (feed, place) => place ? [place.name, place.city, communeOf(feed, place.commune)?.name] : [];
export function haystackOfService(feed, service) {
    const { name, summary, description, category, keywords, place, themes } = service;
    return once(service, feed, themes, () => [
        name,
        summary,
        description,
        category,
        keywords,
        ...wordsOfPlace(feed, place),
    ]);
}
function haystackOfEvent(feed, event) {
    const { title, summary, description, organizer, series, themes } = event;
    return once(event, feed, themes, () => [title, summary, description, organizer, series?.title]);
}
/** The event or service, and the place of this one date. */
export function haystackOfOccurrence(feed, { event, service, place }) {
    const record = event ? haystackOfEvent(feed, event) : service ? haystackOfService(feed, service) : '';
    return place ? `${record} ${once(place, feed, [], () => wordsOfPlace(feed, place))}` : record;
}
export function haystackOfAction(feed, action) {
    const { title, summary, context, objectives, audience, lead, partners, themes } = action;
    return once(action, feed, themes, () => [
        title,
        summary,
        context,
        objectives,
        audience,
        lead?.organization,
        partners,
    ]);
}
