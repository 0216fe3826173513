import { expect } from '@open-wc/testing';
import { drawn, mount, place } from '../support/mount.js';
import { sampleFeed } from '../support/sample.js';
import { allByRole, byRole, choose, focusedIn, plain, textOf, type } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

const DECEMBER = { date: '2026-12', view: 'month' };
const LIST = { view: 'list' };
const titles = (calendar: HTMLElement): string[] =>
  allByRole(calendar, 'article').map((one) => plain(one.querySelector('h3, h4')?.textContent));
const status = (calendar: HTMLElement): string => textOf(byRole(calendar, 'status'));
const options = (calendar: HTMLElement, field: string): string[] =>
  [...byRole<HTMLSelectElement>(calendar, 'combobox', field).options].map(({ text }) => plain(text));

describe('narrowing the calendar', () => {
  it('says of each theme how many events of the month it would leave, visits with them', async () => {
    const calendar = await mount('ctg-event-calendar', { attributes: DECEMBER });
    // Two coffees, one forum, and one visit of the bus, which comes after what is shown first.
    await waitUntil(() => status(calendar).startsWith('4 événements'), 'the visit did not come');
    // The counts come after the month, and the visits after the events.
    await waitUntil(() => options(calendar, 'Thème').includes('Accès aux droits (1)'));
    expect(options(calendar, 'Thème')).to.deep.equal([
      'Tous les thèmes',
      'Petite enfance (2)',
      'Jeunesse (1)',
      'Accès aux droits (1)',
      '– Violences (0)',
    ]);
  });

  it('shows what is for an age that the page asks for, and nothing else before it', async () => {
    const timings = [{ start: '2026-12-09T09:00:00+01:00', end: '2026-12-09T10:00:00+01:00' }];
    const one = { summary: 'S', themes: [], timings };
    const events = [
      { ...one, id: 'a', title: 'Pour les bébés', ageMonths: { max: 36 } },
      { ...one, id: 'b', title: 'Pour les ados', ageMonths: { min: 132 } },
    ];
    const attributes = { ...LIST, age: '2 ans ½' };
    const calendar = place('ctg-event-calendar', { feed: sampleFeed({ events, services: [] }), attributes });
    await waitUntil(() => titles(calendar).length, 'no list');
    expect(titles(calendar)).to.deep.equal(['Pour les bébés']);
    byRole(calendar, 'button', 'Retirer : 2 ans ½').click();
    await waitUntil(() => titles(calendar).length === 2, 'not taken off');
  });

  it('finds by words, and takes a choice off', async () => {
    const calendar = await mount('ctg-event-calendar', { attributes: LIST });
    type(byRole(calendar, 'searchbox', 'Rechercher un événement'), 'métiers');
    await waitUntil(() => titles(calendar).join() === 'Forum des métiers');
    byRole(calendar, 'button', 'Retirer : « métiers »').click();
    await waitUntil(() => titles(calendar).length === 4);
    await expect(calendar).to.be.accessible();
  });

  it('leads out of an empty result, and says whom to ask', async () => {
    const calendar = await mount('ctg-event-calendar', {
      attributes: { ...LIST, theme: 'jeunesse', date: '2026-12-10' },
    });
    expect(status(calendar)).to.match(/^Aucun événement/);
    await waitUntil(() => textOf(calendar).includes('Agglomération d’essai'), 'nobody to ask');
    expect(textOf(calendar)).to.contain('03 53 01 00 00');
    // What one would find without it is counted after what is shown.
    await waitUntil(() => allByRole(calendar, 'button', /^Sans « Jeunesse » : 1 événement$/).length);
    byRole(calendar, 'button', /^Sans « Jeunesse »/).click();
    await drawn(calendar);
    expect(titles(calendar)).to.deep.equal(['Café des parents']);
  });

  it('shows a span of days by its name', async () => {
    const schoolHolidays = [{ name: 'Vacances d’essai', from: '2026-12-12', to: '2026-12-20' }];
    const calendar = await mount('ctg-event-calendar', { feed: sampleFeed({ schoolHolidays }), attributes: LIST });
    choose(byRole(calendar, 'combobox', 'Quand'), 'Vacances d’essai');
    await drawn(calendar);
    expect(titles(calendar)).to.deep.equal(['Café des parents']);
    choose(byRole(calendar, 'combobox', 'Quand'), 'Ce week-end');
    await drawn(calendar);
    expect(status(calendar)).to.equal('Aucun événement');
    byRole(calendar, 'button', 'Toutes les dates à venir').click();
    await waitUntil(() => titles(calendar).length === 4, 'not all that come are shown');
  });
});

