/**
 * Reads a feed at run time: `unknown` in, a feed and its problems out. What is valid is kept, nothing
 * throws, whatever the value is.
 *
 * Each reading is a generator that pauses after each record, so that the caller can let the page breathe:
 * thousands of services take a slow phone several hundred milliseconds.
 */
import { COLLECTIONS, defaults, isKnown, isOfFormat, refuse, } from './file.js';
import { withRecords } from './look.js';
import { copyOf, own } from './objects.js';
import { BAD, blank, createContext, repair, report, sift, toEnd } from './repair.js';
import { judgeReferences } from './references.js';
import { CollectionSchema, rootEntries } from './schema/root.js';
/**
 * Reads a root file. Left in `pending`: a collection in a file of its own, and one whose shape is not given, which can
 * be read later from the same file.
 */
export function* readFeedInSlices(value, shapes) {
    if (!isOfFormat(value))
        return refuse(value);
    const context = createContext();
    const feed = readRoot(context, value);
    const pending = Object.create(null);
    for (const name of COLLECTIONS) {
        const list = own(value, name);
        const shape = own(shapes, name);
        feed[name] = [];
        if (shape && Array.isArray(list))
            feed[name] = yield* readRecords(context, name, list, shape);
        else if (list !== undefined) {
            const collection = Array.isArray(list) ? { href: '' } : repair(context, CollectionSchema, list, name);
            if (collection !== BAD)
                pending[name] = collection;
        }
    }
    feed['pending'] = pending;
    const { problems } = context;
    yield* judgeReferences(context, feed);
    return { feed: feed, problems };
}
/** Reads a collection of a file. References are judged by {@link addCollectionInSlices}. */
export function* readCollectionInSlices(name, value, shape) {
    const list = isOfFormat(value) ? own(value, name) : undefined;
    if (!Array.isArray(list))
        return refuse(value, `, "${name}": […]`);
    const context = createContext();
    const { problems } = context;
    return { records: yield* readRecords(context, name, list, shape), problems };
}
/**
 * A new feed with the records of a collection that was `pending`. References from and to them are judged;
 * the given feed is not changed, and what is right of it is shared.
 */
export function* addCollectionInSlices(feed, name, records) {
    const context = createContext();
    const { problems } = context;
    const added = withRecords(feed, name, records);
    yield* judgeReferences(context, added, name);
    return { feed: added, problems };
}
function readRoot(context, file) {
    const root = Object.assign(blank(), defaults(), { publisher: Object.assign(blank(), { name: '' }) });
    for (const [key, shape] of Object.entries(rootEntries)) {
        const value = own(file, key);
        if (value === undefined && shape.optional)
            continue;
        const kept = value === undefined ? report(context, key, 'missing', 'required') : repair(context, shape, value, key);
        if (kept === BAD)
            continue;
        if (!isKnown(key, kept)) {
            report(context, key, 'value', 'unknown');
            continue;
        }
        root[key] = Array.isArray(kept) ? toEnd(sift(kept, key, unique(context, key))) : kept;
    }
    return root;
}
function* readRecords(context, name, list, shape) {
    const keep = unique(context, name);
    return (yield* sift(list, name, (item, path) => {
        const record = repair(context, shape, item, path);
        return record === BAD ? BAD : keep(record, path);
    }));
}
/** Keeps the first of each id (of each code, for communes), and an action's number once in its agreement. */
function unique(context, name) {
    const seen = new Set();
    const isRepeated = (path, mark) => {
        if (!seen.has(mark))
            return !seen.add(mark);
        return !!report(context, path, 'duplicate', 'an earlier one has it');
    };
    return (record, path) => {
        const key = name === 'communes' ? 'code' : 'id';
        const id = own(record, key);
        if (id !== undefined && isRepeated(`${path}.${key}`, id))
            return BAD;
        const number = name === 'actions' ? own(record, 'number') : undefined;
        if (number === undefined || !isRepeated(`${path}.number`, JSON.stringify([number, own(record, 'agreement')])))
            return record;
        // The record may be the file's own.
        const unnumbered = copyOf(record);
        Reflect.deleteProperty(unnumbered, 'number');
        return unnumbered;
    };
}
