/** How the command shows problems and changes: grouped, counted, at their place, in both languages. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { TERRITORY } from './build-support.js';
import { plain, run, writeIn } from './told-support.js';

let main, tellPlace, tellProblems, plural;
const folder = mkdtempSync(join(tmpdir(), 'ctg-mots-'));
before(async () => {
  ({ main } = await loadSource('src/publish/command/main.ts'));
  ({ tellPlace, tellProblems, plural } = await loadSource('src/publish/command/words.ts'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const problem = (level, kind, row) => ({ level, kind, place: { file: 'a.csv', row }, message: 'Non.', mend: 'Oui.' });
const many = (count, level, kind) => Array.from({ length: count }, (_, index) => problem(level, kind, index + 1));
const told = (problems, verbose = false) => plain(tellProblems(problems, verbose), folder);

describe('a place', () => {
  it('is said as the program that shows the document says it', () => {
    const place = (origin) => plain(tellPlace({ file: 'a.xlsx', ...origin }), folder);
    assert.equal(place({}), 'a.xlsx');
    assert.equal(
      place({ sheet: 'Services', row: 3, column: 'Nom' }),
      'a.xlsx, feuille « Services », ligne 3, colonne « Nom »',
    );
    assert.equal(place({ path: 'events[3]' }), 'a.xlsx (events[3])');
    assert.equal(place({ row: 3, path: 'events[3]' }), 'a.xlsx, ligne 3', 'who has a row needs no path');
  });
});

describe('problems', () => {
  it('are grouped by sort, each with its place, what is wrong and how to mend it, and counted', () => {
    assert.equal(
      told([problem('error', 'x', 1), problem('warning', 'y', 2), problem('error', 'x', 3), problem('advice', 'x', 4)]),
      'ERREUR  a.csv, ligne 1\n  Non.\n  → Oui.\nERREUR  a.csv, ligne 3\n  Non.\n  → Oui.\n\n' +
        'Attention  a.csv, ligne 2\n  Non.\n  → Oui.\n\n' +
        'Conseil  a.csv, ligne 4\n  Non.\n  → Oui.\n\n' +
        '2 erreurs, 1 avertissement, 1 conseil.',
    );
    assert.equal(told([]), '\n\nAucun problème.'.trimStart());
  });

  it('of one sort are shown up to a number, the rest is counted', () => {
    for (const [level, shown] of /** @type {[level: string, shown: number][]} */ ([
      ['error', 20],
      ['warning', 10],
      ['advice', 3],
    ])) {
      const all = told(many(shown, level, 'x'));
      assert.doesNotMatch(all, /de la même sorte/);
      const more = told(many(shown + 2, level, 'x'));
      assert.match(
        more,
        new RegExp(`ligne ${shown}\n  Non\\.\n  → Oui\\.\n  … et 2 de la même sorte \\(--verbose les montre\\)\n\n`),
      );
      assert.doesNotMatch(more, new RegExp(`ligne ${shown + 1}\n`));
      const whole = told(many(shown + 2, level, 'x'), true);
      assert.match(whole, new RegExp(`ligne ${shown + 2}\n`));
      assert.doesNotMatch(whole, /de la même sorte/);
    }
  });

  it('are counted in French: nothing is one thing', () => {
    assert.deepEqual(
      [0, 1, 2].map((number) => plural(number, 'erreur')),
      ['0 erreur', '1 erreur', '2 erreurs'],
    );
  });

  it('are told in English where that is asked for', async () => {
    const rows = Array.from({ length: 5 }, (_, index) => `Fiche ${index};Un lieu.;Enfance;Sens;\n`).join('');
    writeIn(folder, { ...TERRITORY, 's/services.csv': `Nom;Résumé;Thèmes;Commune;Vérifié le\n${rows}` });
    const { said, code } = await run(main, 'en', ['check', folder]);
    const record = (row) =>
      `Advice  …/s/services.csv, sheet “services”, row ${row}, column “Vérifié le”\n` +
      '  The record does not say when it was verified.\n  → Read it again, then write today’s date in “Vérifié le”.\n';
    assert.equal(code, 0);
    assert.equal(
      plain(said, folder),
      `${[2, 3, 4].map(record).join('')}  … and 2 more of the same sort (--verbose shows them)\n\n` +
        'Advice  ctg.config.json (url)\n' +
        '  The public address is not given: the pages to paste (“cadre/…”), the site map and the canonical addresses are not written.\n' +
        '  → Write the address of the published folder in ctg.config.json, for example "url": "https://ctg.exemple.fr/".\n\n' +
        '0 errors, 0 warnings, 6 pieces of advice.',
    );
    rmSync(folder, { recursive: true, force: true });
  });
});

describe('a difference between two publications', () => {
  const HEAD = 'Identifiant;Nom;Résumé;Thèmes;Commune;Vérifié le;Téléphone;Site';
  const row = (id, name, phone, site) => `${id};${name};Un lieu.;Enfance;Sens;01/11/2026;${phone};${site}\n`;

  it('is told record by record, with the cells that changed', async () => {
    const publishing = async (name, text) => {
      writeIn(join(folder, name), { ...TERRITORY, 'services.csv': `${HEAD}\n${text}` });
      assert.equal((await run(main, 'fr', ['build', join(folder, name), '-o', join(folder, `${name}-site`)])).code, 0);
      return join(folder, `${name}-site`);
    };
    const before = await publishing(
      'a',
      row('creche', 'Crèche', '0386000001', 'https://a.fr') + row('relais', 'Relais', '', ''),
    );
    const after = await publishing('b', row('creche', 'Crèche', '0386000002', '') + row('lieu', 'Lieu', '', ''));
    const changes = (from, to, language) =>
      run(main, language, ['diff', from, to]).then(({ said, code }) => {
        assert.equal(code, 0);
        return plain(said, folder);
      });
    assert.equal(
      await changes(before, after, 'fr'),
      'Services : 2 → 2\n  + Lieu (lieu)\n  ~ Crèche (creche)\n' +
        '      Téléphone : « 03 86 00 00 01 » → « 03 86 00 00 02 »\n      Site : − « https://a.fr »\n' +
        '  − Relais (relais)',
    );
    assert.equal(
      await changes(after, before, 'en'),
      'Services: 2 → 2\n  + Relais (relais)\n  ~ Crèche (creche)\n' +
        '      Téléphone: “03 86 00 00 02” → “03 86 00 00 01”\n      Site: + “https://a.fr”\n' +
        '  − Lieu (lieu)',
    );
    assert.equal(await changes(before, before, 'fr'), 'Rien ne change.');
    assert.equal(await changes(before, before, 'en'), 'Nothing changes.');
    const { said } = await run(main, 'fr', ['diff', before, after, '--format', 'json']);
    assert.deepEqual(
      JSON.parse(said).services.removed.map(({ id }) => id),
      ['relais'],
    );
  });
});
