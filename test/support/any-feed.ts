/** Feeds that nobody wrote: valid ones made from the schema, and others with something wrong in them. */
import fc from 'fast-check';
import { ClockEnd } from '../../src/feed/schema/service.js';
import { LooseDay } from '../../src/feed/schema/action.js';
import { Day, Email, Insee, Instant, Reference, Slug, Url } from '../../src/feed/schema/leaves.js';
import { recordSchemas } from '../../src/feed/schema/records.js';
import { rootEntries } from '../../src/feed/schema/root.js';
import type { Entries, Shape, ShapeOf } from '../../src/feed/shape.js';
import { pathsIn, replaced, type Path } from '../feed/replaced.js';

type Fields = Record<string, unknown>;

/** Each sets `canary` on the page if it is ever run, and would leave an element where it is taken for markup. */
const MARKUP = [
  '<img src=x onerror="window.canary=1">',
  '"><script>window.canary=1</script>',
  '\'"--><svg onload=window.canary=1>',
  '${window.canary=1}',
  '{{constructor.constructor("window.canary=1")()}}',
];
/** Half of a character, NUL, bidi controls, marks upon marks, a character of four bytes, no width at all. */
const ODD = ['\uD83D', 'a\u0000b', '\u202Eedart', 'e\u0301\u0327'.repeat(9), '🏳️‍🌈', '\u200B\uFEFF', '\u2028', 'İ', 'ﬃ'];

const words = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('Crèche', 'l’été', 'Aide aux démarches', '09 h', 'à 10 €') },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
);
const CODES = ['89387', '89443', '89464', '2A004', '00000'];
const DAYS = ['2026-11-24', '2026-12-01', '2026-12-31', '2027-01-01', '2028-02-29', '0000-01-01', '9999-12-31'];
const OFFSETS = ['+01:00', 'Z', '-23:59', '+23:59'];

const clock = fc.constantFrom('00:00', '08:30', '12:00', '19:59', '23:59');
const instant = fc
  .tuple(fc.constantFrom(...DAYS), clock, fc.constantFrom(...OFFSETS))
  .map(([day, time, offset]) => `${day}T${time}${offset}`);
/** Of what a pattern allows, where fewer values than it allows make records that belong together, or that stand in time. */
const OF_PATTERNS = new Map<Shape, fc.Arbitrary<string>>([
  [Slug, fc.constantFrom('a', 'b', 'c', 'ctg', 'constructor', '--', '9')],
  [Insee, fc.constantFrom(...CODES)],
  [Day, fc.constantFrom(...DAYS)],
  [LooseDay, fc.constantFrom(...DAYS, '2026', '2026-12', '0000', '9999-01')],
  [Instant, instant],
  [ClockEnd, fc.constantFrom('00:30', '12:00', '18:00', '24:00')],
  [Url, fc.constantFrom('https://a.example/?q="', 'HTTP://[', 'mailto:%', 'tel:+33 1', 'https://é.example/%zz#x')],
  [Reference, fc.constantFrom('x.png', '../x', '//', 'https://a.example/x', '?', '%zz')],
  [Email, fc.constantFrom('a@b', "o'brien&co@x.example", 'é@é', 'a?subject=x@y')],
]);
const sourceOf = (shape: Shape): string | undefined => (shape.kind === 'string' ? shape.pattern?.source : undefined);
const BY_SOURCE = new Map([...OF_PATTERNS].map(([shape, values]) => [sourceOf(shape), values]));

function textOf(shape: ShapeOf<'string'>): fc.Arbitrary<string> {
  const { pattern, max } = shape;
  const known = pattern && BY_SOURCE.get(pattern.source);
  if (known) return known;
  if (pattern && pattern.source !== '\\S') return fc.stringMatching(pattern);
  const any = words.map((text) => text.slice(0, max));
  return pattern ? any.map((text) => (pattern.test(text) ? text : `x${text}`.slice(0, max))) : any;
}

const FEW = { maxLength: 3 };

