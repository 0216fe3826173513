import { expect } from '@open-wc/testing';
import { action, event, readGood, rootFile, service, type Json } from './file.js';

/** What the format names, whole: a reader that loses a key of it loses what somebody wrote. */
const place: Json = {
  name: 'Salle des fêtes',
  address: '2 rue de l’Église',
  postalCode: '89510',
  commune: '89443',
  city: 'Véron',
  latitude: 48.13,
  longitude: 3.31,
  access: 'Par la cour',
};
const provenance: Json = {
  source: { name: 'Le CCAS', url: 'https://ccas.example/' },
  owner: { name: 'Jeanne', email: 'jeanne@ccas.example' },
  license: 'etalab-2.0',
  updated: '2026-11-20T09:00:00+01:00',
  lang: 'fr',
  easyRead: 'Un lieu pour les enfants.',
};
const contact: Json = { phone: '03 86 00 00 00', email: 'a@b.example', url: 'https://b.example/' };
const ranges = [
  ['08:30', '12:00'],
  ['22:00', '24:00'],
];
const hours: Json = {
  week: { mo: ranges, tu: ranges, we: ranges, th: ranges, fr: ranges, sa: ranges, su: [] },
  exceptions: [
    { from: '2026-12-24', to: '2026-12-31', ranges: [], reason: 'Congés' },
    { from: '2027-07-01', to: '2027-08-31', week: { mo: ranges } },
  ],
  publicHolidays: 'open',
  note: 'Sonnez',
};
const loose = (date: string, more: Json) => ({ date, ...more });

const SERVICE = service('creche', {
  ...provenance,
  description: 'Trente places.',
  category: 'Crèche',
  codes: ['famille--garde-denfants'],
  audiences: ['familles-enfants'],
  ageMonths: { min: 3, max: 36 },
  place,
  coverage: ['89387', '89443'],
  residentsOnly: true,
  visits: [
    { start: '2026-12-01T09:00:00+01:00', end: '2026-12-01T12:00:00+01:00', place, status: 'moved', note: 'En bus' },
  ],
  attendance: ['in-person', 'remote', 'at-home'],
  hours,
  otherHours: [{ label: 'Accueil', ...hours, publicHolidays: 'closed' }],
  appointment: 'required',
  validFrom: '2026-01-01',
  validUntil: '2027-12-31',
  status: 'open',
  notice: 'Travaux',
  contact: { ...contact, booking: 'https://b.example/rdv' },
  availability: { state: 'waiting-list', asOf: '2026-11-20', note: 'Trois mois' },
  admission: 'En mairie',
  identifiers: { siret: '20006711700019', rna: 'W891000000', finess: '890000000' },
  cost: { kind: 'conditional', details: 'Selon le quotient' },
  accessibility: { wheelchair: true, details: 'Une rampe', url: 'https://b.example/acces' },
  languages: ['fr', 'fsl'],
  documents: ['Livret de famille'],
  keywords: ['nounou'],
  actions: ['ouvrir'],
  verified: '2026-11-20',
});

const EVENT = event('fete', {
  ...provenance,
  description: 'Toute la journée.',
  timings: [
    {
      start: '2026-12-05T09:00:00+01:00',
      end: '2026-12-05T12:00:00+01:00',
      place,
      status: 'moved',
      note: 'Sous le préau',
      movedFrom: '2026-12-04T09:00:00+01:00',
    },
  ],
  place,
  online: 'https://b.example/direct',
  status: 'rescheduled',
  notice: 'Prévoir des bottes',
  registration: {
    required: true,
    url: 'https://b.example/inscription',
    phone: '03 86 00 00 00',
    email: 'a@b.example',
    deadline: '2026-12-01',
    waitingList: true,
  },
  capacity: { total: 30, remaining: 0 },
  series: { id: 'ateliers', title: 'Ateliers' },
  sequence: 2,
  cost: { kind: 'paid', details: '2 €' },
  ageMonths: { min: 0, max: 1500 },
  audiences: ['familles-enfants'],
  accessibility: ['hi', 'vi', 'pi', 'mi', 'ii'],
  image: { src: 'images/fete.jpg', alt: 'Des enfants', credit: 'La ville' },
  organizer: 'La ville',
  url: 'https://b.example/fete',
  coverage: 'all',
  service: 'creche',
  actions: ['ouvrir'],
});

