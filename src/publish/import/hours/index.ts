/** Opening hours in words, compiled to the feed's; see docs/guides/sources.md for what is understood. */
import { readFrenchHours, saysNothing } from './french.js';
import { looksLikeOsm } from './osm-rules.js';
import { readOsmHours, type Window } from './osm.js';
import { inWords, type HoursReading, type Weekday } from './week.js';

export type { HoursReading } from './week.js';

/**
 * Opening hours in French or in OpenStreetMap's syntax. What cannot be said stays as a note, word for word.
 * @param window the days for which seasons become dated exceptions
 */
export function readHours(text: string, window?: Window): HoursReading {
  const read = () => (looksLikeOsm(text) ? readOsmHours(text, window) : readFrenchHours(text));
  return remembered(`${window?.from ?? ''} ${window?.to ?? ''} ${text}`, read);
}

/** Thousands of services have the same few hours; what is remembered is bounded, and each gets its own. */
const MOST = 1000;
const readings = new Map<string, HoursReading>();

function remembered(key: string, read: () => HoursReading): HoursReading {
  let reading = readings.get(key);
  if (!reading) {
    reading = read();
    if (readings.size >= MOST) readings.clear();
    readings.set(key, reading);
  }
  return structuredClone(reading);
}

const NAMES: Readonly<Record<Weekday, string>> = {
  mo: 'lundi',
  tu: 'mardi',
  we: 'mercredi',
  th: 'jeudi',
  fr: 'vendredi',
  sa: 'samedi',
  su: 'dimanche',
};

/**
 * Opening hours in a column for each day, and a remark. « - » and « fermé » are closed; of a day that says nothing nothing is
 * known, so that the others stay in words with it. A day that has no column at all is closed.
 */
export function readDayHours(days: Readonly<Partial<Record<Weekday, string>>>, remark = ''): HoursReading {
  const said = Object.entries(days).map(([day, text]) => [day as Weekday, text.trim()] as const);
  const isClosed = (text: string) => /^[-–—]+$/.test(text);
  const known = said.filter(([, text]) => !saysNothing(text));
  const lines = known.map(([day, text]) => `${NAMES[day]} : ${text}`);
  const more = remark.trim();
  if (!known.length) return more ? readFrenchHours(more) : { unread: [] };
  const text = [...lines, ...(more ? [more] : [])].join('\n');
  const isPartlyUnknown = said.some(([, ofDay]) => saysNothing(ofDay) && !isClosed(ofDay));
  return isPartlyUnknown ? inWords(text) : remembered(text, () => readFrenchHours(text));
}
