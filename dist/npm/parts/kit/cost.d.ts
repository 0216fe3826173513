import type { Service } from '../../feed/types.js';
import type { offerRecord } from '../../text/fr.js';
import type { Kit, RecordContext } from './kit.js';
/** « Payant : 12 € par jour ». */
export declare function costText({ html, said }: Kit, context: RecordContext, words: typeof offerRecord, cost: NonNullable<Service['cost']>): unknown;
