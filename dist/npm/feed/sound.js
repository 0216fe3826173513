/**
 * Says of a value that it can be kept as it stands: without a fault, and without a key that we do not know. Nearly every
 * record is like that, and this costs less than half of walking it: nothing is copied, no path is written. It must never
 * say so of what `repair.ts` would change; of anything else it may.
 */
import { rulesFor } from './rules.js';
import { isObject } from './shape.js';
const checks = new WeakMap();
/**
 * The check of a shape, made at its first use: a function of its own for each shape is what engines make fast. Not to be
 * asked where the page has extended `Object.prototype`.
 */
export function soundness(shape) {
    let check = checks.get(shape);
    if (!check)
        checks.set(shape, (check = checkOf(shape)));
    return check;
}
function checkOf(shape) {
    switch (shape.kind) {
        case 'string': {
            const { max, pattern } = shape;
            return (value) => typeof value === 'string' && value.length <= max && (!pattern || pattern.test(value));
        }
        case 'number': {
            const { min, max, whole } = shape;
            return (value) => typeof value === 'number' && value >= min && value <= max && (!whole || Number.isInteger(value));
        }
        case 'boolean':
            return (value) => typeof value === 'boolean';
        case 'choice':
            return (value) => shape.values.includes(value);
        case 'array': {
            const item = soundness(shape.item);
            return (value) => Array.isArray(value) && !(shape.fault && !value.length) && value.every((one) => item(one));
        }
        case 'pair': {
            const [first, second] = shape.items.map(soundness);
            return (value) => Array.isArray(value) && value.length === 2 && value[0] !== value[1] && first(value[0]) && second(value[1]);
        }
        case 'either': {
            const options = shape.options.map(soundness);
            return (value) => options.some((option) => option(value));
        }
        case 'object':
            return objectCheck(shape);
    }
}
function objectCheck({ entries }) {
    const keys = Object.keys(entries);
    // The keys that are looked up are the feed's: « constructor » must find nothing.
    const checkOfKey = Object.create(null);
    for (const [key, entry] of Object.entries(entries))
        checkOfKey[key] = soundness(entry);
    const required = keys.filter((key) => !entries[key]?.optional);
    const rules = rulesFor(keys);
    return (value) => {
        if (!isObject(value))
            return false;
        const fields = value;
        for (const key in fields)
            if (!checkOfKey[key]?.(fields[key]))
                return false;
        return (required.every((key) => Object.hasOwn(fields, key)) &&
            rules.every(([first, second, check]) => !check(fields[first], fields[second])));
    };
}
