/** From documents to what is published: nobody's data go out by mistake, and nothing is lost without a word. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { HEAD, NOW, TERRITORY, service } from './build-support.js';

let publish;
before(async () => {
  ({ publish } = await loadSource('src/publish/build/publish.ts'));
});

const sources = (files) =>
  Object.entries({ ...TERRITORY, ...files }).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
const SITE = { url: 'https://ctg.exemple.fr/' };
const build = (files, more = {}) => publish({ sources: sources(files), now: NOW, site: SITE, ...more });
const found = ({ problems }, kind) => problems.filter((problem) => problem.kind === kind);

describe('a publication', () => {
  it('holds the feed, its collections, open data with their schema, and the archive of the day with its hash', async () => {
    const { files, problems } = await build({ 'a/services.csv': `${HEAD}\n${service('Crèche')}` });
    assert.deepEqual(problems, []);
    const root = JSON.parse(files.get('feed.json'));
    assert.deepEqual(root.services, { href: 'services.json', count: 1 });
    assert.equal(root.updated, '2026-11-24T08:00:00+01:00');
    assert.equal(JSON.parse(files.get('services.json')).services[0].id, 'creche');
    assert.match(files.get('donnees/services.csv'), /^\ufeffIdentifiant,Nom,.*\r\ncreche,Crèche,/);
    const { resources } = JSON.parse(files.get('donnees/datapackage.json'));
    const schema = resources.find(({ name }) => name === 'services').schema.fields.map(({ name }) => name);
    assert.deepEqual(files.get('donnees/services.csv').slice(1).split('\r\n')[0].split(','), schema);
    const archived = files.get('archive/2026-11-24/feed.json');
    const hash = createHash('sha256').update(archived).digest('hex');
    assert.equal(files.get('archive/2026-11-24/feed.json.sha256'), `${hash}  feed.json\n`);
    assert.equal([...files.keys()].at(-1), 'feed.json');
  });

  it('is the same to the byte for the same documents and instant', async () => {
    const files = { 'a/services.csv': `${HEAD}\n${service('Crèche')}${service('Relais')}` };
    assert.deepEqual([...(await build(files)).files], [...(await build(files)).files]);
  });

  it('never holds a draft, an internal column, nor a formula', async () => {
    const text = `${HEAD};Publication;Interne – suivi\n${service('Secret', ';Brouillon;x')}${service('=1+1', ';Public;appeler Zoé')}`;
    const { files, feed } = await build({ 'a/services.csv': text });
    assert.deepEqual(
      feed.services.map(({ name }) => name),
      ['=1+1'],
    );
    const all = [...files.values()].join('');
    assert.ok(!all.includes('Secret') && !all.includes('Zoé'));
    assert.match(files.get('donnees/services.csv'), /,"'=1\+1",/);
    const preview = await build({ 'a/services.csv': text }, { preview: true });
    assert.equal(preview.feed.services.length, 2);
  });
});

describe('the settings of a territory', () => {
  const set = (rows) => ({ 'territoire/configuration.csv': `${TERRITORY['territoire/configuration.csv']}${rows}` });

  it('that name no time zone or language are told by their row, and those of the example stand in', async () => {
    const { feed, problems } = await build(set('Fuseau horaire;Mode d’emploi\nLangue;du français\n'));
    assert.deepEqual([feed.timeZone, feed.language], ['Europe/Paris', 'fr']);
    assert.deepEqual(
      problems.map(({ place, message }) => [place.row, place.column, message.replaceAll('\u00a0', ' ')]),
      [
        [4, 'Fuseau horaire', '« Mode d’emploi » n’est pas un fuseau horaire connu.'],
        [5, 'Langue', '« du français » n’est pas le code d’une langue.'],
      ],
    );
    const other = await build(set('Fuseau horaire; Indian/Reunion\nLangue;en\n'));
    assert.deepEqual([other.feed.timeZone, other.feed.language, other.problems], ['Indian/Reunion', 'en', []]);
  });
});

describe('people’s data', () => {
  const contact = 'Nom;Résumé;Thèmes;Vérifié le;Téléphone;Courriel;Accord pour publier le contact';
  const row = (name, phone, mail, agreed) => `${name};Un lieu.;Enfance;01/11/2026;${phone};${mail};${agreed}\n`;

  it('stay out unless the person agreed, and are listed', async () => {
    const text = `${contact}\n${row('A', '0612345678', 'zoe.martin@exemple.fr', '')}${row('B', '06 12 34 56 78', 'zoe.martin@exemple.fr', 'oui')}${row('C', '0386000000', 'accueil.creche@exemple.fr', '')}`;
    const result = await build({ 'a/services.csv': text });
    const [a, b, c] = result.feed.services;
    assert.equal(a.contact, undefined);
    assert.deepEqual(b.contact, { phone: '06 12 34 56 78', email: 'zoe.martin@exemple.fr' });
    assert.deepEqual(c.contact, { phone: '03 86 00 00 00', email: 'accueil.creche@exemple.fr' });
    assert.deepEqual(
      found(result, 'personal-data').map(({ place, value }) => [place.row, place.column, value]),
      [
        [2, 'Courriel', 'zoe.martin@exemple.fr'],
        [2, 'Téléphone', '06 12 34 56 78'],
      ],
    );
  });

  it('are looked for in texts, and the lead of an action is a person', async () => {
    const text =
      'Titre;Résumé;Thèmes;Porteur;Personne à contacter;Contexte\nUn lieu;Un lieu.;Enfance;CAF;Zoé Martin;Écrire à zoe.martin@exemple.fr\n';
    const result = await build({ 'a/actions.csv': text });
    assert.deepEqual(result.feed.actions[0].lead, { organization: 'CAF' });
    assert.deepEqual(
      found(result, 'personal-data-in-text').map(({ value }) => value),
      ['zoe.martin@exemple.fr'],
    );
  });

  it('never give the address of a shelter: nothing is published until the line is mended', async () => {
    const text = `${HEAD};Service sensible;Adresse\n${service('Refuge', ';oui;3 rue Cachée')}`;
    const result = await build({ 'a/services.csv': text });
    assert.equal(found(result, 'shelter-address').length, 1);
    assert.equal(result.files.size, 0);
    const accepted = await build({ 'a/services.csv': text }, { accept: ['errors'] });
    assert.ok(![...accepted.files.values()].join('').includes('Cachée'));
  });
});

describe('files of other tools', () => {
  const agenda = (...lines) =>
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//exemple//FR',
      'BEGIN:VEVENT',
      ...lines,
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');

  it('are read beside the workbook, known by what they hold and not by their names', async () => {
    const fete = agenda(
      'UID:fete@exemple',
      'DTSTART:20261205T130000Z',
      'DTEND:20261205T150000Z',
      'SUMMARY:Fête du jeu',
    );
    const { feed, problems } = await build({ 'a/services.csv': `${HEAD}\n${service('Crèche')}`, 'mairie.txt': fete });
    assert.deepEqual(
      problems.filter(({ level }) => level === 'error'),
      [],
    );
    assert.deepEqual(
      feed.services.map(({ name }) => name),
      ['Crèche'],
    );
    assert.deepEqual(
      feed.events.map(({ title, timings }) => [title, timings[0].start]),
      [['Fête du jeu', '2026-12-05T14:00:00+01:00']],
    );
  });

  it('are told apart from our own sheet of actions, whose titles a plan of actions has too', async () => {
    const actions =
      'Titre;Résumé;Thèmes;Convention;Porteur;État;Début;Échéance\nUn relais;Un lieu.;Enfance;ctg;La ville;En cours;1/1/2023;31/12/2026\n';
    const { feed, problems } = await build({ 'a/actions.csv': actions });
    assert.deepEqual(
      feed.actions.map(({ title, themes, status }) => [title, themes, status]),
      [['Un relais', ['enfance'], 'in-progress']],
    );
    assert.deepEqual(found({ problems }, 'names-left-out'), []);
  });

  it('that are of no known format are named, and nothing is written', async () => {
    const { files, problems } = await build({ 'notes.json': '{"a": 1}' });
    assert.deepEqual(
      found({ problems }, 'unknown-format').map(({ place }) => place.file),
      ['notes.json'],
    );
    assert.equal(files.size, 0);
  });
});

describe('advice', () => {
  it('is given of what is old, past, or has no lead', async () => {
    const { problems } = await build({
      'a/services.csv': `${HEAD}\nA;a;Enfance;Sens;01/11/2025\nB;b;Enfance;Sens;25/11/2025\nC;c;Enfance;Sens;\n`,
      'a/evenements.csv': 'Titre;Résumé;Thèmes;Date\nHier;a;Enfance;23/11/2026\nAujourd’hui;a;Enfance;24/11/2026\n',
      'a/actions.csv': 'Titre;Résumé;Thèmes;Échéance\nUn lieu;a;Enfance;2025\n',
    });
    assert.deepEqual(
      problems.map(({ level, kind, place }) => [level, kind, place.row]),
      [
        ['advice', 'not-verified', 2],
        ['advice', 'not-verified', 4],
        ['advice', 'past-event', 2],
        ['advice', 'no-lead', 2],
        ['advice', 'no-status', 2],
      ],
    );
  });
});
