/** What changes between two publications, in the words of the workbook: its author never sees the feed's own keys. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';

let diffFeeds, shortened, tellDiff, readFeed;
before(async () => {
  ({ diffFeeds } = await loadSource('src/publish/build/diff.ts'));
  ({ shortened } = await loadSource('src/publish/book/in-words.ts'));
  ({ tellDiff } = await loadSource('src/publish/command/words.ts'));
  ({ readFeed } = await loadSource('src/feed/read-all.ts'));
});

const feed = (more) => {
  const { feed: read, problems } = readFeed({
    format: 'ctg-feed/1',
    title: 'Notre convention',
    updated: '2026-11-24T08:00:00+01:00',
    publisher: { name: 'Notre agglomération' },
    agreements: [{ id: 'ctg', title: 'CTG', start: '2022-01-01', end: '2026-12-31' }],
    communes: [
      { code: '89387', name: 'Sens' },
      { code: '89443', name: 'Véron' },
    ],
    themes: [
      { id: 'enfance', name: 'Enfance' },
      { id: 'jeunesse', name: 'Jeunesse' },
    ],
    ...more,
  });
  assert.deepEqual(problems, []);
  return read;
};
const crèche = (more) => ({ id: 'creche', name: 'Crèche', summary: 'Un lieu.', themes: ['enfance'], ...more });

describe('what changes', () => {
  it('is said by columns and sheets, with what stood there and what stands there now', () => {
    const before = feed({
      services: [
        crèche({
          place: { commune: '89387' },
          contact: { phone: '03 86 00 00 01' },
          cost: { kind: 'free' },
          hours: { week: { mo: [['09:00', '12:00']] } },
        }),
      ],
    });
    const after = feed({
      services: [
        crèche({
          themes: ['enfance', 'jeunesse'],
          place: { commune: '89443' },
          contact: { phone: '03 86 00 00 01', email: 'creche@veron.example' },
          hours: { week: { mo: [['09:00', '12:30']] } },
        }),
      ],
    });
    const [{ keys, cells }] = diffFeeds(before, after).services.changed;
    assert.deepEqual(keys, ['themes', 'place', 'contact', 'cost', 'hours']);
    assert.deepEqual(
      cells.map(({ title, before: was, after: is }) => [title, was, is]),
      [
        ['Thèmes', 'Enfance', 'Enfance, Jeunesse'],
        ['Commune', 'Sens', 'Véron'],
        ['Tarif', 'Gratuit', ''],
        ['Horaires', 'Lundi 09:00-12:00', 'Lundi 09:00-12:30'],
        ['Courriel', '', 'creche@veron.example'],
      ],
    );
    const told = tellDiff(diffFeeds(before, after)).replaceAll('\u00a0', ' ');
    assert.match(told, /\n {6}Commune : « Sens » → « Véron »\n {6}Tarif : − « Gratuit »\n/);
    assert.match(told, /\n {6}Courriel : \+ « creche@veron\.example »$/);
  });

  it('names the dates of an event, one by one', () => {
    const event = (timings) => ({ id: 'fete', title: 'Fête', summary: 'Un moment.', themes: ['enfance'], timings });
    const first = { start: '2026-12-05T09:00:00+01:00', end: '2026-12-05T11:00:00+01:00' };
    const second = { start: '2026-12-12T09:00:00+01:00', end: '2026-12-12T11:00:00+01:00', status: 'cancelled' };
    const [{ cells }] = diffFeeds(
      feed({ events: [event([first, { ...second, status: 'scheduled' }])] }),
      feed({ events: [event([first, second])] }),
    ).events.changed;
    const dates = cells.find(({ title }) => title === 'Dates');
    assert.match(dates.after, /; Date 12\/12\/2026, Heure de début 09:00, Heure de fin 11:00, État Annulé$/);
  });

  it('is cut around the first letter that differs where it is long', () => {
    const long = 'mot '.repeat(100);
    const { before, after } = shortened({ path: 'x', title: 'X', before: `${long}ancien`, after: `${long}nouveau` });
    assert.ok(before.length < 140 && before.endsWith('ancien') && before.startsWith('…'), before);
    assert.ok(after.endsWith('nouveau'), after);
  });
});
