/** « Plus de filtres » of the calendar: the child's age, whom an event is for, what is free. */
import { audiencesOf } from '../domain/event-facets.js';
import { parseAge } from '../domain/age.js';
import { alphabetical } from '../domain/search.js';
import { agesWith } from '../domain/offer-facets.js';
import { capital } from '../text/format.js';
import { offerRecord, offers } from '../text/fr.js';
export { parseAge };
/** The name of an audience by its code; one that nobody has named is told by its code. */
export function audienceText(words, code) {
    // Another language brings these words with all the others.
    const names = { ...offerRecord.audiences, ...words.audiences };
    return capital(names[code] ?? code);
}
/** « 18 mois », « 2 ans ½ ». */
export const ageText = (words, months) => ({ ...offers, ...words }).months(months);
/** The fields. */
export function fields(context, subject) {
    const { feed } = context;
    const words = { ...offers, ...context.words };
    const { countedField, tickField, choices, count, change } = subject;
    const { ageMonths, audience, free } = choices;
    const select = (key, label, value, options, pick) => countedField(context, label, value, options, (one) => count(key, one), pick);
    const audiences = alphabetical([...audiencesOf(feed)].map((value) => ({ value, text: audienceText(words, value) })), ({ text }) => text);
    return [
        select('age', words.childAge, ageMonths === undefined ? '' : String(ageMonths), [
            { value: '', text: words.anyAge },
            ...agesWith(ageMonths).map((age) => ({ value: String(age), text: words.months(age) })),
        ], (value) => {
            change({ ageMonths: value ? Number(value) : undefined });
        }),
        // Where the events say so.
        audiences.length
            ? select('audience', words.eventsFor, audience ?? '', [{ value: '', text: words.anyone }, ...audiences], (value) => {
                change({ audience: value });
            })
            : '',
        tickField(words.freeOnly, !!free, count('free', 'yes'), (checked) => {
            change({ free: checked });
        }),
    ];
}
