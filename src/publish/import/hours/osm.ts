/**
 * The OpenStreetMap `opening_hours` syntax (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification) as far as the
 * feed's hours can say it: weekdays, times, months and dates, public holidays, `off`, comments. What is beyond (weeks of the
 * year, sunrise, the second Tuesday, school holidays, a time without an end) leaves the whole in words.
 */
import { PlainDate } from '../../../domain/plain-date.js';
import type { Hours } from '../../../feed/types.js';
import { parseOsm, type Rule } from './osm-rules.js';
import {
  DAYS,
  inOrder,
  inWords,
  rangesOf,
  weekOf,
  type HoursReading,
  type Span,
  type Spans,
  type Weekday,
} from './week.js';

export interface Window {
  readonly from: string;
  readonly to: string;
}

/** Nobody works out more: three years of days. */
const LONGEST_WINDOW = 1100;
const BY_APPOINTMENT = /^(by appointment|on appointment|appointment only|(uniquement )?sur (rendez-?\s?vous|rdv))\.?$/i;

/**
 * @param window the days for which months and dates become dated exceptions; without it they stay in words
 */
export function readOsmHours(text: string, window?: Window): HoursReading {
  const whole = text.trim();
  if (BY_APPOINTMENT.test(whole.replace(/^"|"$/g, ''))) return { appointment: 'required', unread: [] };
  const rules = parseOsm(whole);
  if (!rules) return inWords(whole);
  const dated = rules.some(({ dates }) => dates.length);
  const week = spansOf(rules.filter(({ dates }) => !dates.length));
  const publicHolidays = holidaysOf(rules, week);
  if (!week || publicHolidays === 'unsayable' || (dated && !window)) return inWords(whole);
  const exceptions = dated && window ? exceptionsIn(window, rules) : [];
  if (!exceptions) return inWords(whole);
  const comments = [...new Set(rules.flatMap(({ comment }) => comment ?? []))];
  const open = rules.filter(({ off }) => !off);
  const asked = open.length > 0 && open.every(({ comment }) => comment && BY_APPOINTMENT.test(comment));
  const note = asked ? [] : comments;
  const hours: Hours = {
    ...(rules.some(({ dates, off }) => !dates.length && !off) && { week: weekOf(week) }),
    ...(exceptions.length && { exceptions }),
    ...(publicHolidays && { publicHolidays }),
    ...(note.length && { note: note.join('\n') }),
  };
  return { hours, ...(asked && { appointment: 'required' as const }), unread: note };
}

/** What some rules say together: a later one replaces what earlier ones say of its days, one after a comma adds to it. */
function spansOf(rules: readonly Rule[]): Spans | undefined {
  const spans: Spans = new Map<Weekday, readonly Span[]>();
  for (const { days, holidays, times, off, adds } of rules) {
    const isOfHolidaysAlone = holidays && !days.length;
    if (isOfHolidaysAlone) continue;
    for (const day of days.length ? days : DAYS) {
      const together = off ? [] : adds ? inOrder([...(spans.get(day) ?? []), ...times]) : inOrder(times);
      if (!together) return undefined;
      spans.set(day, together);
    }
  }
  return spans;
}

/** Closed, or open as on any other day; hours of their own cannot be said. */
function holidaysOf(rules: readonly Rule[], week: Spans | undefined): Hours['publicHolidays'] | 'unsayable' {
  const last = rules.filter(({ holidays }) => holidays).pop();
  if (!last) return undefined;
  if (last.off) return 'closed';
  const own = JSON.stringify(last.times);
  const isAsEver = DAYS.every((day) => JSON.stringify(week?.get(day)) === own);
  return isAsEver ? 'open' : 'unsayable';
}

/** The window cut where rules with dates begin and end; each piece that differs from the ordinary week is an exception. */
function exceptionsIn(window: Window, rules: readonly Rule[]): NonNullable<Hours['exceptions']> | undefined {
  const [from, to] = [PlainDate.parse(window.from), PlainDate.parse(window.to)];
  if (!from || !to || from.daysUntil(to) > LONGEST_WINDOW) return undefined;
  const ordinary = rules.filter(({ dates }) => !dates.length);
  const exceptions: NonNullable<Hours['exceptions']> = [];
  for (let start = from; !start.isAfter(to);) {
    const active = activeOn(start, rules);
    let end = start;
    while (end.isBefore(to) && sameRules(activeOn(end.addDays(1), rules), active)) end = end.addDays(1);
    const spans = spansOf(active);
    if (!spans) return undefined;
    if (!ordinary.some(({ off }) => !off) || active.length > ordinary.length)
      exceptions.push({ from: start.toString(), to: end.toString(), ...saidOf(spans, start, end) });
    start = end.addDays(1);
  }
  return exceptions;
}

const activeOn = (date: PlainDate, rules: readonly Rule[]) =>
  rules.filter(({ dates }) => !dates.length || dates.some((span) => span.has(date)));
const sameRules = (a: readonly Rule[], b: readonly Rule[]) =>
  a.length === b.length && a.every((rule, i) => rule === b[i]);

/** A single day, or a closure, is said by its ranges; a season by its week. */
function saidOf(spans: Spans, start: PlainDate, end: PlainDate) {
  const ofDay = (date: PlainDate) => spans.get(DAYS[date.weekday - 1] ?? 'mo') ?? [];
  const days = Array.from({ length: Math.min(start.daysUntil(end) + 1, 7) }, (_, index) => start.addDays(index));
  if (days.length === 1) return { ranges: rangesOf(ofDay(start)) };
  return days.some((date) => ofDay(date).length) ? { week: weekOf(spans) } : { ranges: [] };
}
