/** The grammar of what people write: « du lundi au vendredi de 9 h à 12 h et de 14 h à 17 h, fermé les jours fériés ». */
import { daysBetween, inOrder, type Span, type Weekday } from './week.js';
import type { Token } from './words.js';

export type Clause =
  | {
      readonly kind: 'week';
      readonly days: readonly Weekday[];
      readonly spans: readonly Span[];
      /** « matin », « après-midi »: what it says adds to what is said of the same day elsewhere. */
      readonly part: boolean;
      appointment?: 'required' | 'possible' | 'none';
      /** A piece of it is by appointment only, and stays in words. */
      readonly partly: boolean;
    }
  | { readonly kind: 'closed'; readonly days: readonly Weekday[] }
  | { readonly kind: 'holidays'; readonly value: 'open' | 'closed' }
  | { readonly kind: 'closure'; readonly from: string; readonly to: string }
  | { readonly kind: 'appointment'; readonly value: 'required' | 'possible' | 'none' };

/** What a piece says, or undefined where any word of it is not understood. */
export function clausesOf(tokens: readonly Token[]): Clause[] | undefined {
  const reader = new Reader(tokens);
  const clauses: Clause[] = [];
  const spansFirst = isTime(tokens.find(({ kind }) => kind !== 'open' && kind !== 'from' && kind !== 'part'));
  while (!reader.done) {
    if (reader.skip('and', 'slash', 'open')) continue;
    const found = reader.clause(spansFirst, clauses);
    if (!found) return undefined;
    clauses.push(...found);
  }
  return clauses;
}

const isTime = (token: Token | undefined) =>
  token?.kind === 'time' || token?.kind === 'number' || token?.kind === 'clock';

interface Group {
  readonly days: readonly Weekday[];
  readonly holidays: boolean;
}

class Reader {
  private at = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  get done(): boolean {
    return this.at >= this.tokens.length;
  }

