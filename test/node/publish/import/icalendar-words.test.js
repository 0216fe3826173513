/** What the properties of an entry become: its place, its links, its themes, the name of its calendar. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { entry, ics } from './icalendar-support.js';
import { loadImporters, options } from './support.js';

let read;
before(async () => ({ read } = await loadImporters()));

const day = 'DTSTART;VALUE=DATE:20261205';
const one = async (...lines) => (await read(ics([entry(day, ...lines)]))).events[0];

describe('the place of an entry', () => {
  const veron = { commune: '89443' };
  const posted = { postalCode: '89510', ...veron };
  /** @type {[said: string, place: Record<string, string>][]} */
  const cases = [
    ['Véron', veron],
    ['Véron, France', veron],
    ['Véron,France', veron],
    ['Salle des fêtes, Véron', { name: 'Salle des fêtes', ...veron }],
    ['Salle des fêtes – Véron', { name: 'Salle des fêtes', ...veron }],
    ['Salle des fêtes,  Véron', { name: 'Salle des fêtes', ...veron }],
    ['Salle, Bâtiment B, 2 rue Haute, Véron', { name: 'Salle', address: 'Bâtiment B, 2 rue Haute', ...veron }],
    ['89510 Véron', posted],
    [', 89510 Véron', posted],
    ['Gymnase 89510 Véron', { name: 'Gymnase', ...posted }],
    ['Gymnase – 89510 Véron', { name: 'Gymnase', ...posted }],
    ['Gymnase - 89510  Véron', { name: 'Gymnase', ...posted }],
    ['2 rue Haute, 89510 Véron, France', { address: '2 rue Haute', ...posted }],
    ['Salle 3, 89510 Véron', { name: 'Salle 3', ...posted }],
    ['Salle, Bâtiment B, 2 rue Haute, 89510 Véron', { name: 'Salle', address: 'Bâtiment B, 2 rue Haute', ...posted }],
    ['3e lieu, 2 rue Haute, 89510 Véron', { name: '3e lieu', address: '2 rue Haute', ...posted }],
    ['Salle, France services, 89510 Véron', { name: 'Salle', address: 'France services', ...posted }],
    ['<b>Gymnase</b>, 89510 Véron', { name: 'Gymnase', ...posted }],
  ];
  for (const [said, place] of cases)
    it(`is read from « ${said} »`, async () =>
      assert.deepEqual((await one(`LOCATION:${said.replaceAll(',', '\\,')}`)).place, place));

  it('is a point where the program gives one', async () => {
    const point = { latitude: 48.13, longitude: 3.31 };
    assert.deepEqual((await one('LOCATION:Véron', 'GEO:48.13;3.31')).place, { ...veron, ...point });
    assert.deepEqual((await one('LOCATION:89510 Véron', 'GEO:48.13;3.31')).place, { ...posted, ...point });
  });

  it('is none where none is given, and online where it is an address', async () => {
    const { place, online, summary } = await one('GEO:48.13;3.31');
    assert.deepEqual([place, online, summary], [undefined, undefined, 'Atelier']);
    for (const address of ['https://visio.exemple.fr/salle', 'http://visio.exemple.fr/salle']) {
      const { events, kinds } = await read(ics([entry(day, `LOCATION:${address}`)]));
      assert.deepEqual([events[0].online, events[0].summary, kinds], [address, 'Atelier', []]);
    }
    for (const words of ['Sur https://visio.exemple.fr', 'https://visio.exemple.fr salle 3']) {
      const { events, kinds } = await read(ics([entry(day, `LOCATION:${words}`)]));
      assert.deepEqual(
        [events[0].online, events[0].summary, kinds],
        [undefined, `Lieu\u00a0: ${words}`, ['unknown-commune']],
      );
    }
  });

  it('stands below the description where it is kept in words', async () => {
    const { summary, description } = await one('DESCRIPTION:Un bal.', 'LOCATION:Villeneuve');
    assert.deepEqual([summary, description], ['Un bal. Lieu\u00a0: Villeneuve', 'Un bal.\n\nLieu\u00a0: Villeneuve']);
  });
});

describe('what else an entry says', () => {
  it('is its categories, which are themes by name or by the coordinator’s table', async () => {
    const territory = { ...options.territory, mapping: { Ados: ['jeunesse'] } };
    const themes = async (...lines) => (await read(ics([entry(day, ...lines)]), { territory })).events[0].themes;
    assert.deepEqual(await themes('CATEGORIES:Petite enfance,Ados'), ['petite-enfance', 'jeunesse']);
    assert.deepEqual(await themes('CATEGORIES:Petite enfance\\, Ados'), ['petite-enfance', 'jeunesse']);
    assert.deepEqual(await themes('CATEGORIES:Ados', 'CATEGORIES:Musique'), ['jeunesse']);
    assert.deepEqual(await themes('CATEGORIES;VALUE=INTEGER:7'), []);
  });

  it('is the HTML beside it where there is no plain text', async () => {
    assert.equal((await one('X-ALT-DESC;FMTTYPE=text/html:<p>Un <b>bal</b></p>')).summary, 'Un bal');
    assert.equal((await one('DESCRIPTION:Un jeu', 'X-ALT-DESC;FMTTYPE=text/html:<p>Un bal</p>')).summary, 'Un jeu');
  });

  it('is its link, its version, its status and when it was changed', async () => {
    const { url, sequence, status, updated } = await one(
      'URL:http://exemple.fr/bal',
      'SEQUENCE:2',
      'STATUS:cancelled',
      'LAST-MODIFIED:20261120T083000Z',
    );
    assert.deepEqual(
      [url, sequence, status, updated],
      ['http://exemple.fr/bal', 2, 'cancelled', '2026-11-20T09:30:00+01:00'],
    );
    const plain = await one('URL:HTTPS://exemple.fr', 'STATUS:CONFIRMED', 'SEQUENCE:0');
    assert.deepEqual(
      [plain.url, plain.sequence, plain.status, plain.updated],
      ['HTTPS://exemple.fr', undefined, undefined, undefined],
    );
    for (const said of ['URL:mailto:a@exemple.fr', 'URL:voir https://exemple.fr', 'URL:https://exemple.fr et là'])
      assert.equal((await one(said)).url, undefined, said);
  });

  it('is not what its alarm says, even where that comes first', async () => {
    const alarm = ['BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:Penser aux clés', 'TRIGGER:-PT1H', 'END:VALARM'];
    assert.equal((await one(...alarm, ...alarm, 'DESCRIPTION:Un bal')).summary, 'Un bal');
    assert.equal((await one(...alarm.map((line) => line.toLowerCase()), 'DESCRIPTION:Un bal')).summary, 'Un bal');
  });

  it('keeps lines that a program did not fold, whatever they look like', async () => {
    const { description } = await one('DESCRIPTION:Un bal', 'Horaires et tarifs: 9h', '', 'END:VEVENT à la main');
    assert.equal(description, 'Un bal\nHoraires et tarifs: 9h');
    const { summary } = await one('DESCRIPTION:END:VEVENT', 'STATUS:CANCELLED');
    assert.equal(summary, 'END:VEVENT');
  });
});

