/** A feed that uses every key of the format, as a workbook: nothing of it is lost, in our sheets and in what is handed out. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { readXlsx } from 'hucre/xlsx';
import { loadSource } from '../../../scripts/build/load-source.js';
import { LISTS, plain, readBack, withoutEmpty } from './export-support.js';

const COMPLETE = readFileSync(new URL('../../compatibility/feeds/complete.json', import.meta.url), 'utf8');
const feed = () => JSON.parse(COMPLETE);

let template, sheetsOf, cellsOfRecord, settingsOf;
before(async () => {
  template = await loadSource('src/publish/book/template.ts');
  ({ sheetsOf, cellsOfRecord, settingsOf } = await loadSource('src/publish/book/export.ts'));
});

const SHEETS = [
  ...['Services', 'Horaires', 'Passages', 'Événements', 'Dates', 'Actions', 'Étapes', 'Échéances des étapes'],
  ...['Indicateurs', 'Mesures', 'Échéances', 'Financements', 'Actualités', 'Liens', 'Communes', 'Thèmes', 'Synonymes'],
  ...['Annonces', 'Conventions', 'Numéros utiles', 'Jours fériés', 'Vacances scolaires'],
];
const sheetsIn = async (bytes) => (await readXlsx(bytes)).sheets;
const named = (sheets, name) => sheets.find((sheet) => sheet.name === name);
/** The first cells of a sheet's rows below its titles and its help. */
const firstCells = (sheets, name) =>
  named(sheets, name)
    .rows.slice(2)
    .map(([cell]) => cell);

describe('a feed that uses every key', () => {
  it('reads back equal from its workbook, without one problem', async () => {
    const { problems, ...read } = await readBack(await template.exportWorkbook(feed()));
    assert.deepEqual(problems, []);
    const expected = plain(feed());
    for (const key of Object.keys(expected)) assert.deepEqual(withoutEmpty(read[key]), expected[key], key);
  });

  it('has a guide, its settings, a sheet for each collection and each list of one, and lists that are hidden', async () => {
    const sheets = await sheetsIn(await template.exportWorkbook(feed()));
    assert.deepEqual(
      sheets.map(({ name }) => name),
      ['Mode d’emploi', 'Configuration', ...SHEETS, 'Listes'],
    );
    assert.deepEqual(
      sheets.filter(({ hidden }) => hidden).map(({ name }) => name),
      ['Listes'],
    );
    const { rows } = named(sheets, 'Configuration');
    assert.deepEqual(rows.slice(0, 3), [
      ['Réglage', 'Valeur'],
      ['Titre', 'Convention fictive de la Vallée de la Lune'],
      ['Éditeur', 'Agglomération fictive de la Lune'],
    ]);
    assert.deepEqual(rows.at(-1), ['Données de démonstration', 'oui']);
  });

  it('has no sheet for what it does not hold', () => {
    const { communes, themes, timeZone } = feed();
    const small = { ...feed(), services: [], events: [], actions: [], communes, themes: [], timeZone };
    for (const key of ['synonyms', 'notices', 'agreements', 'help', 'publicHolidays', 'schoolHolidays'])
      delete small[key];
    assert.deepEqual(
      sheetsOf(small).map(({ shape }) => shape.name),
      ['Communes'],
    );
    assert.ok(themes.length);
  });

  it('gives the rows of one record alone, those of its own lists among them', () => {
    const { actions, communes, themes, timeZone } = feed();
    const filled = cellsOfRecord('actions', actions[0], { communes, themes, zone: timeZone });
    assert.deepEqual(
      filled.map(({ shape, rows }) => [shape.name, rows.length]),
      [
        ['Actions', 1],
        ['Étapes', 3],
        ['Échéances des étapes', 1],
        ['Indicateurs', 2],
        ['Mesures', 2],
        ['Échéances', 2],
        ['Financements', 1],
        ['Actualités', 1],
        ['Liens', 1],
      ],
    );
    const [measures] = filled.filter(({ shape }) => shape.name === 'Mesures');
    assert.deepEqual(
      measures.rows.map((row) => row.slice(0, 4)),
      [
        ['accueil', 'places', '2026-06', 26],
        ['accueil', 'avis', '2026-09', undefined],
      ],
    );
  });

  it('says in its row when an event is, and in « Dates » where there is more to say', () => {
    const [event] = feed().events;
    const [start, end] = ['2026-12-12T14:00:00+01:00', '2026-12-12T17:30:00+01:00'];
    const sheets = (timings) =>
      cellsOfRecord('events', { ...event, timings }, { communes: [], themes: [], zone: 'Europe/Paris' });
    const cells = (timings, name) => {
      const found = sheets(timings).find(({ shape }) => shape.name === name);
      const at = found?.shape.columns.findIndex(({ path }) => path === '@day');
      return found?.rows.map((row) => row.slice(at, at + 4));
    };
    const [date, minutes] = [{ day: '2026-12-12' }, [{ minutes: 840 }, { minutes: 1050 }]];
    assert.deepEqual(cells([{ start, end }], 'Événements'), [[date, ...minutes, undefined]]);
    assert.equal(cells([{ start, end }], 'Dates'), undefined);
    for (const timings of [
      [{ start, end, note: 'Venez.' }],
      [
        { start, end },
        { start: '2026-12-13', end: '2026-12-14' },
      ],
    ]) {
      assert.deepEqual(cells(timings, 'Événements'), [[undefined, undefined, undefined, undefined]]);
      assert.deepEqual(cells(timings, 'Dates')?.[0], [date, ...minutes, undefined]);
    }
    assert.deepEqual(
      cells(
        [
          { start, end },
          { start: '2026-12-13', end: '2026-12-14' },
        ],
        'Dates',
      )?.[1],
      [{ day: '2026-12-13' }, undefined, undefined, { day: '2026-12-14' }],
    );
  });

  it('marks the consent to publish a person where it publishes one, and settings that are said alone', () => {
    const { communes, themes, timeZone, services } = feed();
    const consent = (record) => {
      const [{ shape, rows }] = cellsOfRecord('services', record, { communes, themes, zone: timeZone });
      return rows[0][shape.columns.findIndex(({ path }) => path === '@agreed')];
    };
    const { id, name, summary } = services[0];
    assert.equal(consent({ id, name, summary }), undefined);
    assert.equal(consent({ id, name, summary, contact: { phone: '06 00 00 00 00' } }), 'oui');
    assert.deepEqual(settingsOf({ title: 'CTG', license: '', demo: false }, 'Europe/Paris'), [['Titre', 'CTG']]);
  });
});

