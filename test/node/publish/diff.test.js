/** What changes between two publications, in the words of the workbook: its author never sees the feed's own keys. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';

let diffFeeds, isSame, shortened, tellDiff, readFeed;
before(async () => {
  ({ diffFeeds, isSame } = await loadSource('src/publish/build/diff.ts'));
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

  it('is what came and went too, by name, and how many there were', () => {
    const event = { id: 'fete', title: 'Fête', summary: 'Un moment.', themes: ['enfance'], timings: [] };
    const timings = [{ start: '2026-12-05', end: '2026-12-05' }];
    const notice = { id: 'neige', text: 'Il neige.' };
    const before = feed({ services: [crèche(), crèche({ id: 'relais', name: 'Relais' })] });
    const after = feed({ services: [crèche()], events: [{ ...event, timings }], notices: [notice] });
    const { services, events, notices, communes } = diffFeeds(before, after);
    const change = (id, name) => ({ id, name, keys: [], cells: [] });
    assert.deepEqual(services, { before: 2, after: 1, added: [], changed: [], removed: [change('relais', 'Relais')] });
    assert.deepEqual(events, { before: 0, after: 1, added: [change('fete', 'Fête')], changed: [], removed: [] });
    assert.deepEqual(notices.added, [change('neige', 'Il neige.')]);
    assert.deepEqual(communes, { before: 2, after: 2, added: [], changed: [], removed: [] });
  });

  it('of a commune is told by its code and name', () => {
    const after = feed({
      communes: [
        { code: '89387', name: 'Sens', population: 27_000 },
        { code: '89443', name: 'Véron' },
      ],
    });
    const [{ id, name, keys }] = diffFeeds(feed(), after).communes.changed;
    assert.deepEqual([id, name, keys], ['89387', 'Sens', ['population']]);
  });

  it('is nothing where keys stand in another order, and something where a list does', () => {
    const one = feed({
      services: [crèche({ themes: ['enfance', 'jeunesse'], place: { commune: '89387', city: 'Sens' } })],
    });
    const other = (more) =>
      feed({
        services: [
          { themes: ['enfance', 'jeunesse'], ...crèche({ place: { city: 'Sens', commune: '89387' }, ...more }) },
        ],
      });
    assert.equal(isSame(diffFeeds(one, other({ themes: ['enfance', 'jeunesse'] }))), true);
    const { changed } = diffFeeds(one, other({ themes: ['jeunesse', 'enfance'] })).services;
    assert.deepEqual(
      changed.map(({ keys }) => keys),
      [['themes']],
    );
  });

  it('is nothing only where nothing came, changed or went', () => {
    const one = feed({ services: [crèche()] });
    assert.equal(isSame(diffFeeds(one, one)), true);
    assert.equal(isSame(diffFeeds(one, feed({ services: [crèche({ name: 'Autre' })] }))), false);
    assert.equal(isSame(diffFeeds(one, feed({ services: [] }))), false);
    assert.equal(isSame(diffFeeds(feed({ services: [] }), one)), false);
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
