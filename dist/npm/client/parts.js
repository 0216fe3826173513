import { libraryBase } from './config.js';
import { page } from './environment.js';
import { reportPart } from './report.js';
const loaders = typeof __CTG_SCRIPT__ === 'undefined'
    ? {
        'messages-en': () => import('../parts/messages-en.js'),
        'service-record': () => import('../parts/service-record.js'),
        'event-record': () => import('../parts/event-record.js'),
        'action-record': () => import('../parts/action-record.js'),
        'dead-end': () => import('../parts/dead-end.js'),
        'more-event-filters': () => import('../parts/more-event-filters.js'),
        'action-search': () => import('../parts/action-search.js'),
        'action-sheet': () => import('../parts/action-sheet.js'),
        'roadmap-sheet': () => import('../parts/roadmap-sheet.js'),
        'more-filters': () => import('../parts/more-filters.js'),
        'page-url': () => import('../parts/page-url.js'),
        'record-shapes': () => import('../parts/record-shapes.js'),
        repair: () => import('../parts/repair.js'),
        'search-index': () => import('../parts/search-index.js'),
        'totals-record': () => import('../parts/totals-record.js'),
        timeline: () => import('../parts/timeline.js'),
        csv: () => import('../parts/csv.js'),
        'first-view': () => import('../parts/first-view.js'),
        map: () => import('../parts/map.js'),
        month: () => import('../parts/month.js'),
        sheet: () => import('../parts/sheet.js'),
        keep: () => import('../parts/keep.js'),
    }
    : undefined;
const loaded = new Map();
/** How often each part could not be had. */
const failures = new Map();
/**
 * Loads a part once. Rejects where it cannot be had, tells the console once, and asks again the next time: the
 * caller says so to the resident and goes on without it.
 */
export function loadPart(name) {
    let part = loaded.get(name);
    if (!part) {
        part = loaders ? loaders[name]() : loadScriptPart(name);
        loaded.set(name, part);
        part.catch((error) => {
            loaded.delete(name);
            failures.set(name, (failures.get(name) ?? 0) + 1);
            reportPart(page, name, error);
        });
    }
    return part;
}
async function loadScriptPart(name) {
    const { href } = new URL(`parts/${name}.js`, libraryBase());
    // A browser keeps a module that failed as failed: another try needs another address.
    const failed = failures.get(name);
    return (await import(/* @vite-ignore */ failed ? `${href}?try=${failed + 1}` : href));
}