const ACTION = action('ouvrir', {
  ...provenance,
  number: 7,
  status: 'in-progress',
  context: 'Peu de places.',
  objectives: ['Trente places'],
  audience: 'Les familles',
  coverage: ['89387'],
  lead: { organization: 'CCAS', name: 'Jeanne', email: 'jeanne@ccas.example' },
  partners: ['CAF'],
  funding: [{ funder: 'CAF', year: 2026, planned: 1000.5, spent: 0 }],
  start: '2025',
  end: '2027-06',
  deadlines: [{ set: '2025-01', end: '2026-12-31', reason: 'Le chantier' }, { end: '2027-06' }],
  progress: 40,
  steps: [
    { title: 'Choisir le lieu', due: '2026-06', deadlines: [{ end: '2026-06' }], done: '2026-05-02', note: 'Fait' },
  ],
  indicators: [
    {
      id: 'places',
      name: 'Places',
      definition: 'Places agréées',
      source: 'PMI',
      type: 'output',
      unit: 'places',
      baseline: loose('2024', { value: 20 }),
      values: [loose('2025', { value: 25, text: 'Vingt-cinq' })],
      target: loose('2027', { value: 50 }),
    },
  ],
  updates: [
    loose('2026-03', { title: 'Permis', text: 'Obtenu.', status: 'planned', source: 'https://b.example/permis' }),
  ],
  links: [{ title: 'Le projet', url: 'https://b.example/projet' }],
  contact,
  evaluation: { results: 'Bons.', lessons: 'Commencer plus tôt.', decision: 'continue', validated: '2026-11-01' },
});

const FILE = rootFile({
  calendars: { href: 'agendas/', domain: 'ctg.example' },
  communes: [
    {
      code: '89387',
      name: 'Sens',
      postalCodes: ['89100'],
      population: 27_000,
      latitude: 48.2,
      longitude: 3.28,
      url: 'https://sens.example/',
      contact,
    },
    { code: '89443', name: 'Véron' },
  ],
  services: [SERVICE],
  events: [EVENT],
  actions: [ACTION],
});

describe('what the format names', () => {
  it('is read whole, key by key', () => {
    const { feed, problems } = readGood(FILE);
    expect(problems).to.deep.equal([]);
    expect(feed.services).to.deep.equal([SERVICE]);
    expect(feed.events).to.deep.equal([EVENT]);
    expect(feed.actions).to.deep.equal([ACTION]);
    expect(feed.communes).to.deep.equal(FILE['communes']);
    expect(feed.calendars).to.deep.equal(FILE['calendars']);
  });
});

describe('what is beside a fault', () => {
  /** A record that is bad anywhere is mended key by key; a good one is taken as it stands. */
  const beside = (record: Json): Json => ({ ...record, license: 7 });
  const without = ({ license: _, ...rest }: Json): Json => rest;

  it('is read whole all the same', () => {
    const { feed, problems } = readGood({
      ...FILE,
      services: [beside(SERVICE)],
      events: [beside(EVENT)],
      actions: [beside(ACTION)],
    });
    expect(problems.map(({ path }) => path)).to.deep.equal([
      'services[0].license',
      'events[0].license',
      'actions[0].license',
    ]);
    expect(feed.services).to.deep.equal([without(SERVICE)]);
    expect(feed.events).to.deep.equal([without(EVENT)]);
    expect(feed.actions).to.deep.equal([without(ACTION)]);
  });

  it('stands at a bound that is still good', () => {
    const text = 'x'.repeat(20_000);
    const place = { commune: '89387', latitude: -90, longitude: 180 };
    const record = service('a', { description: text, ageMonths: { min: 0, max: 1500 }, place });
    expect(readGood(rootFile({ services: [beside(record)] })).feed.services).to.deep.equal([record]);
  });
});

