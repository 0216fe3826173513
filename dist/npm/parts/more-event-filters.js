/** « Plus de filtres » of the calendar: the child's age, whom an event is for, what is free. */
import { audiencesOf } from '../domain/event-facets.js';
import { agesWith } from '../domain/offer-facets.js';
import { capital } from '../text/format.js';
import { offerRecord } from '../text/fr.js';
/** The name of an audience by its code; one that nobody has named is told by its code. */
export function audienceText(words, code) {
    // Another language brings these words with all the others.
    const names = { ...offerRecord.audiences, ...words.audiences };
    return capital(names[code] ?? code);
}
/** The fields. */
export function fields(context, subject) {
    const { words, feed } = context;
    const { countedField, tickField, choices, count, change } = subject;
    const { ageMonths, audience, free } = choices;
    const select = (key, label, value, options, pick) => countedField(context, label, value, options, (one) => count(key, one), pick);
    const audiences = [...audiencesOf(feed)]
        .map((value) => ({ value, text: audienceText(words, value) }))
        .sort((a, b) => a.text.localeCompare(b.text, words.locale));
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
