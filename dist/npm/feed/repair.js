/**
 * Reads a value by its shape and keeps what is good of it. A bad optional key is left out, a bad element of an array
 * too; a bad required key takes the object that requires it along. Each fault becomes a problem. Only an object's own
 * keys are read: a host page may have added some to `Object.prototype`.
 */
import { patternFault, ruleFault } from './faults.js';
import { isPolluted, own } from './objects.js';
import { rulesFor } from './rules.js';
import { isObject } from './shape.js';
import { soundness } from './sound.js';
/** Instead of a value that cannot be kept. */
export const BAD = Symbol();
let polluted = false;
/** Where elements were left out of an array: the places that the others had in the file. */
const allPlaces = new WeakMap();
export const createContext = () => {
    polluted = isPolluted();
    return { problems: [], losses: 0 };
};
/** An empty object, which inherits nothing where the host page has extended `Object.prototype`. */
export const blank = () => (polluted ? Object.create(null) : {});
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
        const result = keep(list[index], `${path}[${String(place)}]`);
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
/** What can be kept of the value at a path, or `BAD`; problems go to the context. Nearly all records have none. */
export function repair(context, shape, value, path) {
    // Where the page lends keys to every object, none can be kept as it stands.
    const kept = !polluted && soundness(shape)(value) ? value : walk(context, shape, value, path);
    // What follows a shape has its type.
    return kept;
}
function walk(context, shape, value, path) {
    switch (shape.kind) {
        case 'string':
            return walkText(context, shape, value, path);
        case 'number':
            return walkNumber(context, shape, value, path);
        case 'boolean':
            return typeof value === 'boolean' ? value : report(context, path, 'type', 'expected boolean');
        case 'choice':
            return shape.values.includes(value)
                ? value
                : report(context, path, 'value', `expected ${told(shape.values)}`);
        case 'array':
            return walkArray(context, shape, value, path);
        case 'object':
            return isObject(value)
                ? walkObject(context, shape, value, path)
                : report(context, path, 'type', 'expected object');
        case 'pair':
            return walkRange(context, shape, value, path);
        case 'either':
            return walkEither(context, shape, value, path);
    }
}
/** `("open" | "closed")`. */
function told(values) {
    const texts = values.map((value) => JSON.stringify(value));
    return texts.length > 1 ? `(${texts.join(' | ')})` : texts.join('');
}
function walkText(context, { max, pattern, fault }, value, path) {
    if (typeof value !== 'string')
        return report(context, path, 'type', 'expected string');
    if (pattern && !pattern.test(value))
        return report(context, path, 'value', fault ?? patternFault(pattern));
    if (value.length <= max)
        return value;
    report(context, path, 'length', `longer than ${String(max)}, cut`);
    return cut(value, max);
}
function walkNumber(context, { min, max, whole }, value, path) {
    if (typeof value !== 'number' || Number.isNaN(value))
        return report(context, path, 'type', 'expected number');
    if (whole && !Number.isInteger(value))
        return report(context, path, 'value', 'not a whole number');
    if (value < min)
        return report(context, path, 'value', `expected >=${String(min)}`);
    return value > max ? report(context, path, 'value', `expected <=${String(max)}`) : value;
}
function walkArray(context, { item, fault }, value, path) {
    if (!Array.isArray(value))
        return report(context, path, 'type', 'expected array');
    const kept = toEnd(sift(value, path, (one, at) => walk(context, item, one, at)));
    return fault && !kept.length ? report(context, path, 'value', fault) : kept;
}
const plans = new WeakMap();
function planOf(shape) {
    let plan = plans.get(shape);
    if (!plan) {
        const keys = Object.keys(shape.entries);
        // Opening hours: half true is worse than unknown.
        plan = [Object.entries(shape.entries), rulesFor(keys), keys.includes('week')];
        plans.set(shape, plan);
    }
    return plan;
}
function walkObject(context, shape, value, path) {
    const [entries, rules, whole] = planOf(shape);
    const { losses } = context;
    const kept = blank();
    let good = true;
    for (const [key, entry] of entries) {
        const item = own(value, key);
        if (item === undefined && entry.optional)
            continue;
        const at = `${path}.${key}`;
        const result = item === undefined ? report(context, at, 'missing', 'required') : walk(context, entry, item, at);
        if (result === BAD)
            good &&= !!entry.optional;
        else if (result !== undefined)
            kept[key] = result;
    }
    if (shape.strict)
        for (const key of Object.keys(value))
            if (!Object.hasOwn(shape.entries, key))
                report(context, `${path}.${key}`, 'value', 'unknown key');
    for (const [first, second, check] of good ? rules : []) {
        const fault = check(own(kept, first), own(kept, second));
        if (!fault)
            continue;
        report(context, `${path}.${second}`, fault, ruleFault(fault, first));
        // Of a range of ages either end may be the wrong one.
        good &&= first !== 'min' && !!shape.entries[second]?.optional;
        delete kept[second];
    }
    return good && (!whole || context.losses === losses) ? kept : BAD;
}
/** A range of opening hours, the only tuple of the format. */
function walkRange(context, { items }, value, path) {
    const { losses } = context;
    if (!Array.isArray(value) || value.length !== items.length)
        return report(context, path, 'type', 'expected 2 times');
    const kept = items.map((item, index) => walk(context, item, value[index], `${path}[${String(index)}]`));
    return context.losses > losses || kept[0] !== kept[1] ? kept : report(context, path, 'order', 'ends at its start');
}
/** The first option without a problem; of an array, what can be kept of it. */
function walkEither(context, { options, fault }, value, path) {
    const { losses, problems } = context;
    const before = problems.length;
    for (const option of options) {
        const result = walk(context, option, value, path);
        if (problems.length === before || (Array.isArray(value) && option.kind === 'array'))
            return result;
        problems.length = before;
        context.losses = losses;
    }
    return report(context, path, 'value', fault);
}
/** The start of a text with an ellipsis, never half of a character outside the basic plane. */
const cut = (text, limit) => `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
