/**
 * The only `fetch` of the widgets. The raw JSON of an address is shared by all scripts and versions on
 * the page, under `globalThis[Symbol.for('ctg-feed/1')]`, the one global.
 */
import { bare } from './bare.js';
import { asFeedError, FeedError } from './error.js';
const KEY = Symbol.for('ctg-feed/1');
/** How long a server may be silent; the body counts as one answer, unless it is read in pieces. */
const TIMEOUT = 20_000;
const isShared = (value) => value?.documents instanceof Map && value.reported instanceof Set;
/** For a page where something else sits under our key, or that takes no new global. */
let unshared;
/** What the scripts on the page share. */
export function shared() {
    const found = Reflect.get(globalThis, KEY);
    if (isShared(found))
        return found;
    unshared ??= { documents: new Map(), reported: new Set() };
    if (found === undefined)
        Reflect.set(globalThis, KEY, unshared);
    return unshared;
}
/**
 * The document of an address: the one that is loaded or under way, if it was asked for at `notBefore` or
 * later, else a new request. A failure is not kept: the last good document comes back in its place.
 */
export function loadDocument(url, environment, notBefore = 0) {
    const { documents } = shared();
    const known = documents.get(url);
    if (known && known.at >= notBefore)
        return known;
    const entry = { at: environment.now(), json: fetchJson(url, environment, notBefore > 0) };
    documents.set(url, entry);
    entry.json.catch(() => {
        if (documents.get(url) !== entry)
            return;
        if (known)
            documents.set(url, known);
        else
            documents.delete(url);
    });
    return entry;
}
/** Forgets a document that turned out to be no feed: the next try asks the server again. */
export function forgetDocument(url, document) {
    const { documents } = shared();
    if (documents.get(url) === document)
        documents.delete(url);
}
async function fetchJson(url, environment, revalidate) {
    const controller = new AbortController();
    let timer = 0;
    let heard;
    // Raced, not only aborted: a page may have put a `fetch` in place that ignores the signal.
    const silence = new Promise((_, reject) => {
        heard = () => {
            environment.clearTimeout(timer);
            timer = environment.setTimeout(() => {
                reject(new FeedError('network', `no answer within ${TIMEOUT / 1000} s`));
                controller.abort();
            }, TIMEOUT);
        };
    });
    heard();
    try {
        return await Promise.race([request(url, environment, controller.signal, revalidate, heard), silence]);
    }
    catch (error) {
        throw asFeedError(error);
    }
    finally {
        environment.clearTimeout(timer);
    }
}
async function request(url, environment, signal, revalidate, heard) {
    // A refresh asks the server whether there is a newer file: many static hosts name no age, and browsers then
    // guess a long one.
    const init = bare({ credentials: 'omit', cache: revalidate ? 'no-cache' : 'default', signal });
    const response = await environment.fetch(url, init, heard);
    if (!response.ok) {
        const wait = retryAfter(response.headers.get('retry-after'), environment.now());
        throw new FeedError('status', `HTTP status ${response.status}`, response.status, wait);
    }
    try {
        return (await response.json());
    }
    catch (error) {
        // A body that breaks off is the network's fault, one that is not JSON the file's.
        throw error.name === 'SyntaxError' ? new FeedError('format', `not JSON: ${String(error)}`) : error;
    }
}
/** Milliseconds to wait by a `Retry-After` header (RFC 9110: seconds or a date); `undefined` without one. */
function retryAfter(header, now) {
    if (!header)
        return undefined;
    const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
    return wait > 0 ? wait : undefined;
}
