/** Each element of the built script passes axe in each state, on a page that is not the test's own. */
import { expect } from '@open-wc/testing';
import { closeHosts, type HostPage } from '../support/host-page.js';
import { address, sampleFeed } from '../support/sample.js';
import { allByRole, textOf } from '../support/user.js';
import { add, create, cutNetwork, emptyPage, FALLBACK, lookAgain, TAGS } from './host.js';
import { waitUntil } from '../support/wait.js';

interface AxeWindow {
  readonly axe: { run(context: Element): Promise<{ violations: Violation[]; passes: readonly unknown[] }> };
}
interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** The page with axe on it; its language is French, as the words are. */
const axePage = (): Promise<HostPage> =>
  emptyPage({ head: '<script src="/node_modules/axe-core/axe.min.js"></script>' });

/** Runs axe over the whole page: the elements beside each other, as a commune's page has them. */
async function expectAccessible(page: HostPage): Promise<void> {
  const { axe } = page.window as unknown as AxeWindow;
  const { violations, passes } = await axe.run(page.find('main'));
  const told = violations.map(({ id, nodes }) =>
    [id, ...nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`)].join('\n'),
  );
  expect(told, told.join('\n\n')).to.deep.equal([]);
  expect(passes.length).to.be.greaterThan(3);
}

const attributesOf = (tag: string, more = {}): Record<string, string> => ({
  action: '7',
  label: `Essai ${tag}`,
  ...more,
});

afterEach(closeHosts);

describe('the four elements on a page pass axe', () => {
  it('while they load', async () => {
    const page = await axePage();
    for (const tag of TAGS) {
      const feed = '/__feed/silent';
      const bare = create(page, tag, { feed, attributes: attributesOf(tag, { label: `Sans repli ${tag}` }) });
      page.find('main').append(create(page, tag, { feed, attributes: attributesOf(tag), fallback: FALLBACK }), bare);
    }
    await waitUntil(() => TAGS.every((tag) => textOf(page.find(tag)).includes('Chargement…')), 'no words');
    await expectAccessible(page);
  });

  it('when they failed', async () => {
    const page = await axePage();
    for (const tag of TAGS) {
      await add(page, tag, { feed: '/__feed/status/404', attributes: attributesOf(tag), fallback: FALLBACK }, 'status');
    }
    await expectAccessible(page);
  });

  for (const view of ['month', 'list']) {
    it(`when they are ready, the calendar as a ${view}`, async () => {
      const page = await axePage();
      const feed = address(
        sampleFeed({ demo: true, notices: [{ id: 'neige', text: 'Neige.', from: '2026-11-01', until: '2026-12-31' }] }),
      );
      for (const tag of TAGS) await add(page, tag, { feed, attributes: attributesOf(tag, { view, commune: 'Véron' }) });
      await expectAccessible(page);
    });
  }

  it('when what can be opened is open', async () => {
    const page = await axePage();
    const feed = address(sampleFeed());
    for (const tag of TAGS) {
      const element = await add(page, tag, { feed, attributes: attributesOf(tag, { date: '2026-12', view: 'list' }) });
      // Opened from the outside in: what an action holds stands there once the action is open.
      await waitUntil(() => {
        const closed = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('details:not([open]) > summary') ?? [])];
        for (const summary of closed) summary.click();
        return !closed.length && !textOf(element).includes('Chargement…');
      }, `${tag} does not open`);
      expect(allByRole(element, 'heading').length, tag).to.be.greaterThan(0);
    }
    await expectAccessible(page);
  });

  it('with attributes that say something unknown', async () => {
    const page = await axePage();
    const feed = address(sampleFeed());
    const wrong = { commune: 'Senss', theme: 'sport', service: 'x', event: 'x', action: 'x' };
    for (const tag of TAGS) await add(page, tag, { feed, attributes: attributesOf(tag, wrong) });
    await expectAccessible(page);
  });

  it('when their data are old', async () => {
    const page = await axePage();
    const feed = address(sampleFeed());
    for (const tag of TAGS) await add(page, tag, { feed, attributes: attributesOf(tag) });
    cutNetwork(page);
    lookAgain(page, 20);
    await waitUntil(
      () => TAGS.every((tag) => textOf(page.find(tag)).includes('Les plus récentes n’ont pas pu')),
      'no words',
    );
    await expectAccessible(page);
  });

  it('in English', async () => {
    const page = await axePage();
    const feed = address(sampleFeed());
    for (const tag of TAGS) await add(page, tag, { feed, attributes: attributesOf(tag, { lang: 'en' }) });
    await expectAccessible(page);
  });
});
