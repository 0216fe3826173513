/**
 * Late parts: plain functions and data that are loaded when they are used. The script finds them beside
 * itself, in `parts/`; from npm the bundler does.
 */
import type * as actionRecord from '../parts/action-record.js';
import type * as actionSearch from '../parts/action-search.js';
import type * as actionSheet from '../parts/action-sheet.js';
import type * as csv from '../parts/csv.js';
import type * as deadEnd from '../parts/dead-end.js';
import type * as eventRecord from '../parts/event-record.js';
import type * as firstView from '../parts/first-view.js';
import type * as map from '../parts/map.js';
import type * as keep from '../parts/keep.js';
import type * as messagesEn from '../parts/messages-en.js';
import type * as month from '../parts/month.js';
import type * as moreEventFilters from '../parts/more-event-filters.js';
import type * as moreFilters from '../parts/more-filters.js';
import type * as pageUrl from '../parts/page-url.js';
import type * as recordShapes from '../parts/record-shapes.js';
import type * as repair from '../parts/repair.js';
import type * as roadmapSheet from '../parts/roadmap-sheet.js';
import type * as searchIndex from '../parts/search-index.js';
import type * as serviceRecord from '../parts/service-record.js';
import type * as timeline from '../parts/timeline.js';
import type * as totalsRecord from '../parts/totals-record.js';
import type * as sheet from '../parts/sheet.js';
import { libraryBase } from './config.js';
import { page } from './environment.js';
import { reportPart } from './report.js';

export type { Search } from '../parts/dead-end.js';
export type { Searchable, SearchIndex, SearchResult } from '../parts/search-index.js';

/** What each late part exports. */
export interface Parts {
  'messages-en': typeof messagesEn;
  'service-record': typeof serviceRecord;
  'event-record': typeof eventRecord;
  'action-record': typeof actionRecord;
  'dead-end': typeof deadEnd;
  'more-event-filters': typeof moreEventFilters;
  'action-search': typeof actionSearch;
  'action-sheet': typeof actionSheet;
  'roadmap-sheet': typeof roadmapSheet;
  'more-filters': typeof moreFilters;
  'page-url': typeof pageUrl;
  'record-shapes': typeof recordShapes;
  repair: typeof repair;
  'search-index': typeof searchIndex;
  'totals-record': typeof totalsRecord;
  timeline: typeof timeline;
  csv: typeof csv;
  'first-view': typeof firstView;
  map: typeof map;
  month: typeof month;
  sheet: typeof sheet;
  keep: typeof keep;
}

/** Defined, as `true`, by the build of the scripts. */
declare const __CTG_SCRIPT__: boolean | undefined;

type Loaders = { readonly [Name in keyof Parts]: () => Promise<Parts[Name]> };

const loaders: Loaders | undefined =
  typeof __CTG_SCRIPT__ === 'undefined'
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

const loaded = new Map<keyof Parts, Promise<unknown>>();
/** How often each part could not be had. */
const failures = new Map<keyof Parts, number>();

/**
 * Loads a part once. Rejects where it cannot be had, tells the console once, and asks again the next time: the
 * caller says so to the resident and goes on without it.
 */
export function loadPart<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  let part = loaded.get(name) as Promise<Parts[Name]> | undefined;
  if (!part) {
    part = loaders ? loaders[name]() : loadScriptPart(name);
    loaded.set(name, part);
    part.catch((error: unknown) => {
      loaded.delete(name);
      failures.set(name, (failures.get(name) ?? 0) + 1);
      reportPart(page, name, error);
    });
  }
  return part;
}

async function loadScriptPart<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  const { href } = new URL(`parts/${name}.js`, libraryBase());
  // A browser keeps a module that failed as failed: another try needs another address.
  const failed = failures.get(name);
  return (await import(/* @vite-ignore */ failed ? `${href}?try=${failed + 1}` : href)) as Parts[Name];
}
