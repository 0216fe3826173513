import { rulesFor } from './rules.js';
/** Instead of a value that cannot be kept. */
export const BAD = Symbol();
/** The names that `Object.prototype` has in every engine. */
const STANDARD_NAMES = 12;
let polluted = false;
/** Where elements were left out of an array: the places that the others had in the file. */
const allPlaces = new WeakMap();
export const createContext = () => {
    polluted = Object.getOwnPropertyNames(Object.prototype).length > STANDARD_NAMES;
    return { problems: [], losses: 0 };
};
/** An empty object, which inherits nothing where the host page has extended `Object.prototype`. */
export const blank = () => (polluted ? Object.create(null) : {});
/** A shallow copy that inherits what the original does. */
export const copyOf = (original) => Object.assign(Object.create(Object.getPrototypeOf(original)), original);
/** An object's own value of a key, never one that it inherits. */
export const own = (value, key) => Object.hasOwn(value, key) ? value[key] : undefined;
export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Notes a problem; gives back what stands for the value that is lost by it. */
export function report(context, path, code, message) {
    context.problems.push({ path, code, message });
    if (code !== 'length')
        context.losses++;
    return BAD;
}
/** An array of what `keep` gives back for each element and its path, in slices of one element. */
export function* sift(list, path, keep) {
    const kept = [];
    const places = [];
    const before = allPlaces.get(list);
    for (let index = 0; index < list.length; index++) {
        const place = before?.[index] ?? index;
        const result = keep(list[index], path && `${path}[${String(place)}]`);
        if (result !== BAD)
            places[kept.push(result) - 1] = place;
        yield;
    }
    if (before ?? kept.length < list.length)
        allPlaces.set(kept, places);
    return kept;
}
/** Runs a generator of slices to its end. */
export function toEnd(slices) {
    for (;;) {
        const slice = slices.next();
        if (slice.done)
            return slice.value;
    }
}
/**
 * What can be kept of the value at a path, or `BAD`; problems go to the context. Nearly all records have none:
 * the first walk goes without paths (an empty path stays empty), which are most of its cost.
 */
export function repair(context, schema, value, path) {
    const node = schema;
    const trial = { problems: [], losses: 0 };
    let kept = walk(trial, node, value, '');
    if (trial.problems.length)
        kept = walk(context, node, value, path);
    return kept;
}
function walk(context, node, value, path) {
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
const pipeOf = (node) => (own(node, 'pipe') ?? []);
const plans = new WeakMap();
function planOf(node) {
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
function walkObject(context, node, value, path) {
    const [entries, rules, whole] = planOf(node);
    const { losses } = context;
    const kept = blank();
    let good = true;
    for (const [key, step, entry] of entries) {
        const item = own(value, key);
        const optional = entry.type === 'optional';
        if (item === undefined && optional)
            continue;
        const at = path && path + step;
        const result = item === undefined ? report(context, at, 'missing', 'required') : walk(context, entry, item, at);
        if (result === BAD)
            good = false;
        else if (result !== undefined)
            kept[key] = result;
    }
    if (node.type === 'strict_object')
        for (const key of Object.keys(value))
            if (!Object.hasOwn(node.entries, key))
                report(context, `${path}.${key}`, 'value', 'unknown key');
    for (const [first, second, check] of good ? rules : []) {
        const fault = check(own(kept, first), own(kept, second));
        if (!fault)
            continue;
        report(context, `${path}.${second}`, ...fault);
        // Of a range of ages either end may be the wrong one.
        good &&= first !== 'min' && node.entries[second]?.type === 'optional';
        delete kept[second];
    }
    return good && (!whole || context.losses === losses) ? kept : BAD;
}
/** A range of opening hours, the only tuple of the format. */
function walkRange(context, { items }, value, path) {
    const { losses } = context;
    if (!Array.isArray(value) || value.length !== items.length)
        return report(context, path, 'type', 'expected 2 times');
    const kept = items.map((item, index) => walk(context, item, value[index], path && `${path}[${String(index)}]`));
    return context.losses > losses || kept[0] !== kept[1] ? kept : report(context, path, 'order', 'ends at its start');
}
/** The first option without a problem; of an array, what can be kept of it. */
function walkUnion(context, { options, message = '' }, value, path) {
    const { losses, problems } = context;
    const before = problems.length;
    for (const option of options) {
        const result = walk(context, option, value, path);
        if (problems.length === before || (Array.isArray(value) && option.type === 'array'))
            return result;
        problems.length = before;
        context.losses = losses;
    }
    return report(context, path, 'value', message);
}
/** Valibot's own judgement of a leaf, or of an array that was walked (its length). */
function judge(context, node, value, path) {
    const pipe = pipeOf(node);
    let dataset = { value, typed: true, issues: undefined };
    for (const step of node.type === 'array' ? pipe.slice(1) : [node])
        dataset = step['~run'](dataset, {});
    const issue = dataset.issues?.[0];
    if (!issue)
        return value;
    const { kind, type, expected, requirement } = issue;
    if (type === 'max_length') {
        report(context, path, 'length', `longer than ${String(requirement)}, cut`);
        return cut(String(value), Number(requirement));
    }
    // Not the issue's message, which valibot takes from the page's `Object.prototype` if there is one.
    const message = own(pipe.find((step) => step.type === type) ?? node, 'message');
    return report(context, path, kind !== 'schema' || type === 'picklist' ? 'value' : 'type', typeof message === 'string' ? message : `expected ${String(expected)}`);
}
/** The start of a text with an ellipsis, never half of a character outside the basic plane. */
const cut = (text, limit) => `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