describe('a span of days that is asked for from the month', () => {
  it('is shown as a list, with the focus kept, and the month comes back', async () => {
    const calendar = await mount('ctg-event-calendar', { attributes: { view: 'month' } });
    const field = byRole<HTMLSelectElement>(calendar, 'combobox', 'Quand');
    expect(plain(field.selectedOptions[0]?.text)).to.equal('Novembre 2026');
    field.focus();
    choose(field, 'Ce mois-ci');
    await waitUntil(() => status(calendar) === 'Aucun événement');
    expect(allByRole(calendar, 'table')).to.have.lengthOf(0);
    expect(focusedIn(calendar)).to.equal(field);
    byRole(calendar, 'button', 'Mois').click();
    await waitUntil(() => allByRole(calendar, 'table', 'novembre 2026').length);
    expect(field.value).to.equal('');
  });

  it('stays a list once all dates are asked for again', async () => {
    const calendar = await mount('ctg-event-calendar', { attributes: { view: 'month' } });
    choose(byRole(calendar, 'combobox', 'Quand'), 'Cette semaine');
    await drawn(calendar);
    choose(byRole(calendar, 'combobox', 'Quand'), 'Toutes les dates à venir');
    await waitUntil(() => titles(calendar).length === 4, 'not all that come are shown');
  });
});

describe('what a calendar tells', () => {
  it('says whose clock it goes by where the visitor’s shows another time', async () => {
    const calendar = await mount('ctg-event-calendar', { attributes: LIST });
    Object.assign(calendar, { timeZone: () => 'America/Cayenne' });
    calendar.requestUpdate();
    await drawn(calendar);
    expect(textOf(calendar)).to.contain('9 h 30 – 11 h (heure de Paris)');
    Object.assign(calendar, { timeZone: () => 'Europe/Brussels' });
    calendar.requestUpdate();
    await drawn(calendar);
    expect(textOf(calendar)).not.to.contain('heure de Paris');
  });

  it('has what concerns the commune that one looks from first on its day, and says so', async () => {
    const at = (hour: string) => [{ start: `2026-12-09T${hour}:00:00+01:00`, end: `2026-12-09T${hour}:30:00+01:00` }];
    const one = { summary: 'S', themes: [] };
    const events = [
      { ...one, id: 'a', title: 'À Sens', place: { commune: '89387' }, timings: at('09') },
      { ...one, id: 'b', title: 'Pour Véron', place: { commune: '89387' }, coverage: ['89443'], timings: at('10') },
      { ...one, id: 'c', title: 'À Véron', place: { commune: '89443' }, timings: at('11') },
    ];
    const attributes = { ...DECEMBER, commune: '89443' };
    const calendar = await mount('ctg-event-calendar', { feed: sampleFeed({ events }), attributes });
    const day = byRole(calendar, 'button', /^mercredi 9 décembre .*10 h Pour Véron ; 11 h À Véron ; 9 h À Sens$/);
    expect(textOf(calendar)).to.contain('En couleur : ce qui a lieu à Véron ou s’adresse à ses habitants.');
    day.click();
    await drawn(calendar);
    expect(titles(calendar)).to.deep.equal(['Pour Véron', 'À Véron', 'À Sens']);
    const [first] = allByRole(calendar, 'article');
    expect(first && textOf(first)).to.contain('Sens · à 7 km · pour les habitants de Véron');
    choose(byRole(calendar, 'combobox', 'Commune'), 'Toutes les communes');
    await drawn(calendar);
    expect(textOf(calendar)).not.to.contain('En couleur');
  });

  it('says how far it is from the commune that one looks from', async () => {
    const calendar = await mount('ctg-event-calendar', { attributes: { ...LIST, commune: '89443' } });
    // Sens is 6.8 km from Véron as the crow flies.
    expect(textOf(allByRole(calendar, 'article')[0] as HTMLElement)).to.contain('Sens · à 7 km');
  });
});
