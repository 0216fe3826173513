/** The agendas that phones subscribe to: the whole territory, each commune, each theme, and where both have events. */
import type { Feed } from '../feed/types.js';
import { calendarDates, calendarName, type CalendarChoice } from '../parts/kit/ics-calendars.js';
import { icsEvents, type CalendarWords } from '../parts/kit/ics-events.js';
import { ics } from '../parts/kit/ics.js';
import { messages } from '../parts/messages-en.js';
import { eventRecord, events, offerRecord, offers, shared } from '../text/fr.js';

const french: CalendarWords = { ...shared, ...offers, ...events, ...offerRecord, ...eventRecord };

/** A folder below the feed's own: what is somewhere else is not ours to write. */
const BELOW = /^(?!.*\.\.)[\w-][\w./-]*\/$/;

/**
 * The files by their paths beside the feed, none where the feed names no folder below its own for them. A commune or a theme without
 * events has its empty agenda: whoever subscribed to it waits for the next one. The same feed gives the same bytes.
 * @param feed with all of its collections
 */
export function calendarFiles(feed: Feed): Map<string, string> {
  const { href = '' } = feed.calendars ?? {};
  const files = new Map<string, string>();
  if (!BELOW.test(href)) return files;
  // A date stands in the agenda of all, of its commune, of its theme and of both: it is worded once.
  const entries = new Map(calendarDates(feed, {}).map((date) => [date, icsEvents(feed, wordsOf(feed), [date])]));
  for (const choice of choicesOf(feed)) {
    const dates = calendarDates(feed, choice);
    if (choice.commune && choice.theme && !dates.length) continue;
    const events = dates.flatMap((date) => entries.get(date) ?? []);
    files.set(`${href}${calendarName(choice)}`, ics({ timeZone: feed.timeZone, events, name: titleOf(feed, choice) }));
  }
  return files;
}

/** The whole comes last: a theme whose id is the name of its file gives way. */
function choicesOf({ communes, themes }: Feed): CalendarChoice[] {
  const ofThemes = themes.map(({ id }): CalendarChoice => ({ theme: id }));
  const ofCommunes = communes.flatMap(({ code }): CalendarChoice[] => [
    ...ofThemes.map((choice) => ({ ...choice, commune: code })),
    { commune: code },
  ]);
  return [...ofThemes, ...ofCommunes, {}];
}

/** « Agenda – Véron – Petite enfance ». */
function titleOf(feed: Feed, { commune, theme }: CalendarChoice): string {
  const names = [
    feed.communes.find(({ code }) => code === commune)?.name,
    feed.themes.find(({ id }) => id === theme)?.name,
  ];
  const narrowed = names.filter(Boolean);
  return [wordsOf(feed).calendar, ...(narrowed.length ? narrowed : [feed.title])].join(' – ');
}

const wordsOf = ({ language }: Feed): CalendarWords => (/^en\b/i.test(language) ? messages : french);
