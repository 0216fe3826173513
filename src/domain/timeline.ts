/**
 * Actions on one axis of time: what happens when, as marks that are drawn and that are read as a list. Places on the
 * axis are fractions, 0 at its beginning and 1 at its end.
 */
import type { Action, Step } from '../feed/types.js';
import { movedDeadlines } from './deadlines.js';
import { firstDayOf, lastDayOf } from './loose-date.js';
import { PlainDate } from './plain-date.js';
import { actionProgress, isDone, type ActionProgress } from './progress.js';

export type MarkKind = 'start' | 'first-deadline' | 'moved-deadline' | 'deadline' | 'step-done' | 'step-late' | 'step';

export interface Mark {
  readonly kind: MarkKind;
  /** As exact as it was given; absent of a step of which no date is known. */
  readonly date?: string;
  /** Absent where the date is beyond the axis, or there is none. */
  readonly at?: number;
  readonly step?: Step;
}

export interface Row {
  readonly action: Action;
  readonly progress: ActionProgress;
  /** From the start to the deadline, where both are known; cut at the ends of the axis. */
  readonly bar?: {
    readonly from: number;
    readonly to: number;
    /** Where the first deadline stood, if it was moved to a later day. */
    readonly promised?: number;
  };
  /** In the order of time; steps without a date last, as they are written. */
  readonly marks: readonly Mark[];
}

export interface Timeline {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly years: readonly { readonly year: number; readonly at: number }[];
  /** Absent where today is beyond the axis. */
  readonly today?: number;
  /** The agreement's end, where the axis goes on after it. */
  readonly end?: number;
  /** Actions of which a date is known, those that begin first on top. */
  readonly rows: readonly Row[];
  readonly undated: readonly Action[];
}

interface Span {
  /** First and last day, ISO. */
  readonly start: string;
  readonly end: string;
}

/** Beyond the agreement an axis shows this many months at most: one date of 2090 must not squeeze all the others. */
const BEYOND = 12;
/** More years than this have not all their number. */
const LABELS = 8;

interface Dated extends Omit<Mark, 'at'> {
  /** The day that it is drawn and sorted at; a deadline is the last that it may mean, a start the first. */
  readonly day?: PlainDate | undefined;
}

/**
 * @param span - First and last day of the agreement; absent where the feed has none.
 * @param limit - How many rows are worked out; the axis is that of all actions.
 * @param always - Whether the row of an action is worked out though it is beyond the limit.
 */
export function timelineOf(
  actions: readonly Action[],
  span: Span | undefined,
  today: PlainDate,
  limit = Infinity,
  always: (action: Action) => boolean = () => false,
): Timeline {
  const read = actions.map((action) => {
    const progress = actionProgress(action, today);
    return { action, progress, dated: marksOf(action, progress, today) };
  });
  const known = read.filter(({ dated }) => isDated(dated));
  const axis = axisOf(
    known.flatMap(({ dated }) => dated.flatMap(({ day }) => (day ? [day] : []))),
    span,
    today,
  );
  const rows = known
    .sort((a, b) => firstOf(a.dated).compare(firstOf(b.dated)))
    .filter(({ action }, i) => i < limit || always(action))
    .map(({ action, progress, dated }) => rowOf(axis, action, progress, dated));
  const end = span && PlainDate.parse(span.end)?.addDays(1);
  const endAt = end && end.compare(axis.to) < 0 ? axis.at(end) : undefined;
  const now = axis.at(today);
  return {
    from: axis.from,
    to: axis.to,
    years: yearsOf(axis),
    ...(now === undefined ? {} : { today: now }),
    ...(endAt === undefined ? {} : { end: endAt }),
    rows,
    undated: read.filter(({ dated }) => !isDated(dated)).map(({ action }) => action),
  };
}

