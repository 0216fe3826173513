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
/**
 * Loads a part once. Rejects where it cannot be had, tells the console once, and asks again the next time: the
 * caller says so to the resident and goes on without it.
 */
export declare function loadPart<Name extends keyof Parts>(name: Name): Promise<Parts[Name]>;
