/** The visits of services are a file of their own, which may come late: nothing that is read moves for it. */
import { expect } from '@open-wc/testing';
import { drawn, mount, place, settled } from '../support/mount.js';
import { held, publish } from '../support/published.js';
import { sampleFeed } from '../support/sample.js';
import { allByRole, byRole, plain, textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

const { services, ...root } = sampleFeed();
const split = { ...root, services: { href: 'services.json' } };
const late = { format: 'ctg-feed/1', services };

const titles = (calendar: HTMLElement): string[] =>
  allByRole(calendar, 'article').map((one) => plain(one.querySelector('h3, h4')?.textContent));
const EVENTS = ['Café des parents', 'Forum des métiers', 'Café des parents'];
const WITH_VISIT = ['Café des parents', 'Forum des métiers', 'Bus du numérique', 'Café des parents'];

describe('a list in sight', () => {
  it('is first drawn with the visits', async () => {
    const feed = publish({ 'feed.json': split, 'services.json': late });
    const calendar = place('ctg-event-calendar', { feed, attributes: { view: 'list' } });
    await waitUntil(() => titles(calendar).length, 'no list');
    expect(titles(calendar)).to.deep.equal(WITH_VISIT);
  });

  it('does not wait long; what comes later stands in it with the next thing that a person does', async () => {
    const services = held(late);
    const feed = publish({ 'feed.json': split, 'services.json': services.answer });
    const calendar = await mount('ctg-event-calendar', { feed, attributes: { view: 'list' } });
    expect(titles(calendar)).to.deep.equal(EVENTS);
    // Beside it a month, which shows when the visits are there.
    const month = await mount('ctg-event-calendar', { feed, attributes: { view: 'month', date: '2026-12' } });
    services.release();
    await waitUntil(() => textOf(month).includes('Passage'), 'no visit in the month');
    calendar.requestUpdate();
    await drawn(calendar);
    expect(titles(calendar)).to.deep.equal(EVENTS);
    byRole(calendar, 'searchbox').dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await waitUntil(() => titles(calendar).length > EVENTS.length, 'no visit');
    expect(titles(calendar)).to.deep.equal(WITH_VISIT);
  });

  it('is drawn without visits that cannot be had', async () => {
    const feed = publish({ 'feed.json': split });
    const calendar = await mount('ctg-event-calendar', { feed, attributes: { view: 'list' } });
    await waitUntil(() => titles(calendar).length, 'no list');
    expect(titles(calendar)).to.deep.equal(EVENTS);
  });
});

describe('a list out of sight', () => {
  it('waits for nothing', async () => {
    const services = held(late);
    const feed = publish({ 'feed.json': split, 'services.json': services.answer });
    const calendar = place('ctg-event-calendar', { feed, attributes: { view: 'list' } });
    const column = calendar.parentElement as HTMLElement;
    column.style.paddingTop = '3000px';
    await settled(calendar);
    expect(titles(calendar)).to.deep.equal(EVENTS);
    services.release();
    await waitUntil(() => titles(calendar).length === WITH_VISIT.length, 'no visit');
  });
});

describe('a month', () => {
  const timings = (hour: number) => [
    { start: `2026-12-08T${hour}:00:00+01:00`, end: `2026-12-08T${hour + 1}:00:00+01:00` },
  ];
  const event = (n: number) => ({
    id: `e${n}`,
    title: `Atelier ${n}`,
    summary: 'S',
    themes: [],
    timings: timings(14 + n),
  });

  for (const [count, before, after] of [
    [1, ['Atelier 0'], ['Atelier 0', 'Passage']],
    [3, ['Atelier 0', 'Atelier 1', 'Atelier 2'], ['Atelier 0', 'Atelier 1', 'Atelier 2', 'Passage']],
    [4, ['Atelier 0', 'Atelier 1', 'Atelier 2', 'Atelier 3'], ['Atelier 0', 'Atelier 1', 'Atelier 2', '2 de plus']],
    [5, ['Atelier 0', 'Atelier 1', 'Atelier 2', '2 de plus'], ['Atelier 0', 'Atelier 1', 'Atelier 2', '3 de plus']],
  ] as const) {
    it(`has a visit after ${count} events of its day, and moves none of them`, async () => {
      const services = held(late);
      const events = Array.from({ length: count }, (_, n) => event(n));
      const feed = publish({ 'feed.json': { ...split, events }, 'services.json': services.answer });
      const calendar = await mount('ctg-event-calendar', { feed, attributes: { view: 'month', date: '2026-12' } });
      const cell = byRole(byRole(calendar, 'table'), 'button', /^mardi 8 décembre/);
      const lines = () => [...cell.children].map((one) => plain(one.textContent));
      const tops = () => [...cell.children].map((one) => one.getBoundingClientRect().top).slice(0, before.length);
      await waitUntil(() => lines().length === before.length);
      before.forEach((text, i) => expect(lines()[i]).to.contain(text));
      const [height, places] = [cell.offsetHeight, tops()];
      services.release();
      await waitUntil(
        () =>
          lines()
            .join()
            .includes(after[after.length - 1] ?? ''),
        'no visit',
      );
      after.forEach((text, i) => expect(lines()[i]).to.contain(text));
      expect(tops()).to.deep.equal(places);
      expect(cell.offsetHeight).to.equal(height);
    });
  }
});
