import { actions, events, offerRecord, serviceRecord, type ServiceWords } from '../../text/fr.js';
import type { RecordContext } from '../kit/kit.js';

/** Those of events and actions name the status of what stands beside the service. */
const french = { ...events, ...actions, ...offerRecord, ...serviceRecord };

export type RecordWords = ServiceWords & typeof french;

/** What the pieces of an opened service are drawn in. */
export type ServiceRecordContext = RecordContext<RecordWords>;

/** Another language brings these words with all the others. */
export const withWords = (context: RecordContext<ServiceWords>): ServiceRecordContext => ({
  ...context,
  words: { ...french, ...context.words },
});
