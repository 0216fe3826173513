import { type CalendarChoice } from '../kit/ics-calendars.js';
import type { Kit } from '../kit/kit.js';
import type { EventRecordContext } from './words.js';
/**
 * Nothing where the feed does not say that agendas are published, or where the page does not come from the web.
 * @param choice what is filtered: the nearest agenda that exists is offered, and always named
 * @param narrower whether something is chosen that no agenda is narrowed to
 */
export declare function subscribe(kit: Kit, context: EventRecordContext, choice: CalendarChoice, narrower: boolean): unknown;
