import { eventRecord, eventSheet, offerRecord } from '../../text/fr.js';
const french = { ...offerRecord, ...eventRecord, ...eventSheet };
/** Another language brings these words with all the others. */
export const withWords = (context) => ({
    ...context,
    words: { ...french, ...context.words },
});
/** The service behind an event, once the feed has it. */
export const serviceOf = ({ feed }, { service }) => service === undefined ? undefined : feed.services.find(({ id }) => id === service);
