/**
 * What shapes are made of; what is told of a text that a pattern refuses is in `faults.ts`. Too long a text is cut (see `repair.ts`); where a cut value would be a wrong one (an id, an
 * address) the limit is in the pattern.
 */
import { array, choice, either, matching, maybe, number, object, text } from '../shape.js';
export const words = (length) => text(length, /\S/);
export const Line = words(500);
export const Text = text(20_000);
export const Slug = matching(/^[a-z0-9-]{1,200}$/);
/** INSEE code of a commune (Code officiel géographique): 5 characters, Corsica has a letter. */
export const Insee = matching(/^[0-9][0-9AB][0-9]{3}$/);
/** A day that the Gregorian calendar has (ISO 8601): 30 February and 29 February 2026 do not match. */
export const day = '(\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2[0-8]))' +
    '|(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)';
export const clock = '([01]\\d|2[0-3]):[0-5]\\d';
export const Day = matching(`^${day}$`);
/** ISO 8601 instant; the offset is required, so that it is one moment whoever reads it. */
export const Instant = matching(`^${day}T${clock}(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]${clock})$`);
export const Moment = either('not an instant with its offset, nor a day', Instant, Day);
export const Url = matching(/^([hH][tT][tT][pP][sS]?:\/\/[^\s<>"/?#]|mailto:|tel:)[^\s<>"]{1,2000}$/);
/** A URL that may be relative to the feed; a scheme other than http(s) is refused. */
export const Reference = matching(/^([hH][tT][tT][pP][sS]?:\/\/|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\s<>"]{1,2000}$/);
export const Email = matching(/^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}$/);
export const Count = number(0, Infinity, true);
export const Latitude = number(-90, 90);
export const Longitude = number(-180, 180);
export const Contact = object({ phone: maybe(Line), email: maybe(Email), url: maybe(Url) });
export const Coverage = either('not "all" or a list of INSEE codes', choice('all'), array(Insee));
/** Keys that every record may carry. */
export const provenance = {
    source: maybe(object({ name: Line, url: maybe(Url) })),
    owner: maybe(object({ name: maybe(Line), email: maybe(Email) })),
    license: maybe(Line),
    updated: maybe(Moment),
    lang: maybe(Line),
    easyRead: maybe(Text),
};
