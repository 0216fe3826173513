import { expect } from '@open-wc/testing';
import { mount } from '../support/mount.js';
import { sampleFeed } from '../support/sample.js';
import { allByRole, plain, textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

type Json = Record<string, unknown>;

const on = (day: string, more: Json = {}): Json => ({
  start: `${day}T09:30:00+01:00`,
  end: `${day}T11:00:00+01:00`,
  ...more,
});

/** Opens an event of these fields; it is Tuesday 24 November 2026, ten o’clock. */
async function opened(fields: Json = {}, feed: Json = {}, others: Json[] = []) {
  const event = { id: 'cafe', title: 'Café', summary: 'S', themes: [], timings: [on('2026-12-01')], ...fields };
  const publisher = { name: 'Agglomération', email: 'ctg@exemple.fr' };
  const calendar = await mount('ctg-event-calendar', {
    feed: sampleFeed({ publisher, events: [event, ...others], ...feed }),
    attributes: { event: 'cafe' },
  });
  await waitUntil(() => textOf(calendar).includes('Signaler une erreur'), 'not open');
  return calendar;
}

/** What stands beside a term; undefined where the term is not there. */
function told(calendar: HTMLElement, term: string): string | undefined {
  const found = allByRole(calendar, 'term').find((one) => plain(one.textContent) === term);
  return found && plain(found.nextElementSibling?.textContent);
}
const link = (of: HTMLElement, name: string | RegExp) =>
  allByRole(of, 'link', name)[0] as HTMLAnchorElement | undefined;

describe('an opened event says what is not as planned', () => {
  const cases: [string, Json, string][] = [
    ['cancelled', { status: 'cancelled' }, 'Annulé : cet événement n’aura pas lieu.'],
    [
      'cancelled on one date',
      { timings: [on('2026-12-01', { status: 'cancelled' }), on('2026-12-08')] },
      'Annulé à cette date. Les autres dates sont maintenues.',
    ],
    ['cancelled on its only date', { timings: [on('2026-12-01', { status: 'cancelled' })] }, 'n’aura pas lieu.'],
    ['postponed', { status: 'postponed' }, 'Reporté : il n’aura pas lieu à la date prévue.'],
    ['on line instead', { status: 'moved-online' }, 'Il aura lieu en ligne : ne vous déplacez pas.'],
    ['full', { status: 'full' }, 'Complet : il n’y a plus de place.'],
    [
      'full with a waiting list',
      { status: 'full', registration: { waitingList: true } },
      'Vous pouvez vous inscrire sur la liste d’attente.',
    ],
    [
      'moved',
      { timings: [on('2026-12-01', { status: 'moved', movedFrom: '2026-11-30T14:00:00+01:00' })] },
      'Prévu d’abord le lundi 30 novembre, 14 h.',
    ],
    [
      'elsewhere on one date',
      {
        place: { name: 'Centre social', commune: '89387' },
        timings: [on('2026-12-01', { place: { name: 'Salle des fêtes', commune: '89443' } })],
      },
      'à cette date il a lieu ailleurs que d’habitude.',
    ],
  ];
  for (const [name, fields, words] of cases) {
    it(name, async () => {
      const calendar = await opened(fields);
      expect(textOf(calendar)).to.contain(words);
      await expect(calendar).to.be.accessible();
    });
  }

  it('and nothing where all is as planned', async () => {
    expect(textOf(await opened())).not.to.match(/Annulé|Reporté|Complet|changé|ailleurs/);
  });
});

describe('an opened event tells', () => {
  it('all its dates, the next first, the past ones counted', async () => {
    const coming = Array.from({ length: 9 }, (_, i) => on(`2026-12-0${i + 1}`));
    const calendar = await opened({ timings: [on('2026-11-03'), on('2026-11-10'), ...coming] });
    expect(told(calendar, 'Toutes les dates')).to.match(/^8 autres dates Mercredi 2 décembre, 9 h 30 – 11 h/);
    expect(told(calendar, 'Toutes les dates')).to.contain('Les 3 dates suivantes');
    expect(told(calendar, 'Toutes les dates')).to.match(/2 dates passées$/);
  });

  it('which of them is off or elsewhere', async () => {
    const place = { name: 'Centre social', commune: '89387' };
    const other = { name: 'Salle des fêtes', commune: '89443' };
    const timings = [on('2026-12-01'), on('2026-12-02', { status: 'cancelled' }), on('2026-12-03', { place: other })];
    const dates = told(await opened({ place, timings }), 'Toutes les dates');
    expect(dates).to.contain('Mercredi 2 décembre, 9 h 30 – 11 h Annulé');
    expect(dates).to.contain('Jeudi 3 décembre, 9 h 30 – 11 h Salle des fêtes · Véron');
  });

  it('the place, its access and the way there, unless nobody is to come', async () => {
    const place = { name: 'Salle', address: '1 rue Neuve', commune: '89387', access: 'Sonnez.' };
    const calendar = await opened({ place });
    expect(told(calendar, 'Lieu')).to.equal(
      'Salle, 1 rue Neuve, Sens Itinéraire sur OpenStreetMap (nouvelle fenêtre) Sonnez.',
    );
    expect(link(calendar, /Itinéraire/)?.rel).to.equal('noreferrer noopener');
    expect(told(await opened({ place, status: 'moved-online' }), 'Lieu')).to.equal(undefined);
  });

  it('whom it is for, its price, its access, who holds it', async () => {
    const calendar = await opened({
      audiences: ['familles', 'martiens'],
      ageMonths: { min: 36, max: 144 },
      cost: { kind: 'paid', details: '3 €' },
      accessibility: ['hi', 'mi'],
      organizer: 'Mairie',
    });
    expect(told(calendar, 'Public')).to.equal('Familles · De 3 à 11 ans');
    expect(told(calendar, 'Tarif')).to.equal('Payant : 3 €');
    expect(told(calendar, 'Accessibilité')).to.equal(
      'Accessible aux personnes sourdes ou malentendantes, accessible en fauteuil roulant',
    );
    expect(told(calendar, 'Organisé par')).to.equal('Mairie');
  });

  it('how to register, until when, and that it is too late', async () => {
    const registration = { required: true, url: 'https://exemple.fr/i', deadline: '2026-11-28' };
    const text = async (more: Json) =>
      told(await opened({ registration: { ...registration, ...more } }), 'Inscription');
    expect(await text({})).to.equal('Inscription obligatoire · jusqu’au samedi 28 novembre · S’inscrire');
    expect(await text({ deadline: '2026-11-24' })).to.contain('S’inscrire');
    expect(await text({ deadline: '2026-11-23' })).to.equal(
      'Les inscriptions sont closes depuis le lundi 23 novembre.',
    );
  });

  it('the service behind it, its siblings, and none of a sensitive service', async () => {
    const series = { id: 'hiver', title: 'Vacances d’hiver' };
    const sibling = { id: 'jeux', title: 'Jeux', summary: 'S', themes: [], series, timings: [on('2026-12-03')] };
    const calendar = await opened({ series, service: 'creche' }, {}, [sibling]);
    await waitUntil(() => told(calendar, 'Proposé par le service'), 'the services come after the event');
    expect(told(calendar, 'Proposé par le service')).to.equal('Crèche des Lutins · 03 53 01 00 01');
    expect(allByRole(calendar, 'button', 'Ajouter à mon agenda')).to.have.lengthOf(1);
    expect(told(calendar, 'Dans la série « Vacances d’hiver »')).to.equal('Jeux : jeudi 3 décembre, 9 h 30 – 11 h');
    const services = [{ id: 'refuge', name: 'Refuge', summary: 'S', themes: [], sensitive: true }];
    const secret = await opened({ service: 'refuge' }, { services });
    expect(textOf(secret)).not.to.contain('Refuge');
    expect(allByRole(secret, 'button', /agenda/)).to.have.lengthOf(0);
    expect(decodeURIComponent(link(secret, 'Signaler une erreur')?.href ?? '')).not.to.contain('cafe');
  });

  it('its picture with its credit, asked for only when it comes into sight, on room that is kept', async () => {
    const src = new URL('/nothing-there.png', location.href).href;
    const calendar = await opened({ image: { src, alt: 'Une fête', credit: 'A. B.' } });
    const picture = calendar.shadowRoot?.querySelector('img');
    expect(picture?.loading).to.equal('lazy');
    expect([picture?.getAttribute('width'), picture?.getAttribute('height')]).to.deep.equal(['600', '400']);
    expect(textOf(calendar)).to.contain('Photo : A. B.');
  });
});

describe('an opened event can be taken along', () => {
  it('by links to two calendars, which learn of it on click alone', async () => {
    const calendar = await opened({ place: { name: 'Salle', commune: '89387' } });
    const google = new URL(link(calendar, /Google/)?.href ?? '');
    expect(google.searchParams.get('dates')).to.equal('20261201T083000Z/20261201T100000Z');
    expect(google.searchParams.get('location')).to.equal('Salle, Sens');
    const outlook = new URL(link(calendar, /Outlook/)?.href ?? '');
    expect(outlook.searchParams.get('startdt')).to.equal('2026-12-01T08:30:00Z');
    for (const name of [/Google/, /Outlook/]) expect(link(calendar, name)?.rel).to.contain('noreferrer');
  });

  it('with all its dates to come in one file', async () => {
    const calendar = await opened({ timings: [on('2026-11-03'), on('2026-12-01'), on('2026-12-08')] });
    expect(allByRole(calendar, 'button', 'Ajouter les 2 dates à venir')).to.have.lengthOf(1);
  });

  it('where it is off only as a file, which tells the calendar so, and not at all once it is over', async () => {
    const off = await opened({ status: 'cancelled' });
    expect(allByRole(off, 'button', 'Mettre mon agenda à jour')).to.have.lengthOf(1);
    expect(link(off, /Google/)).to.equal(undefined);
    const over = await opened({ timings: [on('2026-11-03')] });
    expect(allByRole(over, 'button', /agenda/)).to.have.lengthOf(0);
  });
});
