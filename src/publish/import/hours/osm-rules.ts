/** The rules of an OpenStreetMap `opening_hours` text, or nothing where it says more than {@link Rule} can hold. */
import type { PlainDate } from '../../../domain/plain-date.js';
import { DAYS, daysBetween, type Span, type Weekday } from './week.js';

export interface Rule {
  /** Empty: every day. */
  readonly days: readonly Weekday[];
  readonly holidays: boolean;
  readonly dates: readonly DateSpan[];
  readonly times: readonly Span[];
  readonly off: boolean;
  readonly comment?: string;
  /** Written after a comma: adds to the rules before it, instead of replacing what they say of its days. */
  readonly adds: boolean;
}

/** Days of every year, or of one. */
export class DateSpan {
  constructor(
    private readonly from: Point,
    private readonly to: Point,
  ) {}

  has(date: PlainDate): boolean {
    const { from, to } = this;
    if (from.year !== undefined) {
      const end = { ...to, year: to.year ?? (order(to) < order(from) ? from.year + 1 : from.year) };
      const on = date.year * 10_000 + order(date);
      return from.year * 10_000 + order(from) <= on && on <= end.year * 10_000 + order(end);
    }
    const on = order(date);
    return order(from) <= order(to) ? order(from) <= on && on <= order(to) : order(from) <= on || on <= order(to);
  }
}

interface Point {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}
const order = ({ month, day }: { month: number; day: number }) => month * 100 + day;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NAMES = 'mo tu we th fr sa su'.split(' ');
/** The sign before a rule: « ; » begins anew, a comma after times and before a day or a month adds. */
const RULE = /(;|(?<=\d:\d\d|off|closed|open|\ue000)\s*,(?=\s*[a-z]))/i;
/** Stands for a comment, by its number: a sign of nobody's. */
const COMMENT = /\ue000(\d+)\ue000/y;
const LONGEST = 4000;

/** Whether a text is written in this syntax rather than in French: by its names of days and months, `24/7`, a comment alone. */
export function looksLikeOsm(text: string): boolean {
  return (
    /\b(Mo|Tu|We|Th|Fr|Su|PH|SH|Feb|Apr|May|Jun|Jul|Aug|Sep|Dec)\b/.test(text) ||
    /^\s*(24\/7|Sa\b.*\d\d:\d\d|"[^"]*"\s*$)/.test(text)
  );
}

export function parseOsm(text: string): Rule[] | undefined {
  if (text.length > LONGEST || text.includes('||')) return undefined;
  const rules: Rule[] = [];
  let adds = false;
  // Comments may hold any sign: they are taken out before the text is cut, and put back by number.
  const comments: string[] = [];
  const bare = text.replace(/"([^"]*)"/g, (_, comment: string) => `\ue000${comments.push(comment) - 1}\ue000`);
  for (const [index, part] of bare.split(RULE).entries()) {
    if (index % 2) adds = part !== ';';
    else if (part.trim()) {
      const rule = ruleOf(part, adds, comments);
      if (!rule) return undefined;
      rules.push(rule);
    }
  }
  return rules.length ? rules : undefined;
}

function ruleOf(part: string, adds: boolean, comments: readonly string[]): Rule | undefined {
  const reader = new Reader(part);
  const dates = reader.dates();
  reader.take(/:(?=\s)/y);
  const { days, holidays } = reader.weekdays();
  reader.take(/:(?=\s)/y);
  const times = reader.times();
  const modifier = reader.take(/(off|closed|open)\b/iy)?.[1]?.toLowerCase();
  const mark = reader.take(COMMENT)?.[1];
  const off = modifier === 'off' || modifier === 'closed';
  const comment = mark === undefined ? undefined : comments[Number(mark)];
  const isSaid = times.length > 0 || off || modifier === 'open' || comment !== undefined;
  const isUnknown = comment !== undefined && !times.length && !modifier;
  if (!reader.done || !isSaid || isUnknown || (off && times.length)) return undefined;
  const all: readonly Span[] = off || times.length ? times : [[0, 1440]];
  return { days, holidays, dates, times: all, off, adds, ...(comment && { comment }) };
}

class Reader {
  private at = 0;
  constructor(private readonly text: string) {
    this.take(/\s*/y);
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  /** The next piece if it matches, and the spaces after it. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) return undefined;
    this.at = pattern.lastIndex;
    while (/\s/.test(this.text[this.at] ?? '')) this.at++;
    return match;
  }

  /** `Jan-Mar`, `Apr 01-Sep 30`, `2026 Dec 24-2027 Jan 03`, `Dec 25,Dec 26`. */
  dates(): DateSpan[] {
    const spans: DateSpan[] = [];
    do {
      const from = this.point('first');
      if (!from) break;
      const to = this.take(/-/y) && this.point('last', from);
      spans.push(new DateSpan(from, to ?? this.endOf(from)));
    } while (this.take(/,(?=\s*(?:\d{4}\s+)?[a-z]{3}\b)/iy));
    return spans;
  }

  private wholeMonth = false;

  private point(which: 'first' | 'last', first?: Point): Point | undefined {
    const named = this.take(
      /(?:(\d{4})\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\b(?:\s+(\d{1,2})\b(?!\s*:\s*\d))?/iy,
    );
    const bare = !named && first && this.take(/(\d{1,2})\b(?!:)/y);
    const month = named ? MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1 : first?.month;
    if ((!named && !bare) || !month) return undefined;
    const day = Number((named ? named[3] : bare && bare[1]) ?? (which === 'first' ? 1 : 31));
    if (which === 'first') this.wholeMonth = named?.[3] === undefined;
    return { month, day, ...(named?.[1] && { year: Number(named[1]) }) };
  }

  /** A month alone lasts to its end, a day alone is that day. */
  private endOf(from: Point): Point {
    return this.wholeMonth ? { ...from, day: 31 } : from;
  }

  weekdays(): { days: Weekday[]; holidays: boolean } {
    const days: Weekday[] = [];
    let holidays = false;
    do {
      if (this.take(/ph\b/iy)) holidays = true;
      const match = this.take(/(mo|tu|we|th|fr|sa|su)\b(?:\s*-\s*(mo|tu|we|th|fr|sa|su)\b)?(?!\s*\[)/iy);
      if (match) days.push(...daysBetween(nameOf(match[1]), nameOf(match[2] ?? match[1])));
    } while (this.take(/,(?=\s*(?:mo|tu|we|th|fr|sa|su|ph)\b)/iy));
    return { days: [...new Set(days)], holidays };
  }

  times(): Span[] {
    if (this.take(/24\/7/y)) return [[0, 1440]];
    const spans: Span[] = [];
    do {
      const match = this.take(/(\d{1,2}):(\d\d)\s*-\s*(\d{1,2}):(\d\d)(?![\d+])/y);
      const span = match && spanOf(match.slice(1).map(Number));
      if (span) spans.push(span);
      else if (match) this.at = this.text.length + 1;
    } while (this.take(/,(?=\s*\d)/y));
    return spans;
  }
}

const nameOf = (text = 'mo'): Weekday => DAYS[NAMES.indexOf(text.toLowerCase())] ?? 'mo';

function spanOf([fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0]: readonly number[]): Span | undefined {
  const [start, end] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute];
  if (start >= 1440 || end > 2880 || fromMinute > 59 || toMinute > 59) return undefined;
  const until = end > start ? end : end + 1440;
  // A whole day from another hour than midnight has no spelling of ours.
  return until - start < 1440 || (start === 0 && until === 1440) ? [start, until] : undefined;
}
