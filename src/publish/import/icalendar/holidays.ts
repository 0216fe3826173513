/** The State's calendars of public and school holidays, told by what their entries are called. */
import { fold } from '../../../domain/search.js';
import type { Found, Imported, ImportOptions, Records } from '../../source.js';
import { quoted, type Report } from '../report.js';
import type { Calendar } from './components.js';
import { spanOf, type ZoneOf } from './dates.js';
import { textOf } from './fields.js';
import { say } from '../../language.js';

const PUBLIC = new Set(
  [
    '1er janvier',
    'jour de l’an',
    'nouvel an',
    'lundi de paques',
    'paques',
    '1er mai',
    'fete du travail',
    '8 mai',
    'victoire 1945',
    'victoire de 1945',
    'ascension',
    'jeudi de l’ascension',
    'lundi de pentecote',
    'pentecote',
    '14 juillet',
    'fete nationale',
    'assomption',
    'toussaint',
    '11 novembre',
    'armistice',
    'armistice 1918',
    'jour de noel',
    'noel',
    'vendredi saint',
    '2eme jour de noel',
    'saint etienne',
    'abolition de l’esclavage',
  ].map(fold),
);
const SCHOOL = /^(début des )?(grandes )?vacances\b|^pont de l[’']ascension|^(pré)?rentrée/i;
const ZONES = /\bzones?\s+([ABC](?:\s*[/,&+]\s*(?:zone\s+)?[ABC]|\s+et\s+[ABC])*)/i;

type SchoolZone = NonNullable<ImportOptions['schoolZone']>;

/** Departments by zone since 2016 (decree of the school calendar); what is not here has a calendar of its own. */
const DEPARTMENTS: Readonly<Record<SchoolZone, string>> = {
  A: '01 03 07 15 16 17 19 21 23 24 25 26 33 38 39 40 42 43 47 58 63 64 69 70 71 73 74 79 86 87 89 90',
  B: '02 04 05 06 08 10 13 14 18 22 27 28 29 35 36 37 41 44 45 49 50 51 52 53 54 55 56 57 59 60 61 62 67 68 72 76 80 83 84 85 88',
  C: '09 11 12 30 31 32 34 46 48 65 66 75 77 78 81 82 91 92 93 94 95',
  Corse: '2A 2B 20',
};

/** Undefined where most entries are something else. */
export function holidayKind({ entries }: Calendar): 'public' | 'school' | undefined {
  const names = entries.map(({ component }) => textOf(component, 'summary'));
  const most = (test: (name: string) => boolean) => names.length > 0 && names.filter(test).length > names.length / 2;
  if (most((name) => SCHOOL.test(name) && (ZONES.test(name) || /corse/i.test(name) || !/[a-z]{3}.*\d\d/.test(name))))
    return 'school';
  return most((name) => PUBLIC.has(fold(name))) ? 'public' : undefined;
}

interface Context {
  readonly calendar: Calendar;
  readonly options: ImportOptions;
  readonly report: Report;
  readonly zoneOf: ZoneOf;
}

export function publicHolidaysOf({ calendar, report, zoneOf }: Context): Imported {
  const found = new Map<string, Found<{ date: string; name: string }>>();
  for (const { component, row } of calendar.entries) {
    const span = spanOf(component, zoneOf);
    const name = textOf(component, 'summary');
    if (span && name && !found.has(`${span.start.day.toString()} ${name}`))
      found.set(`${span.start.day.toString()} ${name}`, {
        record: { date: span.start.day.toString(), name },
        origin: report.at({ row }),
      });
  }
  const publicHolidays = [...found.values()].sort((a, b) => (a.record.date < b.record.date ? -1 : 1));
  return { records: { publicHolidays }, problems: report.problems };
}

/** Those of the territory's zone; slices of one holiday that follow each other are put together again. */
export function schoolHolidaysOf({ calendar, options, report, zoneOf }: Context): Imported {
  const zone = options.schoolZone ?? zoneOfTerritory(options);
  if (!zone) {
    report.add('error', 'unknown-school-zone', {}, [
      say(
        'La zone de vacances scolaires du territoire n’est pas connue\u00a0: les vacances ne sont pas reprises.',
        'The school holiday zone of the territory is not known: the holidays are not taken over.',
      ),
      say(
        'Dites la zone (A, B, C ou Corse) dans la configuration.',
        'Say the zone (A, B, C or Corse) in the configuration.',
      ),
    ]);
    return { records: {}, problems: report.problems };
  }
  const slices: Found<Slice>[] = [];
  for (const { component, row } of calendar.entries) {
    const said = textOf(component, 'summary');
    const span = spanOf(component, zoneOf);
    // What is before the pupils' return is of their teachers.
    if (!span || !isOf(zone, said) || /rentrée/i.test(said)) continue;
    const { day } = span.start;
    slices.push({
      record: {
        name: nameOf(said),
        from: day.toString(),
        to: day.addDays(span.length - 1).toString(),
        next: day.addDays(span.length).toString(),
      },
      origin: report.at({ row }),
    });
  }
  const joined = join(slices.sort((a, b) => (a.record.from < b.record.from ? -1 : 1)));
  for (const { record, origin } of joined)
    if (/^début/i.test(record.name))
      report.add(
        'advice',
        'holiday-without-end',
        { row: origin.row ?? 1 },
        [
          say(
            `${quoted(record.name)} ne dit pas quand elles finissent\u00a0: seul leur premier jour est repris.`,
            `${quoted(record.name)} does not say when they end: only their first day is taken over.`,
          ),
          say(
            'Reprenez le calendrier du ministère quand la rentrée y sera.',
            'Take the ministry’s calendar again when the start of term is in it.',
          ),
        ],
        record.from,
      );
  const schoolHolidays: Records['schoolHolidays'] = joined.map(({ record: { name, from, to }, origin }) => ({
    record: { name, from, to },
    origin,
  }));
  return { records: { schoolHolidays }, problems: report.problems };
}

interface Slice {
  name: string;
  from: string;
  to: string;
  /** The day after, on which its next slice begins. */
  next: string;
}

function join(slices: readonly Found<Slice>[]): Found<Slice>[] {
  const joined: Found<Slice>[] = [];
  for (const slice of slices) {
    const before = joined.find(
      ({ record }) =>
        record.name === slice.record.name && record.next >= slice.record.from && record.from <= slice.record.from,
    );
    if (!before) joined.push({ ...slice, record: { ...slice.record } });
    else if (slice.record.to > before.record.to)
      Object.assign(before.record, { to: slice.record.to, next: slice.record.next });
  }
  return joined;
}

const nameOf = (said: string) => said.replace(/\s*[-–(]\s*(zones?|corse)\b.*$/i, '').trim();

/** One that names no zone is everybody's. */
function isOf(zone: SchoolZone, said: string): boolean {
  const zones = ZONES.exec(said)?.[1]?.toUpperCase() ?? '';
  const isOfCorsica = /\bcorse\b/i.test(said);
  if (!zones && !isOfCorsica) return true;
  return zone === 'Corse' ? isOfCorsica : zones.includes(zone);
}

function zoneOfTerritory({ territory }: ImportOptions): SchoolZone | undefined {
  const department = territory.communes[0]?.code.slice(0, 2);
  const zones = Object.keys(DEPARTMENTS) as SchoolZone[];
  return department === undefined ? undefined : zones.find((zone) => DEPARTMENTS[zone].split(' ').includes(department));
}
