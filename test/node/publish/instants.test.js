/** Instants as a feed spells them: what the clocks of the territory show, with their offset. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';

let instants, plainDate;
before(async () => {
  instants = await loadSource('src/publish/instants.ts');
  const { PlainDate } = await loadSource('src/domain/plain-date.ts');
  plainDate = (text) => PlainDate.parse(text);
});

describe('instants', () => {
  it('have the offset of their zone on that day', () => {
    const iso = (day, minutes, zone) => instants.isoInstant(plainDate(day), minutes, zone);
    assert.equal(iso('2026-12-05', 9 * 60 + 5, 'Europe/Paris'), '2026-12-05T09:05:00+01:00');
    assert.equal(iso('2026-07-14', 18 * 60, 'Europe/Paris'), '2026-07-14T18:00:00+02:00');
    assert.equal(iso('2026-12-05', 9 * 60, 'America/Martinique'), '2026-12-05T09:00:00-04:00');
    assert.equal(iso('2026-12-05', 9 * 60, 'Pacific/Marquesas'), '2026-12-05T09:00:00-09:30');
    assert.equal(iso('2026-12-05', 9 * 60, 'UTC'), '2026-12-05T09:00:00+00:00');
    assert.equal(iso('2026-12-05', 24 * 60 + 30, 'Europe/Paris'), '2026-12-06T00:30:00+01:00');
  });

  it('lose their seconds', () => {
    const instant = Date.parse('2026-12-05T08:05:59Z');
    assert.equal(instants.isoOf(instant, 'Europe/Paris'), '2026-12-05T09:05:00+01:00');
  });

  it('are a day and minutes where these say all of it', () => {
    const wall = (iso) => instants.wallOf(iso, 'Europe/Paris');
    assert.deepEqual(wall('2026-12-05T09:05:00+01:00'), { day: '2026-12-05', minutes: 545 });
    for (const iso of [
      '2026-12-05T09:05:30+01:00',
      '2026-12-05T08:05:00Z',
      '2026-12-05T10:05:00+02:00',
      // The hour that comes twice, for the second time.
      '2026-10-25T02:30:00+01:00',
    ])
      assert.equal(wall(iso), undefined, iso);
  });

  it('show a clock past midnight', () => {
    assert.deepEqual([0, 545, 1470].map(instants.clock), ['00:00', '09:05', '24:30']);
  });
});
