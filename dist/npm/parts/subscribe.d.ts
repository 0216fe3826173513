import { type EventWords } from '../text/fr.js';
import { type CalendarChoice } from './kit/ics-calendars.js';
import type { Kit, RecordContext } from './kit/kit.js';
export { css } from './keep/css.js';
export type { CalendarChoice } from './kit/ics-calendars.js';
/**
 * Nothing where the feed does not say that agendas are published, or where the page does not come from the web.
 * @param choice what is filtered: the nearest agenda that exists is offered, and named where it is a wider one
 */
export declare function subscribe(kit: Kit, context: RecordContext<EventWords>, choice: CalendarChoice): unknown;
