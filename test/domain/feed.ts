/** The smallest feed and records that have what a test asks of them. */
import type { Action, CalendarEvent, Commune, Feed, Service } from '../../src/feed/types.js';

const ARMEAU: Commune = { code: '89018', name: 'Armeau', latitude: 48.04768, longitude: 3.33714 };
export const SENS: Commune = { code: '89387', name: 'Sens', latitude: 48.2, longitude: 3.28 };
export const VERON: Commune = { code: '89443', name: 'Véron', latitude: 48.13, longitude: 3.31 };
export const SAINT_DENIS: Commune = { code: '89342', name: 'Saint-Denis-lès-Sens', latitude: 48.23, longitude: 3.27 };
export const VILLENEUVE: Commune = { code: '89464', name: 'Villeneuve-sur-Yonne', latitude: 48.08, longitude: 3.3 };
/** A commune of which nobody gave the position. */
export const NOWHERE: Commune = { code: '89999', name: 'Nulle-Part' };

export function feedOf(part: Partial<Feed> = {}): Feed {
  return {
    format: 'ctg-feed/1',
    title: 'CTG',
    updated: '2026-11-24T08:00:00+01:00',
    publisher: { name: 'Grand Sénonais' },
    language: 'fr',
    timeZone: 'Europe/Paris',
    agreements: [{ id: 'ctg-1', title: 'CTG', start: '2022-01-01', end: '2026-12-31' }],
    communes: [ARMEAU, SENS, VERON, SAINT_DENIS, VILLENEUVE, NOWHERE],
    themes: [],
    services: [],
    events: [],
    actions: [],
    notices: [],
    pending: {},
    ...part,
  };
}

export const serviceOf = (part: Partial<Service> = {}): Service => ({
  id: 'service',
  name: 'Service',
  summary: 'Résumé',
  themes: [],
  ...part,
});

export const eventOf = (part: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: 'event',
  title: 'Event',
  summary: 'Résumé',
  themes: [],
  timings: [],
  ...part,
});

export const actionOf = (part: Partial<Action> = {}): Action => ({
  id: 'action',
  title: 'Action',
  summary: 'Résumé',
  themes: [],
  agreement: 'ctg-1',
  ...part,
});

/** Epoch ms of an instant that is written with its offset. */
export const at = (text: string): number => Date.parse(text);
