/** Opening hours in OpenStreetMap's syntax, each rule of them as its own wiki spells it. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';

let osmHours;
before(async () => ({ osmHours } = await loadSource('src/publish/open-data/osm-hours.ts')));

const NINE = [['09:00', '12:00']];
const BOTH = [...NINE, ['14:00', '18:30']];
const CASES = [
  ['a note alone', { note: 'Sur rendez-vous' }, undefined],
  ['a week that is never open', { week: {} }, 'off'],
  ['a day whose list is empty', { week: { mo: [], tu: NINE } }, 'Tu 09:00-12:00'],
  ['two ranges a day', { week: { mo: BOTH } }, 'Mo 09:00-12:00,14:00-18:30'],
  [
    'days with the same times, as long as they follow each other',
    { week: { mo: NINE, tu: NINE, we: BOTH, th: NINE, sa: NINE, su: NINE } },
    'Mo-Tu 09:00-12:00; We 09:00-12:00,14:00-18:30; Th 09:00-12:00; Sa-Su 09:00-12:00',
  ],
  [
    'every day',
    { week: { mo: NINE, tu: NINE, we: NINE, th: NINE, fr: NINE, sa: NINE, su: NINE } },
    'Mo-Su 09:00-12:00',
  ],
  ['Friday', { week: { fr: NINE } }, 'Fr 09:00-12:00'],
  ['public holidays', { week: { mo: NINE }, publicHolidays: 'closed' }, 'Mo 09:00-12:00; PH off'],
  ['public holidays like other days', { week: { mo: NINE }, publicHolidays: 'open' }, 'Mo 09:00-12:00'],
  [
    'one day and several that are otherwise',
    {
      week: { mo: NINE },
      exceptions: [
        { from: '2026-12-24', to: '2026-12-24', ranges: NINE },
        { from: '2026-12-25', to: '2027-01-03', ranges: [] },
      ],
    },
    'Mo 09:00-12:00; 2026 Dec 24 09:00-12:00; 2026 Dec 25-2027 Jan 03 off',
  ],
  [
    'a season with a week of its own',
    { week: { mo: NINE }, exceptions: [{ from: '2027-07-01', to: '2027-08-31', week: { mo: BOTH, we: NINE } }] },
    'Mo 09:00-12:00; 2027 Jul 01-2027 Aug 31 Mo 09:00-12:00,14:00-18:30; 2027 Jul 01-2027 Aug 31 We 09:00-12:00',
  ],
  [
    'an exception that says nothing',
    { week: { mo: NINE }, exceptions: [{ from: '2027-05-01', to: '2027-05-01' }] },
    'Mo 09:00-12:00',
  ],
  [
    'each month by its own name',
    {
      week: {},
      exceptions: Array.from({ length: 12 }, (_, month) => `2027-${String(month + 1).padStart(2, '0')}-09`).map(
        (day) => ({
          from: day,
          to: day,
          ranges: [],
        }),
      ),
    },
    'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'
      .split(' ')
      .map((month) => `2027 ${month} 09 off`)
      .join('; '),
  ],
];

describe('opening hours for OpenStreetMap', () => {
  for (const [name, hours, expected] of CASES)
    it(`say ${name}`, () => {
      assert.equal(osmHours(hours), expected);
    });
});
