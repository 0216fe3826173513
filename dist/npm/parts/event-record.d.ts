/** What an opened event shows, in the order in which a resident needs it; and what can be done with all that is found. */
import type { EventWords } from '../text/fr.js';
import { type EventSubject, type FoundSubject } from './event-record/words.js';
import type { Kit, RecordContext } from './kit/kit.js';
export { styles } from './event-record/styles.js';
export type { EventSubject, FoundSubject } from './event-record/words.js';
export declare function draw(kit: Kit, caller: RecordContext<EventWords>, subject: EventSubject | FoundSubject): unknown;
