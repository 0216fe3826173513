import { expect } from '@open-wc/testing';
import { drawn, mount } from '../support/mount.js';
import { allByRole, byRole, choose, nameOf, plain, textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

const DECEMBER = { date: '2026-12', view: 'month' };
const focused = (of: HTMLElement): string => nameOf(of.shadowRoot?.activeElement);
const press = async (calendar: HTMLElement, key: string, shiftKey = false): Promise<void> => {
  calendar.shadowRoot?.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, composed: true }),
  );
  await drawn(calendar);
};
const titles = (calendar: HTMLElement): string =>
  allByRole(calendar, 'article')
    .map((one) => plain(one.querySelector('h4')?.textContent))
    .join(', ');
const dayButton = (calendar: HTMLElement, name: RegExp): HTMLElement =>
  byRole(byRole(calendar, 'table'), 'button', name);

describe('ctg-event-calendar, as a month', () => {
  it('is a table named by its month, from Monday on', async () => {
    const calendar = await mount('ctg-event-calendar', { attributes: DECEMBER });
    byRole(calendar, 'region', 'Agenda');
    const table = byRole(calendar, 'table', 'décembre 2026');
    expect(
      allByRole(table, 'columnheader').map((one) => plain(one.querySelector('.hidden')?.textContent)),
    ).to.deep.equal(['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']);
    // December 2026 starts on a Tuesday and ends on a Thursday: five weeks of seven days.
    expect(allByRole(table, 'button')).to.have.lengthOf(35);
    // Three, and the visit of a service, which comes after what is shown first.
    await waitUntil(() => textOf(byRole(calendar, 'status')) === '4 événements en décembre 2026');
    await expect(calendar).to.be.accessible();
  });

  it('announces a day with its date, what day it is, and each event with its time', async () => {
    const calendar = await mount('ctg-event-calendar', { attributes: DECEMBER });
    dayButton(calendar, /^mardi 1er décembre 2026, 1 événement ; ?9 h 30 Café des parents$/);
    dayButton(calendar, /^mardi 15 décembre 2026, 1 événement ; ?Annulé : 9 h 30 Café des parents$/);
    dayButton(calendar, /^vendredi 25 décembre 2026, Noël, Aucun événement$/);
    dayButton(calendar, /^lundi 30 novembre 2026, autre mois, Aucun événement$/);
  });

  it('tells on each day of an event of several days until when it lasts, or that it goes on', async () => {
    const calendar = await mount('ctg-event-calendar', { attributes: DECEMBER });
    dayButton(calendar, /^vendredi 4 décembre .*Forum des métiers, jusqu’au samedi 5 décembre$/);
    dayButton(calendar, /^samedi 5 décembre .*Forum des métiers \(suite\)$/);
  });

  it('is one tab stop, walked with the arrows, Home, End and the page keys', async () => {
    const calendar = await mount('ctg-event-calendar', { attributes: { view: 'month', date: '2026-12-10' } });
    const stops = allByRole(byRole(calendar, 'table'), 'button').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).to.have.lengthOf(1);
    stops[0]?.focus();
    expect(focused(calendar)).to.match(/jeudi 10 décembre/);
    const walk: [string, RegExp, boolean?][] = [
      ['ArrowRight', /vendredi 11 décembre/],
      ['ArrowDown', /vendredi 18 décembre/],
      ['ArrowLeft', /jeudi 17 décembre/],
      ['ArrowUp', /jeudi 10 décembre/],
      ['Home', /lundi 7 décembre/],
      ['End', /dimanche 13 décembre/],
      ['PageDown', /mercredi 13 janvier 2027/],
      ['PageUp', /dimanche 13 décembre 2026/],
      ['PageUp', /samedi 13 décembre 2025/, true],
      ['PageDown', /dimanche 13 décembre 2026/, true],
    ];
    for (const [key, expected, shift] of walk) {
      await press(calendar, key, shift);
      expect(focused(calendar), key).to.match(expected);
    }
  });

  it('walks over the end of a month into the next one', async () => {
    const calendar = await mount('ctg-event-calendar', { attributes: { view: 'month', date: '2026-12-31' } });
    allByRole(byRole(calendar, 'table'), 'button')
      .find(({ tabIndex }) => tabIndex === 0)
      ?.focus();
    await press(calendar, 'ArrowRight');
    byRole(calendar, 'table', 'janvier 2027');
    expect(focused(calendar)).to.match(/vendredi 1er janvier 2027/);
  });

  it('opens a day, puts the focus on its heading, and leads back to the day', async () => {
    const calendar = await mount('ctg-event-calendar', { attributes: DECEMBER });
    dayButton(calendar, /^mardi 1er décembre/).click();
    await drawn(calendar);
    expect(focused(calendar)).to.equal('Mardi 1er décembre');
    const article = byRole(calendar, 'article');
    expect(textOf(article)).to.contain('9 h 30 – 11 h').and.to.contain('Centre social').and.to.contain('Sens');
    await expect(calendar).to.be.accessible();
    byRole(calendar, 'button', 'Retour au mois').click();
    await drawn(calendar);
    expect(allByRole(calendar, 'article')).to.have.lengthOf(0);
    expect(focused(calendar)).to.match(/mardi 1er décembre/);
  });

  it('shows the weeks of another month that are in sight first, the others a frame later', async () => {
    const calendar = await mount('ctg-event-calendar', { attributes: { view: 'month', date: '2026-11' } });
    const [, , , third] = allByRole(calendar, 'row');
    calendar.style.marginBlockStart = `${innerHeight - (third?.getBoundingClientRect().top ?? 0) + 10}px`;
    byRole(calendar, 'button', 'Mois suivant').click();
    await drawn(calendar);
    const isSeen = (name: RegExp): boolean | undefined =>
      dayButton(calendar, name).querySelector('.chip')?.checkVisibility();
    expect(isSeen(/^mardi 1er décembre 2026, 1 événement/)).to.equal(true);
    expect(isSeen(/^vendredi 25 décembre 2026, Noël/)).to.equal(false);
    await waitUntil(() => isSeen(/^vendredi 25 décembre 2026, Noël/) === true);
  });

  it('turns to the next month, the previous one and today', async () => {
    const calendar = await mount('ctg-event-calendar', { attributes: DECEMBER });
    byRole(calendar, 'button', 'Mois suivant').click();
    await drawn(calendar);
    byRole(calendar, 'table', 'janvier 2027');
    byRole(calendar, 'button', 'Mois précédent').click();
    await drawn(calendar);
    byRole(calendar, 'table', 'décembre 2026');
    byRole(calendar, 'button', 'Aujourd’hui').click();
    await drawn(calendar);
    byRole(calendar, 'table', 'novembre 2026');
    dayButton(calendar, /^mardi 24 novembre 2026, Aujourd’hui/);
  });

  it('filters by theme', async () => {
    const calendar = await mount('ctg-event-calendar', { attributes: DECEMBER });
    choose(byRole(calendar, 'combobox', 'Thème'), 'Jeunesse');
    await drawn(calendar);
    expect(textOf(byRole(calendar, 'status'))).to.equal('1 événement en décembre 2026');
  });
});

