import { array, choice, flag, list, matching, maybe, object, pair, strictObject } from '../shape.js';
import { clock, Coverage, Day, Email, Instant, Line, provenance, Slug, Text, Url } from './leaves.js';
import { AgeMonths, Cost, PlaceSchema, Summary } from './offer.js';
export const Clock = matching(`^${clock}$`);
export const ClockEnd = matching(`^(${clock}|24:00)$`);
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
