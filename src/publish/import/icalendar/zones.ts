/** The IANA zone that a calendar program means: Windows has names of its own, others wrap theirs. */
import { isTimeZone } from '../../../domain/zone.js';

/** Windows' names of zones that a calendar of a French territory may carry (Unicode CLDR, windowsZones). */
const WINDOWS: Readonly<Record<string, string>> = {
  'romance standard time': 'Europe/Paris',
  'w. europe standard time': 'Europe/Berlin',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'gmt standard time': 'Europe/London',
  'greenwich standard time': 'Atlantic/Reykjavik',
  utc: 'UTC',
  'coordinated universal time': 'UTC',
  'e. europe standard time': 'Europe/Chisinau',
  'fle standard time': 'Europe/Kiev',
  'gtb standard time': 'Europe/Bucharest',
  'turkey standard time': 'Europe/Istanbul',
  'russian standard time': 'Europe/Moscow',
  'morocco standard time': 'Africa/Casablanca',
  'w. central africa standard time': 'Africa/Lagos',
  'sa western standard time': 'America/Guadeloupe',
  'sa eastern standard time': 'America/Cayenne',
  'saint pierre standard time': 'America/Miquelon',
  'mauritius standard time': 'Indian/Reunion',
  'e. africa standard time': 'Indian/Mayotte',
  'central pacific standard time': 'Pacific/Noumea',
  'hawaiian standard time': 'Pacific/Tahiti',
  'eastern standard time': 'America/New_York',
  'central standard time': 'America/Chicago',
  'mountain standard time': 'America/Denver',
  'pacific standard time': 'America/Los_Angeles',
};

/** Undefined where nothing tells it. */
export function ianaZone(tzid: string, zones: ReadonlyMap<string, string>): string | undefined {
  const name = tzid.trim().replace(/^"|"$/g, '');
  const parts = name.split('/');
  const wrapped = [-3, -2].map((count) => parts.slice(count).join('/'));
  const candidates = [name, WINDOWS[name.toLowerCase()], zones.get(name), ...wrapped];
  const found = candidates.find((candidate) => candidate && isTimeZone(candidate));
  // « (UTC+01:00) Bruxelles, Copenhague, Madrid, Paris », as Outlook also writes it.
  return found ?? (/\bParis\b/.test(name) ? 'Europe/Paris' : undefined);
}
