/** The fields of an OpenAgenda event, each as residents read it. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { event, timing } from './openagenda-support.js';
import { loadImporters, options } from './support.js';

let read;
before(async () => ({ read } = await loadImporters()));

const one = async (more, given) => (await read([event(more)], given)).events[0];

describe('the price of an event', () => {
  const cases = [
    ['Gratuit', { kind: 'free' }],
    ['gratuite', { kind: 'free' }],
    ['Payant', { kind: 'paid' }],
    ['payante', { kind: 'paid' }],
    ['Entrée libre', { kind: 'free', details: 'Entrée libre' }],
    ['Accès libre', { kind: 'free', details: 'Accès libre' }],
    ['12 €', { kind: 'paid', details: '12 €' }],
    ['12€', { kind: 'paid', details: '12€' }],
    ['1 euro', { kind: 'paid', details: '1 euro' }],
    ['2 Euros', { kind: 'paid', details: '2 Euros' }],
    ['3 EUR', { kind: 'paid', details: '3 EUR' }],
    ['Tarif unique', { kind: 'paid', details: 'Tarif unique' }],
    ['Plein et réduit', { kind: 'paid', details: 'Plein et réduit' }],
    ['5 €, gratuit pour les enfants', { kind: 'conditional', details: '5 €, gratuit pour les enfants' }],
  ];
  for (const [said, cost] of cases)
    it(`is read from « ${said} »`, async () => {
      const { cost: read1, description } = await one({ conditions: { fr: said } });
      assert.deepEqual([read1, description], [cost, undefined]);
    });

  it('is not guessed: other conditions stay in the text', async () => {
    for (const said of [
      'Sur inscription',
      'Pièces en euros',
      'Europe en 3 actes',
      'Entrée non gratuite',
      'Pas gratuit',
    ])
      assert.deepEqual(
        [(await one({ conditions: said })).cost, (await one({ conditions: said })).description],
        [undefined, `Conditions\u00a0: ${said}`],
      );
    assert.deepEqual((await one({ pricingInfo: 'Gratuit' })).cost, { kind: 'free' });
  });
});

describe('the ways to register', () => {
  /** @type {[more: Record<string, unknown>, found: (string | undefined)[]][]} */
  const cases = [
    [
      { registration: 'https://exemple.fr/i, a@exemple.fr | 03 86 00 00 00' },
      ['https://exemple.fr/i', 'a@exemple.fr', '03 86 00 00 00'],
    ],
    [{ registration: ['a@exemple.fr;b@exemple.fr'] }, [undefined, 'a@exemple.fr', undefined]],
    [{ registration: [{ value: ' https://exemple.fr/i ' }, 7, null] }, ['https://exemple.fr/i', undefined, undefined]],
    [{ registrationUrl: 'https://exemple.fr/r' }, ['https://exemple.fr/r', undefined, undefined]],
    [{ ticketLink: 'https://exemple.fr/t' }, ['https://exemple.fr/t', undefined, undefined]],
    [{ locations: { ticketLink: 'https://exemple.fr/l' } }, ['https://exemple.fr/l', undefined, undefined]],
    [{ registration: ['tel:0386000000'] }, [undefined, undefined, undefined]],
    [{ registration: ['Salle 3, au 12 de la rue'] }, [undefined, undefined, undefined]],
    [{ registration: ['https://exemple.fr/tel:3'] }, ['https://exemple.fr/tel:3', undefined, undefined]],
    [{ registration: ['+33 3 86 00 00 00\n\n(0)386000001'] }, [undefined, undefined, '03 86 00 00 00']],
  ];
  for (const [more, [url, email, phone]] of cases)
    it(`are the first of each: ${JSON.stringify(more)}`, async () => {
      const { registration = {} } = await one(more);
      assert.deepEqual([registration.url, registration.email, registration.phone], [url, email, phone]);
    });
});

describe('the picture of an event', () => {
  it('is an address, a name below another, or one without its scheme', async () => {
    const src = async (more) => (await one(more)).image?.src;
    assert.equal(
      await src({ image: { base: 'https://cdn.exemple.fr/', filename: 'a.jpg' } }),
      'https://cdn.exemple.fr/a.jpg',
    );
    assert.equal(await src({ image: '//cdn.exemple.fr/a.jpg' }), 'https://cdn.exemple.fr/a.jpg');
    assert.equal(await src({ image: 'http://exemple.fr/a.jpg' }), 'http://exemple.fr/a.jpg');
    assert.equal(await src({ originalImage: 'https://exemple.fr/b.jpg' }), 'https://exemple.fr/b.jpg');
    for (const image of [
      { base: 'https://cdn.exemple.fr/' },
      { filename: 'a.jpg' },
      'a.jpg',
      'voir https://exemple.fr/a.jpg',
      'https://exemple.fr/a.jpg ou b',
    ])
      assert.equal(await src({ image }), undefined, JSON.stringify(image));
  });

  it('names who made it', async () => {
    const image = { base: 'https://cdn.exemple.fr/', filename: 'a.jpg', credits: 'Ville' };
    assert.equal((await one({ image })).image.credit, 'Ville');
    assert.equal((await one({ image, imageCredits: 'Musée' })).image.credit, 'Musée');
  });
});

