/** The axis of time that all actions are drawn on: what its marks mean, its years, and the line of one action. */
import type { PlainDate } from '../../domain/plain-date.js';
import type { Row, Timeline } from '../../domain/timeline.js';
import type { RoadmapWords, timelineRecord } from '../../text/fr.js';
import type { Kit } from '../kit/kit.js';
export type TimelineWords = RoadmapWords & typeof timelineRecord;
export declare function legend(kit: Kit, words: TimelineWords, today: PlainDate, line: Timeline): unknown;
export declare function axis({ html, nothing, svg }: Kit, words: TimelineWords, { years, today }: Timeline): unknown;
/** The drawing says nothing that the list of marks beside it does not say. */
export declare function track(kit: Kit, { years, today, end }: Timeline, { bar, marks }: Row): unknown;
