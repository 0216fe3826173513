import { actions, events, offerRecord, serviceRecord } from '../../text/fr.js';
/** Those of events and actions name the status of what stands beside the service. */
const french = { ...events, ...actions, ...offerRecord, ...serviceRecord };
/** Another language brings these words with all the others. */
export const withWords = (context) => ({
    ...context,
    words: { ...french, ...context.words },
});
