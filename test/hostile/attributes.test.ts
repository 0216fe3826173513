import { expect } from '@open-wc/testing';
import { closeHosts, type HostPage } from '../support/host-page.js';
import { sampleFeed } from '../support/sample.js';
import { allByRole, textOf } from '../support/user.js';
import { add, emptyPage, TAGS, type Tag } from './host.js';
import { waitUntil } from '../support/wait.js';

const VALUES: readonly [trouble: string, value: string][] = [
  ['10 kB of text', 'Lorem ipsum dolor sit amet '.repeat(400)],
  ['10 kB without a space', 'x'.repeat(10_000)],
  ['markup with a script', '"><img src=x onerror="window.canary=1"><script>window.canary=1</script>'],
  ['the address of a script', 'javascript:window.canary=1'],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['toString', 'toString'],
  ['NUL and line ends', 'a\u0000b\r\n\u2028'],
  ['emoji and half of one', '🏳️‍🌈👩‍🚒\uD83D'],
  ['bidi controls', '\u202Emoc.elpmaxe\u2066'],
  ['only spaces', ' \t\u00a0 '],
  ['Infinity', 'Infinity'],
  ['NaN', 'NaN'],
  ['a negative number', '-5'],
  ['99', '99'],
  ['1e400', '1e400'],
  ['a day that does not exist', '2026-99-99'],
  ['a far day', '9999-12-31'],
  ['a month before the year 1', '0000-01'],
  ['a number with a regular expression', '(a+)+$[2'],
  ['a selector', '*, #x:not(y) > ["'],
];
const COMMON = ['commune', 'theme', 'heading-level', 'label', 'lang'] as const;
const OWN: Readonly<Record<Tag, readonly string[]>> = {
  'ctg-service-finder': ['service', 'category', 'limit', 'age'],
  'ctg-event-calendar': ['event', 'view', 'date', 'limit'],
  'ctg-action-card': ['action'],
  'ctg-roadmap': ['status', 'view', 'lead', 'agreement', 'action'],
};

afterEach(closeHosts);

/** The whole page is as it was: no script ran, and nothing stands outside of the elements. */
function expectUnharmed(page: HostPage): void {
  expect('canary' in page.window).to.equal(false);
  expect(page.troubles).to.deep.equal([]);
  expect([...page.find('main').children].every(({ localName }) => localName.startsWith('ctg-'))).to.equal(true);
}

/** Something to read, and headings that the page's author may expect. */
function expectWords(element: HTMLElement): void {
  expect(textOf(element).length).to.be.greaterThan(20);
  const levels = allByRole(element, 'heading').map(({ localName }) => localName);
  for (const level of levels) expect(level).to.match(/^h[2-6]$/);
  expect(element.shadowRoot?.querySelector('img, script, iframe, [href^="javascript"]')).to.equal(null);
}

for (const tag of TAGS) {
  describe(`${tag} has words and stays quiet`, () => {
    for (const [trouble, value] of VALUES) {
      it(`where an attribute is ${trouble}`, async () => {
        const page = await emptyPage();
        const feed = sampleFeed();
        const names = [...COMMON, ...OWN[tag]];
        await Promise.all(
          names.map(async (name) => {
            const element = await add(page, tag, { feed, attributes: { action: 'kit', [name]: value } });
            expectWords(element);
          }),
        );
        expectUnharmed(page);
      });
    }
  });
}

describe('an attribute that says something unknown', () => {
  const cases: [trouble: string, tag: Tag, attributes: Record<string, string>, words: string][] = [
    ['a commune', 'ctg-roadmap', { commune: 'Senss' }, 'Commune inconnue : « Senss ». Vouliez-vous dire Sens ?'],
    ['a theme', 'ctg-service-finder', { theme: 'constructor' }, 'Thème inconnu : « constructor ».'],
    ['a service', 'ctg-service-finder', { service: '__proto__' }, 'Service inconnu : « __proto__ ».'],
    ['an event', 'ctg-event-calendar', { event: '<b>x</b>' }, 'Événement inconnu : « <b>x</b> ».'],
    ['an action', 'ctg-action-card', { action: '99' }, 'Action inconnue : « 99 ».'],
  ];
  for (const [trouble, tag, attributes, words] of cases) {
    it(`${trouble}: is said in words`, async () => {
      const page = await emptyPage();
      const element = await add(page, tag, { feed: sampleFeed(), attributes });
      await waitUntil(() => textOf(element).includes(words), `no « ${words} »`);
      expectUnharmed(page);
    });
  }

  it('10 kB of it: is said in a line or two, not in pages', async () => {
    const page = await emptyPage();
    const attributes = { commune: 'Sens '.repeat(2000), theme: 'x'.repeat(10_000), service: 'y'.repeat(10_000) };
    const element = await add(page, 'ctg-service-finder', { feed: sampleFeed(), attributes });
    const notes = [...(element.shadowRoot?.querySelectorAll('[part~=problem]') ?? [])].map(textOf);
    expect(notes.length).to.equal(3);
    for (const note of notes) expect(note.length).to.be.lessThan(200);
    expect(page.document.documentElement.scrollWidth).to.be.at.most(page.window.innerWidth);
  });

  const defaults: [trouble: string, tag: Tag, attributes: Record<string, string>, words: RegExp][] = [
    ['limit="-5" shows at least one', 'ctg-service-finder', { limit: '-5' }, /^(?=.*Afficher plus)/],
    ['age="abc" filters nothing', 'ctg-service-finder', { age: 'abc' }, /3 services/],
    ['view="x" shows the month in a wide column', 'ctg-event-calendar', { view: 'x' }, /^(?=.*Mois suivant).*lun/],
    ['date="2026-99-99" shows the month of today', 'ctg-event-calendar', { date: '2026-99-99' }, /novembre 2026/],
    ['status="late " filters with its space', 'ctg-roadmap', { status: 'late ' }, /1 action/],
    ['status="x" filters nothing', 'ctg-roadmap', { status: 'x' }, /3 actions/],
  ];
  for (const [trouble, tag, attributes, words] of defaults) {
    it(trouble, async () => {
      const page = await emptyPage();
      expect(textOf(await add(page, tag, { feed: sampleFeed(), attributes }))).to.match(words);
      expectUnharmed(page);
    });
  }
});
