/** Which agendas are published, by the same rule for whoever writes them and whoever offers them. */
import { covers } from '../../domain/communes.js';
import { occurrences } from '../../domain/occurrences.js';
import { themeAndBelow } from '../../domain/themes.js';
/** File name within the folder of agendas: `89387-petite-enfance.ics`, `tout.ics`. */
export const calendarName = ({ commune, theme }) => `${[commune, theme].filter(Boolean).join('-') || 'tout'}.ics`;
/**
 * The dates that belong to it, visits of services with them: in the commune, or, of events, said to be for its
 * people (a bus for all communes would fill each agenda with its stops in the others). None of a sensitive service or of an event of one, which would tell its secret to whoever sees the phone.
 */
export function calendarDates(feed, { commune, theme }) {
    const sensitive = new Set(feed.services.flatMap(({ id, sensitive: secret }) => (secret ? [id] : [])));
    const dates = occurrences(feed).filter(({ event }) => !sensitive.has(event?.service ?? ''));
    const wanted = themeAndBelow(feed, theme ?? '');
    const themed = theme ? dates.filter(({ themes }) => themes.some((id) => wanted.has(id))) : dates;
    return commune === undefined
        ? themed
        : themed.filter(({ place, event, coverage }) => place?.commune === commune || (!!event && covers(coverage, commune)));
}
