/** Public and school holidays: told by what their entries are called, and those of the territory’s zone. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { ics } from './icalendar-support.js';
import { loadImporters, options } from './support.js';

let read;
before(async () => ({ read } = await loadImporters()));

const days = (name, from, to = from) => [
  `UID:${name}${from}`,
  `SUMMARY:${name}`,
  `DTSTART;VALUE=DATE:${from}`,
  `DTEND;VALUE=DATE:${to}`,
];

describe('public holidays', () => {
  it('are known by the names that calendars give them', async () => {
    for (const name of [
      '1er janvier',
      'Jour de l’An',
      'Nouvel an',
      'Lundi de Pâques',
      'Pâques',
      '1er mai',
      'Fête du Travail',
      '8 mai',
      'Victoire 1945',
      'Victoire de 1945',
      'Ascension',
      'Jeudi de l’Ascension',
      'Lundi de Pentecôte',
      'Pentecôte',
      '14 juillet',
      'Fête nationale',
      'Assomption',
      'Toussaint',
      '11 novembre',
      'Armistice',
      'Armistice 1918',
      'Jour de Noël',
      'Noël',
      'Vendredi saint',
      '2ème jour de Noël',
      'Saint-Étienne',
      'Abolition de l’esclavage',
    ]) {
      const { publicHolidays, events } = await read(ics([days(name, '20270101')]));
      assert.deepEqual([publicHolidays, events], [[{ date: '2027-01-01', name }], undefined], name);
    }
  });

  it('are in the order of their days, each once, with its line, without what has no date', async () => {
    const { records, publicHolidays, kinds } = await read(
      ics([
        days('Noël', '20271225'),
        days('Noël', '20261225'),
        ['UID:x', 'SUMMARY:Toussaint', 'DTSTART:bientôt'],
        days('Noël', '20271225'),
        days('Toussaint', '20261101', '20261102'),
        ['UID:y', 'DTSTART;VALUE=DATE:20270101'],
      ]),
    );
    assert.deepEqual(publicHolidays, [
      { date: '2026-11-01', name: 'Toussaint' },
      { date: '2026-12-25', name: 'Noël' },
      { date: '2027-12-25', name: 'Noël' },
    ]);
    assert.deepEqual(
      records.publicHolidays.map(({ origin }) => origin),
      [26, 9, 3].map((row) => ({ file: 'fichier', row })),
    );
    assert.deepEqual(kinds, []);
  });

  it('are events where only half of the entries are called so, or none is there', async () => {
    const { events, publicHolidays } = await read(ics([days('Noël', '20261225'), days('Bal', '20261224')]));
    assert.deepEqual([events.length, publicHolidays], [2, undefined]);
    assert.deepEqual((await read(ics([]))).records, { events: [] });
  });
});

describe('school holidays', () => {
  const names = async (...said) =>
    (await read(ics(said.map((name, index) => days(name, `2026121${index}`))))).schoolHolidays?.map(({ name }) => name);

  it('are known by their names, with or without a zone', async () => {
    for (const [said, name] of [
      ['Vacances de Noël - Zone A', 'Vacances de Noël'],
      ['Vacances de Noël – zones A et B', 'Vacances de Noël'],
      ['Vacances de Noël (Zones  B / A)', 'Vacances de Noël'],
      ['Vacances de Noël - Zones C/zone A', 'Vacances de Noël'],
      ['Vacances de Noël - Zones B, zone  A', 'Vacances de Noël'],
      ['Vacances de Noël - Zones B+A', 'Vacances de Noël'],
      ['Vacances de Noël-Zone A', 'Vacances de Noël'],
      ['Vacances de Noël -  Corse, zone A', 'Vacances de Noël'],
      ['Vacances de Noël', 'Vacances de Noël'],
      ['Grandes vacances', 'Grandes vacances'],
      ['Vacances d’été 2027 - Zones A/B/C', 'Vacances d’été 2027'],
      ['Pont de l’Ascension - Zone A', 'Pont de l’Ascension'],
      ["Pont de l'Ascension - Zone A", "Pont de l'Ascension"],
      ['Début des vacances d’été - Zone A', 'Début des vacances d’été'],
    ])
      assert.deepEqual(await names(said), [name], said);
  });

  it('are not those of another zone, nor when school begins again', async () => {
    for (const said of [
      'Vacances de Noël - Zone B',
      'Vacances de Noël - Zones B et C',
      'Vacances de Noël - Corse',
      'Rentrée des élèves - Zone A',
      'Prérentrée des enseignants - Zone A',
      'Vacances d’été (rentrée des élèves) - Zone A',
    ])
      assert.deepEqual(await names(said), [], said);
  });

  it('are not what a leisure centre does in them, nor what speaks of them', async () => {
    for (const said of [
      'Vacances sportives de 10 à 12 ans',
      'Bal des vacances',
      'Fête du pont de l’Ascension',
      'Pot de rentrée',
      'Vacancesland',
    ])
      assert.equal(await names(said), undefined, said);
    assert.equal(await names('Vacances de Noël', 'Bal'), undefined);
  });

  it('are those of the zone of the territory’s department, or of the one that is configured', async () => {
    const calendar = ics(
      ['Zone A', 'Zone B', 'Zone C', 'Corse'].map((zone, index) =>
        days(`Vacances d’hiver - ${zone}`, `2027021${index}`, `2027022${index}`),
      ),
    );
    const from = async (more) => (await read(calendar, more)).schoolHolidays.map((holiday) => holiday.from);
    const inCommune = (code) => ({ territory: { ...options.territory, communes: [{ code, name: 'Chef-lieu' }] } });
    const zones = { 33063: 'A', 13055: 'B', 75056: 'C', '2A004': 'Corse', '2B033': 'Corse' };
    const firsts = { A: '2027-02-10', B: '2027-02-11', C: '2027-02-12', Corse: '2027-02-13' };
    for (const [code, zone] of Object.entries(zones)) {
      assert.deepEqual(await from(inCommune(code)), [firsts[zone]], code);
      assert.deepEqual(await from({ schoolZone: zone }), [firsts[zone]], zone);
    }
    const nowhere = await read(calendar, { territory: { ...options.territory, communes: [] } });
    assert.deepEqual([nowhere.records, nowhere.kinds], [{}, ['unknown-school-zone']]);
  });

  it('are put together where one slice follows the other, also where these are in any order', async () => {
    const { records, schoolHolidays, kinds } = await read(
      ics([
        days('Vacances d’hiver - Zone A', '20270220', '20270301'),
        days('Vacances d’hiver - Zone A', '20270213', '20270220'),
        days('Vacances d’hiver - Zone A', '20270214', '20270216'),
        days('Vacances de printemps - Zone A', '20270301', '20270310'),
        days('Vacances d’hiver - Zone A', '20280212', '20280228'),
      ]),
    );
    assert.deepEqual(schoolHolidays, [
      { name: 'Vacances d’hiver', from: '2027-02-13', to: '2027-02-28' },
      { name: 'Vacances de printemps', from: '2027-03-01', to: '2027-03-09' },
      { name: 'Vacances d’hiver', from: '2028-02-12', to: '2028-02-27' },
    ]);
    assert.deepEqual(
      records.schoolHolidays.map(({ origin }) => origin.row),
      [9, 21, 27],
    );
    assert.deepEqual(kinds, []);
  });
});
