/** A start and an end, from and to the cells in which people write them. */
import { PlainDate } from '../../domain/plain-date.js';
import { isoInstant, wallOf } from '../instants.js';
import { Fault, type Kind } from './kinds.js';
import * as written from './written.js';
import { say } from '../language.js';

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/;

/** Minutes of a day; an instant stays one: our export writes so what a territory's clock cannot say. */
export const minutes: Kind = {
  read: (cell) => {
    const shown = written.shown(cell);
    if (INSTANT.test(shown)) return shown;
    return (
      written.readTime(cell) ??
      new Fault(
        'unreadable-value',
        say(`«\u00a0${shown}\u00a0» n’est pas une heure.`, `“${shown}” is not a time of day.`),
        say('Écrivez par exemple 9 h 30 ou 09:30.', 'Write for example 9 h 30 or 09:30.'),
      )
    );
  },
  write: (value) => (typeof value === 'number' ? { minutes: value } : (value as string)),
  width: 10,
  help: '9 h 30',
};

export interface SpanCells {
  readonly day?: string;
  readonly from?: number | string;
  readonly to?: number | string;
  readonly lastDay?: string;
}

/**
 * The feed's start and end. Without a time it is all day; without an end it has none that is known, and ends as it begins; an end that is not
 * after its start is on the next day. Undefined where no day is said.
 */
export function spanOf(
  { day, from, to, lastDay }: SpanCells,
  zone: string,
): { start: string; end: string } | undefined {
  if (typeof from === 'string') return { start: from, end: typeof to === 'string' ? to : from };
  const first = day === undefined ? undefined : PlainDate.parse(day);
  if (!first) return undefined;
  const last = (lastDay === undefined ? undefined : PlainDate.parse(lastDay)) ?? first;
  if (from === undefined) return { start: first.toString(), end: last.toString() };
  const end = typeof to === 'number' ? to : from;
  const isNextDay = last.equals(first) && typeof to === 'number' && end <= from;
  return { start: isoInstant(first, from, zone), end: isoInstant(isNextDay ? last.addDays(1) : last, end, zone) };
}

/** The cells that {@link spanOf} reads back as this start and end. */
export function cellsOfSpan({ start, end }: { start: string; end: string }, zone: string): SpanCells {
  if (!start.includes('T')) return { day: start, ...(end === start ? {} : { lastDay: end }) };
  const [from, to] = [wallOf(start, zone), wallOf(end, zone)];
  if (!from || !to) return { from: start, to: end };
  const cells = {
    day: from.day,
    from: from.minutes,
    to: to.minutes,
    ...(to.day === from.day ? {} : { lastDay: to.day }),
  };
  const read = spanOf(cells, zone);
  return read?.start === start && read.end === end ? cells : { from: start, to: end };
}
