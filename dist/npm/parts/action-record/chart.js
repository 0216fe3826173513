/**
 * An indicator drawn: ○ where it began, ● each measure, ◇ and a dashed line where it is to go. The figures stand in
 * the table beside it, so that the drawing is hidden from those who do not see it. Zero is always on it: a small
 * change must not look like a large one.
 */
import { measuresOf } from '../../domain/indicator.js';
import { lastDayOf } from '../../domain/loose-date.js';
const WIDTH = 320;
const HEIGHT = 110;
const EDGE = 10;
/** Where everything stands; undefined where there are not two figures to compare. */
export function plotOf(indicator) {
    const { baseline, target } = indicator;
    const measures = measuresOf(indicator).filter(({ value }) => value !== undefined);
    const all = [baseline, ...measures, target].filter((one) => one?.value !== undefined);
    if (all.length < 2)
        return undefined;
    const times = all.flatMap((one) => timeOf(one) ?? []);
    const values = [0, ...all.map((one) => one?.value ?? 0)];
    const [from, to, low, high] = [Math.min(...times), Math.max(...times), Math.min(...values), Math.max(...values)];
    const y = (value) => round(HEIGHT - EDGE - ((value - low) / (high - low || 1)) * (HEIGHT - 2 * EDGE));
    const right = WIDTH - EDGE;
    // A target without a date is still to come: it stands apart, at the right edge.
    const span = (target?.value !== undefined && !target.date ? 0.8 : 1) * (right - EDGE);
    const x = (time) => time === undefined ? right : round(EDGE + ((time - from) / (to - from || 1)) * span);
    const point = (one) => ({ x: x(timeOf(one)), y: y(one?.value ?? 0) });
    return {
        ...(baseline?.value === undefined ? {} : { baseline: point(baseline) }),
        measures: measures.map(point),
        ...(target?.value === undefined ? {} : { target: point(target) }),
        zero: y(0),
    };
}
/** What is told of a year or a month is what it was at its end. */
const timeOf = (one) => (one?.date ? lastDayOf(one.date)?.toUTC() : undefined);
const round = (n) => Math.round(n * 10) / 10;
export function chart({ html, svg, nothing }, indicator) {
    const plot = plotOf(indicator);
    if (!plot)
        return nothing;
    const { baseline, measures, target, zero } = plot;
    const line = [...(baseline ? [baseline] : []), ...measures];
    return html `<svg
    class="chart"
    viewBox="0 0 320 110"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
  >
    <path d="M0 ${zero}H${WIDTH}" opacity=".45" stroke-width="1" />
    ${target ? svg `<path d="M0 ${target.y}H${WIDTH}" stroke-dasharray="5 4" stroke-width="1.5" />` : nothing}
    <polyline points=${line.map(({ x, y }) => `${x},${y}`).join(' ')} />
    ${baseline ? svg `<circle cx=${baseline.x} cy=${baseline.y} r="5" />` : nothing}
    ${measures.map(({ x, y }, i) => svg `<circle cx=${x} cy=${y} r=${i === measures.length - 1 ? 6 : 3.5} fill="currentColor" />`)}
    ${target ? svg `<path d="M${target.x} ${target.y - 7}l7 7-7 7-7-7z" />` : nothing}
  </svg>`;
}
