/** Which agendas are published, by the same rule for whoever writes them and whoever offers them. */
import { covers } from '../../domain/communes.js';
import { filterOccurrences } from '../../domain/filter.js';
import { occurrences } from '../../domain/occurrences.js';
/** File name within the folder of agendas: `89387-petite-enfance.ics`, `tout.ics`. */
export const calendarName = ({ commune, theme }) => `${[commune, theme].filter(Boolean).join('-') || 'tout'}.ics`;
/**
 * The dates that belong to it: in the commune, or said to be for its people. None of an event of a sensitive service,
 * which would tell its secret to whoever sees the phone.
 */
export function calendarDates(feed, { commune, theme }) {
    const sensitive = new Set(feed.services.flatMap(({ id, sensitive: secret }) => (secret ? [id] : [])));
    const dates = occurrences(feed).filter(({ event }) => event && !sensitive.has(event.service ?? ''));
    const themed = filterOccurrences(feed, dates, { theme });
    return commune === undefined
        ? themed
        : themed.filter(({ place, coverage }) => place?.commune === commune || covers(coverage, commune));
}