/** A value that a shape allows, but for what two keys say of each other (an end before its start). */
export function valueOf(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'string':
      return textOf(shape);
    case 'number': {
      const { min, max, whole } = shape;
      const ends = [min, max, 0, 1, 12, Number.MAX_SAFE_INTEGER, ...(whole ? [] : [0.1, 1e308])];
      return fc.constantFrom(...ends.filter((end) => Number.isFinite(end) && end >= min && end <= max));
    }
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...shape.values);
    case 'array':
      return fc.array(valueOf(shape.item), { ...FEW, minLength: shape.fault ? 1 : 0 });
    case 'pair':
      return fc.tuple(...shape.items.map(valueOf));
    case 'either':
      return fc.oneof(...shape.options.map(valueOf));
    case 'object':
      return objectOf(shape.entries);
  }
}

function objectOf(entries: Entries): fc.Arbitrary<Fields> {
  const values = Object.fromEntries(Object.entries(entries).map(([key, shape]) => [key, valueOf(shape)]));
  const requiredKeys = Object.keys(entries).filter((key) => !entries[key]?.optional);
  return fc.record(values, { requiredKeys, noNullPrototype: true });
}

/** Moments that follow each other do so: else hardly a record with dates would be left to show. */
function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(ordered);
  const fields = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, ordered(inner)]));
  for (const [first, second] of [
    ['start', 'end'],
    ['from', 'to'],
    ['from', 'until'],
    ['validFrom', 'validUntil'],
  ] as const) {
    const { [first]: a, [second]: b } = fields;
    if (typeof a !== 'string' || typeof b !== 'string') continue;
    if (a.includes('T') !== b.includes('T')) fields[second] = a;
    else if (a > b) [fields[first], fields[second]] = [b, a];
  }
  return fields;
}

const root = objectOf(rootEntries);
const collections = fc.record(
  Object.fromEntries(Object.entries(recordSchemas).map(([name, shape]) => [name, fc.array(valueOf(shape), FEW)])),
);

/** A feed that the schema allows, with a few records of each collection, whose texts are anything. */
export const anyFeed: fc.Arbitrary<Fields> = fc
  .tuple(root, collections)
  .map(([fields, records]) => ordered({ ...fields, timeZone: 'Europe/Paris', language: 'fr', ...records }) as Fields);

/** A change of one value: how, where, and with what. */
export interface Change {
  readonly how: 'drop' | 'swap' | 'retype' | 'nest' | 'truncate' | 'repeat' | 'huge' | 'odd';
  readonly at: number;
  readonly by: number;
}
export const anyChange: fc.Arbitrary<Change> = fc.record({
  how: fc.constantFrom('drop', 'swap', 'retype', 'nest', 'truncate', 'repeat', 'huge', 'odd'),
  at: fc.nat(100_000),
  by: fc.nat(100_000),
});

const RETYPED = [null, true, -1, 0.5, 1e308, '', ' ', 'x', [], {}, [[]], [null], '2026-02-30', '__proto__', 'all'];
const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Fields)[key as string], value);
const of = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** The feed with one value changed. */
export function changed(feed: unknown, { how, at: where, by }: Change): unknown {
  const paths = [...pathsIn(feed)];
  if (!paths.length) return feed;
  const path = of(paths, where);
  const value = at(feed, path);
  const put = (other: unknown) => replaced(feed, path, other);
  switch (how) {
    case 'drop':
      return put(undefined);
    case 'swap': {
      const other = of(paths, by);
      // What is inside the other cannot change places with it.
      const isInside = [path, other].some((a, i) => a.every((key, depth) => [other, path][i]?.[depth] === key));
      return isInside ? put(at(feed, other)) : replaced(put(at(feed, other)), other, value);
    }
    case 'retype':
      return put(of(RETYPED, by));
    case 'nest':
      return put(Array.from({ length: 1 + (by % 40) }).reduce((inner) => (by % 2 ? [inner] : { x: inner }), value));
    case 'truncate':
      if (typeof value === 'string' || Array.isArray(value)) return put(value.slice(0, by % (value.length + 1)));
      return put(undefined);
    case 'repeat':
      if (typeof value === 'string') return put(value.repeat(2 + (by % 9)));
      return put(Array.isArray(value) ? [...(value as unknown[]), ...(value as unknown[])] : [value, value]);
    case 'huge':
      if (Array.isArray(value))
        return put(Array.from({ length: 1_000 }, (_, i) => (value as unknown[])[i % (value.length || 1)]));
      return put(typeof value === 'number' ? of([1e308, -1e308, 2 ** 53], by) : 'huge '.repeat(20_000));
    case 'odd':
      return put(of([...ODD, ...MARKUP], by));
  }
}