describe('ctg-event-calendar, as a list', () => {
  it('is chosen by itself where the element is narrow, not the window', async () => {
    const calendar = await mount('ctg-event-calendar', { width: 320 });
    expect(allByRole(calendar, 'table')).to.have.lengthOf(0);
    byRole(calendar, 'heading', 'Mardi 1er décembre');
    expect(byRole(calendar, 'button', 'Liste').getAttribute('aria-pressed')).to.equal('true');
    await expect(calendar).to.be.accessible();
  });

  it('starts today, leaves out what is over, and goes back on request', async () => {
    const calendar = await mount('ctg-event-calendar', {
      attributes: { view: 'list' },
      now: Date.parse('2026-12-06T10:00:00+01:00'),
    });
    await waitUntil(() => titles(calendar) === 'Bus du numérique, Café des parents');
    byRole(calendar, 'button', 'Événements passés').click();
    await drawn(calendar);
    expect(allByRole(calendar, 'heading').map((one) => plain(one.textContent))).to.include('Mardi 1er décembre');
    expect(allByRole(calendar, 'article')).to.have.lengthOf(4);
    expect(focused(calendar)).to.equal('Café des parents');
    expect(allByRole(calendar, 'button', 'Événements passés')).to.have.lengthOf(0);
  });

  it('shows more on request', async () => {
    const calendar = await mount('ctg-event-calendar', { attributes: { view: 'list', limit: '1' } });
    expect(allByRole(calendar, 'article')).to.have.lengthOf(1);
    byRole(calendar, 'button', 'Afficher plus').click();
    await drawn(calendar);
    expect(allByRole(calendar, 'article')).to.have.lengthOf(2);
    expect(focused(calendar)).to.equal('Forum des métiers');
  });

  it('shows one event with its other dates, the cancelled one said so', async () => {
    const calendar = await mount('ctg-event-calendar', { attributes: { event: 'cafe' } });
    const article = byRole(calendar, 'article');
    expect(textOf(article)).to.contain('Mardi 1er décembre, 9 h 30 – 11 h');
    await waitUntil(() => textOf(article).includes('Mardi 15 décembre, 9 h 30 – 11 h Annulé'));
  });

  it('names an unknown event', async () => {
    const calendar = await mount('ctg-event-calendar', { attributes: { event: 'kafe' } });
    expect(textOf(calendar)).to.contain('Événement inconnu : « kafe ».');
  });
});

describe('ctg-event-calendar, in English', () => {
  const firstDay = async (lang: string): Promise<string> => {
    const calendar = await mount('ctg-event-calendar', { attributes: { ...DECEMBER, lang } });
    const [first] = allByRole(byRole(calendar, 'table'), 'columnheader');
    return plain(first?.querySelector('.hidden')?.textContent);
  };
  for (const [lang, day] of [
    ['fr', 'lundi'],
    ['en', 'Monday'],
    ['en-GB', 'Monday'],
    ['en-US', 'Sunday'],
  ] as const) {
    it(`starts the week of ${lang} on ${day}`, async () => {
      expect(await firstDay(lang)).to.equal(day);
    });
  }

  it('walks a week from Sunday to Saturday where it starts so', async () => {
    const attributes = { view: 'month', date: '2026-12-10', lang: 'en-US' };
    const calendar = await mount('ctg-event-calendar', { attributes });
    allByRole(byRole(calendar, 'table'), 'button')
      .find(({ tabIndex }) => tabIndex === 0)
      ?.focus();
    await press(calendar, 'Home');
    expect(focused(calendar)).to.match(/^Sunday,? 6 December 2026/);
    await press(calendar, 'End');
    expect(focused(calendar)).to.match(/^Saturday,? 12 December 2026/);
  });
});
