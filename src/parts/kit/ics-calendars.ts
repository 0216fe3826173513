/** Which agendas are published, by the same rule for whoever writes them and whoever offers them. */
import { covers } from '../../domain/communes.js';
import { occurrences, type Occurrence } from '../../domain/occurrences.js';
import { themeAndBelow } from '../../domain/themes.js';
import type { Feed } from '../../feed/types.js';

/** What an agenda is narrowed to; everything where nothing is named. */
export interface CalendarChoice {
  /** INSEE code. */
  readonly commune?: string | undefined;
  /** Id of a theme; those below it are in it. */
  readonly theme?: string | undefined;
}

/** File name within the folder of agendas: `89387-petite-enfance.ics`, `tout.ics`. */
export const calendarName = ({ commune, theme }: CalendarChoice): string =>
  `${[commune, theme].filter(Boolean).join('-') || 'tout'}.ics`;

/**
 * The dates that belong to it, visits of services with them: in the commune, or, of events, said to be for its
 * people (a bus for all communes would fill each agenda with its stops in the others). None of a sensitive service or of an event of one, which would tell its secret to whoever sees the phone.
 */
export function calendarDates(feed: Feed, { commune, theme }: CalendarChoice): readonly Occurrence[] {
  const sensitive = new Set(feed.services.flatMap(({ id, sensitive: secret }) => (secret ? [id] : [])));
  const dates = occurrences(feed).filter(({ event }) => !sensitive.has(event?.service ?? ''));
  const wanted = themeAndBelow(feed, theme ?? '');
  const themed = theme ? dates.filter(({ themes }) => themes.some((id) => wanted.has(id))) : dates;
  return commune === undefined
    ? themed
    : themed.filter(
        ({ place, event, coverage }) => place?.commune === commune || (!!event && covers(coverage, commune)),
      );
}