describe('the place of an event', () => {
  it('is its location, or what the first interface says of it', async () => {
    const more = { access: { fr: 'Bus 3' }, latitude: '48.1', longitude: 3.3 };
    const point = { access: 'Bus 3', latitude: 48.1, longitude: 3.3 };
    assert.deepEqual((await one({ location: { name: 'Salle', insee: '89443', ...more } })).place, {
      name: 'Salle',
      commune: '89443',
      ...point,
    });
    const listed = [{ placename: 'Salle', city: 'Véron', postalcode: '89510', address: '2 rue Haute' }];
    const place = { name: 'Salle', address: '2 rue Haute', postalCode: '89510', commune: '89443' };
    assert.deepEqual((await one({ location: undefined, locations: listed })).place, place);
    assert.deepEqual((await one({ location: undefined, locations: listed, latitude: 48.1, longitude: 3.3 })).place, {
      ...place,
      latitude: 48.1,
      longitude: 3.3,
    });
    assert.deepEqual((await one({ location: undefined, locationName: 'Salle', insee: '89443' })).place, {
      name: 'Salle',
      commune: '89443',
    });
  });

  it('stands in the text below the description where nobody knows its commune', async () => {
    const { place, description } = await one({
      location: { name: 'Salle', city: 'Villeneuve' },
      freeText: 'Un **bal**',
    });
    assert.deepEqual([place, description], [undefined, 'Un bal\n\nLieu\u00a0: Salle, Villeneuve']);
  });
});

describe('what else an event says', () => {
  it('is its keywords: a list, a text, tags with their labels, and codes that the coordinator names', async () => {
    for (const more of [
      { keywords: ['Jeunesse'] },
      { keywords: 'Musique , Jeunesse' },
      { keywords: { fr: 'Musique|Jeunesse' } },
      { tags: [{ label: 'Jeunesse' }, {}, 7] },
    ])
      assert.deepEqual((await one(more)).themes, ['jeunesse'], JSON.stringify(more));
    const mapping = { 'public:4': ['jeunesse'] };
    for (const said of [4, [4], [{ id: 4 }], { id: '4' }])
      assert.deepEqual((await one({ public: said }, { territory: { ...options.territory, mapping } })).themes, [
        'jeunesse',
      ]);
  });

  it('is the ages that it is for, in months', async () => {
    const ages = async (min, max) => (await one({ age: { min, max } })).ageMonths;
    assert.deepEqual(await ages(6, 10), { min: 72, max: 132 });
    assert.deepEqual(await ages(6, 6), { min: 72, max: 84 });
    assert.deepEqual(await ages(6, 99), { min: 72 });
    assert.deepEqual(await ages(0, 98), { max: 1188 });
    assert.deepEqual([await ages(0, 99), await ages(-1, 10), await ages(10, 6)], [undefined, undefined, undefined]);
  });

  it('is its address, its agenda and its licence', async () => {
    const from = { originAgenda: { title: 'Sorties', slug: 'sorties', url: 'https://exemple.fr/sorties' } };
    const { url, source } = await one(from);
    assert.equal(url, 'https://openagenda.com/sorties/events/atelier');
    assert.deepEqual(source, { name: 'OpenAgenda – Sorties', url: 'https://exemple.fr/sorties' });
    const other = await one({ origin: { title: 'Bals', slug: 'bals' } });
    assert.deepEqual(
      [other.url, other.source],
      ['https://openagenda.com/bals/events/atelier', { name: 'OpenAgenda – Bals' }],
    );
    assert.equal((await one({ ...from, canonicalUrl: 'http://exemple.fr/bal' })).url, 'http://exemple.fr/bal');
    for (const canonicalUrl of ['voir https://exemple.fr', 'https://exemple.fr et là', 'javascript:alert(1)'])
      assert.equal((await one({ canonicalUrl })).url, undefined, canonicalUrl);
    assert.equal((await one({ ...from, slug: undefined })).url, undefined);
    const given = { source: { name: 'Ville' }, license: 'LO-2.0' };
    const own = await one(from, given);
    assert.deepEqual([own.source, own.license], [given.source, 'LO-2.0']);
  });

  it('is when it was changed, its first status not said, and its words in French first', async () => {
    const { updated, status } = await one({ updatedAt: '2026-11-20T08:30:00.000Z', status: 1 });
    assert.deepEqual([updated, status], ['2026-11-20T09:30:00+01:00', undefined]);
    assert.equal((await one({ updatedAt: 'hier' })).updated, undefined);
    const { title, lang } = await one({ title: { en: 'Reading', fr: 'Lecture' } });
    assert.deepEqual([title, lang], ['Lecture', undefined]);
    assert.equal((await one({ title: 'Lecture', description: { fr: 'Une lecture.' } })).summary, 'Une lecture.');
    assert.equal((await one({ uid: undefined })).id, 'oa-atelier');
  });
});

