/** What people do to a spreadsheet over the years: each habit is read, or told once. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csv, kinds, only, read } from './book-support.js';

const row = 'Crèche;Un lieu.;Petite enfance';

describe('titles', () => {
  it('are internal where they say so anywhere, without a word', async () => {
    const text = `Nom;Résumé;Thèmes;Notes internes;Interne – budget;_suivi;Suivi (interne)\n${row};a;b;c;d\n`;
    const imported = await read(csv('services.csv', text));
    assert.deepEqual(kinds(imported), []);
    assert.doesNotMatch(JSON.stringify(imported.records.services[0].record), /"[abcd]"/);
  });

  it('that are missing are told once, not for each row', async () => {
    const { problems, records } = await read(csv('services.csv', `Quoi;Résumé;Thèmes\n${`${row}\n`.repeat(50)}`));
    assert.deepEqual(records.services, []);
    assert.deepEqual(
      problems.map(({ kind, level, place }) => [kind, level, place.row, place.column]),
      [
        ['unknown-column', 'advice', 1, 'Quoi'],
        ['missing-column', 'error', 1, 'Nom'],
      ],
    );
  });

  it('do not turn « gratuité : oui » into something to pay', async () => {
    const free = await read(csv('services.csv', `Nom;Résumé;Thèmes;Gratuité\n${row};oui\n`));
    assert.equal(free.records.services[0].record.cost, undefined);
    assert.deepEqual(kinds(free), ['unknown-column']);
  });
});

describe('values', () => {
  it('are weeks for the youngest, and a quotient that everybody abbreviates', async () => {
    const record = await only(
      read(csv('services.csv', `Nom;Résumé;Thèmes;Âge minimum;Tarif\n${row};10 semaines;QF\n`)),
    );
    assert.deepEqual(record.ageMonths, { min: 2 });
    assert.deepEqual(record.cost, { kind: 'conditional' });
  });

  it('are not said twice where the description is all that there is', async () => {
    const text = 'Nom;Description;Thèmes\nCrèche;Un lieu.;Petite enfance\nRelais;Un lieu.\u2028;Petite enfance\n';
    const { records } = await read(csv('services.csv', text));
    const [first] = records.services.map(({ record }) => record);
    assert.deepEqual([first.summary, first.description], ['Un lieu.', undefined]);
    const long = await only(
      read(csv('services.csv', 'Nom;Description;Thèmes\nA;"Un lieu.\n\nUn jardin.";Petite enfance\n')),
    );
    assert.deepEqual([long.summary, long.description], ['Un lieu.', 'Un lieu.\n\nUn jardin.']);
  });
});

describe('tables saved one by one', () => {
  it('are known by the part of their name that is a sheet: LibreOffice puts the workbook’s before it', async () => {
    for (const name of ['classeur-Services.csv', 'services-veron.csv', 'Sens_Services.csv', 'ctg - annuaire.csv']) {
      const { records } = await read(csv(name, `Nom;Résumé;Thèmes\n${row}\n`));
      assert.equal(records.services?.length, 1, name);
    }
    const { records } = await read(csv('classeur-Configuration.csv', 'Réglage;Valeur\nTitre;Notre convention\n'));
    assert.equal(records.root[0].record.title, 'Notre convention');
  });
});
