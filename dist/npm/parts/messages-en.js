/** Every English word that a widget says, in one late part: loaded when a page is in English. */
import * as actions from '../text/en/actions.js';
import * as events from '../text/en/events.js';
import * as maps from '../text/en/map.js';
import * as keep from '../text/en/keep.js';
import * as offers from '../text/en/offers.js';
import * as roadmap from '../text/en/roadmap.js';
import * as services from '../text/en/services.js';
import * as shared from '../text/en/shared.js';
const groups = { ...shared, ...offers, ...services, ...events, ...actions, ...roadmap, ...maps, ...keep };
export const messages = {
    ...groups.shared,
    ...groups.deadEnd,
    ...groups.offers,
    ...groups.offerRecord,
    ...groups.services,
    ...groups.serviceRecord,
    ...groups.serviceFilters,
    ...groups.mapOffer,
    ...groups.map,
    ...groups.events,
    ...groups.monthRecord,
    ...groups.eventRecord,
    ...groups.subscription,
    ...groups.eventSheet,
    ...groups.actions,
    ...groups.actionRecord,
    ...groups.roadmap,
    ...groups.totalsRecord,
    ...groups.timelineRecord,
    ...groups.exportRecord,
    ...groups.keep,
    ...groups.sharing,
    ...groups.keeping,
    ...groups.mail,
    ...groups.sheet,
};
/** Where English is spoken and a week starts on Sunday (CLDR); too few browsers tell it themselves. */
const SUNDAY = /-(US|CA|HK|IN|JM|KE|PH|PK|SG|ZA|ZW)\b/i;
/** @param tag - The language as the page has it: `en`, `en-US`. */
export const messagesIn = (tag) => (SUNDAY.test(tag) ? { ...messages, firstWeekday: 7 } : messages);
