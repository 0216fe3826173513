/**
 * The one definition of the feed format `ctg-feed/1`: the types, the run-time reading and the
 * published JSON Schema all come from here. What JSON Schema cannot say (an end before its start,
 * an unknown theme) is in `rules.ts` and `references.ts`.
 */
import { array, choice, either, flag, list, matching, maybe, number, object, pair, strictObject, text, } from './shape.js';
/** Version string that every file of the format carries. */
export const FORMAT = 'ctg-feed/1';
// Leaves. Too long a text is cut (see `shape.ts`); where a cut value would be a wrong one (an id, an address) the
// limit is in the pattern.
const words = (length) => text(length, /\S/, 'empty');
const Line = words(500);
const Text = text(20_000);
const Summary = words(280);
const Slug = matching(/^[a-z0-9-]{1,200}$/, 'not an id (a-z, 0-9 and hyphens)');
/** INSEE code of a commune (Code officiel géographique): 5 characters, Corsica has a letter. */
const Insee = matching(/^[0-9][0-9AB][0-9]{3}$/, 'not an INSEE code');
/** A day that the Gregorian calendar has (ISO 8601): 30 February and 29 February 2026 do not match. */
const day = '(\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2[0-8]))' +
    '|(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)';
const clock = '([01]\\d|2[0-3]):[0-5]\\d';
const Day = matching(`^${day}$`, 'not a day (YYYY-MM-DD)');
const LooseDay = matching(`^(${day}|\\d{4}(-(0[1-9]|1[0-2]))?)$`, 'not a day, month or year');
/** ISO 8601 instant; the offset is required, so that it is one moment whoever reads it. */
const Instant = matching(`^${day}T${clock}(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]${clock})$`, 'not an instant with its offset (2026-12-05T09:00:00+01:00)');
const Moment = either('not an instant with its offset, nor a day', Instant, Day);
const Url = matching(/^([hH][tT][tT][pP][sS]?:\/\/[^\s<>"/?#]|mailto:|tel:)[^\s<>"]{1,2000}$/, 'not an https:, http:, mailto: or tel: address');
/** A URL that may be relative to the feed; a scheme other than http(s) is refused. */
const Reference = matching(/^([hH][tT][tT][pP][sS]?:\/\/|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\s<>"]{1,2000}$/, 'not an http(s) or relative address');
const Email = matching(/^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}$/, 'not an e-mail address');
const Clock = matching(`^${clock}$`, 'not a time (HH:MM)');
const ClockEnd = matching(`^(${clock}|24:00)$`, 'not a time (HH:MM)');
const Count = number(0, Infinity, true);
const Latitude = number(-90, 90);
const Longitude = number(-180, 180);
const Months = number(0, 1500);
const Contact = object({ phone: maybe(Line), email: maybe(Email), url: maybe(Url) });
const Coverage = either('not "all" or a list of INSEE codes', choice('all'), array(Insee));
const Cost = object({ kind: choice('free', 'conditional', 'paid'), details: maybe(Text) });
const AgeMonths = object({ min: maybe(Months), max: maybe(Months) });
/** Keys that every record may carry. */
const provenance = {
    source: maybe(object({ name: Line, url: maybe(Url) })),
    owner: maybe(object({ name: maybe(Line), email: maybe(Email) })),
    license: maybe(Line),
    updated: maybe(Moment),
    lang: maybe(Line),
    easyRead: maybe(Text),
};
export const PlaceSchema = object({
    name: maybe(Line),
    address: maybe(Line),
    postalCode: maybe(Line),
    commune: Insee,
    city: maybe(Line),
    latitude: maybe(Latitude),
    longitude: maybe(Longitude),
    access: maybe(Text),
});
const Range = pair(Clock, ClockEnd);
const Ranges = array(Range);
/** Strict: a day under a name that is not its own would read as closed. */
const Week = strictObject({
    mo: maybe(Ranges),
    tu: maybe(Ranges),
    we: maybe(Ranges),
    th: maybe(Ranges),
    fr: maybe(Ranges),
    sa: maybe(Ranges),
    su: maybe(Ranges),
});
const hours = {
    week: maybe(Week),
    exceptions: list(object({ from: Day, to: Day, week: maybe(Week), ranges: maybe(Ranges), reason: maybe(Line) })),
    publicHolidays: maybe(choice('closed', 'open')),
    note: maybe(Text),
};
export const HoursSchema = object(hours);
export const ServiceSchema = object({
    id: Slug,
    name: Line,
    summary: Summary,
    description: maybe(Text),
    themes: array(Slug),
    category: maybe(Line),
    codes: list(Line),
    audiences: list(Line),
    ageMonths: maybe(AgeMonths),
    place: maybe(PlaceSchema),
    coverage: maybe(Coverage),
    residentsOnly: maybe(flag),
    visits: list(object({
        start: Instant,
        end: Instant,
        place: PlaceSchema,
        status: maybe(choice('scheduled', 'cancelled', 'moved', 'full')),
        note: maybe(Text),
    })),
    attendance: list(choice('in-person', 'remote', 'at-home')),
    hours: maybe(HoursSchema),
    otherHours: list(object({ label: Line, ...hours })),
    appointment: maybe(choice('required', 'possible', 'none')),
    validFrom: maybe(Day),
    validUntil: maybe(Day),
    replacedBy: maybe(Slug),
    status: maybe(choice('open', 'temporarily-closed', 'closed')),
    notice: maybe(Text),
    contact: maybe(object({ phone: maybe(Line), email: maybe(Email), url: maybe(Url), booking: maybe(Url) })),
    availability: maybe(object({ state: choice('places', 'waiting-list', 'full'), asOf: Day, note: maybe(Text) })),
    admission: maybe(Text),
    sensitive: maybe(flag),
    identifiers: maybe(object({ siret: maybe(Line), rna: maybe(Line), finess: maybe(Line) })),
    cost: maybe(Cost),
    accessibility: maybe(object({ wheelchair: maybe(flag), details: maybe(Text), url: maybe(Url) })),
    languages: list(Line),
    documents: list(Line),
    keywords: list(Line),
    actions: list(Slug),
    verified: maybe(Day),
    ...provenance,
});
const TimingSchema = object({
    start: Moment,
    end: Moment,
    place: maybe(PlaceSchema),
    status: maybe(choice('scheduled', 'cancelled', 'moved', 'full')),
    note: maybe(Text),
    movedFrom: maybe(Moment),
});
export const EventSchema = object({
    id: Slug,
    title: Line,
    summary: Summary,
    description: maybe(Text),
    themes: array(Slug),
    timings: array(TimingSchema, 'no date is left'),
    place: maybe(PlaceSchema),
    online: maybe(Url),
    status: maybe(choice('scheduled', 'rescheduled', 'moved-online', 'postponed', 'full', 'cancelled')),
    notice: maybe(Text),
    registration: maybe(object({
        required: maybe(flag),
        url: maybe(Url),
        phone: maybe(Line),
        email: maybe(Email),
        deadline: maybe(Moment),
        waitingList: maybe(flag),
    })),
    capacity: maybe(object({ total: maybe(Count), remaining: maybe(Count) })),
    series: maybe(object({ id: Slug, title: Line })),
    sequence: maybe(Count),
    cost: maybe(Cost),
    ageMonths: maybe(AgeMonths),
    audiences: list(Line),
    accessibility: list(choice('hi', 'vi', 'pi', 'mi', 'ii')),
    image: maybe(object({ src: Reference, alt: text(), credit: maybe(Line) })),
    organizer: maybe(Line),
    url: maybe(Url),
    coverage: maybe(Coverage),
    service: maybe(Slug),
    actions: list(Slug),
    ...provenance,
});
const Deadlines = list(object({ set: maybe(LooseDay), end: LooseDay, reason: maybe(Text) }));
const status = choice('planned', 'in-progress', 'done', 'paused', 'abandoned');
const measure = { value: maybe(number()), text: maybe(Line) };
export const ActionSchema = object({
    id: Slug,
    title: Line,
    summary: Text,
    themes: array(Slug),
    agreement: Slug,
    number: maybe(Count),
    follows: list(Slug),
    status: maybe(status),
    context: maybe(Text),
    objectives: list(Text),
    audience: maybe(Text),
    coverage: maybe(Coverage),
    lead: maybe(object({ organization: Line, name: maybe(Line), email: maybe(Email) })),
    partners: list(Line),
    funding: list(object({
        funder: Line,
        year: maybe(Count),
        planned: maybe(number(0)),
        spent: maybe(number(0)),
    })),
    start: maybe(LooseDay),
    end: maybe(LooseDay),
    deadlines: Deadlines,
    progress: maybe(number(0, 100)),
    steps: list(object({
        title: Line,
        due: maybe(LooseDay),
        deadlines: Deadlines,
        done: maybe(either('not a day, month or year, nor true', LooseDay, choice(true))),
        note: maybe(Text),
    })),
    indicators: list(object({
        id: Slug,
        name: Line,
        definition: maybe(Text),
        source: maybe(Line),
        type: maybe(choice('means', 'output', 'outcome')),
        unit: maybe(Line),
        baseline: maybe(object({ date: LooseDay, ...measure })),
        values: list(object({ date: LooseDay, ...measure })),
        target: maybe(object({ date: maybe(LooseDay), ...measure })),
    })),
    updates: list(object({ date: LooseDay, title: maybe(Line), text: maybe(Text), status: maybe(status), source: maybe(Url) })),
    links: list(object({ title: Line, url: Url })),
    contact: maybe(Contact),
    evaluation: maybe(object({
        results: maybe(Text),
        lessons: maybe(Text),
        decision: maybe(choice('continue', 'change', 'stop')),
        validated: maybe(Day),
    })),
    ...provenance,
});
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
export const NoticeSchema = object({
    id: Slug,
    text: words(2000),
    from: maybe(Moment),
    until: maybe(Moment),
    coverage: maybe(Coverage),
});
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
/** Record schema of each collection, by the key it has in the root file. */
export const recordSchemas = {
    services: ServiceSchema,
    events: EventSchema,
    actions: ActionSchema,
    notices: NoticeSchema,
};
/** The whole root file, as published in `ctg-feed-1.schema.json`. */
export const feedFileEntries = {
    ...rootEntries,
    notices: maybe(either('neither a list nor where its file is', array(NoticeSchema), CollectionSchema)),
    services: maybe(either('neither a list nor where its file is', array(ServiceSchema), CollectionSchema)),
    events: maybe(either('neither a list nor where its file is', array(EventSchema), CollectionSchema)),
    actions: maybe(either('neither a list nor where its file is', array(ActionSchema), CollectionSchema)),
};
