/** Opening hours as people write them: what is understood is right, and what is not stays in words and is reported. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import fc from '../../../support/any.js';
import OpeningHours from 'opening_hours';
import { loadSource } from '../../../../scripts/build/load-source.js';

const { window, cases } = JSON.parse(readFileSync(new URL('hours-cases.json', import.meta.url), 'utf8'));
const MORNING = [['09:00', '12:00']];
const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

let readHours, readDayHours, rangesOn, PlainDate;
before(async () => {
  ({ readHours, readDayHours } = await loadSource('src/publish/import/hours/index.ts'));
  ({ rangesOn } = await loadSource('src/domain/hours.ts'));
  ({ PlainDate } = await loadSource('src/domain/plain-date.ts'));
});

/** `{"mo-fr": "09:00-12:00 14:00-17:00"}` as the feed writes it. */
function weekOf(short) {
  const week = {};
  for (const [days, ranges] of Object.entries(short)) {
    const [first, last = first] = days.split('-').map((day) => DAYS.indexOf(day));
    for (let day = first; day <= last; day++) week[DAYS[day]] = ranges.split(' ').map((range) => range.split('-'));
  }
  return week;
}

function expectedOf({ week, exceptions, publicHolidays, note, appointment }) {
  const hours = {
    ...(week && { week: weekOf(week) }),
    ...(exceptions && { exceptions: exceptions.map((one) => (one.week ? { ...one, week: weekOf(one.week) } : one)) }),
    ...(publicHolidays && { publicHolidays }),
    ...(note && { note }),
  };
  return {
    ...(Object.keys(hours).length > 0 && { hours }),
    ...(appointment && { appointment }),
    unread: note ? [note] : [],
  };
}

describe('opening hours in words', () => {
  for (const one of cases)
    it(JSON.stringify(one.said), () => assert.deepEqual(readHours(one.said, window), expectedOf(one)));

  it('are read in every spelling of a day, and of no other word', () => {
    const SPELT = {
      mo: ['lundi', 'lundis', 'lun', 'lu', 'Lun.', 'LUNDI'],
      tu: ['mardi', 'mardis', 'mar', 'ma'],
      we: ['mercredi', 'mercredis', 'mer', 'me'],
      th: ['jeudi', 'jeudis', 'jeu', 'je'],
      fr: ['vendredi', 'vendredis', 'ven', 've'],
      sa: ['samedi', 'samedis', 'sam', 'sa'],
      su: ['dimanche', 'dimanches', 'dim', 'di'],
    };
    for (const [day, words] of Object.entries(SPELT)) {
      for (const word of words)
        assert.deepEqual(readHours(`${word} 9h-12h`), { hours: { week: { [day]: MORNING } }, unread: [] }, word);
      for (const word of [`x${words[0]}`, `${words[0]}x`, `${words[2]}x`, `x${words[3]}`])
        assert.equal(readHours(`${word} 9h-12h`).hours.week, undefined, word);
    }
    const together = { sa: MORNING, su: MORNING };
    for (const word of ['week-end', 'weekend', 'week end', 'les week-ends', 'samedi et dimanche', 'sam. & dim.'])
      assert.deepEqual(readHours(`${word} 9h-12h`), { hours: { week: together }, unread: [] }, word);
  });

  it('are read in every spelling of an hour, and of a part of the day', () => {
    for (const said of [
      '9h-12h',
      '9 h - 12 h',
      '9h00-12h00',
      '09:00-12:00',
      '9:00 – 12:00',
      '9 heures à 12 heures',
      '9h00mn-12h00min',
      'de 9h à 12h',
      'de 9h à midi',
      'matin 9h-12h',
      'matins 9h-12h',
      'matinée : 9h-12h',
    ])
      assert.deepEqual(readHours(`lundi ${said}`), { hours: { week: { mo: MORNING } }, unread: [] }, said);
    for (const said of ['après-midi', 'après midi', 'aprèsmidi', 'après-midis', 'soir', 'soirs', 'soirée', 'soirées'])
      assert.deepEqual(
        readHours(`lundi ${said} 18h-minuit`),
        { hours: { week: { mo: [['18:00', '24:00']] } }, unread: [] },
        said,
      );
  });

  it('say that one comes by appointment or not, in every spelling', () => {
    const SAID = {
      required: [
        'sur rendez-vous',
        'sur rendez vous',
        'sur rendezvous',
        'sur rdv',
        'sur r.d.v.',
        'avec RDV',
        'uniquement sur rdv',
      ],
      none: ['sans rendez-vous', 'sans rendez vous', 'sans rdv', 'sans r.d.v.'],
      possible: [
        'avec ou sans rendez-vous',
        'sans ou avec rdv',
        'et sur rendez-vous',
        'ou sur rdv',
        'rendez-vous possible',
        'rdv possibles',
        'possible sur rendez-vous',
        'possiblement sur rdv',
      ],
    };
    for (const [appointment, spellings] of Object.entries(SAID))
      for (const said of spellings)
        assert.deepEqual(
          readHours(`lundi 9h-12h ${said}`),
          { hours: { week: { mo: MORNING } }, appointment, unread: [] },
          said,
        );
  });

  it('are read day by day, where each has a column', () => {
    const monday = [
      ['09:00', '12:00'],
      ['13:30', '17:00'],
    ];
    const days = { mo: '9:00 - 12:00 / 13:30 - 17:00', tu: '8:45 -12:30', we: '-', sa: '-' };
    const week = { mo: monday, tu: [['08:45', '12:30']] };
    assert.deepEqual(readDayHours(days), { hours: { week }, unread: [] });
    assert.deepEqual(readDayHours(days, 'Sonnez.'), { hours: { week, note: 'Sonnez' }, unread: ['Sonnez'] });
  });

  it('stay in words where one day of them cannot be read, or is not known', () => {
    const note = 'lundi : 9:00 - 12:00\nmardi : 14:00/18:00';
    const unread = [note];
    assert.deepEqual(readDayHours({ mo: '9:00 - 12:00', tu: '14:00/18:00', we: '-' }), { hours: { note }, unread });
    const known = 'lundi : 9:00 - 12:00';
    assert.deepEqual(readDayHours({ mo: '9:00 - 12:00', tu: '' }), { hours: { note: known }, unread: [known] });
    const even = `${known}\nSemaines paires`;
    assert.deepEqual(readDayHours({ mo: '9:00 - 12:00' }, 'Semaines paires'), {
      hours: { note: even },
      unread: [even],
    });
  });

  it('are unknown where every day says so, which is not closed', () => {
    assert.deepEqual(readDayHours({ mo: '-', tu: '-' }), { unread: [] });
    assert.deepEqual(readDayHours({ mo: 'Horaires non communiqués', sa: 'Horaires non communiqués' }), { unread: [] });
    for (const said of [
      '-',
      '---',
      '/',
      '?',
      'nc',
      'N.C.',
      'nr',
      'n/a',
      'Néant',
      'inconnu',
      'inconnus',
      'horaire non communiqué',
      'non renseignés',
      'pas connus',
      'non précisé',
      'non disponibles',
    ])
      assert.deepEqual(readHours(said), { unread: [] }, said);
  });

  it('keep seasons in words where it is not said for which days they are to be worked out', () => {
    const said = 'Mo-Fr 09:00-17:00; Jul-Aug off';
    assert.deepEqual(readHours(said), { hours: { note: said }, unread: [said] });
  });
});

