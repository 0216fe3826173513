/**
 * Feeds that nobody wrote, drawn by the four elements of `dist/` in a page of their own: made from the schema, and the
 * example with some values changed. The same ones at each run; `npm run fuzz` tries others, and many more.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readFeed } from '../../src/feed/read-all.js';
import type { Feed } from '../../src/feed/types.js';
import { anyChange, anyFeed, changed } from '../support/any-feed.js';
import { expectHarmless } from '../support/harmless.js';
import { closeHosts, type HostPage } from '../support/host-page.js';
import { address, sampleFeed } from '../support/sample.js';
import { textOf } from '../support/user.js';
import { create, emptyPage, outcomeOf, type Tag } from './host.js';

type Fields = Record<string, unknown>;
const settings = (await (await fetch('/__fuzz')).json()) as { readonly seed: number; readonly cases: number };

/** What is right, whatever is wrong beside it: a record of each collection that an element must show. */
const WITNESS = {
  services: { id: 'temoin', name: 'Témoin service', summary: 'Vu.', themes: [] },
  events: {
    id: 'temoin',
    title: 'Témoin événement',
    summary: 'Vu.',
    themes: [],
    timings: [{ start: '2026-12-05T09:00:00+01:00', end: '2026-12-05T10:00:00+01:00' }],
  },
  actions: { id: 'temoin', title: 'Témoin action', summary: 'Vu.', themes: [], agreement: 'temoin' },
};
const AGREEMENT = { id: 'temoin', title: 'Témoin', start: '2022-01-01', end: '2026-12-31' };

function withWitnesses(feed: unknown): unknown {
  if (typeof feed !== 'object' || feed === null || Array.isArray(feed)) return feed;
  const fields: Fields = { ...feed };
  const add = (key: string, record: object) => {
    if (Array.isArray(fields[key])) fields[key] = [record, ...(fields[key] as unknown[])];
  };
  for (const [name, record] of Object.entries(WITNESS)) add(name, record);
  add('agreements', AGREEMENT);
  return fields;
}

const LIST = { limit: '5000' };
const ELEMENTS: readonly (readonly [Tag, Readonly<Record<string, string>>])[] = [
  ['ctg-service-finder', LIST],
  ['ctg-event-calendar', { ...LIST, view: 'list', date: '2026-11-24' }],
  ['ctg-action-card', { action: 'temoin' }],
  ['ctg-roadmap', { agreement: 'temoin' }],
];

const MONTH = ['ctg-event-calendar', { view: 'month', date: '2026-12-01' }] as const;

/** One record of each collection, opened: the first that somebody else made. */
function opened({ services, events, actions }: Feed): (readonly [Tag, Readonly<Record<string, string>>])[] {
  const idOf = (records: readonly { readonly id: string }[]) => records.find(({ id }) => id !== 'temoin')?.id;
  const [service, event, action] = [services, events, actions].map(idOf);
  return [
    ...(service ? [['ctg-service-finder', { service }] as const] : []),
    ...(event ? [['ctg-event-calendar', { event }] as const] : []),
    ...(action ? [['ctg-action-card', { action }] as const] : []),
  ];
}

/** Shows a feed, and says what is wrong with how it is shown. */
async function show(page: HostPage, given: unknown, turn: number): Promise<void> {
  // As it travels: what JSON cannot say is not there.
  const text = JSON.stringify(withWitnesses(given ?? null));
  const reading = readFeed(JSON.parse(text));
  const url = address(text);
  const feed = 'feed' in reading ? reading.feed : undefined;
  const main = page.find('main');
  const { failures, lines } = page.window;
  const before = [failures.length, lines.length] as const;
  const elements = [...ELEMENTS, ...(feed && turn % 2 ? opened(feed) : [MONTH])].map(([tag, attributes]) =>
    create(page, tag, { feed: url, attributes }),
  );
  const outcomes = Promise.all(elements.map(outcomeOf));
  main.append(...elements);
  const told = await outcomes;
  URL.revokeObjectURL(url);

  expect(failures.slice(before[0]), 'nothing reaches the page').to.deep.equal([]);
  expectHarmless(page);
  const wanted = 'failure' in reading ? reading.failure : 'loaded';
  expect([...new Set(told)]).to.deep.equal([wanted]);

  // What is not valid is named, and nothing else is said.
  const said = lines.slice(before[1]);
  const problems = reading.problems.length;
  const named = feed ? `warn: ctg: ${problems} problem(s) in ${url}` : `warn: ctg: ${url} cannot be read: `;
  if (problems || !feed) expect(said.filter((line) => line.startsWith(named)).length, said.join('\n')).to.equal(1);
  expect(said.filter((line) => !line.startsWith(named))).to.deep.equal([]);

  // What is valid is shown.
  const raw = JSON.parse(text) as Fields;
  const [finder, agenda, card, roadmap] = elements.map(textOf) as [string, string, string, string, string];
  if (feed && Array.isArray(raw['services'])) expect(finder).to.contain(WITNESS.services.name);
  if (feed && Array.isArray(raw['events'])) expect(agenda).to.contain(WITNESS.events.title);
  if (feed && Array.isArray(raw['actions']) && Array.isArray(raw['agreements']))
    for (const words of [card, roadmap]) expect(words).to.contain(WITNESS.actions.title);
  main.replaceChildren();
}

/** A page of its own for every hundred feeds: each is kept as long as the page is there. */
async function hold<T>(cases: number, feeds: fc.Arbitrary<T>, feedOf: (value: T) => unknown): Promise<void> {
  let page = await emptyPage();
  let shown = 0;
  const property = fc.asyncProperty(feeds, async (value) => {
    if (++shown % 100 === 0) {
      closeHosts();
      page = await emptyPage();
    }
    await show(page, feedOf(value), shown);
  });
  const clear = fc.afterEach(() => {
    page.find('main').replaceChildren();
  });
  await fc.assert(property, {
    seed: settings.seed,
    numRuns: cases,
    plugins: [clear],
    interruptAfterTimeLimit: 150_000,
    markInterruptAsFailure: true,
    includeErrorInReport: true,
  });
}

afterEach(closeHosts);

describe(`a feed of seed ${settings.seed}`, () => {
  const half = Math.ceil(settings.cases / 2);

  it(`made from the schema breaks nothing, and what is right of it is shown (${half})`, async function () {
    this.timeout(170_000);
    await hold(half, anyFeed, (feed) => feed);
  });

  it(`that is a real one with values changed breaks nothing, and what is right of it is shown (${half})`, async function () {
    this.timeout(170_000);
    const changes = fc.array(anyChange, { minLength: 1, maxLength: 8 });
    await hold(half, changes, (list) => list.reduce<unknown>(changed, sampleFeed()));
  });
});
