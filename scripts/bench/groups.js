/**
 * What is compared with what. A new contender is one file in `contenders/` and one entry here; it draws the records of
 * the feed, in an element of its own name, and has the fields and buttons that the group reaches for, by their names.
 */

import { PEERS } from './peers.js';

/**
 * @typedef {object} Contender
 * @property {string} name of its script in `contenders/`; ours are in `dist/`
 * @property {string} title
 * @property {string} tag its element
 * @property {string} [attributes]
 * @property {string} card selector of a piece of its content
 * @property {readonly string[]} does the interactions that it has
 * @property {boolean} [peer] one of others, in `peers/`, that draws what it draws
 *
 * @typedef {object} Group
 * @property {string} title
 * @property {'services' | 'events' | 'actions'} records
 * @property {readonly number[]} sizes
 * @property {{ width: number, height: number }} viewport
 * @property {readonly Contender[]} contenders ours is the first
 */

const PHONE = { width: 412, height: 915 };
const DESK = { width: 1280, height: 900 };

/** @type {Record<string, Group>} */
export const GROUPS = {
  finder: {
    title: 'Service finder',
    records: 'services',
    sizes: [100, 1_000, 10_000],
    viewport: PHONE,
    contenders: [
      {
        name: 'ctg-service-finder',
        title: '**ctg-service-finder**',
        tag: 'ctg-service-finder',
        attributes: 'commune="89443" limit="20"',
        card: 'article[part~="service"]',
        does: ['key', 'filter'],
      },
      { name: 'bare-lit-services', title: 'bare Lit, all', tag: 'bare-services', card: 'article', does: [] },
      { name: 'bare-dom-services', title: 'bare DOM, all', tag: 'bare-dom-services', card: 'article', does: [] },
      {
        name: 'bare-lit-services-first',
        title: 'bare Lit, first 20',
        tag: 'bare-first-services',
        card: 'article',
        does: [],
      },
      {
        name: 'minisearch-services',
        title: 'MiniSearch, first 20',
        tag: 'minisearch-services',
        card: 'article',
        does: ['key', 'filter'],
      },
      ...PEERS.finder,
    ],
  },
  calendar: {
    title: 'Event calendar, month',
    records: 'events',
    sizes: [200, 2_000, 10_000],
    viewport: DESK,
    contenders: [
      {
        name: 'ctg-event-calendar',
        title: '**ctg-event-calendar**',
        tag: 'ctg-event-calendar',
        attributes: 'commune="89443" view="month"',
        card: 'td',
        does: ['month'],
      },
      { name: 'bare-lit-month', title: 'bare Lit month', tag: 'bare-month', card: 'td', does: ['month'] },
      { name: 'bare-dom-month', title: 'bare DOM month', tag: 'bare-dom-month', card: 'td', does: ['month'] },
      ...PEERS.calendar,
    ],
  },
  roadmap: {
    title: 'Roadmap',
    records: 'actions',
    sizes: [23, 1_000],
    viewport: PHONE,
    contenders: [
      {
        name: 'ctg-roadmap',
        title: '**ctg-roadmap**',
        tag: 'ctg-roadmap',
        card: 'details[part~="action"]',
        does: ['filter', 'open'],
      },
      { name: 'bare-lit-actions', title: 'bare Lit list', tag: 'bare-actions', card: 'details', does: ['filter'] },
      { name: 'bare-dom-actions', title: 'bare DOM list', tag: 'bare-dom-actions', card: 'details', does: ['filter'] },
    ],
  },
};

/** Lines and processors that residents have. @type {Record<string, { title: string, cpu: number, kbit?: number, latency?: number }>} */
export const PROFILES = {
  slow: { title: 'processor 4 × slowed, 1.6 Mbit/s, 150 ms', cpu: 4, kbit: 1_600, latency: 150 },
  'very-slow': { title: 'processor 4 × slowed, 400 kbit/s, 400 ms', cpu: 4, kbit: 400, latency: 400 },
  none: { title: 'this machine as it is', cpu: 1 },
};

/** Numbers of records, to see where a time or a heap begins to follow them. */
export const GROWTH = [100, 300, 1_000, 3_000, 10_000, 20_000];

/** A group of ours alone. */
export const oursOf = (group) => ({ ...group, contenders: group.contenders.slice(0, 1) });

/** A group without the contenders of others. */
export const withoutPeers = (group) => ({ ...group, contenders: group.contenders.filter(({ peer }) => !peer) });
