/** A feed, or a late part, that comes back or goes away while the page is open. */
import { aTimeout, expect } from '@open-wc/testing';
import { closeHosts, openHost, requestsOf, type HostOptions, type HostPage } from '../support/host-page.js';
import { address, NOW, sampleFeed } from '../support/sample.js';
import { allByRole, byRole, textOf } from '../support/user.js';
import {
  add,
  cutNetwork,
  emptyPage,
  FALLBACK,
  fourElements,
  HELD_TIMERS,
  lookAgain,
  release,
  showsFallback,
  TAGS,
} from './host.js';
import { waitUntil } from '../support/wait.js';

/** Nobody on the page met an error, and the console was told of the trouble once. */
function expectOneLine({ window: { failures, lines } }: HostPage): void {
  expect(failures).to.deep.equal([]);
  expect(lines.length, lines.join('\n')).to.equal(1);
}

/** The late parts that the console was told of, one line for each. */
const missing = ({ window: { lines } }: HostPage): (string | undefined)[] =>
  lines.map((line) => /the part "([^"]*)" cannot be loaded/.exec(line)?.[1]);

afterEach(closeHosts);

/** The four elements on a page whose network was gone when they asked for their feed. */
async function fourFailed(options?: HostOptions): Promise<readonly [HostPage, reconnect: () => void]> {
  const page = await emptyPage(options);
  const reconnect = cutNetwork(page);
  const feed = address(sampleFeed());
  for (const tag of TAGS) await add(page, tag, { feed, attributes: { action: '7' }, fallback: FALLBACK }, 'network');
  // The last element's own try ends with this task: a timer that rings meanwhile would wait for it.
  await aTimeout(0);
  return [page, reconnect];
}

describe('a feed that failed', () => {
  it('is there for all four after one press on « Réessayer », and the fallback makes room', async () => {
    const [page, reconnect] = await fourFailed();
    reconnect();
    byRole(page.find('ctg-roadmap'), 'button', 'Réessayer').click();
    await page.loaded(TAGS.length);
    for (const tag of TAGS) {
      expect(allByRole(page.find(tag), 'button', 'Réessayer'), tag).to.deep.equal([]);
      expect(allByRole(page.find(tag), 'heading').length, tag).to.be.greaterThan(0);
      expect(showsFallback(page.find(tag)), tag).to.equal(false);
    }
    expectOneLine(page);
  });

  it('comes back without a press, at the page’s own next try', async () => {
    const [page, reconnect] = await fourFailed({ head: HELD_TIMERS });
    reconnect();
    release(page, 2000);
    await page.loaded(TAGS.length);
    expect(textOf(byRole(page.find('ctg-roadmap'), 'status'))).to.match(/^3 actions/);
    expectOneLine(page);
  });

  it('and fails again after the press, says so again, and tells the console once', async () => {
    const [page] = await fourFailed({ head: HELD_TIMERS });
    byRole(page.find('ctg-event-calendar'), 'button', 'Réessayer').click();
    await page.failed(2 * TAGS.length);
    for (const tag of TAGS) {
      byRole(page.find(tag), 'button', 'Réessayer');
      expect(showsFallback(page.find(tag)), tag).to.equal(true);
    }
    expectOneLine(page);
  });

  it('with the files of its collections comes back file by file, each asked for again', async () => {
    const key = `recovery-${crypto.randomUUID()}`;
    const feed = `/__feed/flaky/${key}/feed.json`;
    const page = await openHost({ html: fourElements(`feed="${feed}"`), head: HELD_TIMERS });
    await page.failed(TAGS.length);
    byRole(page.find('ctg-roadmap'), 'button', 'Réessayer').click();
    // The root is there now, and each collection fails its own element.
    await page.failed(2 * TAGS.length);
    byRole(page.find('ctg-roadmap'), 'button', 'Réessayer').click();
    await page.loaded(TAGS.length);
    expect(await requestsOf(`/__site/${key}/`)).to.deep.include({
      'feed.json': 2,
      'services.json': 2,
      'actions.json': 2,
      'notices.json': 2,
    });
    expect(page.window.failures).to.deep.equal([]);
    // One for the root, one for each collection.
    expect(page.window.lines.length, page.window.lines.join('\n')).to.equal(5);
  });
});

describe('a page that was left open while the network went away', () => {
  it('keeps what it shows, says how old it is, and is fresh again after a press', async () => {
    const page = await emptyPage();
    const feed = address(sampleFeed());
    for (const tag of TAGS) await add(page, tag, { feed, attributes: { action: '7' } });
    const reconnect = cutNetwork(page);
    lookAgain(page, 20);
    const notes = () =>
      TAGS.filter((tag) =>
        textOf(page.find(tag)).includes('Données du 24 novembre 2026. Les plus récentes n’ont pas pu être chargées'),
      );
    await waitUntil(() => notes().length === TAGS.length, 'an element does not say that its data are old');
    for (const tag of TAGS) expect(allByRole(page.find(tag), 'heading').length, tag).to.be.greaterThan(0);
    expectOneLine(page);
    reconnect();
    byRole(page.find('ctg-service-finder'), 'button', 'Réessayer').click();
    await waitUntil(() => notes().length === 0, 'an element still says that its data are old');
    expect(page.window.lines.length).to.equal(1);
  });
});

