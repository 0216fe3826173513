/** What an opened action shows: everything that is published of it, and nothing where nothing is. */
import { type ActionWords } from '../text/fr.js';
import type { ActionSubject } from './action-record/drawing.js';
import type { Kit, RecordContext } from './kit/kit.js';
export { styles } from './action-record/styles.js';
export declare function draw(kit: Kit, context: RecordContext<ActionWords>, subject: ActionSubject): unknown;
