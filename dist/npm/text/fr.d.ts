/**
 * Every French word that a widget says. No string stands in a template: a language is a folder of groups of words,
 * so that an element's script holds only what the element says. A group whose name ends in `Record`, or that belongs
 * to a late part, comes with that part.
 * Non-breaking spaces are written `\u00a0` (before « : ; ! ? ») so that they can be seen and are not lost.
 */
import type { actionRecord, actions } from './fr/actions.js';
import type { eventRecord, events, eventSheet, monthRecord, subscription } from './fr/events.js';
import type { keep, keeping, mail, sharing, sheet } from './fr/keep.js';
import type { listed, offerRecord, offers } from './fr/offers.js';
import type { exportRecord, roadmap, timelineRecord, totalsRecord } from './fr/roadmap.js';
import type { map, mapOffer } from './fr/map.js';
import type { serviceFilters, serviceRecord, services } from './fr/services.js';
import type { deadEnd, shared } from './fr/shared.js';
export * from './fr/actions.js';
export * from './fr/events.js';
export * from './fr/map.js';
export * from './fr/keep.js';
export * from './fr/offers.js';
export * from './fr/roadmap.js';
export * from './fr/services.js';
export * from './fr/shared.js';
export type SharedWords = typeof shared;
export type OfferWords = SharedWords & typeof offers;
/** What the map says, and the button that opens it. */
export type MapWords = SharedWords & typeof mapOffer & typeof map;
export type ServiceWords = OfferWords & typeof services;
export type FinderWords = ServiceWords & typeof keep & typeof mapOffer;
/** What an opened event and « Plus de filtres » say of ages comes with them. */
export type EventWords = SharedWords & typeof listed & typeof events;
export type ActionWords = SharedWords & typeof actions;
export type RoadmapWords = ActionWords & typeof roadmap;
/** All the words of one language; another language is another object of this shape, loaded when used. */
export type Words = ServiceWords & EventWords & RoadmapWords & typeof deadEnd & typeof offerRecord & typeof serviceRecord & typeof serviceFilters & typeof mapOffer & typeof map & typeof monthRecord & typeof eventRecord & typeof subscription & typeof eventSheet & typeof actionRecord & typeof totalsRecord & typeof timelineRecord & typeof exportRecord & typeof keep & typeof sharing & typeof keeping & typeof mail & typeof sheet;
