import { eventRecord, eventSheet, monthRecord, offerRecord, offers, sharing, sheet, subscription, } from '../../text/fr.js';
const french = {
    ...offers,
    ...offerRecord,
    ...eventRecord,
    ...eventSheet,
    ...monthRecord,
    ...sheet,
    ...sharing,
    ...subscription,
};
/** Another language brings these words with all the others. */
export const withWords = (context) => ({
    ...context,
    words: { ...french, ...context.words },
});
/** The service behind an event, once the feed has it. */
export const serviceOf = ({ feed }, { service }) => service === undefined ? undefined : feed.services.find(({ id }) => id === service);
/** Whether a service that hides is behind it, or may be: as long as the services are not there, nobody knows. */
export function isSecret(context, event) {
    const service = serviceOf(context, event);
    return service ? !!service.sensitive : event.service !== undefined && !!context.feed.pending.services;
}
