/**
 * Feeds of the format as it was when the contract was made, which must read the same for ever. The facts (`facts/`) are
 * written by hand from the feed and from what the format says of its keys: never copied from what a widget drew.
 */
import { expect } from '@open-wc/testing';
import { closeHosts, openHost, type HostPage } from '../support/host-page.js';
import { byRole, textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';
import contract from './contract.json';
import complete from './facts/complete.json';
import minimal from './facts/minimal.json';
import split from './facts/split.json';

interface Fact {
  readonly what: string;
  readonly element: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Instant at which the page is looked at. */
  readonly now: string;
  /** Name of what a person opens first. */
  readonly open?: string;
  readonly reads: readonly string[];
  readonly never?: readonly string[];
}

const FEEDS: Readonly<Record<string, readonly Fact[]>> = { complete, minimal, 'split/feed': split };
const address = (name: string): string => `/__feed/frozen/${name}.json`;
const broken = (promise: { readonly to: string; readonly instead: string }): string =>
  `BROKEN PROMISE, made to ${promise.to}. Instead, ${promise.instead}.`;

/** Puts an element of the built script on a page, which looks at its feed at a given instant. */
async function placed(page: HostPage, name: string, { element, attributes = {}, now }: Omit<Fact, 'what' | 'reads'>) {
  await page.window.customElements.whenDefined(element);
  const widget = page.document.createElement(element);
  Object.assign(widget, { now: () => Date.parse(now) });
  for (const [key, value] of Object.entries({ ...attributes, feed: address(name) })) widget.setAttribute(key, value);
  page.document.body.append(widget);
  await page.loaded();
  return widget;
}

for (const [name, facts] of Object.entries(FEEDS))
  describe(`the frozen feed ${name}.json still tells that`, () => {
    afterEach(closeHosts);
    for (const fact of facts)
      it(`${fact.what} (${fact.element})`, async () => {
        const page = await openHost();
        const widget = await placed(page, name, fact);
        if (fact.open !== undefined) byRole(widget, 'button', new RegExp(`^${fact.open}`)).click();
        const missing = (): string[] => fact.reads.filter((words) => !textOf(widget).includes(words));
        await waitUntil(() => !missing().length).catch(() => undefined);
        expect(missing(), `${broken(contract.feed)} It reads: ${textOf(widget)}`).to.deep.equal([]);
        for (const words of fact.never ?? []) expect(textOf(widget)).not.to.contain(words);
        expect(page.troubles).to.deep.equal([]);
      });
  });

describe('the addresses that sync-url has written still mean that', () => {
  afterEach(closeHosts);
  const { parameters, prefix } = contract.syncUrl;

  for (const [element, chosen] of Object.entries(parameters))
    it(`of <${element}>`, async () => {
      const page = await openHost();
      const query = new URLSearchParams(Object.entries(chosen).map(([key, value]) => [prefix + key, value]));
      query.set(`${prefix}unknown`, '1');
      page.window.history.replaceState(null, '', `?${query}`);
      const attributes = { 'sync-url': '' };
      const widget = await placed(page, 'complete', { element, attributes, now: '2026-12-08T10:00:00+01:00' });
      const now = (): URLSearchParams => new URLSearchParams(page.window.location.search);
      // Whatever is chosen next, the address keeps what was understood, and only that.
      widget.setAttribute('theme', 'droits');
      await waitUntil(() => now().get(`${prefix}theme`) === 'droits', 'the address does not follow');
      expect(now().has(`${prefix}unknown`)).to.equal(false);
      const lost = Object.entries({ ...chosen, theme: 'droits' }).filter(
        ([key, value]) => now().get(prefix + key) !== value,
      );
      expect(lost, broken(contract.syncUrl)).to.deep.equal([]);
    });
});