describe('the dates of an event', () => {
  const dates = async (more) => (await one(more)).timings.map(({ start, end }) => `${start} ${end}`);
  const nine = '2026-12-05T09:00:00+01:00 2026-12-05T11:30:00+01:00';

  it('are read in each way that OpenAgenda writes them', async () => {
    for (const [begin, end] of [
      ['2026-12-05T09:00:00+0100', '2026-12-05T11:30:00+0100'],
      ['2026-12-05T04:00:00-0400', '2026-12-05T06:30:00-04:00'],
      ['2026-12-05 09:00', ' 2026-12-05T11:30 '],
      ['2026-12-05T09:00:00.000', '2026-12-05 11:30:00'],
    ])
      assert.deepEqual(await dates({ timings: [{ begin, end }] }), [nine], begin);
    for (const begin of ['le 2026-12-05T09:00', '5 December 2026', 'x2026-12-05T09:00:00+01:00', 7])
      assert.deepEqual((await read([event({ timings: [{ begin, end: timing.end }] })])).kinds, [
        'unreadable-date',
        'incomplete-record',
      ]);
    assert.deepEqual(await dates({ timings: [{ begin: timing.begin, end: timing.begin }] }), [
      '2026-12-05T09:00:00+01:00 2026-12-05T09:00:00+01:00',
    ]);
  });

  it('are those of the event’s or its place’s zone where they name none', async () => {
    const timings = [{ begin: '2026-12-05T04:00', end: '2026-12-05T06:30' }];
    assert.deepEqual(await dates({ timings, timezone: 'America/Guadeloupe' }), [nine]);
    assert.deepEqual(await dates({ timings, location: { ...event().location, timezone: 'America/Guadeloupe' } }), [
      nine,
    ]);
    assert.deepEqual(await dates({ timings, timezone: 'Chez moi' }), [
      '2026-12-05T04:00:00+01:00 2026-12-05T06:30:00+01:00',
    ]);
  });

  it('are each once and in their order, of a first, a next and a last date too', async () => {
    const at = (begin, end) => ({ begin: `2026-12-05T${begin}:00+01:00`, end: `2026-12-05T${end}:00+01:00` });
    const [short, long, late] = [at('09:00', '10:00'), at('09:00', '11:30'), at('14:00', '15:00')];
    const expected = [short, long, late].map(({ begin, end }) => `${begin} ${end}`);
    assert.deepEqual(await dates({ timings: [late, long, short, late] }), expected);
    const ends = { timings: undefined, firstTiming: short, nextTiming: long, lastTiming: late };
    assert.deepEqual(await dates(ends), expected);
    const { events, kinds } = await read([event({ timings: undefined, nextTiming: short, lastTiming: short })]);
    assert.deepEqual([events[0].timings.length, kinds], [1, []]);
  });

  it('of the first interface are days with hours, of which one without hours is told', async () => {
    const day = (timeStart, timeEnd) => ({ date: '2026-12-05', timeStart, timeEnd });
    const of = (...all) => ({ timings: undefined, locations: [{ dates: all }] });
    assert.deepEqual(await dates(of(day('09:00:00', '11:30:00'), day('14:00:00', '14:00:00'))), [
      nine,
      '2026-12-05T14:00:00+01:00 2026-12-05T14:00:00+01:00',
    ]);
    for (const broken of [day('', '11:30:00'), day('09:00:00', 'tard')]) {
      const { events, kinds } = await read([event(of(day('09:00:00', '11:30:00'), broken))]);
      assert.deepEqual([events[0].timings.length, kinds], [1, ['unreadable-date']]);
    }
  });
});