describe('the code of a problem', () => {
  const codes = (part: Json) => readGood(rootFile(part)).problems.map(({ path, code }) => `${path} ${code}`);
  const of = (part: Json) => codes({ services: [service('a', part)] }).map((said) => said.replace('services[0].', ''));

  it('says what kind of fault it is', () => {
    expect(of({ residentsOnly: 'oui' })).to.deep.equal(['residentsOnly type']);
    expect(of({ place: 'Sens' })).to.deep.equal(['place type']);
    expect(of({ description: 7 })).to.deep.equal(['description type']);
    expect(of({ ageMonths: { min: '3' } })).to.deep.equal(['ageMonths.min type']);
    expect(of({ keywords: 'nounou' })).to.deep.equal(['keywords type']);
    expect(of({ hours: { week: { mo: [['09:00']] } } })).to.deep.equal(['hours.week.mo[0] type']);
    expect(of({ ageMonths: { max: 1501 } })).to.deep.equal(['ageMonths.max value']);
    expect(of({ verified: 'hier' })).to.deep.equal(['verified value']);
    expect(of({ coverage: 'tout' })).to.deep.equal(['coverage value']);
    expect(of({ hours: { week: { lundi: [] } } })).to.deep.equal(['hours.week.lundi value']);
    expect(of({ hours: { week: { mo: [['09:00', '09:00']] } } })).to.deep.equal(['hours.week.mo[0] order']);
    expect(of({ cost: { details: '5 €' } })).to.deep.equal(['cost.kind missing']);
    expect(of({ actions: ['nulle-part'] })).to.deep.equal(['actions[0] reference']);
  });

  it('says it of lists and of the root file too', () => {
    expect(codes({ services: [service('a'), service('a')] })).to.deep.equal(['services[1].id duplicate']);
    expect(codes({ title: undefined })).to.deep.equal(['title missing']);
    expect(codes({ timeZone: 'Europe/Sens' })).to.deep.equal(['timeZone value']);
    expect(codes({ agreements: [] })).to.deep.equal(['agreements value']);
    expect(codes({ events: [event('a', { timings: [] })] })).to.deep.equal(['events[0].timings value']);
  });
});

describe('a choice', () => {
  const timing = { start: '2026-12-05', end: '2026-12-05' };
  const visit = { start: '2026-12-01T09:00:00+01:00', end: '2026-12-01T12:00:00+01:00', place };
  const indicator = { id: 'i', name: 'I' };
  /** Each with the records that say it, and the values that the format has for it. */
  const CHOICES: [name: string, of: (value: unknown) => Json, values: readonly unknown[]][] = [
    [
      'attendance',
      (value) => ({ services: [service('a', { attendance: [value] })] }),
      ['in-person', 'remote', 'at-home'],
    ],
    [
      'appointment',
      (value) => ({ services: [service('a', { appointment: value })] }),
      ['required', 'possible', 'none'],
    ],
    [
      'status of a service',
      (value) => ({ services: [service('a', { status: value })] }),
      ['open', 'temporarily-closed', 'closed'],
    ],
    [
      'status of a visit',
      (value) => ({ services: [service('a', { visits: [{ ...visit, status: value }] })] }),
      ['scheduled', 'cancelled', 'moved', 'full'],
    ],
    [
      'availability',
      (value) => ({ services: [service('a', { availability: { state: value, asOf: '2026-11-20' } })] }),
      ['places', 'waiting-list', 'full'],
    ],
    ['cost', (value) => ({ services: [service('a', { cost: { kind: value } })] }), ['free', 'conditional', 'paid']],
    [
      'public holidays',
      (value) => ({ services: [service('a', { hours: { publicHolidays: value } })] }),
      ['closed', 'open'],
    ],
    [
      'status of a date',
      (value) => ({ events: [event('a', { timings: [{ ...timing, status: value }] })] }),
      ['scheduled', 'cancelled', 'moved', 'full'],
    ],
    [
      'status of an event',
      (value) => ({ events: [event('a', { status: value })] }),
      ['scheduled', 'rescheduled', 'moved-online', 'postponed', 'full', 'cancelled'],
    ],
    [
      'accessibility of an event',
      (value) => ({ events: [event('a', { accessibility: [value] })] }),
      ['hi', 'vi', 'pi', 'mi', 'ii'],
    ],
    [
      'status of an action',
      (value) => ({ actions: [action('a', { status: value })] }),
      ['planned', 'in-progress', 'done', 'paused', 'abandoned'],
    ],
    [
      'type of an indicator',
      (value) => ({ actions: [action('a', { indicators: [{ ...indicator, type: value }] })] }),
      ['means', 'output', 'outcome'],
    ],
    [
      'decision',
      (value) => ({ actions: [action('a', { evaluation: { decision: value } })] }),
      ['continue', 'change', 'stop'],
    ],
  ];
  for (const [name, of, values] of CHOICES) {
    it(`is one of its words and no other: ${name}`, () => {
      for (const value of values) expect(readGood(rootFile(of(value))).problems, String(value)).to.deep.equal([]);
      for (const value of ['', 'autre', true, null]) {
        const codes = readGood(rootFile(of(value))).problems.map(({ code }) => code);
        expect(codes, String(value)).to.deep.equal(['value']);
      }
    });
  }
});

