/** Rules of a page that reach everything, the elements themselves and what their content inherits. */
import { expect } from '@open-wc/testing';
import { closeHosts, type HostPage } from '../support/host-page.js';
import { address, sampleFeed } from '../support/sample.js';
import { allByRole, plain } from '../support/user.js';
import { add, emptyPage, TAGS } from './host.js';
import { waitUntil } from '../support/wait.js';

const SHEETS: readonly [trouble: string, css: string][] = [
  ['a reset of everything', '* { all: unset }'],
  ['a reset of everything that insists', '* { all: unset !important }'],
  [
    'rules on everything that insist',
    '* { box-sizing: content-box !important; line-height: 0 !important; font-size: 1px !important; padding: 0 !important }',
  ],
  [
    'the elements as inline',
    'ctg-service-finder, ctg-event-calendar, ctg-action-card, ctg-roadmap { display: inline }',
  ],
  [
    'what is inherited, spoilt',
    `main { font: italic small-caps 900 3px/0 monospace; letter-spacing: -5px; word-spacing: 40px; white-space: nowrap;
      text-align: right; text-align-last: justify; text-indent: -9999px; text-transform: uppercase; text-shadow: 0 0 9px;
      word-break: break-all; hyphens: auto; quotes: none; list-style: square inside; border-collapse: separate;
      border-spacing: 50px; cursor: none }`,
  ],
  [
    'rules by tag that insist',
    `div, p, h2, h3, h4, ul, li, table, td, button, input, select, details, summary, article
      { font-size: 1px !important; display: none !important; position: fixed !important; opacity: 0 !important }`,
  ],
  ['a root of 62.5 %', 'html { font-size: 62.5% }'],
  ['a root of 6 px', 'html { font-size: 6px } main { font-size: 1rem }'],
  ['a page from right to left', 'html { direction: rtl }'],
  ['a flex row', 'main { display: flex; flex-wrap: wrap; align-items: flex-start; justify-content: center }'],
  ['a grid of narrow columns', 'main { display: grid; grid-template-columns: repeat(4, 1fr) }'],
];

/** Words that are heard, or that the browser draws: a `.pause` stands between two events that are read out. */
const NOT_SEEN = 'style, select, .hidden, .pause';

/** The elements that hold words which are drawn. */
function wordsIn({ document }: HostPage, element: HTMLElement): HTMLElement[] {
  if (!element.shadowRoot) return [];
  const walker = document.createTreeWalker(element.shadowRoot, NodeFilter.SHOW_TEXT);
  const holders = new Set<HTMLElement>();
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (plain(data) && parentElement && !parentElement.closest(NOT_SEEN)) holders.add(parentElement);
  }
  return [...holders].filter((holder) => holder.getClientRects().length > 0);
}

/** What a person needs of the words: large enough, apart from each other, as written. */
function expectReadable(page: HostPage, element: HTMLElement): void {
  const words = wordsIn(page, element);
  expect(words.length, `${element.localName} has no words`).to.be.greaterThan(3);
  for (const holder of words) {
    const style = page.window.getComputedStyle(holder);
    const [size, line] = [parseFloat(style.fontSize), parseFloat(style.lineHeight)];
    const where = `${element.localName} ${holder.localName} « ${plain(holder.textContent).slice(0, 40)} »`;
    expect(size, where).to.be.at.least(12);
    expect(Number.isNaN(line) ? 1.2 : line / size, where).to.be.greaterThan(1.1);
    expect([style.letterSpacing, style.wordSpacing, style.textTransform, style.textIndent], where).to.deep.equal([
      'normal',
      '0px',
      'none',
      '0px',
    ]);
    expect([style.fontVariantCaps, style.wordBreak, style.textShadow], where).to.deep.equal([
      'normal',
      'normal',
      'none',
    ]);
  }
}

afterEach(closeHosts);

describe('the four elements stay readable on a page with', () => {
  for (const [trouble, css] of SHEETS) {
    it(trouble, async () => {
      const page = await emptyPage({ head: `<style>${css}</style>` });
      const feed = address(sampleFeed());
      for (const tag of TAGS) {
        const element = await add(page, tag, { feed, attributes: { action: '7', date: '2026-12' } });
        expectReadable(page, element);
      }
      expect(page.document.documentElement.scrollWidth).to.be.at.most(page.window.innerWidth);
      expect(page.troubles).to.deep.equal([]);
    });
  }
});

describe('a wide calendar', () => {
  for (const css of [
    '* { all: unset }',
    'ctg-event-calendar { display: inline }',
    'ctg-event-calendar { display: contents }',
  ]) {
    it(`shows the month, and goes on showing it, under ${css}`, async () => {
      const page = await emptyPage({ head: `<style>${css}</style>` });
      const calendar = await add(page, 'ctg-event-calendar', { feed: sampleFeed(), attributes: { date: '2026-12' } });
      await waitUntil(() => allByRole(calendar, 'table').length === 1, 'no month');
      // The observer of its width has spoken when ours, which came later, has and a frame is over.
      await new Promise((resolve) => {
        const { ResizeObserver } = page.window as unknown as typeof globalThis;
        new ResizeObserver(resolve).observe(page.document.body);
      });
      await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
      await (calendar as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
      expect(allByRole(calendar, 'table').length).to.equal(1);
    });
  }
});
