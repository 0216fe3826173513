/** Kinds of columns: what a cell of one means in the feed, and how the feed’s value is written in a cell. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';

let all;
before(async () => {
  const { columns, kinds, names, spans } = await loadSource('test/support/publishing.ts');
  const kindAt = (list, path) => list.find((column) => column.path === path).kind;
  const cost = kindAt(columns.cost, 'cost.kind');
  const alternative = kindAt(columns.image, 'image.alt');
  const postalCode = kindAt(columns.place(), 'place.postalCode');
  all = { ...kinds, ...names, minutes: spans.minutes, attendance: columns.attendance, cost, alternative, postalCode };
});

/** Anew for each test: names that were looked up are kept. */
const known = () => ({
  communes: [
    { code: '89387', name: 'Sens', postalCodes: ['89100'] },
    { code: '89443', name: 'Véron', postalCodes: ['89510'] },
    { code: '01004', name: 'Ambérieu', postalCodes: ['01500'] },
    { code: '2A004', name: 'Ajaccio', postalCodes: ['20000'] },
    { code: '89001', name: 'Le Clos', postalCodes: ['89200'] },
    { code: '89002', name: 'le clos', postalCodes: ['89300'] },
    { code: '89003', name: '3 Rivières', postalCodes: ['89400'] },
  ],
  themes: [
    { id: 'petite-enfance', name: 'Petite enfance' },
    { id: 'jeunesse', name: 'Jeunesse, sport' },
    { id: 'a', name: 'Culture' },
    { id: 'b', name: 'culture' },
    { id: 'c', name: 'Loisirs; vacances' },
    { id: 'd', name: 'jeunesse' },
  ],
  zone: 'Europe/Paris',
});
const NINE = { day: '2026-12-05', minutes: 570 };

/** By kind: a cell, and the value that it has in the feed. */
const READ = {
  text: [[' a\nb ', 'a\nb']],
  line: [[' a \n b ', 'a b']],
  count: [
    ['12', 12],
    [0, 0],
  ],
  timeZone: [[' Europe/Paris ', 'Europe/Paris']],
  language: [['fr', 'fr']],
  doneOn: [
    ['oui', true],
    ['12/2026', '2026-12'],
    ['5/12/2026', '2026-12-05'],
  ],
  minutes: [
    ['9 h 30', 570],
    ['2026-12-05T09:30:00+01:00', '2026-12-05T09:30:00+01:00'],
    ['2026-12-05T08:30:00.5Z', '2026-12-05T08:30:00.5Z'],
  ],
  moment: [
    ['05/12/2026', '2026-12-05'],
    ['05/12/2026 09:30', '2026-12-05T09:30:00+01:00'],
    ['5 juillet 2026 à 9h', '2026-07-05T09:00:00+02:00'],
    ['05/12/2026, 18 h 30', '2026-12-05T18:30:00+01:00'],
    ['05/12/2026 09:30:00', '2026-12-05T09:30:00+01:00'],
    [NINE, '2026-12-05T09:30:00+01:00'],
    [{ day: '2026-12-05' }, '2026-12-05'],
    [46_361, '2026-12-05'],
    ['2026-12-05T08:30:00Z', '2026-12-05T08:30:00Z'],
    ['2026-12-05T09:30:00+01:00', '2026-12-05T09:30:00+01:00'],
  ],
  age: [
    [3, 36],
    ['1 an', 12],
    ['3 ans', 36],
    ['18 m', 18],
    ['30 mois', 30],
    ['1,5', 18],
    ['2½', 30],
    ['2 ans et demi', 30],
    ['2 ans et demie', 30],
    ['2 ans 6', 30],
    ['2 ans et 6 m', 30],
    ['10 semaines', 2],
    ['10semaines', 2],
    ['2,25 ans', 27],
    ['1 an et 10 mois', 22],
    ['1 semaine', 0],
    ['52 sem', 12],
  ],
  cost: [
    ['Gratuit', 'free'],
    [' gratuit ', 'free'],
    ['free', 'free'],
    ['Quotient familial', 'conditional'],
    ['Gratuti', 'free'],
    ['oui', 'paid'],
  ],
  attendance: [
    ['Sur place, à domicile', ['in-person', 'at-home']],
    ['par téléphone\nsur place', ['remote', 'in-person']],
  ],
  commune: [
    ['Sens', '89387'],
    ['Sens (89387)', '89387'],
    [89_387, '89387'],
    [1004, '01004'],
    ['2a004', '2A004'],
    // Beyond the territory, a code is taken at its word.
    ['75056', '75056'],
  ],
  coverage: [
    ['Toutes les communes', 'all'],
    ['tout le territoire', 'all'],
    ['Ensemble du territoire', 'all'],
    ['Sens, Véron', ['89387', '89443']],
    ['Sens ; ', ['89387']],
    ['Sens , ', ['89387']],
    ['Toute l’agglomération', 'all'],
  ],
  themes: [
    ['petite enfance', ['petite-enfance']],
    ['petite-enfance', ['petite-enfance']],
    ['Jeunesse, sport', ['jeunesse']],
    ['Petite enfance, Culture', ['petite-enfance', 'a']],
  ],
  alternative: [
    ['Décorative', ''],
    ['Un bal.', 'Un bal.'],
  ],
  postalCode: [
    [1500, '01500'],
    ['89100', '89100'],
    ['150', '150'],
  ],
};

