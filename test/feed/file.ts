/** The smallest files that are good, as a publisher's program would write them. */
import { expect } from '@open-wc/testing';
import { readFeed } from '../../src/feed/read-all.js';
import type { Feed, Problem } from '../../src/feed/types.js';

export type Json = Record<string, unknown>;

export const rootFile = (part: Json = {}): Json => ({
  format: 'ctg-feed/1',
  title: 'CTG',
  updated: '2026-11-24T08:00:00+01:00',
  publisher: { name: 'Grand Sénonais' },
  agreements: [{ id: 'ctg-1', title: 'CTG 1', start: '2022-01-01', end: '2026-12-31' }],
  communes: [
    { code: '89387', name: 'Sens' },
    { code: '89443', name: 'Véron' },
  ],
  themes: [{ id: 'sante', name: 'Santé' }],
  ...part,
});

export const service = (id: string, part: Json = {}): Json => ({
  id,
  name: 'Crèche',
  summary: 'Accueil',
  themes: ['sante'],
  ...part,
});

export const event = (id: string, part: Json = {}): Json => ({
  id,
  title: 'Atelier',
  summary: 'Cuisine',
  themes: ['sante'],
  timings: [{ start: '2026-12-05T09:00:00+01:00', end: '2026-12-05T12:00:00+01:00' }],
  ...part,
});

export const action = (id: string, part: Json = {}): Json => ({
  id,
  title: 'Ouvrir une crèche',
  summary: 'Trente places',
  themes: ['sante'],
  agreement: 'ctg-1',
  ...part,
});

/** Reads a root file that is of the format. */
export function readGood(value: unknown): { feed: Feed; problems: readonly Problem[] } {
  const reading = readFeed(value);
  if ('failure' in reading) throw new Error(reading.message);
  return reading;
}

/** `path: message` of each problem, as the console says it. */
export const told = (problems: readonly Problem[]): string[] =>
  problems.map(({ path, message }) => `${path}: ${message}`);

/** Reads a root file and checks all of its problems, in order. */
export function expectProblems(value: unknown, expected: readonly string[]): Feed {
  const { feed, problems } = readGood(value);
  expect(told(problems)).to.deep.equal(expected);
  return feed;
}
