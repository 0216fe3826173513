/**
 * A first look at a feed: what is sound is kept as it stands. Nearly every feed is sound as a whole. Of any other, the
 * reading of `read.ts` keeps more and says what is wrong; it is a late part (`src/parts/repair.ts`), so that nobody
 * downloads what mends a feed that needs no mending.
 */
import { COLLECTIONS, defaults, isKnown, isOfFormat, refuse, } from './file.js';
import { isLinked } from './links.js';
import { copyOf, isPolluted, own } from './objects.js';
import { CollectionSchema, rootEntries } from './schema/root.js';
import { isObject } from './shape.js';
import { soundness } from './sound.js';
/** Looks at a root file. See `readFeedInSlices` for what is left in `pending`. */
export function* lookAtFeed(value, shapes) {
    if (!isOfFormat(value))
        return refuse(value);
    const feed = defaults();
    let whole = !isPolluted();
    for (const [key, shape] of Object.entries(rootEntries)) {
        const item = own(value, key);
        if (item === undefined && shape.optional)
            continue;
        if (checkOf(shape)(item) && isKnown(key, item) && isUnique(key, item))
            feed[key] = item;
        else
            whole = false;
    }
    const pending = {};
    for (const name of COLLECTIONS) {
        const list = own(value, name);
        const shape = own(shapes, name);
        feed[name] = [];
        if (shape && Array.isArray(list)) {
            const { kept, all } = yield* keep(name, list, shape);
            feed[name] = kept;
            whole &&= all;
        }
        else if (list !== undefined) {
            const collection = Array.isArray(list) ? { href: '' } : list;
            if (Array.isArray(list) || checkOf(CollectionSchema)(list))
                pending[name] = collection;
            else
                whole = false;
        }
    }
    const looked = Object.assign(feed, { pending });
    return { feed: looked, problems: [], whole: whole && (yield* isLinked(looked)) };
}
/** Looks at a collection of a file. */
export function* lookAtCollection(name, value, shape) {
    const list = isOfFormat(value) ? own(value, name) : undefined;
    if (!Array.isArray(list))
        return refuse(value, `, "${name}": […]`);
    const { kept, all } = yield* keep(name, list, shape);
    return { records: kept, problems: [], whole: all };
}
/** A new feed with the records of a collection that was `pending`. */
export function* lookAtAdded(feed, name, records) {
    const added = withRecords(feed, name, records);
    return { feed: added, problems: [], whole: yield* isLinked(added, name) };
}
/** A copy of a feed with the records of a collection that was `pending`. */
export function withRecords(feed, name, records) {
    const pending = copyOf(feed.pending);
    Reflect.deleteProperty(pending, name);
    return Object.assign(copyOf(feed), { [name]: records, pending });
}
/** Not to be said of anything where the page lends keys to every object. */
const checkOf = (shape) => (isPolluted() ? () => false : soundness(shape));
function* keep(name, list, shape) {
    const kept = [];
    const isSound = checkOf(shape);
    for (const record of list) {
        if (isSound(record))
            kept.push(record);
        yield;
    }
    return { kept, all: kept.length === list.length && isUnique(name, list) };
}
/** Whether no two records have the same id (code, for communes), nor two actions of an agreement the same number. */
function isUnique(name, value) {
    const marks = (Array.isArray(value) ? value : []).flatMap((record) => {
        if (!isObject(record))
            return [];
        const number = name === 'actions' ? own(record, 'number') : undefined;
        const id = own(record, name === 'communes' ? 'code' : 'id');
        return [id, number === undefined ? undefined : JSON.stringify([number, own(record, 'agreement')])];
    });
    const given = marks.filter((mark) => mark !== undefined);
    return new Set(given).size === given.length;
}
