import { expect } from '@open-wc/testing';
import { drawn, mount } from '../support/mount.js';
import { sampleFeed } from '../support/sample.js';
import { allByRole, byRole, focusedIn, nameOf, press } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

const said = (calendar: HTMLElement): string => nameOf(focusedIn(calendar));
const stops = (calendar: HTMLElement): HTMLElement[] =>
  allByRole(byRole(calendar, 'table'), 'button').filter(({ tabIndex }) => tabIndex === 0);

/** The keys in turn, each with what then has the focus. */
async function walk(calendar: HTMLElement, steps: readonly (readonly [string, RegExp, boolean?])[]): Promise<void> {
  for (const [key, expected, shiftKey = false] of steps) {
    press(calendar, key, { shiftKey });
    await drawn(calendar);
    await drawn(calendar);
    expect(said(calendar), `${shiftKey ? 'Shift+' : ''}${key}`).to.match(expected);
    expect(stops(calendar), `tab stops after ${key}`).to.have.lengthOf(1);
  }
}

describe('the calendar by the keyboard alone', () => {
  it('leads through a month into a day, into an event, and back to where one was', async () => {
    const calendar = await mount('ctg-event-calendar', { attributes: { view: 'month', date: '2026-12-10' } });
    stops(calendar)[0]?.focus();
    await walk(calendar, [
      ['ArrowLeft', /mercredi 9 décembre 2026/],
      ['ArrowDown', /mercredi 16 décembre 2026/],
      ['ArrowUp', /mercredi 9 décembre 2026/],
      ['ArrowRight', /jeudi 10 décembre 2026/],
      ['Home', /lundi 7 décembre 2026/],
      ['End', /dimanche 13 décembre 2026/],
      ['PageDown', /mercredi 13 janvier 2027/],
      ['PageUp', /dimanche 13 décembre 2026/],
      ['PageDown', /lundi 13 décembre 2027/, true],
      ['PageUp', /dimanche 13 décembre 2026/, true],
      ['ArrowUp', /dimanche 6 décembre 2026/],
      ['ArrowLeft', /samedi 5 décembre 2026/],
      ['ArrowUp', /samedi 28 novembre 2026/],
      ['ArrowDown', /samedi 5 décembre 2026/],
      // The day opens, and its heading is read.
      ['Enter', /^Samedi 5 décembre$/],
    ]);

    byRole(calendar, 'button', /^En savoir plus : Forum des métiers$/).focus();
    press(calendar, 'Enter');
    await waitUntil(() => allByRole(calendar, 'button', 'Ajouter à mon agenda').length, 'the event does not open');
    expect(said(calendar)).to.match(/^En savoir plus/);

    await walk(calendar, [['Escape', /samedi 5 décembre 2026/]]);
    expect(allByRole(calendar, 'article')).to.have.lengthOf(0);
    expect(byRole(calendar, 'table', 'décembre 2026')).to.equal(focusedIn(calendar)?.closest('table'));
  });

  it('opens a day with more than fits, all of it', async () => {
    const calendar = await mount('ctg-event-calendar', {
      feed: full(7),
      attributes: { view: 'month', date: '2026-12-09' },
    });
    const [stop] = stops(calendar);
    expect(nameOf(stop)).to.match(/7 événements.*4 de plus/);
    stop?.focus();
    press(calendar, 'Enter');
    await drawn(calendar);
    expect(allByRole(calendar, 'article')).to.have.lengthOf(7);
  });

  it('leaves the keys of the browser and of other tools alone', async () => {
    const calendar = await mount('ctg-event-calendar', { attributes: { view: 'month', date: '2026-12-10' } });
    stops(calendar)[0]?.focus();
    for (const init of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) {
      const event = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true, ...init });
      focusedIn(calendar)?.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
    }
    await drawn(calendar);
    expect(said(calendar)).to.match(/jeudi 10 décembre 2026/);
  });
});

function full(count: number): unknown {
  const timings = [{ start: '2026-12-09T09:30:00+01:00', end: '2026-12-09T11:00:00+01:00' }];
  const events = Array.from({ length: count }, (_, n) => ({
    id: `atelier-${n}`,
    title: `Atelier nº ${n + 1}`,
    summary: 'S',
    themes: [],
    timings,
  }));
  return sampleFeed({ events });
}