describe('the OpenStreetMap syntax', () => {
  const SAID = [
    'Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00',
    'Mo-Fr 09:00-18:00; We 09:00-12:00; Sa 10:00-12:00',
    'Mo-Fr 08:00-12:00, Tu 13:30-17:00, Th 13:30-19:00',
    'Tu-Sa 10:00-18:00; Apr-Sep Tu-Su 09:00-19:00',
    'Apr 15-Oct 15 10:00-18:00; Oct 16-Apr 14 Sa,Su 10:00-16:00',
    'Jun-Aug Mo-Fr 08:00-14:00; Sep-May Mo-Fr 09:00-17:00; We off',
    'Mo-Fr 09:00-17:00; Dec 24-Jan 02 off',
    'Mo-Fr 09:00-17:00; 2026 Dec 24-2027 Jan 02 off; 2027 Aug off',
    // Not with hours of the day after: the reference then ends the night at midnight, which nobody means.
    'Fr-Sa 20:00-02:00; We 18:00-24:00',
    'Su-Tu 10:00-12:00; Mo 15:00-16:00',
    'Jul-Aug Su 10:00-12:00',
    '10:00-12:00; Su off',
    '24/7; Dec 25 off',
  ];

  it('means each day what the reference implementation says, for a year and more', () => {
    const from = PlainDate.parse(window.from);
    const feed = { publicHolidays: [], holidaysUntil: window.to, timeZone: 'Europe/Paris' };
    for (const said of SAID) {
      const { hours } = readHours(said, window);
      const oracle = new OpeningHours(said, { lat: 48.2, lon: 3.28, address: { country_code: 'fr', state: '' } });
      for (let date = from; date.toString() <= '2027-12-30'; date = date.addDays(1)) {
        const { ranges } = rangesOn(hours, date, feed);
        const opens = (minute) => ranges.some(([start, end]) => start <= minute && minute < Math.min(end, 1440));
        const late = rangesOn(hours, date.addDays(-1), feed).ranges;
        const stillOpen = (minute) => late.some(([, end]) => minute + 1440 < end);
        for (let minute = 15; minute < 1440; minute += 90) {
          const there = oracle.getState(new Date(date.year, date.month - 1, date.day, 0, minute));
          if (date.equals(from) && minute < 480) continue;
          assert.equal(opens(minute) || stillOpen(minute), there, `${said}: ${date.toString()} at ${minute}`);
        }
      }
    }
  });
});

describe('any text as opening hours', () => {
  const words = fc.constantFrom(
    ...'lundi mar. vendredi au du et à - – / , ; : . 9h 12 h30 14:00 18h fermé sauf férié sur rendez-vous 24h/24 Mo-Fr PH off Dec 25 "'.split(
      ' ',
    ),
    '\n',
    'semaines paires',
    '1er samedi du mois',
    '08:00-12:00',
    '"',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 25 }).map((list) => list.join(' ')),
  );

  it('is read without harm, and what stays in words is reported', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { hours, unread } = readHours(text, window);
        assert.equal(hours?.note ?? '', unread.join('\n'));
        for (const ranges of Object.values(hours?.week ?? {}))
          for (const [start, end] of ranges) {
            assert.match(start, /^([01]\d|2[0-3]):[0-5]\d$/);
            assert.match(end, /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);
            assert.notEqual(start, end);
          }
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no longer for a long one', () => {
    const long = 'lundi 9h-12h ; '.repeat(100_000);
    assert.deepEqual(readHours(long).hours, { note: long.trim() });
  });
});
