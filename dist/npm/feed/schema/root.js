import { array, choice, flag, list, maybe, object } from '../shape.js';
import { Contact, Count, Day, Email, Insee, Instant, Latitude, Line, Longitude, Reference, Slug, Text, Url, } from './leaves.js';
/** Version string that every file of the format carries. */
export const FORMAT = 'ctg-feed/1';
export const CommuneSchema = object({
    code: Insee,
    name: Line,
    postalCodes: list(Line),
    population: maybe(Count),
    latitude: maybe(Latitude),
    longitude: maybe(Longitude),
    url: maybe(Url),
    contact: maybe(Contact),
});
export const ThemeSchema = object({ id: Slug, name: Line, parent: maybe(Slug), description: maybe(Text) });
/** Where a split collection is: `href` is the whole; `parts` repeat its records by month or commune. */
export const CollectionSchema = object({
    href: Reference,
    count: maybe(Count),
    parts: list(object({ href: Reference, from: maybe(Day), to: maybe(Day), commune: maybe(Insee) })),
});
/** The root file without its collections. */
export const rootEntries = {
    format: choice(FORMAT),
    title: Line,
    updated: Instant,
    publisher: object({ name: Line, url: maybe(Url), email: maybe(Email), phone: maybe(Line), siren: maybe(Line) }),
    license: maybe(Line),
    demo: maybe(flag),
    language: maybe(Line),
    timeZone: maybe(Line),
    agreements: array(object({
        id: Slug,
        title: Line,
        start: Day,
        end: Day,
        extendedTo: maybe(Day),
        url: maybe(Url),
        themes: list(Slug),
    }), 'no agreement is left'),
    publicHolidays: list(object({ date: Day, name: Line })),
    schoolHolidays: list(object({ name: Line, from: Day, to: Day })),
    holidaysUntil: maybe(Day),
    help: list(object({ name: Line, phone: Line, hours: maybe(Line), url: maybe(Url), themes: list(Slug) })),
    communes: array(CommuneSchema),
    themes: array(ThemeSchema),
    synonyms: list(array(Line)),
    // Where the agendas that phones subscribe to are, and the name that their entries carry for ever.
    calendars: maybe(object({ href: Reference, domain: maybe(Line) })),
};
export const RootSchema = object(rootEntries);