describe('late parts that are not beside the script, as where only ctg.js was copied', () => {
  /** A script beside which each other file is missing the first time that it is asked for. */
  const lonely = (): string => `/__feed/flaky/parts-${crypto.randomUUID()}/ctg.js?fail=0`;
  const feed = address(sampleFeed());

  it('leave an English page with French words and their language, and a line in the console for each part', async () => {
    // An action that the feed has, and a day from which it has events: what is not there sends for the part that leads on.
    const html = TAGS.map(
      (tag) => `<${tag} action="bus-numerique" date="2026-12-01" feed="${feed}" lang="en"></${tag}>`,
    ).join('');
    const page = await openHost({ html, scripts: [lonely()] });
    await page.loaded(TAGS.length);
    const roadmap = byRole(page.find('ctg-roadmap'), 'region', 'Feuille de route');
    expect(roadmap.lang).to.equal('fr');
    expect(page.window.failures).to.deep.equal([]);
    // Of the language and of the card that is open from the start it is certain; a wide page asks for the month too.
    const certain = ['messages-en', 'action-record'];
    await waitUntil(() => certain.every((name) => missing(page).includes(name)), 'a missing part is not told');
    const told = missing(page);
    expect(told).to.not.include(undefined);
    expect(new Set(told).size).to.equal(told.length);
  });

  it('leave a calendar with a list in the place of its month, until the month is asked for again', async () => {
    const html = `<ctg-event-calendar feed="${feed}" date="2026-12-01" view="month"></ctg-event-calendar>`;
    const page = await openHost({ html, scripts: [lonely()] });
    await page.loaded();
    const calendar = page.find('ctg-event-calendar');
    expect(allByRole(calendar, 'table')).to.deep.equal([]);
    expect(byRole(calendar, 'button', 'Liste').ariaPressed).to.equal('true');
    expect(missing(page)).to.include('month');
    byRole(calendar, 'button', 'Mois').click();
    await waitUntil(() => allByRole(calendar, 'table').length === 1, 'the month did not come at the second try');
    expect(page.window.failures).to.deep.equal([]);
  });

  it('leave an opened card with words, and closing and opening it asks again', async () => {
    const page = await openHost({
      html: `<ctg-service-finder feed="${feed}"></ctg-service-finder>`,
      scripts: [lonely()],
    });
    await page.loaded();
    const finder = page.find('ctg-service-finder');
    const press = () => {
      byRole(finder, 'button', /^En savoir plus : Crèche/).click();
    };
    press();
    await waitUntil(() => textOf(finder).includes('La suite n’a pas pu être chargée'), 'the failure is not said');
    press();
    await waitUntil(() => !textOf(finder).includes('La suite'), 'the card did not close');
    press();
    await waitUntil(() => textOf(finder).includes('Horaires'), 'the card did not come at the second try');
    expect(page.window.failures).to.deep.equal([]);
    expect(missing(page)).to.include.members(['record-shapes', 'service-record']);
  });

  it('leave what is sound of a feed that is not sound as a whole', async () => {
    const [sound] = sampleFeed()['services'] as object[];
    const broken = { ...sound, id: 'cassee', name: 'Fiche cassée', themes: 'enfance' };
    const page = await openHost({
      html: `<ctg-service-finder feed="${address(sampleFeed({ services: [broken, sound] }))}"></ctg-service-finder>`,
      scripts: [lonely()],
    });
    await page.loaded();
    const text = textOf(page.find('ctg-service-finder'));
    expect(text).to.contain('Crèche').and.not.to.contain('Fiche cassée');
    expectOneLine(page);
    expect(page.window.lines[0]).to.match(/^warn: ctg: the part "repair" cannot be loaded, and is done without/);
  });

  it('leave an opened card without the events of a feed in one file, until they can be read', async () => {
    const events = [{ ...(sampleFeed()['events'] as object[])[0], service: 'creche' }];
    const page = await openHost({
      head: HELD_TIMERS,
      html: `<ctg-service-finder feed="${address(sampleFeed({ events }))}"></ctg-service-finder>`,
      scripts: [lonely().replace('ctg.js', 'ctg-service-finder.js')],
    });
    await page.loaded();
    const finder = page.find('ctg-service-finder');
    Object.assign(finder, { now: () => NOW });
    const press = () => {
      byRole(finder, 'button', /^En savoir plus : Crèche/).click();
    };
    press();
    await waitUntil(() => missing(page).includes('record-shapes'), 'the shapes are not missing');
    await waitUntil(() => textOf(finder).includes('La suite n’a pas pu être chargée'), 'the failure is not said');
    press();
    await waitUntil(() => !textOf(finder).includes('La suite'), 'the card did not close');
    press();
    await waitUntil(() => textOf(finder).includes('Horaires'), 'the card did not come at the second try');
    expect(textOf(finder)).not.to.contain('Prochains événements');
    release(page, 2_000);
    await waitUntil(() => textOf(finder).includes('Prochains événements'), 'the events did not come by themselves');
    expect(page.window.failures).to.deep.equal([]);
  });
});
