/** The sheet « Horaires » and dates with times: from cells to the feed’s hours and spans, and back. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';

let hoursOfRow, addToHours, rowsOfHours, spanOf, cellsOfSpan;
before(async () => {
  ({ hoursOfRow, addToHours, rowsOfHours } = await loadSource('src/publish/book/week.ts'));
  ({ spanOf, cellsOfSpan } = await loadSource('src/publish/book/spans.ts'));
});

/** Nobody who writes « ? » says that it is closed. */
const UNSURE = ['?', '…'];
const MORNING = [['09:00', '12:00']];
const TWICE = [...MORNING, ['14:00', '17:00']];
/** What a row says, and the cells that stay words. */
const read = (row) => {
  const unclear = [];
  return { ...hoursOfRow(row, (...cell) => unclear.push(cell)), unclear };
};
/** The hours that rows give, one after the other. */
const hours = (...rows) => {
  const found = {};
  for (const row of rows) addToHours(found, row, hoursOfRow(row, assert.fail));
  return found;
};

describe('a day of « Horaires »', () => {
  const RANGES = /** @type {[string[][], string[]][]} */ ([
    [[], ['fermé', 'Fermée', 'non', 'pas ouvert', '-', '–', ' — ', '/', 'x', 'X', '--', '']],
    [[['00:00', '24:00']], ['24h/24', '24/24', '24h sur 24', '24h/24h', '24 h / 24 h']],
    [
      MORNING,
      [
        '9h-12h',
        'de 9h à 12h',
        'De 9 h – 12 h',
        '9h—12h',
        '9h→12h',
        '9h > 12h',
        '9h jusqu’à 12h',
        "9h jusqu'à 12h",
        '9:00-12:00',
        '9h-midi',
        '9h-12h / ',
      ],
    ],
    [
      TWICE,
      [
        '9h-12h / 14h-17h',
        '9 h à 12 h et 14 h à 17 h',
        '9h-12h;14h-17h',
        '9h-12h , 14h-17h',
        '9h-12h & 14h-17h',
        '9h-12h\n14h-17h',
        '9h-12h puis 14h-17h',
        '9H-12H ET 14H-17H',
      ],
    ],
    [[['22:00', '24:00']], ['22h-minuit']],
    [[['22:00', '02:00']], ['22h-2h']],
  ]);
  for (const [ranges, texts] of RANGES)
    it(`is ${JSON.stringify(ranges)} where it says ${texts.join(', ')}`, () => {
      for (const text of texts) assert.deepEqual(read({ mo: text }), { week: { mo: ranges }, unclear: [] }, text);
    });

  it('stays word for word, in the note, where it says something else', () => {
    const texts = [
      '9h',
      '9h-9h',
      'minuit-2h',
      '9h-12h sur rdv',
      '9h-12h / le matin',
      'ouvert',
      'pas fermé',
      '24h/24 sauf août',
      'dès 24h/24',
      'accueil de 9h à 12h',
      '9h à',
      ...UNSURE,
    ];
    for (const text of texts)
      assert.deepEqual(read({ tu: text }), { note: `Mardi\u00a0: ${text}`, unclear: [['tu', text]] }, text);
    assert.deepEqual(read({ note: 'Sonnez.', mo: 'le soir', tu: '9h-12h', ranges: 'parfois' }), {
      week: { tu: MORNING },
      note: 'Sonnez.\nLundi\u00a0: le soir\nTous les jours\u00a0: parfois',
      unclear: [
        ['mo', 'le soir'],
        ['ranges', 'parfois'],
      ],
    });
    assert.deepEqual(read({}), { unclear: [] });
  });
});

