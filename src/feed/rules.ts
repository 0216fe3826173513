/** What a JSON Schema cannot say of two keys of one object. Judged on every object of a feed that may have both. */
/** What is told of it is in `faults.ts`. */
type Fault = 'value' | 'order' | false;
/** Two keys, of which the problem stands at the second, and what is wrong given their values (`undefined`: absent). */
export type Rule = readonly [first: string, second: string, check: (first: unknown, second: unknown) => Fault];

const isInstant = (moment: string) => moment.includes('T');

/**
 * Whether a day, month, year or instant is before another. Instants are compared as such; otherwise
 * only what both say is compared: `2026` is not before `2026-05`, nor after.
 */
function isBefore(moment: string, other: string): boolean {
  if (isInstant(moment) && isInstant(other)) return Date.parse(moment) < Date.parse(other);
  const length = Math.min(moment.length, other.length, 10);
  return moment.slice(0, length) < other.slice(0, length);
}

const order = (first: string, second: string): Rule => [
  first,
  second,
  (start, end) => typeof start === 'string' && typeof end === 'string' && isBefore(end, start) && 'order',
];

const RULES: readonly Rule[] = [
  [
    'start',
    'end',
    (start, end) =>
      typeof start === 'string' && typeof end === 'string' && isInstant(start) !== isInstant(end) && 'value',
  ],
  order('start', 'end'),
  order('from', 'to'),
  order('from', 'until'),
  order('validFrom', 'validUntil'),
  order('end', 'extendedTo'),
  ['min', 'max', (min, max) => Number(min) >= Number(max) && 'order'],
  ['week', 'ranges', (week, ranges) => !week === !ranges && 'value'],
];

/** The rules that concern an object with these keys. */
export const rulesFor = (keys: readonly string[]): readonly Rule[] =>
  RULES.filter(([first, second]) => keys.includes(first) && keys.includes(second));
