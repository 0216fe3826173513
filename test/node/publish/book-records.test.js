/** What a row becomes: filled in where nobody need type it, with the rows that belong to it, and told apart in words. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { OPTIONS, csv, only, read } from './book-support.js';

let readBooks, differences, contradictions, shortened;
before(async () => {
  ({ readBooks } = await loadSource('src/publish/book/read.ts'));
  ({ differences, contradictions, shortened } = await loadSource('src/publish/book/in-words.ts'));
});

const HEAD = 'Nom;Résumé;Thèmes;Commune';
const CRECHE = 'Crèche;Un lieu.;Petite enfance;Sens';
const services = csv('services.csv', `${HEAD}\n${CRECHE}\n`);

describe('a row', () => {
  it('has the source, the licence and the agreement that were given, unless it says its own', async () => {
    const options = {
      ...OPTIONS,
      source: { name: 'Agglomération fictive' },
      license: 'etalab-2.0',
      agreement: 'ctg-2',
    };
    const titles = 'Titre;Résumé;Thèmes;Source;Licence;Convention';
    const file = csv('actions.csv', `${titles}\nUn;a;Petite enfance;;;\nDeux;b;Petite enfance;Autre;lov2;ctg-1\n`);
    const { actions } = (await readBooks([file], options)).records;
    assert.deepEqual(
      actions.map(({ record }) => [record.source.name, record.license, record.agreement]),
      [
        ['Agglomération fictive', 'etalab-2.0', 'ctg-2'],
        ['Autre', 'lov2', 'ctg-1'],
      ],
    );
    const bare = csv('actions.csv', 'Titre;Résumé;Thèmes\nUn;a;Petite enfance\n');
    const { agreement, ...without } = OPTIONS;
    const [{ record }] = (await readBooks([bare], without)).records.actions;
    assert.deepEqual(record, { id: 'un', title: 'Un', summary: 'a', themes: ['petite-enfance'] });
    assert.equal(agreement, 'ctg-2026');
  });

  it('has a summary of whole sentences, else of whole words, out of a long description', async () => {
    const summary = async (text) =>
      (await only(read(csv('services.csv', `Nom;Description;Thèmes\nA;"${text}";Petite enfance\n`)))).summary;
    assert.equal(await summary('a'.repeat(280)), 'a'.repeat(280));
    assert.equal(await summary(`Un lieu. Un jardin ! ${'a'.repeat(280)}`), 'Un lieu. Un jardin !');
    assert.equal(await summary(`${'mot '.repeat(100)}fin`), `${Array.from({ length: 69 }, () => 'mot').join(' ')}…`);
  });

  it('is of a series by its title, and decorated by a picture that is described later', async () => {
    const titles = 'Titre;Résumé;Thèmes;Date;Série;Image;Description de l’image';
    const events = csv(
      'evenements.csv',
      `${titles}\nFête;a;Petite enfance;5/12/2026;Les fêtes;a.png;\nBal;a;Petite enfance;6/12/2026;;b.png;Un bal\n`,
    );
    const [fete, bal] = (await read(events)).records.events.map(({ record }) => record);
    assert.deepEqual(
      [fete.series, fete.image],
      [
        { id: 'les-fetes', title: 'Les fêtes' },
        { src: 'a.png', alt: '' },
      ],
    );
    assert.deepEqual([bal.series, bal.image], [undefined, { src: 'b.png', alt: 'Un bal' }]);
    assert.deepEqual(fete.timings, [{ start: '2026-12-05', end: '2026-12-05' }]);
  });

  it('has the consent of whom it names', async () => {
    const file = csv('services.csv', `${HEAD};Accord\n${CRECHE};oui\n`);
    assert.deepEqual((await read(file)).records.services[0].agreed, ['owner', 'lead', 'contact', 'registration']);
    assert.equal((await read(services)).records.services[0].agreed, undefined);
  });
});

describe('rows that belong to another', () => {
  it('are where they were found, hours by hours and visit by visit', async () => {
    const hours = csv(
      'horaires.csv',
      'Service;Accueil;Lundi\nCrèche;;9h-12h\nCrèche;Secrétariat;9h-12h\ncreche;SECRETARIAT;14h-17h\n',
    );
    const visits = csv(
      'passages.csv',
      'Service;Date;Lieu;Remarque\nCrèche;5/12/2026;;Une note\nCrèche;6/12/2026;Salle;\n',
    );
    const [{ record, parts }] = (await read(services, hours, visits)).records.services;
    const place = (sheet, row) => ({ file: `${sheet}.csv`, sheet, row });
    assert.deepEqual(parts, {
      hours: place('horaires', 2),
      otherHours: place('horaires', 3),
      'visits[0]': place('passages', 2),
      'visits[1]': place('passages', 3),
    });
    assert.deepEqual(record.otherHours, [{ label: 'Secrétariat', week: { mo: [['14:00', '17:00']] } }]);
    // A visit is at the service's own place unless it says another; what is read first stands first.
    assert.deepEqual(record.visits, [
      { start: '2026-12-05', end: '2026-12-05', place: { commune: '89387' }, note: 'Une note' },
      { start: '2026-12-06', end: '2026-12-06', place: { name: 'Salle' } },
    ]);
    assert.deepEqual(Object.keys(record.visits[0]), ['start', 'end', 'place', 'note']);
  });

  it('are found by an id, a name or a title, and in the item that they name', async () => {
    const actions = csv('actions.csv', 'Identifiant;Titre;Résumé;Thèmes\nlieu;Ouvrir un lieu;a;Petite enfance\n');
    const steps = csv('etapes.csv', 'Action;Étape\nlieu;Choisir\nOUVRIR UN LIEU;Bâtir\n');
    const moved = csv('Échéances des étapes.csv', 'Action;Étape;Nouvelle échéance\nlieu;batir;2028\n');
    const action = await only(read(actions, steps, moved), 'actions');
    assert.deepEqual(action.steps, [{ title: 'Choisir' }, { title: 'Bâtir', deadlines: [{ end: '2028' }] }]);
  });
});

describe('two versions of a record', () => {
  const NAMES = { communes: [], themes: [], zone: 'Europe/Paris' };
  const told = (of, one, two) =>
    differences(of, one, two, NAMES).map(({ title, path, before: old, after }) => [title, path, old, after]);

  it('are told apart by the titles of our columns, without what is only of the row', () => {
    const one = { id: 'a', name: 'Crèche', documents: ['Carnet', 'Carte'], cost: { kind: 'free' } };
    const two = { id: 'b', name: 'Crèche', documents: ['Carnet'], notice: 'Fermé.' };
    assert.deepEqual(told('services', one, two), [
      ['Pièces à apporter', 'documents', 'Carnet, Carte', 'Carnet'],
      ['Tarif', 'cost.kind', 'Gratuit', ''],
      ['Message urgent', 'notice', '', 'Fermé.'],
    ]);
    assert.deepEqual(told('services', one, one), []);
    assert.deepEqual(told('services', one, { ...one, contact: { phone: '06 00 00 00 00' } }), [
      ['Téléphone', 'contact.phone', '', '06 00 00 00 00'],
    ]);
  });

  it('are told apart by the rows of their lists, and the territory by its settings', () => {
    const steps = [{ title: 'Choisir', due: '2027' }, { title: 'Bâtir' }];
    assert.deepEqual(told('actions', { id: 'a', steps }, { id: 'a' }), [
      ['Étapes', 'steps', 'Étape Choisir, Échéance 2027 ; Étape Bâtir', ''],
    ]);
    assert.deepEqual(told('root', { title: 'Un', license: 'lov2' }, { title: 'Deux', license: 'lov2' }), [
      ['Titre', 'Titre', 'Un', 'Deux'],
    ]);
  });

  it('contradict each other where both say something, whatever its case', () => {
    const between = (one, two) => contradictions('services', one, two, NAMES).map(({ title }) => title);
    assert.deepEqual(between({ id: 'a', name: 'Crèche', summary: 'a' }, { id: 'a', name: 'CRECHE', summary: 'b' }), [
      'Résumé',
    ]);
    assert.deepEqual(between({ id: 'a', name: 'Crèche' }, { id: 'a', name: 'Crèche', summary: 'b' }), []);
    assert.deepEqual(between({ id: 'a', name: 'Crèche', summary: 'b' }, { id: 'a', name: 'Crèche' }), []);
  });

  it('are shown where they part, on one line', () => {
    const cut = (old, after) =>
      Object.values(shortened({ title: 'Résumé', path: 'summary', before: old, after })).slice(2);
    const same = 'a'.repeat(90);
    assert.deepEqual(cut('un', 'deux'), ['un', 'deux']);
    assert.deepEqual(cut(`${same}Xb`, ''), [`${same}Xb`, '']);
    assert.deepEqual(cut('b'.repeat(100), 'c'), ['b'.repeat(100), 'c']);
    assert.deepEqual(cut('b'.repeat(101), 'c'), [`${'b'.repeat(100)}…`, 'c']);
    // 30 letters before the first that differs, 100 in all.
    assert.deepEqual(cut(`${same}X${'b'.repeat(69)}`, `${same}Y${'b'.repeat(70)}`), [
      `…${'a'.repeat(30)}X${'b'.repeat(69)}`,
      `…${'a'.repeat(30)}Y${'b'.repeat(69)}…`,
    ]);
  });
});
