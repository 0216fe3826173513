/** The built calendar on a page that reserves its height: nothing moves while it loads. Chromium alone can tell. */
import { expect } from '@open-wc/testing';
import { closeHosts, openHost } from '../support/host-page.js';
import { textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

/** Watches from before the first drawing on; `data-moved` of the page is the sum. All is small, so as to be in sight. */
const WATCH = `<style>html { zoom: 0.4 }</style><script>
  document.documentElement.dataset.moved = '0';
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { dataset } = document.documentElement;
      dataset.moved = String(Number(dataset.moved) + entry.value);
      const box = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join();
      for (const { previousRect, currentRect } of entry.sources)
        dataset.by = (dataset.by || '') + ' ' + box(previousRect) + ' > ' + box(currentRect) + ';';
    }
  }).observe({ type: 'layout-shift', buffered: true });
</script>`;
const canTell = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

describe('a calendar whose height is reserved', () => {
  afterEach(closeHosts);

  for (const [view, width] of [
    ['month', 900],
    ['list', 900],
    ['auto', 200],
  ] as const) {
    it(`moves nothing as ${view} in ${width} px, while the feed, the events and the visits come one by one`, async () => {
      // In an example that is always of today, and on a slow line.
      const html = `<h1>Agenda</h1><ctg-event-calendar view="${view}" commune="89443" feed="/__feed/slow/feed.json?ms=150"
        style="display: block; min-height: 400rem"></ctg-event-calendar><p>Mentions légales</p>`;
      const page = await openHost({
        html,
        scripts: ['/dist/ctg-event-calendar.js'],
        head: canTell ? WATCH : '',
        width,
      });
      await page.loaded();
      const calendar = page.find('ctg-event-calendar');
      await waitUntil(() => textOf(calendar).includes('Passage'), 'no visit');
      // The counts come last.
      await waitUntil(() => /Petite enfance \(\d/.test(textOf(calendar)), 'no counts');
      const { moved, by } = page.document.documentElement.dataset;
      if (canTell) expect(Number(moved), by).to.equal(0);
    });
  }
});