/** By kind: a value of the feed, and the cell that it is written in. */
const WRITTEN = {
  list: [[['a', 'b'], 'a\nb']],
  day: [
    ['2026-12-05', { day: '2026-12-05' }],
    ['2026-12', '2026-12'],
  ],
  doneOn: [
    [true, 'oui'],
    ['2026-12-05', { day: '2026-12-05' }],
  ],
  yesNo: [
    [true, 'oui'],
    [false, 'non'],
  ],
  minutes: [
    [570, { minutes: 570 }],
    ['2026-12-05T09:30:00Z', '2026-12-05T09:30:00Z'],
  ],
  moment: [
    ['2026-12-05', { day: '2026-12-05' }],
    ['2026-12-05T09:30:00+01:00', NINE],
    // It reads back as it is.
    ['2026-12-05T08:30:00Z', '2026-12-05T08:30:00Z'],
    ['2026-12-05T00:00:00+01:00', '2026-12-05T00:00:00+01:00'],
  ],
  age: [
    [36, '3 ans'],
    [30, '30 mois'],
    [12, '1 an'],
    [6, '6 mois'],
  ],
  cost: [
    ['free', 'Gratuit'],
    ['autre', 'autre'],
  ],
  attendance: [[['in-person', 'remote'], 'Sur place\nÀ distance']],
  commune: [
    ['89387', 'Sens'],
    ['75056', '75056'],
    // Names that would be read as another.
    ['89002', '89002'],
    ['89003', '89003'],
  ],
  coverage: [
    ['all', 'Toutes'],
    [['89387', '89443'], 'Sens\nVéron'],
  ],
  themes: [
    [['petite-enfance', 'inconnu'], 'Petite enfance\ninconnu'],
    [['a', 'b'], 'Culture\nb'],
    [['c'], 'c'],
    [['d'], 'd'],
  ],
  alternative: [
    ['', 'décorative'],
    ['Un bal.', 'Un bal.'],
  ],
};

const shownOf = (cells) => cells.map((cell) => JSON.stringify(cell)).join(', ');

const HELPS = {
  text: 'Texte libre.',
  line: 'Quelques mots.',
  list: 'Un par ligne.',
  phone: '03 86 00 00 00',
  email: 'accueil@exemple.fr',
  url: 'Commence par https://.',
  timeZone: 'Europe/Paris',
  language: 'fr',
  number: 'Un nombre.',
  count: 'Un nombre entier.',
  day: '05/12/2026',
  looseDay: '05/12/2026, 12/2026 ou 2026',
  doneOn: '05/12/2026, ou « oui »',
  yesNo: '« oui » ou « non »',
  moment: '05/12/2026, ou 05/12/2026 09:30',
  age: '« 10 mois », « 3 ans »',
  minutes: '9 h 30',
  cost: 'À choisir dans la liste.',
  attendance: 'Un par ligne : Sur place, À distance, À domicile.',
  commune: 'Nom ou code INSEE.',
  coverage: '« Toutes », ou une par ligne.',
  themes: 'Un ou plusieurs, un par ligne.',
};
/** https://specs.frictionlessdata.io/table-schema/ */
const FIELDS = {
  text: undefined,
  email: { type: 'string', format: 'email' },
  url: { type: 'string', format: 'uri' },
  number: { type: 'number' },
  count: { type: 'integer' },
  day: { type: 'date' },
  yesNo: { type: 'boolean', trueValues: ['oui'], falseValues: ['non'] },
  cost: { type: 'string', constraints: { enum: ['Gratuit', 'Selon les ressources', 'Payant'] } },
};

describe('a kind of column', () => {
  for (const [kind, cases] of Object.entries(READ))
    it(`${kind} reads ${shownOf(cases.map(([cell]) => cell))}`, () => {
      const names = known();
      for (const [cell, value] of cases) assert.deepEqual(all[kind].read(cell, names), value, JSON.stringify(cell));
    });

  for (const [kind, cases] of Object.entries(WRITTEN))
    it(`${kind} writes ${shownOf(cases.map(([value]) => value))}`, () => {
      const names = known();
      for (const [value, cell] of cases) assert.deepEqual(all[kind].write(value, names), cell, JSON.stringify(value));
    });

  it('has a help of its own, for columns that have no more to say', () => {
    assert.deepEqual(Object.fromEntries(Object.keys(HELPS).map((kind) => [kind, all[kind].help])), HELPS);
  });

  it('is told to programs in the words of Table Schema', () => {
    assert.deepEqual(Object.fromEntries(Object.keys(FIELDS).map((kind) => [kind, all[kind].field])), FIELDS);
  });
});
