/** What must hold on the slow profile. `against` names the contender of a ratio; without one, the value is absolute. */
import { ratio, median } from './arithmetic.js';

const LIST = 'bare-lit-services';
const SEARCH = 'minisearch-services';

export const TARGETS = [
  { group: 'finder', size: 1_000, metric: 'painted', against: LIST, atMost: 1.25 },
  ...[1_000, 10_000].flatMap((size) => [
    { group: 'finder', size, metric: 'key', against: SEARCH, atMost: 1.25 },
    { group: 'finder', size, metric: 'filter', against: SEARCH, atMost: 1.25 },
  ]),
  { group: 'finder', size: 1_000, metric: 'longest', atMost: 50 },
  { group: 'finder', size: 10_000, metric: 'longestButParsing', atMost: 50 },
  { group: 'finder', size: 1_000, metric: 'shift', atMost: 0 },
  { group: 'calendar', size: 200, metric: 'painted', against: 'bare-lit-month', atMost: 1.25 },
  { group: 'calendar', size: 2_000, metric: 'painted', against: 'bare-lit-month', atMost: 1.25 },
  { group: 'calendar', size: 200, metric: 'month', atMost: 60 },
  { group: 'calendar', size: 2_000, metric: 'month', atMost: 80 },
  { group: 'calendar', size: 10_000, metric: 'month', atMost: 100 },
  { group: 'calendar', size: 2_000, metric: 'blocking', atMost: 150 },
  { group: 'calendar', size: 2_000, metric: 'shift', atMost: 0 },
  { group: 'roadmap', size: 23, metric: 'painted', against: 'bare-lit-actions', atMost: 1.25 },
  { group: 'roadmap', size: 1_000, metric: 'filter', atMost: 100 },
  { group: 'roadmap', size: 1_000, metric: 'open', atMost: 100 },
];

/**
 * @param {{ metric: string, against?: string }} target
 * @param {string} ours
 * @param {Map<string, object[]>} runs by contender
 * @returns the value that a target is about, NaN where it was not measured
 */
export function valueOf({ metric, against }, ours, runs) {
  const own = (runs.get(ours) ?? []).map((run) => run[metric] ?? NaN);
  if (!against) return median(own);
  return ratio(
    own,
    (runs.get(against) ?? []).map((run) => run[metric] ?? NaN),
  );
}

/** Shifts below a thousandth are the rounding of a pixel. */
export const holds = ({ atMost }, value) => value <= atMost + 0.001;