describe('the workbook of one owner', () => {
  const OWNER = 'Service fictif de la petite enfance';

  it('has their records alone, a guide for them, and lists to choose from', async () => {
    for (const owner of [OWNER, ` ${OWNER.toUpperCase()} `]) {
      const sheets = await sheetsIn(await template.ownerWorkbook(feed(), owner));
      const theirs = feed().services.filter((service) => service.owner?.name === OWNER);
      assert.deepEqual(
        firstCells(sheets, 'Services'),
        theirs.map(({ id }) => id),
      );
      assert.deepEqual(named(sheets, 'Mode d’emploi').rows, [
        [`Fiches de ${owner}`],
        ['Relisez chaque ligne, corrigez ce qui a changé, et écrivez la date du jour dans «\u00a0Vérifié le\u00a0».'],
        [
          'Ne changez pas les identifiants. Pour retirer une fiche, choisissez «\u00a0Brouillon\u00a0» dans «\u00a0Publication\u00a0».',
        ],
        ['Renvoyez ensuite ce classeur à la personne qui vous l’a envoyé.'],
      ]);
      for (const absent of ['Communes', 'Thèmes', 'Configuration', 'Annonces'])
        assert.equal(named(sheets, absent), undefined);
      assert.equal(sheets.at(-1).name, 'Listes');
    }
  });

  it('is found by an e-mail address too, in each collection, and is none for somebody else', async () => {
    const [service] = feed().services;
    const nobody = { ...feed(), services: [], events: [], actions: [] };
    for (const [list, sheet] of Object.entries({ services: 'Services', events: 'Événements', actions: 'Actions' })) {
      const one = { ...feed()[list][0], owner: { email: 'camille@exemple.fr' } };
      const other = { ...feed()[list][1], owner: { name: 'Dominique Exemple' } };
      const sheets = await sheetsIn(
        await template.ownerWorkbook({ ...nobody, [list]: [other, one] }, 'Camille@exemple.fr'),
      );
      assert.deepEqual(firstCells(sheets, sheet), [one.id]);
    }
    assert.equal(await template.ownerWorkbook({ ...nobody, services: [service] }, 'Dominique Exemple'), undefined);
  });
});