describe('rows of « Horaires »', () => {
  const everyDay = (ranges) => Object.fromEntries('mo tu we th fr sa su'.split(' ').map((day) => [day, ranges]));

  it('add to one another: later days win, notes are kept', () => {
    assert.deepEqual(
      hours({ mo: '9h-12h', tu: '9h-12h', note: 'Un.' }, { tu: 'fermé', note: 'Deux.', publicHolidays: 'open' }),
      {
        week: { mo: MORNING, tu: [] },
        note: 'Un.\nDeux.',
        publicHolidays: 'open',
      },
    );
    assert.deepEqual(hours({ ranges: '9h-12h', su: 'fermé' }), { week: { ...everyDay(MORNING), su: [] } });
    assert.deepEqual(hours({ note: 'Un.' }), { note: 'Un.' });
  });

  it('are a period where they have days, one day where only the first is said', () => {
    const [from, to] = ['2027-07-05', '2027-07-30'];
    assert.deepEqual(hours({ from, to, ranges: 'fermé', reason: 'Congés' }), {
      exceptions: [{ from, to, ranges: [], reason: 'Congés' }],
    });
    assert.deepEqual(hours({ from, mo: '9h-12h' }), { exceptions: [{ from, to: from, week: { mo: MORNING } }] });
    assert.deepEqual(hours({ from, to, ranges: '9h-12h', su: 'fermé' }), {
      exceptions: [{ from, to, week: { ...everyDay(MORNING), su: [] } }],
    });
    assert.deepEqual(hours({ from, to, note: 'Rien de plus.' }), { note: 'Rien de plus.' });
    // A last day without a first one is no period.
    assert.deepEqual(hours({ to, mo: '9h-12h' }), { week: { mo: MORNING } });
  });

  it('give the same hours back', () => {
    const whole = {
      week: { mo: TWICE, tu: [] },
      publicHolidays: 'closed',
      note: 'Sonnez.',
      exceptions: [
        { from: '2027-07-05', to: '2027-07-30', week: { mo: MORNING }, reason: 'Été' },
        { from: '2026-12-28', to: '2026-12-28', ranges: [] },
      ],
    };
    assert.deepEqual(rowsOfHours(whole), [
      { mo: '09:00-12:00 / 14:00-17:00', tu: 'fermé', publicHolidays: 'closed', note: 'Sonnez.' },
      { from: '2027-07-05', to: '2027-07-30', mo: '09:00-12:00', reason: 'Été' },
      { from: '2026-12-28', to: '2026-12-28', ranges: 'fermé' },
    ]);
    assert.deepEqual(hours(...rowsOfHours(whole)), whole);
    assert.deepEqual(rowsOfHours({ week: { mo: MORNING }, exceptions: [whole.exceptions[1]] }, 'Secrétariat'), [
      { label: 'Secrétariat', mo: '09:00-12:00' },
      { label: 'Secrétariat', from: '2026-12-28', to: '2026-12-28', ranges: 'fermé' },
    ]);
    assert.deepEqual(rowsOfHours({ note: '' }), [{ note: '' }]);
  });
});

describe('a date with times', () => {
  const [day, next] = ['2026-12-05', '2026-12-06'];
  const at = (time, date = day) => `${date}T${time}:00+01:00`;
  /** Cells, and the span that they are; those that come back as they were are marked. */
  const CASES = [
    [{ day }, { start: day, end: day }, true],
    [{ day, lastDay: next }, { start: day, end: next }, true],
    [{ day, from: 540, to: 720 }, { start: at('09:00'), end: at('12:00') }, true],
    [{ day, from: 1200, to: 60, lastDay: next }, { start: at('20:00'), end: at('01:00', next) }, true],
    [
      { from: '2026-12-05T08:00:00Z', to: '2026-12-05T09:00:00Z' },
      { start: '2026-12-05T08:00:00Z', end: '2026-12-05T09:00:00Z' },
      true,
    ],
    // Past midnight, and a whole day and night.
    [
      { day, from: 1200, to: 30 },
      { start: at('20:00'), end: at('00:30', next) },
    ],
    [
      { day, from: 540, to: 540 },
      { start: at('09:00'), end: at('09:00', next) },
    ],
    [
      { day, from: 540 },
      { start: at('09:00'), end: at('09:00') },
    ],
    [
      { day, from: 540, to: 480, lastDay: next },
      { start: at('09:00'), end: at('08:00', next) },
    ],
    [
      { day, from: '2026-12-05T08:00:00Z', to: 600 },
      { start: '2026-12-05T08:00:00Z', end: '2026-12-05T08:00:00Z' },
    ],
    [
      { day, to: 600 },
      { start: day, end: day },
    ],
    [{ day: 'un jour' }, undefined],
    [{ from: 540, to: 720 }, undefined],
    [{}, undefined],
  ];

  it('is what its cells say together', () => {
    for (const [cells, span] of CASES) assert.deepEqual(spanOf(cells, 'Europe/Paris'), span, JSON.stringify(cells));
  });

  it('is written in the cells that read back as it is', () => {
    for (const [cells, span] of CASES.filter(([, , isSame]) => isSame))
      assert.deepEqual(cellsOfSpan(span, 'Europe/Paris'), cells);
    for (const [, span] of CASES.filter(([, found]) => found))
      assert.deepEqual(spanOf(cellsOfSpan(span, 'Europe/Paris'), 'Europe/Paris'), span);
    // An end of the other side of the change of clocks, or before its start, stays as it is written.
    const odd = { start: at('09:00'), end: at('08:00') };
    assert.deepEqual(cellsOfSpan(odd, 'Europe/Paris'), { from: odd.start, to: odd.end });
    const half = { start: at('09:00'), end: '2026-12-05T10:00:00Z' };
    assert.deepEqual(cellsOfSpan(half, 'Europe/Paris'), { from: half.start, to: half.end });
  });
});
