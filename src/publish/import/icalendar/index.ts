/** iCalendar (RFC 5545): agendas of any program, and the State's calendars of public and school holidays. */
import type { Imported } from '../../source.js';
import type { Format, Input } from '../format.js';
import { quoted, Report } from '../report.js';
import { calendarOf, type Calendar } from './components.js';
import type { ZoneOf } from './dates.js';
import { eventsOf } from './events.js';
import { holidayKind, publicHolidaysOf, schoolHolidaysOf } from './holidays.js';
import { ianaZone } from './zones.js';
import { say } from '../../language.js';

export const icalendar: Format = {
  id: 'icalendar',
  title: () => 'iCalendar (.ics)',
  recognises: ({ kind }) => kind === 'ics',
  read,
};

function read({ file, content, options }: Input): Imported {
  const report = new Report(file.name);
  const calendar = calendarOf(content.kind === 'ics' ? content.text : '');
  for (const row of calendar.broken)
    report.add('error', 'broken-entry', { row }, [
      say(
        'Cet événement de l’agenda est mal formé\u00a0: il n’est pas repris.',
        'This event of the calendar is malformed: it is not taken over.',
      ),
      say(
        'Exportez de nouveau l’agenda, ou recopiez cet événement à la main.',
        'Export the calendar again, or copy this event by hand.',
      ),
    ]);
  if (calendar.mended)
    report.add('advice', 'mended-accents', {}, [
      say(
        'Les accents de ce fichier étaient abîmés («\u00a0Ã©\u00a0» pour «\u00a0é\u00a0»)\u00a0: ils ont été rétablis.',
        'The accents of this file were damaged (“Ã©” for “é”): they were restored.',
      ),
      say('Enregistrez l’agenda en UTF-8.', 'Save the calendar in UTF-8.'),
    ]);
  const context = { calendar, options, report, zoneOf: zones(calendar, options.zone, report) };
  const kind = holidayKind(calendar);
  if (kind === 'public') return publicHolidaysOf(context);
  if (kind === 'school') return schoolHolidaysOf(context);
  const events = eventsOf(context);
  return { records: { events }, problems: report.problems };
}

/** The zone of a property, told once where nobody knows it. */
function zones(calendar: Calendar, territory: string, report: Report): ZoneOf {
  const own = calendar.zone ? (ianaZone(calendar.zone, calendar.zones) ?? territory) : territory;
  const unknown = new Set<string>();
  return (property) => {
    const tzid = property.getFirstParameter('tzid');
    if (!tzid) return own;
    const zone = ianaZone(tzid, calendar.zones);
    if (!zone && !unknown.has(tzid)) {
      unknown.add(tzid);
      report.add(
        'warning',
        'unknown-zone',
        {},
        [
          say(
            `Le fuseau horaire ${quoted(tzid)} n’est pas connu\u00a0: ces heures sont lues comme celles du territoire.`,
            `The time zone ${quoted(tzid)} is not known: these times are read as those of the territory.`,
          ),
          say('Choisissez «\u00a0Europe/Paris\u00a0» dans l’agenda.', 'Choose “Europe/Paris” in the calendar.'),
        ],
        tzid,
      );
    }
    return zone ?? territory;
  };
}
