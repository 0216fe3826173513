/**
 * Reads a value by a schema and keeps what is good of it. A bad optional key is left out, a bad element
 * of an array too; a bad required key takes the object that requires it along. Each fault becomes a
 * problem. Valibot judges the leaves; the walk is ours, because valibot gives all of a record or nothing
 * of it, and because it reads keys that a host page added to `Object.prototype`.
 */
import type { GenericIssue, GenericSchema, InferOutput } from 'valibot';
import { rulesFor, type Rule } from './rules.js';
import type { Problem, ProblemCode } from './types.js';

/** One reading under way. */
export interface Context {
  readonly problems: Problem[];
  /** How many values were left out so far; a text that was cut is none of them. */
  losses: number;
}

/** Instead of a value that cannot be kept. */
export const BAD = Symbol();
export type Bad = typeof BAD;

interface Dataset {
  value: unknown;
  typed: boolean;
  issues: GenericIssue[] | undefined;
}
interface Step {
  readonly type: string;
  readonly '~run': (dataset: Dataset, config: object) => Dataset;
}
interface ObjectNode {
  readonly type: 'object' | 'strict_object';
  readonly entries: Readonly<Record<string, Node>>;
}
interface TupleNode {
  readonly type: 'tuple';
  readonly items: readonly Node[];
}
interface UnionNode {
  readonly type: 'union';
  readonly options: readonly Node[];
  readonly message?: string;
}
/** What of valibot's schemas the walk looks at. */
type Node = Step &
  (
    | ObjectNode
    | TupleNode
    | UnionNode
    | { readonly type: 'optional'; readonly wrapped: Node }
    | { readonly type: 'array'; readonly item: Node }
    | { readonly type: 'string' }
  );

/** The names that `Object.prototype` has in every engine. */
const STANDARD_NAMES = 12;
let polluted = false;
/** Where elements were left out of an array: the places that the others had in the file. */
const allPlaces = new WeakMap<object, readonly number[]>();

export const createContext = (): Context => {
  polluted = Object.getOwnPropertyNames(Object.prototype).length > STANDARD_NAMES;
  return { problems: [], losses: 0 };
};

/** An empty object, which inherits nothing where the host page has extended `Object.prototype`. */
export const blank = (): Record<string, unknown> => (polluted ? (Object.create(null) as Record<string, unknown>) : {});

/** A shallow copy that inherits what the original does. */
export const copyOf = <T extends object>(original: T): T =>
  Object.assign(Object.create(Object.getPrototypeOf(original) as object | null) as T, original);

/** An object's own value of a key, never one that it inherits. */
export const own = (value: object, key: string): unknown =>
  Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;

export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Notes a problem; gives back what stands for the value that is lost by it. */
export function report(context: Context, path: string, code: ProblemCode, message: string): Bad {
  context.problems.push({ path, code, message });
  if (code !== 'length') context.losses++;
  return BAD;
}

/** An array of what `keep` gives back for each element and its path, in slices of one element. */
export function* sift<In, Out>(
  list: readonly In[],
  path: string,
  keep: (item: In, path: string) => Out | Bad,
): Generator<void, readonly Out[]> {
  const kept: Out[] = [];
  const places: number[] = [];
  const before = allPlaces.get(list);
  for (let index = 0; index < list.length; index++) {
    const place = before?.[index] ?? index;
    const result = keep(list[index] as In, path && `${path}[${String(place)}]`);
    if (result !== BAD) places[kept.push(result) - 1] = place;
    yield;
  }
  if (before ?? kept.length < list.length) allPlaces.set(kept, places);
  return kept;
}