  private peek(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  /** Steps over a token of one of these kinds. */
  skip(...kinds: Token['kind'][]): boolean {
    const isNext = kinds.includes(this.peek()?.kind ?? 'unknown') && !this.done && this.peek()?.kind !== 'unknown';
    if (isNext) this.at++;
    return isNext;
  }

  clause(spansFirst: boolean, before: readonly Clause[]): Clause[] | undefined {
    const token = this.peek();
    if (token?.kind === 'appointment') return this.appointment(token.value, before);
    if (this.skip('closed')) return this.closure();
    if (this.skip('except')) return this.exception(before);
    const wasOpen = this.tokens[this.at - 1]?.kind === 'open';
    if (token?.kind === 'holidays' && wasOpen && this.peek(1)?.kind !== 'and') {
      this.at++;
      return [{ kind: 'holidays', value: 'open' }];
    }
    return spansFirst ? this.spansThenDays() : this.daysThenSpans();
  }

  private appointment(value: 'required' | 'possible' | 'none', before: readonly Clause[]): Clause[] | undefined {
    this.at++;
    const last = before[before.length - 1];
    if (last?.kind === 'week' && !last.appointment) {
      last.appointment = value;
      return [];
    }
    return before.length ? undefined : [{ kind: 'appointment', value }];
  }

  /** After « fermé »: days, public holidays, or dates that name their year. */
  private closure(): Clause[] | undefined {
    this.skip('from');
    const first = this.peek();
    if (first?.kind === 'date') {
      this.at++;
      const second = this.skip('to') ? this.peek() : first;
      if (second?.kind !== 'date') return undefined;
      if (second !== first) this.at++;
      return [{ kind: 'closure', from: first.text, to: second.text }];
    }
    const group = this.days();
    return group && !this.isSpan() && this.peek()?.kind !== 'part' ? closedClauses(group) : undefined;
  }

  /** « sauf le mercredi », « hors jours fériés »: said of the hours just before. */
  private exception(before: readonly Clause[]): Clause[] | undefined {
    const group = this.days();
    return before.length && group && !this.isSpan() && this.peek()?.kind !== 'part' ? closedClauses(group) : undefined;
  }

  private closedOf(group: Group): Clause[] | undefined {
    return this.skip('closed') ? closedClauses(group) : undefined;
  }

  private daysThenSpans(): Clause[] | undefined {
    const named = this.days();
    if (!named) return undefined;
    let { days } = named;
    if (this.skip('except')) {
      const left = this.days();
      if (!left) return undefined;
      days = days.filter((day) => !left.days.includes(day));
      if (left.holidays) return this.rest(days, false, [{ kind: 'holidays', value: 'closed' }]);
    }
    return this.rest(days, named.holidays, []);
  }

  /** What is said of some days: closed, hours, or by appointment. */
  private rest(days: readonly Weekday[], holidays: boolean, more: readonly Clause[]): Clause[] | undefined {
    const part = this.skip('part');
    while (this.skip('colon', 'and', 'open', 'from'));
    const isClosed = !part && this.closedOf({ days, holidays });
    if (isClosed) return [...isClosed, ...more];
    if (holidays) return undefined;
    const byAppointment = this.peek();
    if (byAppointment?.kind === 'appointment' && byAppointment.value === 'required') {
      this.at++;
      this.skip('colon');
      if (this.isSpan() && !this.spans()) return undefined;
      return [{ kind: 'week', days, spans: [], part, partly: true }, ...more];
    }
    const found = this.spans();
    return (
      found && [{ kind: 'week', days, part: part || found.part, spans: found.spans, partly: found.partly }, ...more]
    );
  }

  private spansThenDays(): Clause[] | undefined {
    const found = this.spans();
    this.skip('and');
    const group = found && this.days();
    if (!group || group.holidays) return undefined;
    return [{ kind: 'week', days: group.days, part: found.part, spans: found.spans, partly: found.partly }];
  }

  /** « du lundi au mercredi », « lundi, jeudi et vendredi », « les dimanches et jours fériés ». */
  private days(): Group | undefined {
    const days: Weekday[] = [];
    let holidays = false;
    for (;;) {
      const start = this.at;
      if (days.length || holidays) this.skip('and', 'slash');
      this.skip('from');
      const token = this.peek();
      if (token?.kind === 'holidays') holidays = true;
      else if (token?.kind === 'days') days.push(...token.days);
      else if (token?.kind === 'day') days.push(...this.daysFrom(token.day));
      else {
        this.at = start;
        return days.length || holidays ? { days: [...new Set(days)], holidays } : undefined;
      }
      this.at++;
    }
  }

  private daysFrom(first: Weekday): Weekday[] {
    const last = this.peek(2);
    if (this.peek(1)?.kind !== 'to' || last?.kind !== 'day') return [first];
    this.at += 2;
    return daysBetween(first, last.day);
  }

  private isSpan(): boolean {
    return isTime(this.peek(this.peek()?.kind === 'from' ? 1 : 0));
  }

  /** « 9 h – 12 h / 14 h – 17 h », « de 9 à 12 h et, sur rendez-vous, … ». */
  private spans(): { spans: readonly Span[]; part: boolean; partly: boolean } | undefined {
    if (this.skip('clock')) return { spans: [[0, 1440]], part: false, partly: false };
    const spans: Span[] = [];
    let part = false;
    let partly = false;
    for (;;) {
      const start = this.at;
      if (spans.length) this.skip('and', 'slash');
      while (this.skip('part')) part = true;
      const token = this.peek();
      const byAppointment = spans.length > 0 && token?.kind === 'appointment' && this.peek(1)?.kind === 'colon';
      if (byAppointment) this.at += 2;
      else if (part) this.skip('colon');
      this.skip('from');
      const span = this.span();
      if (!span || span === 'wrong') {
        this.at = start;
        const sorted = inOrder(spans);
        return span !== 'wrong' && spans.length && sorted ? { spans: sorted, part, partly } : undefined;
      }
      if (byAppointment) partly = true;
      else spans.push(span);
    }
  }

  /** `wrong`: a beginning without an end, or an end that cannot be. */
  private span(): Span | 'wrong' | undefined {
    const [first, to, last] = [this.peek(), this.peek(1), this.peek(2)];
    if (!isTime(first) || first?.kind === 'clock') return undefined;
    const hasUnit = first?.kind === 'time' || last?.kind === 'time';
    const [start, end] = [minutesOf(first), minutesOf(last)];
    if (to?.kind !== 'to' || !hasUnit || start === undefined || end === undefined) return 'wrong';
    this.at += 3;
    return spanOf(start % 1440, end || 1440) ?? 'wrong';
  }
}

/** An evening may go on past midnight; an end in the middle of the day before its start is a slip. */
const LATEST_NIGHT = 8 * 60;

function spanOf(start: number, end: number): Span | undefined {
  if (end > start) return [start, end];
  return end <= LATEST_NIGHT && start >= 720 ? [start, end + 1440] : undefined;
}

function minutesOf(token: Token | undefined): number | undefined {
  if (token?.kind === 'time') return token.minutes;
  return token?.kind === 'number' && token.value <= 24 ? token.value * 60 : undefined;
}

function closedClauses({ days, holidays }: Group): Clause[] {
  return [
    ...(days.length ? [{ kind: 'closed', days } as const] : []),
    ...(holidays ? [{ kind: 'holidays', value: 'closed' } as const] : []),
  ];
}
