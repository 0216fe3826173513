/** What is done with the numbers that were measured. */

/** The value at a share of the sorted list, between its neighbours where it falls between two. */
export function quantile(values, share) {
  if (!values.length) return NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (values) => quantile(values, 0.5);

/** The middle half: what a typical run lies between. */
export const spread = (values) => [quantile(values, 0.25), quantile(values, 0.75)];

/**
 * How much longer ours took than theirs: the median of the ratios of each round. Rounds are interleaved, so that
 * what slows the machine for a while slows both; a ratio of two medians would lose that.
 */
export function ratio(ours, theirs) {
  const rounds = Math.min(ours.length, theirs.length);
  return median(Array.from({ length: rounds }, (_, round) => ours[round] / theirs[round]).filter(Number.isFinite));
}

/** Length that a task may have before it counts as blocking (W3C Long Tasks). */
const LONG = 50;

/** Total blocking time: of each task, what is beyond {@link LONG} ms. */
export const blocking = (tasks) => tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - LONG), 0);

export const longest = (tasks) => tasks.reduce((most, { duration }) => Math.max(most, duration), 0);

/** The same tasks without the time that `JSON.parse` had in them: it can be neither sliced nor put off. */
export const withoutParsing = (tasks, parses) =>
  tasks.map(({ start, duration }) => {
    const parsing = parses.reduce((sum, parse) => {
      const from = Math.max(start, parse.start);
      return sum + Math.max(0, Math.min(start + duration, parse.start + parse.duration) - from);
    }, 0);
    return { start, duration: duration - parsing };
  });

/**
 * How a value follows a size: 0 does not, 1 is in step with it, 2 its square.
 *
 * @param {readonly [size: number, value: number]} before
 * @param {readonly [size: number, value: number]} after
 */
export const power = ([size, value], [nextSize, nextValue]) => Math.log(nextValue / value) / Math.log(nextSize / size);
