/** Every text of the schema is anything at all, in every element, opened and in lists: it stays a text. */
import { expect } from '@open-wc/testing';
import { everyText } from '../support/every-text.js';
import { expectHarmless } from '../support/harmless.js';
import { closeHosts } from '../support/host-page.js';
import { naughtyStrings, PAYLOADS } from '../support/payloads.js';
import { allByRole, plain, textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';
import { add, emptyPage, openAll, type Tag } from './host.js';

const naughty = await naughtyStrings();

/** A feed with three records for each text, in which that text stands everywhere. */
function feedOf(texts: readonly string[]): Record<string, unknown> {
  const records = texts.map((text, i) => {
    const { root, ...all } = everyText(() => text);
    return {
      root,
      ...Object.fromEntries(Object.entries(all).map(([name, one]) => [name, { ...one, id: `t-${i}`, number: i }])),
    };
  });
  const of = (name: string) => records.map((record) => (record as Record<string, unknown>)[name]);
  return {
    ...records[0]?.root,
    services: of('service'),
    events: of('event'),
    actions: of('action'),
    notices: of('notice'),
  };
}

const LISTS: readonly [Tag, Record<string, string>][] = [
  ['ctg-service-finder', { limit: '99' }],
  ['ctg-event-calendar', { view: 'list', date: '2026-12-01', limit: '99' }],
  ['ctg-event-calendar', { view: 'month', date: '2026-12-01' }],
  ['ctg-roadmap', {}],
];
const opened = (id: string): [Tag, Record<string, string>, string][] => [
  ['ctg-service-finder', { service: id }, 'article'],
  ['ctg-event-calendar', { event: id }, 'article'],
  ['ctg-action-card', { action: id }, 'article'],
];

/** What a reader keeps of a text: too long a one is cut. */
const start = (text: string): string => plain(text.slice(0, 200));

async function show(texts: readonly string[]): Promise<void> {
  const page = await emptyPage();
  const feed = URL.createObjectURL(new Blob([JSON.stringify(feedOf(texts))]));
  const lists = [];
  for (const [tag, attributes] of LISTS) {
    const list = await add(page, tag, { feed, attributes });
    if (attributes['view'] !== 'month') expect(textOf(list)).to.contain(start(texts[0] ?? ''));
    lists.push(list);
  }
  expectHarmless(page);
  // A page that holds all at once is laid out anew for each.
  for (const list of lists) list.remove();
  for (const [i, text] of texts.entries()) {
    for (const [tag, attributes] of opened(`t-${i}`)) {
      const element = await add(page, tag, { feed, attributes });
      const headings = () => allByRole(element, 'heading').map(textOf).join('\n');
      await openAll(element);
      await waitUntil(() => headings().includes(start(text)), `${tag}: « ${text} » is not shown: ${textOf(element)}`);
      expectHarmless(page);
      element.remove();
    }
  }
  expectHarmless(page);
  expect(page.window.failures).to.deep.equal([]);
  closeHosts();
}

const BATCH = 20;

afterEach(closeHosts);

for (const [name, list] of [
  ['markup, addresses and templates that run', PAYLOADS],
  ['the big list of naughty strings', naughty],
] as const) {
  const shown = list.filter((text) => /\S/.test(text));
  describe(`${name} (${shown.length})`, () => {
    for (let from = 0; from < shown.length; from += BATCH) {
      const texts = shown.slice(from, from + BATCH);
      it(`stay texts in every field of every element: ${JSON.stringify(texts[0]?.slice(0, 40))}…`, async function () {
        this.timeout(60_000);
        await show(texts);
      });
    }
  });
}
