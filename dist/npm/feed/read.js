/**
 * Reads a feed at run time: `unknown` in, a feed and its problems out. What is valid is kept, nothing
 * throws, whatever the value is.
 *
 * Each reading is a generator that pauses after each record, so that the caller can let the page breathe:
 * thousands of services take a slow phone several hundred milliseconds.
 */
import { BAD, blank, copyOf, createContext, own, repair, report, sift, toEnd } from './repair.js';
import { judgeReferences } from './references.js';
import { CollectionSchema, FORMAT, recordSchemas, rootEntries } from './schema.js';
import { isObject } from './shape.js';
/** Names of the collections, in the order in which they are read. */
const COLLECTIONS = Object.keys(recordSchemas);
/** What stands for a required root key that is missing or bad: what is valid of the feed is shown all the same. */
const defaults = () => ({
    language: 'fr',
    timeZone: 'Europe/Paris',
    title: '',
    updated: '',
    publisher: Object.assign(blank(), { name: '' }),
    agreements: [],
    communes: [],
    themes: [],
});
/** Reads a root file at once. */
export const readFeed = (value) => toEnd(readFeedInSlices(value));
/** Reads a collection's own file at once: `{"format":"ctg-feed/1","services":[…]}`. */
export const readCollection = (name, value) => toEnd(readCollectionInSlices(name, value));
/** A feed with a collection that came later, at once. See {@link addCollectionInSlices}. */
export const addCollection = (feed, name, records) => toEnd(addCollectionInSlices(feed, name, records));
/** Reads a root file. A collection in a file of its own is left in `pending`. */
export function* readFeedInSlices(value) {
    if (!isOfFormat(value))
        return refuse(value);
    const context = createContext();
    const feed = readRoot(context, value);
    const pending = Object.create(null);
    for (const name of COLLECTIONS) {
        const list = own(value, name);
        if (list === undefined)
            feed[name] = [];
        else if (Array.isArray(list))
            feed[name] = yield* readRecords(context, name, list);
        else {
            const collection = repair(context, CollectionSchema, list, name);
            feed[name] = [];
            if (collection !== BAD)
                pending[name] = collection;
        }
    }
    feed['pending'] = pending;
    const { problems } = context;
    yield* judgeReferences(context, feed);
    return { feed: feed, problems };
}
/** Reads a collection's own file. References are judged by {@link addCollection}. */
export function* readCollectionInSlices(name, value) {
    const list = isOfFormat(value) ? own(value, name) : undefined;
    if (!Array.isArray(list))
        return refuse(value, `, "${name}": […]`);
    const context = createContext();
    const { problems } = context;
    return { records: yield* readRecords(context, name, list), problems };
}
/**
 * A new feed with the records of a collection that was `pending`. References from and to them are judged;
 * the given feed is not changed, and what is right of it is shared.
 */
export function* addCollectionInSlices(feed, name, records) {
    const context = createContext();
    const { problems } = context;
    const pending = copyOf(feed.pending);
    Reflect.deleteProperty(pending, name);
    const added = Object.assign(copyOf(feed), { [name]: records, pending });
    yield* judgeReferences(context, added, name);
    return { feed: added, problems };
}
const isOfFormat = (value) => isObject(value) && own(value, 'format') === FORMAT;
function refuse(value, more = '') {
    const format = isObject(value) ? String(own(value, 'format')) : '';
    const failure = format.startsWith('ctg-feed/') && format !== FORMAT ? 'version' : 'format';
    return { failure, message: `expected {"format": "${FORMAT}"${more}}`, problems: [] };
}
function readRoot(context, file) {
    const root = Object.assign(blank(), defaults());
    for (const [key, shape] of Object.entries(rootEntries)) {
        const value = own(file, key);
        if (value === undefined && shape.optional)
            continue;
        const kept = value === undefined ? report(context, key, 'missing', 'required') : repair(context, shape, value, key);
        if (kept === BAD || !isKnown(context, key, kept))
            continue;
        root[key] = Array.isArray(kept) ? toEnd(sift(kept, key, unique(context, key))) : kept;
    }
    return root;
}
/** Whether the browser knows the time zone or the language that the feed names. */
function isKnown(context, key, value) {
    try {
        if (key === 'language')
            Intl.getCanonicalLocales(String(value));
        if (key === 'timeZone')
            new Intl.DateTimeFormat('fr', Object.assign(blank(), { timeZone: String(value) }));
        return true;
    }
    catch {
        report(context, key, 'value', 'unknown');
        return false;
    }
}
function* readRecords(context, name, list) {
    const keep = unique(context, name);
    return (yield* sift(list, name, (item, path) => {
        const record = repair(context, recordSchemas[name], item, path);
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
