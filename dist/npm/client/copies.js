/** The last good documents in the Cache API, for pages that ask for it (`offline`). Public data only. */
import { bare } from './bare.js';
const NAME = 'ctg-feed/1';
/** Keeps a document. Where storage is refused or full nothing is kept, and nothing is said. */
export async function keepCopy(environment, url, json) {
    try {
        const cache = await environment.caches()?.open(NAME);
        await cache?.put(url, new Response(JSON.stringify(json), bare({ headers: { 'content-type': 'application/json' } })));
    }
    catch {
        // Storage is a convenience.
    }
}
/** The document that was kept of an address, if there is one. */
export async function readCopy(environment, url) {
    try {
        const cache = await environment.caches()?.open(NAME);
        return await (await cache?.match(url))?.json();
    }
    catch {
        return undefined;
    }
}