describe('a pattern', () => {
  const problems = (part: Json) => readGood(rootFile(part)).problems.length;
  const url = (text: string) => problems({ services: [service('a', { contact: { url: text } })] });
  const picture = (src: string) => problems({ events: [event('a', { image: { src, alt: '' } })] });
  const email = (text: string) => problems({ services: [service('a', { contact: { email: text } })] });
  const code = (commune: string) => problems({ services: [service('a', { place: { commune } })] });
  const id = (text: string) => problems({ services: [service(text)] });
  const number = (value: number) => problems({ actions: [action('a', { number: value })] });

  it('is the whole of an address, of one of four kinds', () => {
    for (const text of ['https://a.example', 'http://a.example/x?y#z', 'HTTPS://A.EXAMPLE', 'mailto:a@b', 'tel:3919'])
      expect(url(text), text).to.equal(0);
    for (const text of [
      'javascript:alert(1)',
      'javascript:alert(1)//https://a.example',
      'xmailto:a@b',
      ' https://a.example',
      'https://a.example ',
      'https://a.example/<b>',
      'https:///a',
      'ftp://a.example',
      'tel:',
      'a.example',
    ])
      expect(url(text), text).to.equal(1);
  });

  it('of a picture may be relative, and has no scheme but http and https', () => {
    for (const src of [
      'images/a.jpg',
      '../a.jpg',
      '/a.jpg',
      './a:b.jpg',
      'http://a.example/a.jpg',
      'HTTPS://a.example/a',
    ])
      expect(picture(src), src).to.equal(0);
    for (const src of [
      'data:image/png;base64,AAAA',
      'javascript:alert(1)',
      'a1+.-:x',
      'x:y',
      'ftp://a.example/a.jpg',
      'mailto:a@b',
      'images/a b.jpg',
      'a.jpg>',
      '<a.jpg',
    ])
      expect(picture(src), src).to.equal(1);
  });

  it('is one name and one host of an e-mail address', () => {
    for (const text of ['a@b', 'jeanne.martin@ccas.example']) expect(email(text), text).to.equal(0);
    for (const text of ['a', '@b', 'a@', 'a@b@c', 'a b@c', 'a@b c', '<a@b>', 'a@b>', '"a@b'])
      expect(email(text), text).to.equal(1);
  });

  it('is five characters of a commune, with a letter in Corsica', () => {
    for (const text of ['89387', '2A004', '2B033']) expect(code(text), text).to.equal(0);
    for (const text of ['8938', '893870', 'x89387', '89387 ', '2a004', '2C004', 'A2004', '892A4'])
      expect(code(text), text).to.equal(1);
  });

  it('is lower case, digits and hyphens of an id', () => {
    for (const text of ['a', 'creche-2', 'x'.repeat(200)]) expect(id(text), text).to.equal(0);
    for (const text of ['', 'Creche', 'crèche', 'a b', 'a/', '/a', 'x'.repeat(201)]) expect(id(text), text).to.equal(1);
  });

  it('is a whole number from 0 on of what is counted', () => {
    for (const value of [0, 1, 2026]) expect(number(value), String(value)).to.equal(0);
    for (const value of [-1, 1.5]) expect(number(value), String(value)).to.equal(1);
    const told = (value: number) => readGood(rootFile({ actions: [action('a', { number: value })] })).problems[0];
    expect(told(-1)).to.deep.equal({ path: 'actions[0].number', code: 'value', message: 'expected >=0' });
    expect(told(1.5)).to.deep.equal({ path: 'actions[0].number', code: 'value', message: 'not a whole number' });
  });

  it('has bounds that are still good', () => {
    const at = (latitude: number, longitude: number) =>
      problems({ services: [service('a', { place: { commune: '89387', latitude, longitude } })] });
    for (const [latitude, longitude] of [
      [90, 180],
      [-90, -180],
    ] as const)
      expect(at(latitude, longitude)).to.equal(0);
    expect(at(90.1, -180.1)).to.equal(2);
    expect(at(-90.1, 180.1)).to.equal(2);
  });
});