/** Runs a generator of slices to its end. */
export function toEnd<T>(slices: Generator<void, T>): T {
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

/**
 * What can be kept of the value at a path, or `BAD`; problems go to the context. Nearly all records have none:
 * the first walk goes without paths (an empty path stays empty), which are most of its cost.
 */
export function repair<S extends GenericSchema>(
  context: Context,
  schema: S,
  value: unknown,
  path: string,
): InferOutput<S> | Bad {
  const node = schema as unknown as Node;
  const trial: Context = { problems: [], losses: 0 };
  let kept = walk(trial, node, value, '');
  if (trial.problems.length) kept = walk(context, node, value, path);
  return kept;
}

function walk(context: Context, node: Node, value: unknown, path: string): unknown {
  switch (node.type) {
    case 'optional': {
      const kept = value === undefined ? value : walk(context, node.wrapped, value, path);
      return kept === BAD ? undefined : kept;
    }
    case 'array':
      return Array.isArray(value)
        ? judge(context, node, toEnd(sift(value, path, (item, at) => walk(context, node.item, item, at))), path)
        : report(context, path, 'type', 'expected array');
    case 'object':
    case 'strict_object':
      return isObject(value)
        ? walkObject(context, node, value, path)
        : report(context, path, 'type', 'expected object');
    case 'tuple':
      return walkRange(context, node, value, path);
    case 'union':
      return walkUnion(context, node, value, path);
    default:
      return judge(context, node, value, path);
  }
}

const pipeOf = (node: object) => (own(node, 'pipe') ?? []) as readonly Step[];

/**
 * What is worth knowing of an object's schema, found once: its keys with what they add to a path, its rules,
 * whether it is lost by any fault.
 */
type Plan = readonly [
  entries: readonly (readonly [key: string, step: string, node: Node])[],
  rules: readonly Rule[],
  whole: boolean,
];
const plans = new WeakMap<object, Plan>();

function planOf(node: ObjectNode): Plan {
  let plan = plans.get(node);
  if (!plan) {
    const keys = Object.keys(node.entries);
    // Opening hours: half true is worse than unknown.
    plan = [
      Object.entries(node.entries).map(([key, entry]) => [key, `.${key}`, entry]),
      rulesFor(keys),
      keys.includes('week'),
    ];
    plans.set(node, plan);
  }
  return plan;
}

function walkObject(context: Context, node: ObjectNode, value: object, path: string): unknown {
  const [entries, rules, whole] = planOf(node);
  const { losses } = context;
  const kept = blank();
  let good = true;
  for (const [key, step, entry] of entries) {
    const item = own(value, key);
    const optional = entry.type === 'optional';
    if (item === undefined && optional) continue;
    const at = path && path + step;
    const result = item === undefined ? report(context, at, 'missing', 'required') : walk(context, entry, item, at);
    if (result === BAD) good = false;
    else if (result !== undefined) kept[key] = result;
  }
  if (node.type === 'strict_object')
    for (const key of Object.keys(value))
      if (!Object.hasOwn(node.entries, key)) report(context, `${path}.${key}`, 'value', 'unknown key');
  for (const [first, second, check] of good ? rules : []) {
    const fault = check(own(kept, first), own(kept, second));
    if (!fault) continue;
    report(context, `${path}.${second}`, ...fault);
    // Of a range of ages either end may be the wrong one.
    good &&= first !== 'min' && node.entries[second]?.type === 'optional';
    delete kept[second];
  }
  return good && (!whole || context.losses === losses) ? kept : BAD;
}

/** A range of opening hours, the only tuple of the format. */
function walkRange(context: Context, { items }: TupleNode, value: unknown, path: string): unknown {
  const { losses } = context;
  if (!Array.isArray(value) || value.length !== items.length) return report(context, path, 'type', 'expected 2 times');
  const kept = items.map((item, index) => walk(context, item, value[index], path && `${path}[${String(index)}]`));
  return context.losses > losses || kept[0] !== kept[1] ? kept : report(context, path, 'order', 'ends at its start');
}

/** The first option without a problem; of an array, what can be kept of it. */
function walkUnion(context: Context, { options, message = '' }: UnionNode, value: unknown, path: string): unknown {
  const { losses, problems } = context;
  const before = problems.length;
  for (const option of options) {
    const result = walk(context, option, value, path);
    if (problems.length === before || (Array.isArray(value) && option.type === 'array')) return result;
    problems.length = before;
    context.losses = losses;
  }
  return report(context, path, 'value', message);
}

/** Valibot's own judgement of a leaf, or of an array that was walked (its length). */
function judge(context: Context, node: Node, value: unknown, path: string): unknown {
  const pipe = pipeOf(node);
  let dataset: Dataset = { value, typed: true, issues: undefined };
  for (const step of node.type === 'array' ? pipe.slice(1) : [node]) dataset = step['~run'](dataset, {});
  const issue = dataset.issues?.[0];
  if (!issue) return value;
  const { kind, type, expected, requirement } = issue;
  if (type === 'max_length') {
    report(context, path, 'length', `longer than ${String(requirement)}, cut`);
    return cut(String(value), Number(requirement));
  }
  // Not the issue's message, which valibot takes from the page's `Object.prototype` if there is one.
  const message = own(pipe.find((step) => step.type === type) ?? node, 'message');
  return report(
    context,
    path,
    kind !== 'schema' || type === 'picklist' ? 'value' : 'type',
    typeof message === 'string' ? message : `expected ${String(expected)}`,
  );
}

/** The start of a text with an ellipsis, never half of a character outside the basic plane. */
const cut = (text: string, limit: number) => `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
