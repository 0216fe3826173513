/**
 * A new convention takes over without anybody touching a page: the example territory has two, today's until 2026-12-31
 * and the next from 2027-01-01. The pages are pasted once, and only the time goes on.
 */
import { expect } from '@open-wc/testing';
import { closeHosts, openHost, type HostPage } from '../support/host-page.js';
import { allByRole, byRole, plain, textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

const LAST_EVENING = '2026-12-31T23:59:30+01:00';
const NEW_YEAR = '2027-01-01T00:00:30+01:00';

type Widget = HTMLElement & { now: () => number; requestUpdate: () => void };

/** A page as it was pasted, at an instant. */
async function pasted(tag: string, attributes: Readonly<Record<string, string>>, now: string) {
  const page: HostPage = await openHost();
  await page.window.customElements.whenDefined(tag);
  const widget = Object.assign(page.document.createElement(tag) as Widget, { now: () => Date.parse(now) });
  for (const [name, value] of Object.entries({ feed: '/__feed/ok/feed.json', ...attributes }))
    widget.setAttribute(name, value);
  page.document.body.append(widget);
  await page.loaded();
  return { page, widget };
}
const headings = (widget: HTMLElement): string[] => allByRole(widget, 'heading').map((one) => plain(one.textContent));
const titled = (widget: HTMLElement, title: string): Promise<void> =>
  waitUntil(() => headings(widget).includes(title), `no « ${title} » in: ${headings(widget).join(' | ')}`);

describe('on the night of 31 December 2026', () => {
  afterEach(closeHosts);

  it('a roadmap is that of the convention of the day, counted in full, on pages opened before and after', async () => {
    const before = await pasted('ctg-roadmap', {}, LAST_EVENING);
    await titled(before.widget, 'Feuille de route 2022–2026');
    expect(textOf(byRole(before.widget, 'status'))).to.match(/^23 actions/);
    expect(textOf(before.widget)).to.contain('dernier jour');
    const after = await pasted('ctg-roadmap', {}, NEW_YEAR);
    await titled(after.widget, 'Feuille de route 2027–2030');
    expect(textOf(byRole(after.widget, 'status'))).to.match(/^7 actions/);
    expect([...before.page.troubles, ...after.page.troubles]).to.deep.equal([]);
  });

  it('a page that stays open goes over by itself, with the turn of the minute', async () => {
    const { page, widget } = await pasted('ctg-roadmap', { commune: '89387' }, LAST_EVENING);
    await titled(widget, 'Feuille de route 2022–2026');
    widget.now = () => Date.parse(NEW_YEAR);
    // A page that comes back from another tab looks at the clock at once.
    page.document.dispatchEvent(new Event('visibilitychange'));
    await titled(widget, 'Feuille de route 2027–2030');
    expect(page.troubles).to.deep.equal([]);
  });

  it('a card by its number is that of the convention of the day, and by its id the same for ever', async () => {
    const number = (now: string) => pasted('ctg-action-card', { action: '7' }, now);
    expect(textOf((await number(LAST_EVENING)).widget)).to.contain('halte-garderie');
    const later = (await number(NEW_YEAR)).widget;
    await titled(later, 'Action 7 · Le transport à la demande le soir pour les jeunes (exemple)');
    for (const now of [LAST_EVENING, NEW_YEAR]) {
      const { widget } = await pasted('ctg-action-card', { action: 'transport-demande' }, now);
      expect(headings(widget).join()).to.match(/transport à la demande/i);
    }
  });

  it('the finder and the calendar go on as they were', async () => {
    for (const tag of ['ctg-service-finder', 'ctg-event-calendar'])
      for (const now of [LAST_EVENING, NEW_YEAR]) {
        const { page, widget } = await pasted(
          tag,
          { commune: '89443', ...(tag === 'ctg-event-calendar' && { view: 'list' }) },
          now,
        );
        await waitUntil(() => /\d (service|événement)s?/.test(textOf(byRole(widget, 'status'))), `${tag} at ${now}`);
        expect(page.troubles).to.deep.equal([]);
      }
  });

  it('the convention that is over can still be read, as its results', async () => {
    const { widget } = await pasted('ctg-roadmap', { agreement: 'ctg-2026' }, NEW_YEAR);
    await titled(widget, 'Bilan 2022–2026');
    expect(textOf(widget)).not.to.contain('En retard');
  });
});