describe('a calendar', () => {
  const head = async (...lines) => (await read(ics([entry(day)], lines))).events[0].source;

  it('is the source of its events by its name, unless the configuration names another', async () => {
    assert.deepEqual(await head('X-WR-CALNAME: Sorties\\, fêtes\\; marchés '), { name: 'Sorties, fêtes; marchés' });
    assert.deepEqual(await head('x-wr-calname:Sorties'), { name: 'Sorties' });
    assert.deepEqual(await head('NAME:Sorties\\nà Véron'), { name: 'Sorties à Véron' });
    assert.deepEqual(await head('NAME:Court', 'X-WR-CALNAME:Sorties'), { name: 'Sorties' });
    assert.equal(await head(), undefined);
    const source = { name: 'Ville de Véron', url: 'https://veron.example' };
    const { events } = await read(ics([entry(day)], ['NAME:Sorties']), { source, license: 'LO-2.0' });
    assert.deepEqual([events[0].source, events[0].license], [source, 'LO-2.0']);
  });

  it('has the zone that it names for the times that name none', async () => {
    const start = async (...lines) =>
      (await read(ics([entry('DTSTART:20261205T100000')], lines))).events[0].timings[0].start;
    assert.equal(await start('X-WR-TIMEZONE:America/Guadeloupe'), '2026-12-05T15:00:00+01:00');
    assert.equal(await start('X-WR-TIMEZONE:"America/Guadeloupe"'), '2026-12-05T15:00:00+01:00');
    assert.equal(await start('X-WR-TIMEZONE:Chez moi'), '2026-12-05T10:00:00+01:00');
    const zone = ['begin:vtimezone', 'LAST-MODIFIED:20240101T000000Z', 'X-LIC-LOCATION: Indian/Reunion '];
    assert.equal(
      await start(...zone, 'TZID: Maison ', 'end:vtimezone ', 'X-WR-TIMEZONE:Maison'),
      '2026-12-05T07:00:00+01:00',
    );
    assert.equal(
      await start('BEGIN:VTIMEZONE', 'TZID:Maison', 'END:VTIMEZONE', 'X-WR-TIMEZONE:Maison'),
      '2026-12-05T10:00:00+01:00',
    );
  });

  it('gives the last entry of a file that was cut off', async () => {
    const whole = ics([entry(day), ['UID:b', 'SUMMARY:Bal', day, 'DESCRIPTION:Au soir']]);
    const { events } = await read(whole.slice(0, whole.indexOf('END:VEVENT', whole.indexOf('Bal'))));
    assert.deepEqual(
      events.map(({ title }) => title),
      ['Atelier', 'Bal'],
    );
  });

  it('tells entries apart that have no identifier', async () => {
    const bare = (summary, date) => [`SUMMARY:${summary}`, `DTSTART;VALUE=DATE:${date}`];
    const { events } = await read(
      ics([bare('Bal', '20261205'), bare('Jeu', '20261205'), bare('Bal', '20261206'), bare('Bal', '20261205')]),
    );
    assert.deepEqual(
      events.map(({ id, title }) => [id, title]),
      [
        ['ics-bal-2026-12-05', 'Bal'],
        ['ics-jeu-2026-12-05', 'Jeu'],
        ['ics-bal-2026-12-06', 'Bal'],
      ],
    );
    const { records } = await read(ics([['UID:7@exemple.fr', 'SUMMARY:Bal', day]]));
    assert.equal(records.events[0].record.id, 'ics-7-exemple-fr');
    assert.deepEqual(records.events[0].origin, { file: 'fichier', row: 3 });
  });

  it('leaves what is private by whatever word, and keeps what is public or says nothing', async () => {
    const count = async (line) => (await read(ics([entry(day, line)]))).events.length;
    for (const word of ['PRIVATE', 'confidential', 'X-PERSONAL', 'NOT-PUBLIC', 'PUBLIC-NOT'])
      assert.equal(await count(`CLASS:${word}`), 0, word);
    for (const line of ['CLASS:PUBLIC', 'CLASS:public', 'CLASS:', 'STATUS:CONFIRMED'])
      assert.equal(await count(line), 1, line);
  });
});
