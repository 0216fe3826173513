/** One service in plain words, a term and its lines: the same on paper and in a message. */
import { canGo, nextVisits } from '../../domain/visits.js';
import { communeOf, placeText } from '../../domain/territory.js';
import { wallTime } from '../../domain/zone.js';
import type { Service, Visit } from '../../feed/types.js';
import { capital, day, looseDate, time } from '../../text/format.js';
import type { offerRecord } from '../../text/fr.js';
import { hoursLines, type HoursWords } from '../kit/hours-text.js';
import type { RecordContext } from '../kit/kit.js';

export type FactWords = HoursWords & typeof offerRecord;
export interface Fact {
  readonly term: string;
  readonly lines: readonly string[];
}

/** How many visits are written out. */
const VISITS = 5;

const short = (url: string | undefined): string => url?.replace(/^https?:\/\/(www\.)?|\/$/g, '') ?? '';

/** Of a service that hides, nothing says where it is. */
function visitLine(words: FactWords, { feed }: RecordContext, { sensitive }: Service, visit: Visit): string {
  const start = wallTime(Date.parse(visit.start), feed.timeZone);
  const end = wallTime(Date.parse(visit.end), feed.timeZone);
  const when = words.sheet.range(time(words, start.minutes), time(words, end.minutes));
  const where = sensitive ? communeOf(feed, visit.place.commune)?.name : placeText(feed, visit.place);
  return [capital(day(words, start.date, 'full')), when, where].filter(Boolean).join(', ');
}

/** Without the name of the place where it is that of the service. */
function addressText({ feed }: RecordContext, { name, place, sensitive }: Service): string | undefined {
  if (!place || sensitive) return undefined;
  return placeText(feed, place.name === name ? { ...place, name: undefined } : place);
}

function openingLines(words: FactWords, { today }: RecordContext, service: Service): string[] {
  const { hours, appointment, status } = service;
  const { opening } = words;
  const state =
    status === 'closed' ? opening.permanent : status === 'temporarily-closed' ? opening.temporary : undefined;
  const byAppointment = appointment === 'required' ? opening.appointment : undefined;
  const lines = [state, byAppointment, ...(hours ? hoursLines(words, hours, today) : [])];
  return lines.filter((line): line is string => !!line);
}

function checked(words: FactWords, { verified, updated }: Service): string | undefined {
  if (verified) return words.verified(looseDate(words, verified));
  return updated && words.updated(looseDate(words, updated.slice(0, 10)));
}

/** What a person needs at hand, in the order in which they need it. */
export function factsOf(context: RecordContext, words: FactWords, service: Service): Fact[] {
  const { place, contact, cost, documents, sensitive, source, residentsOnly, easyRead } = service;
  const visits = nextVisits(service, context.now).filter(canGo).slice(0, VISITS);
  const opening = openingLines(words, context, service);
  const unknown = visits.length || sensitive ? [] : [words.opening.unknown];
  const facts: [string, readonly (string | undefined)[]][] = [
    [words.easyRead, easyRead?.split(/\n\s*\n/) ?? []],
    [words.sheet.address, [addressText(context, service)]],
    [words.hours, opening.length ? opening : unknown],
    ...(service.otherHours ?? []).map((hours): [string, string[]] => [
      hours.label,
      hoursLines(words, hours, context.today),
    ]),
    [words.visits, visits.map((visit) => visitLine(words, context, service, visit))],
    [words.phone, [contact?.phone]],
    [words.email, [contact?.email]],
    [words.website, [short(contact?.url)]],
    [words.cost, [cost && [words.costs[cost.kind], cost.details].filter(Boolean).join(`${words.colon} `)]],
    [words.documents, documents ?? []],
    [words.access, [residentsOnly ? words.residentsOnly : undefined, sensitive ? undefined : place?.access]],
    [words.source, [source && [source.name, short(source.url)].filter(Boolean).join(', '), checked(words, service)]],
  ];
  return facts
    .map(([term, lines]) => ({ term, lines: lines.filter((line): line is string => !!line?.trim()) }))
    .filter(({ lines }) => lines.length);
}
