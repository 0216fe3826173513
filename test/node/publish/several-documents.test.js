/** Several documents that speak of one thing: each commune sends its own, and nobody’s draft goes out by another’s. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { NOW, TERRITORY } from './build-support.js';

let publish;
before(async () => {
  ({ publish } = await loadSource('src/publish/build/publish.ts'));
});

const build = (files, more = {}) =>
  publish({
    sources: Object.entries({ ...TERRITORY, ...files }).map(([name, text]) => ({
      name,
      bytes: new TextEncoder().encode(text),
    })),
    now: NOW,
    ...more,
  });
const found = ({ problems }, kind) => problems.filter((problem) => problem.kind === kind);

describe('several documents', () => {
  const head = 'Identifiant;Nom;Résumé;Thèmes;Commune;Vérifié le;Téléphone;Site';
  it('say one thing together: the version that was checked last, filled with the other, and both are shown', async () => {
    const result = await build({
      'sens/services.csv': `${head}\ncreche;Crèche;Un lieu.;Enfance;Sens;01/03/2026;0386000001;exemple.fr\n`,
      'veron/services.csv': `${head}\ncreche;Crèche;Un lieu.;Enfance;Sens;01/10/2026;0386000002;\n`,
    });
    assert.equal(result.feed.services.length, 1);
    const [{ verified, contact }] = result.feed.services;
    assert.deepEqual([verified, contact.phone], ['2026-10-01', '03 86 00 00 02']);
    const [conflict] = found(result, 'conflict');
    assert.match(conflict.message, /03 86 00 00 02.*veron\/services\.csv.*03 86 00 00 01.*sens\/services\.csv/s);
  });

  it('are told of a record that both have under different ids', async () => {
    const result = await build({
      'sens/services.csv': `${head}\na;Crèche Les Libellules;Un lieu.;Enfance;Sens;01/10/2026;;\n`,
      'veron/services.csv': `${head}\nb;CRECHE les libellules;Un lieu.;Enfance;Sens;01/10/2026;;\n`,
    });
    assert.deepEqual(
      result.feed.services.map(({ id }) => id),
      ['a'],
    );
    assert.deepEqual(
      found(result, 'duplicate').map(({ level, value }) => [level, value]),
      [['advice', 'b']],
    );
  });

  it('are one service by its name and commune where only one of them gives its SIRET, and two where they differ', async () => {
    const titles = 'Identifiant;Nom;Résumé;Thèmes;Commune;SIRET';
    const row = (id, siret) => `${titles}\n${id};CCAS;Un lieu.;Enfance;Sens;${siret}\n`;
    const ids = async (...sirets) => {
      const files = sirets.map((siret, index) => [`${index}/services.csv`, row(`s${index}`, siret)]);
      return (await build(Object.fromEntries(files))).feed.services.map(({ id }) => id);
    };
    assert.deepEqual(await ids('', '26890000000012'), ['s0']);
    assert.deepEqual(await ids('26890000000012', '26890000000012'), ['s0']);
    assert.deepEqual(await ids('26890000000012', '26890000000020', '26890000000020'), ['s0', 's1']);
  });

  it('fill each other in, part by part, but never put one place’s street in another', async () => {
    const titles = 'Identifiant;Nom;Résumé;Thèmes;Vérifié le;Téléphone;Courriel;Adresse;Commune';
    const row = (...cells) => `${titles}\n${cells.join(';')}\n`;
    const later = row('creche', 'Crèche', 'Un lieu.', 'Enfance', '01/10/2026', '0386000002', '', '', 'Sens');
    const earlier = (commune) =>
      row(
        'creche',
        'Crèche',
        'Un lieu.',
        'Enfance',
        '01/03/2026',
        '0386000001',
        'creche@sens.example',
        '2 rue Haute',
        commune,
      );
    const same = await build({ 'a/services.csv': later, 'b/services.csv': earlier('Sens') });
    assert.deepEqual(same.feed.services[0].contact, { phone: '03 86 00 00 02', email: 'creche@sens.example' });
    assert.deepEqual(same.feed.services[0].place, { address: '2 rue Haute', commune: '89387' });
    const moved = await build({ 'a/services.csv': later, 'b/services.csv': earlier('Véron') });
    assert.deepEqual(moved.feed.services[0].place, { commune: '89387' });
    assert.deepEqual(
      found(moved, 'conflict').map(({ place, message }) => [
        place.column,
        /« ([^»]*) » \(.* et « ([^»]*) »/.exec(message.replaceAll('\u00a0', ' ')).slice(1),
      ]),
      [
        ['Commune', ['Sens', 'Véron']],
        ['Téléphone', ['03 86 00 00 02', '03 86 00 00 01']],
      ],
    );
  });

  it('say what they contradict in the words of the workbook', async () => {
    const titles = 'Identifiant;Nom;Résumé;Thèmes;Tarif;Horaires;Âge minimum';
    const result = await build({
      'a/services.csv': `${titles}\ncreche;Crèche;Un lieu.;Enfance;Gratuit;lun 9h-12h;3 ans\n`,
      'b/services.csv': `${titles}\ncreche;Crèche;Un lieu.;Enfance;Payant;mar 9h-12h;30 mois\n`,
    });
    const said = found(result, 'conflict').map(({ message }) => message.replaceAll('\u00a0', ' '));
    assert.match(said[0], /^Deux versions de « Âge minimum » : « 3 ans » .* et « 30 mois »/);
    assert.match(said[1], /^Deux versions de « Tarif » : « Gratuit » .* et « Payant »/);
    assert.match(said[2], /^Deux versions de « Horaires » : « Lundi 09:00-12:00 » .* et « Mardi 09:00-12:00 »/);
    assert.equal(said.length, 3);
  });
});

describe('a draft beside a public version', () => {
  const titles = 'Identifiant;Nom;Résumé;Thèmes;Vérifié le;Publication;Téléphone';
  const row = (summary, verified, state, phone = '') =>
    `${titles}\ncreche;Crèche;${summary};Enfance;${verified};${state};${phone}\n`;
  const text = ({ files }) => [...files.values()].join('');

  it('gives it nothing while it waits to be approved, even where it is newer', async () => {
    const files = {
      'a/services.csv': row('Un lieu.', '01/03/2026', 'Public'),
      'b/services.csv': row('Secret.', '01/10/2026', 'À valider', '0386000009'),
    };
    const result = await build(files);
    assert.equal(result.feed.services[0].summary, 'Un lieu.');
    assert.doesNotMatch(text(result), /Secret|03 86 00 00 09/);
    assert.deepEqual(
      found(result, 'waiting').map(({ level, place }) => [level, place.file, place.row, place.column]),
      [['advice', 'b/services.csv', 2, 'Publication']],
    );
    assert.equal((await build(files, { preview: true })).feed.services[0].summary, 'Secret.');
  });

  it('takes it back where its owner sends it as a draft, which is told', async () => {
    const files = {
      'a/services.csv': row('Un lieu.', '01/03/2026', 'Public'),
      'b/services.csv': row('Un lieu.', '01/03/2026', 'Brouillon'),
    };
    const result = await build(files);
    assert.deepEqual(result.feed.services, []);
    const [{ level, message }] = found(result, 'withdrawn');
    assert.equal(level, 'warning');
    assert.match(message, /a\/services\.csv/);
    const older = { ...files, 'b/services.csv': row('Un lieu.', '01/02/2026', 'Brouillon') };
    assert.equal((await build(older)).feed.services.length, 1);
  });

  it('of the same document takes nothing back: the row was copied, to be worked on', async () => {
    const rows = `${row('Un lieu.', '01/03/2026', 'Public')}${row('Secret.', '01/03/2026', 'Brouillon').split('\n')[1]}\n`;
    const result = await build({ 'a/services.csv': rows });
    assert.equal(result.feed.services[0].summary, 'Un lieu.');
    assert.doesNotMatch(text(result), /Secret/);
  });
});

describe('an agreement to be named', () => {
  const titles = 'Identifiant;Nom;Résumé;Thèmes;Vérifié le;Téléphone;Courriel;Accord pour publier le contact';

  it('covers what its own document says, and not what another fills in', async () => {
    const files = (agreed) => ({
      'a/services.csv': `${titles}\ncreche;Crèche;Un lieu.;Enfance;01/10/2026;0612345678;;oui\n`,
      'b/services.csv': `${titles}\ncreche;Crèche;Un lieu.;Enfance;01/03/2026;;zoe.martin@exemple.fr;${agreed}\n`,
    });
    const contact = async (agreed) => (await build(files(agreed))).feed.services[0].contact;
    assert.deepEqual(await contact('oui'), { phone: '06 12 34 56 78', email: 'zoe.martin@exemple.fr' });
    assert.equal(await contact(''), undefined);
  });
});
