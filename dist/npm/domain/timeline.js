import { movedDeadlines } from './deadlines.js';
import { firstDayOf, lastDayOf } from './loose-date.js';
import { PlainDate } from './plain-date.js';
import { actionProgress, isDone } from './progress.js';
/** Beyond the agreement an axis shows this many months at most: one date of 2090 must not squeeze all the others. */
const BEYOND = 12;
/** More years than this have not all their number. */
const LABELS = 8;
/**
 * @param span - First and last day of the agreement; absent where the feed has none.
 * @param limit - How many rows are worked out; the axis is that of all actions.
 * @param always - Whether the row of an action is worked out though it is beyond the limit.
 */
export function timelineOf(actions, span, today, limit = Infinity, always = () => false) {
    const read = actions.map((action) => {
        const progress = actionProgress(action, today);
        return { action, progress, dated: marksOf(action, progress, today) };
    });
    const known = read.filter(({ dated }) => isDated(dated));
    const axis = axisOf(known.flatMap(({ dated }) => dated.flatMap(({ day }) => (day ? [day] : []))), span, today);
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
function marksOf({ start, end, deadlines, steps = [] }, { deadline, steps: counted }, today) {
    const earlier = movedDeadlines(end, deadlines).slice(0, -1);
    const marks = [
        ...(start ? [{ kind: 'start', date: start, day: firstDayOf(start) }] : []),
        ...earlier.map(({ end: date }, i) => ({
            kind: i ? 'moved-deadline' : 'first-deadline',
            date,
            day: lastDayOf(date),
        })),
        ...(deadline ? [{ kind: 'deadline', date: deadline, day: lastDayOf(deadline) }] : []),
        ...steps.map((step) => stepMark(step, !!counted?.late.includes(step), today)),
    ];
    const far = Number.MAX_SAFE_INTEGER;
    return marks.sort((a, b) => (a.day?.toUTC() ?? far) - (b.day?.toUTC() ?? far));
}
function stepMark(step, late, today) {
    const done = isDone(step, today);
    const due = step.due ?? step.deadlines?.[step.deadlines.length - 1]?.end;
    const date = done && typeof step.done === 'string' ? step.done : due;
    return {
        kind: late ? 'step-late' : done ? 'step-done' : 'step',
        ...(date === undefined ? {} : { date, day: lastDayOf(date) }),
        step,
    };
}
function axisOf(days, span, today) {
    const first = span && PlainDate.parse(span.start);
    const last = span && PlainDate.parse(span.end);
    const earliest = first?.addMonths(-BEYOND);
    const latest = last?.addMonths(BEYOND);
    let [min, max] = [first ?? today, last ?? today];
    for (const day of days) {
        if ((earliest && day.isBefore(earliest)) || (latest && day.isAfter(latest)))
            continue;
        if (day.isBefore(min))
            min = day;
        if (day.isAfter(max))
            max = day;
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
function yearsOf({ from, to, at }) {
    const every = Math.ceil((to.year - from.year + 1) / LABELS);
    const years = [];
    for (let { year } = from; year <= to.year; year += every) {
        const place = at(PlainDate.of(year, 1, 1));
        if (place !== undefined && place < 1)
            years.push({ year, at: place });
    }
    return years;
}
/** What has a day stands before what has none. */
const isDated = (dated) => !!dated[0]?.day;
const firstOf = (dated) => dated[0]?.day ?? PlainDate.of(9999, 1, 1);
function rowOf(axis, action, progress, dated) {
    // What ends on a day fills it.
    const placeOf = (day, kind) => axis.at(kind === 'start' ? day : day.addDays(1));
    const marks = dated.map(({ day, ...mark }) => {
        const at = day && placeOf(day, mark.kind);
        return at === undefined ? mark : { ...mark, at };
    });
    const dayOf = (kind) => dated.find((mark) => mark.kind === kind)?.day;
    const [start, deadline, first] = [dayOf('start'), dayOf('deadline'), dayOf('first-deadline')];
    if (!start || !deadline || deadline.isBefore(start))
        return { action, progress, marks };
    const cut = (day, kind) => placeOf(day, kind) ?? (day.isBefore(axis.from) ? 0 : 1);
    const from = cut(start, 'start');
    const to = cut(deadline, 'deadline');
    const promised = first?.isBefore(deadline) ? Math.max(from, cut(first, 'first-deadline')) : undefined;
    return { action, progress, bar: { from, to, ...(promised === undefined ? {} : { promised }) }, marks };
}