function marksOf(
  { start, end, deadlines, steps = [] }: Action,
  { deadline, steps: counted }: ActionProgress,
  today: PlainDate,
): Dated[] {
  const earlier = movedDeadlines(end, deadlines).slice(0, -1);
  const marks: Dated[] = [
    ...(start ? [{ kind: 'start' as const, date: start, day: firstDayOf(start) }] : []),
    ...earlier.map(({ end: date }, i) => ({
      kind: i ? ('moved-deadline' as const) : ('first-deadline' as const),
      date,
      day: lastDayOf(date),
    })),
    ...(deadline ? [{ kind: 'deadline' as const, date: deadline, day: lastDayOf(deadline) }] : []),
    ...steps.map((step) => stepMark(step, !!counted?.late.includes(step), today)),
  ];
  const far = Number.MAX_SAFE_INTEGER;
  return marks.sort((a, b) => (a.day?.toUTC() ?? far) - (b.day?.toUTC() ?? far));
}

function stepMark(step: Step, late: boolean, today: PlainDate): Dated {
  const done = isDone(step, today);
  const due = step.due ?? step.deadlines?.[step.deadlines.length - 1]?.end;
  const date = done && typeof step.done === 'string' ? step.done : due;
  return {
    kind: late ? 'step-late' : done ? 'step-done' : 'step',
    ...(date === undefined ? {} : { date, day: lastDayOf(date) }),
    step,
  };
}

interface Axis {
  readonly from: PlainDate;
  /** The day after the last. */
  readonly to: PlainDate;
  readonly at: (day: PlainDate) => number | undefined;
}

function axisOf(days: readonly PlainDate[], span: Span | undefined, today: PlainDate): Axis {
  const first = span && PlainDate.parse(span.start);
  const last = span && PlainDate.parse(span.end);
  const earliest = first?.addMonths(-BEYOND);
  const latest = last?.addMonths(BEYOND);
  let [min, max] = [first ?? today, last ?? today];
  for (const day of days) {
    if ((earliest && day.isBefore(earliest)) || (latest && day.isAfter(latest))) continue;
    if (day.isBefore(min)) min = day;
    if (day.isAfter(max)) max = day;
  }
  const from = min.firstOfMonth();
  const to = max.firstOfMonth().addMonths(1);
  const length = from.daysUntil(to);
  return {
    from,
    to,
    at: (day) => (day.isBefore(from) || day.isAfter(to) ? undefined : from.daysUntil(day) / length),
  };
}

function yearsOf({ from, to, at }: Axis): Timeline['years'] {
  const every = Math.ceil((to.year - from.year + 1) / LABELS);
  const years: { year: number; at: number }[] = [];
  for (let { year } = from; year <= to.year; year += every) {
    const place = at(PlainDate.of(year, 1, 1));
    if (place !== undefined && place < 1) years.push({ year, at: place });
  }
  return years;
}

/** What has a day stands before what has none. */
const isDated = (dated: readonly Dated[]): boolean => !!dated[0]?.day;
const firstOf = (dated: readonly Dated[]): PlainDate => dated[0]?.day ?? PlainDate.of(9999, 1, 1);

function rowOf(axis: Axis, action: Action, progress: ActionProgress, dated: readonly Dated[]): Row {
  // What ends on a day fills it.
  const placeOf = (day: PlainDate, kind: MarkKind) => axis.at(kind === 'start' ? day : day.addDays(1));
  const marks = dated.map(({ day, ...mark }): Mark => {
    const at = day && placeOf(day, mark.kind);
    return at === undefined ? mark : { ...mark, at };
  });
  const dayOf = (kind: MarkKind) => dated.find((mark) => mark.kind === kind)?.day;
  const [start, deadline, first] = [dayOf('start'), dayOf('deadline'), dayOf('first-deadline')];
  if (!start || !deadline || deadline.isBefore(start)) return { action, progress, marks };
  const cut = (day: PlainDate, kind: MarkKind): number => placeOf(day, kind) ?? (day.isBefore(axis.from) ? 0 : 1);
  const from = cut(start, 'start');
  const to = cut(deadline, 'deadline');
  const promised = first?.isBefore(deadline) ? Math.max(from, cut(first, 'first-deadline')) : undefined;
  return { action, progress, bar: { from, to, ...(promised === undefined ? {} : { promised }) }, marks };
}