describe('the workbook to fill in', () => {
  it('has every sheet, with a help below each title and an example that is none of the records', async () => {
    const { communes, themes } = feed();
    const bytes = await template.templateWorkbook({ communes, themes });
    const sheets = await sheetsIn(bytes);
    assert.deepEqual(
      sheets.map(({ name }) => name),
      ['Mode d’emploi', 'Configuration', ...SHEETS, 'Listes'],
    );
    for (const name of SHEETS) {
      const [titles, helps, example, ...rest] = named(sheets, name).rows;
      assert.deepEqual(rest, [], name);
      for (const [at, title] of titles.entries()) assert.ok(title && helps[at], `${name}, ${at}`);
      assert.ok(example.slice(0, 2).includes('Exemple'), name);
    }
    const { problems, ...read } = await readBack(bytes);
    assert.deepEqual(problems, []);
    for (const list of LISTS) assert.deepEqual(read[list], [], list);
  });

  it('says how it is filled in, and what each sheet is for', async () => {
    const [guide] = await sheetsIn(await template.templateWorkbook({ communes: [], themes: [] }));
    const rows = /** @type {string[][]} */ (guide.rows);
    const lines = rows.map(([cell]) => cell?.replaceAll('\u00a0', ' '));
    assert.deepEqual(lines.slice(0, 8), [
      'Mode d’emploi',
      'Une feuille par sujet. Remplissez ce que vous savez : une cellule vide n’est jamais un problème, sauf le nom et le résumé.',
      'La deuxième ligne de chaque feuille aide à remplir. La ligne « Exemple » n’est pas publiée : vous pouvez l’effacer.',
      'Seules les lignes marquées « Public » sont publiées. Une colonne dont le titre contient « interne » ne l’est jamais.',
      'Plusieurs valeurs dans une cellule : une par ligne (Ctrl+Entrée ou Alt+Entrée), ou séparées par un point-virgule.',
      undefined,
      'Services : Un service par ligne : crèche, accueil de loisirs, permanence…',
      'Horaires : Les heures d’ouverture d’un service ; une ligne de plus pour des vacances, une fermeture, un autre accueil.',
    ]);
    assert.equal(lines.length, 6 + SHEETS.length);
    for (const line of lines.slice(6)) assert.match(line, /^[^:]+ : .{10,}/);
  });

  it('offers lists: those of the territory where it is written down, those of choices on a sheet of their own', async () => {
    const sheets = await sheetsIn(await template.templateWorkbook({ communes: [], themes: [] }));
    const { rows, dataValidations } = named(sheets, 'Services');
    const listOf = (title) => {
      const letters = String.fromCharCode(
        64 + Math.floor(rows[0].indexOf(title) / 26),
        65 + (rows[0].indexOf(title) % 26),
      );
      return dataValidations.find(({ range }) => range.startsWith(`${letters.replace('@', '')}3:`));
    };
    const range = (name) => `OFFSET('${name}'!$B$3,0,0,MAX(1,COUNTA('${name}'!$B$3:$B$1002)),1)`;
    assert.deepEqual([listOf('Commune').formula1, listOf('Commune').showErrorMessage], [range('Communes'), true]);
    // Several themes may stand in a cell.
    assert.equal(listOf('Thèmes').formula1, range('Thèmes'));
    assert.notEqual(listOf('Thèmes').showErrorMessage, true);
    const [, column, last] = /^Listes!\$([A-Z]+)\$1:\$\1\$(\d+)$/.exec(listOf('Publication').formula1);
    const values = named(sheets, 'Listes').rows.map((row) => row[column.charCodeAt(0) - 65]);
    assert.deepEqual(values.slice(0, Number(last)), ['Brouillon', 'À valider', 'Public', 'Exemple']);
    // One list for each choice that is made in several columns.
    assert.equal(listOf('Réservé aux habitants').formula1, listOf('Service sensible').formula1);
    assert.equal(listOf('Nom'), undefined);
  });
});
