/** `ctg.config.json`: what it may say, how its mistakes are told, and what the command makes of it. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { loadSource } from '../../../scripts/build/load-source.js';

let readConfig, main, validate;
const folder = mkdtempSync(join(tmpdir(), 'ctg-config-'));
before(async () => {
  ({ readConfig } = await loadSource('src/publish/config/read.ts'));
  ({ main } = await loadSource('src/publish/command/main.ts'));
  const { configJsonSchema } = await loadSource('src/publish/json-schema.ts');
  validate = new Ajv.default({ strict: true, allErrors: true, allowUnionTypes: true }).compile(configJsonSchema());
});
after(() => rmSync(folder, { recursive: true, force: true }));

const read = (text) =>
  readConfig({
    name: 'ctg.config.json',
    bytes: new TextEncoder().encode(typeof text === 'string' ? text : JSON.stringify(text)),
  });
const FULL = {
  $schema: './ctg-config-1.schema.json',
  territory: 'Grand Sénonais',
  url: 'https://ctg.exemple.fr/',
  sources: [
    'classeur.xlsx',
    { path: 'agenda.json', format: 'openagenda', source: { name: 'Nos associations' }, license: 'etalab-2.0' },
    { path: 'https://api.openagenda.com/v2/agendas/1/events', keyVariable: 'CLE' },
  ],
  themes: { famille: ['parentalite'] },
  out: 'site',
  frames: { default: { accent: '#005a8d', lang: 'fr' }, communes: { 89443: { accent: '#7a2e3b' } } },
  legal: {
    address: '1 rue de l’Exemple',
    director: 'La présidence',
    host: { name: 'Hébergeur', url: 'https://hebergeur.exemple.fr' },
    logs: '12 mois',
    dataProtection: 'dpo@exemple.fr',
  },
  territoryOnly: false,
  schoolZone: 'A',
};

describe('a configuration', () => {
  it('is taken as it is written, and its published schema says the same', () => {
    const { config, problems } = read(FULL);
    assert.deepEqual(problems, []);
    assert.deepEqual(config, FULL);
    assert.equal(validate(FULL), true, JSON.stringify(validate.errors));
    assert.equal(validate({}), true);
  });

  /** @type {[unknown, string, string, RegExp][]} */
  const refused = [
    [{ urll: 'https://a.fr/' }, 'urll', 'config-key', /Vouliez-vous dire «\u00a0url\u00a0»/],
    [{ colour: 1 }, 'colour', 'config-key', /Les réglages possibles ici.*«\u00a0territory\u00a0»/],
    [{ url: 'http://a.fr/' }, 'url', 'config-value', /https:\/\//],
    [{ url: 'https://a.fr' }, 'url', 'config-value', /finit par «\u00a0?\s?\/\u00a0?\s?»/],
    [{ sources: [] }, 'sources', 'config-value', /au moins un document/],
    [{ sources: 'classeur.xlsx' }, 'sources', 'config-type', /une liste, entre \[ et \]/],
    [{ sources: ['a', 5] }, 'sources[1]', 'config-value', /un chemin/],
    [{ sources: [{ format: 'openagenda' }] }, 'sources[0].path', 'config-missing', /Ajoutez-le/],
    [{ sources: [{ path: 'a', format: 'excel' }] }, 'sources[0].format', 'config-value', /«\u00a0classeur\u00a0»/],
    [{ themes: { famille: 'parentalite' } }, 'themes.famille', 'config-type', /une liste/],
    [{ frames: { communes: { sens: {} } } }, 'frames.communes.sens', 'config-value', /code INSEE/],
    [{ frames: { default: { accent: 'bordeaux' } } }, 'frames.default.accent', 'config-value', /#7a2e3b/],
    [{ legal: { host: {} } }, 'legal.host.name', 'config-missing', /Ajoutez-le/],
    [[], '', 'config-type', /un objet, entre { et }/],
  ];
  for (const [value, path, kind, mend] of refused) {
    it(`is refused at ${path || 'its root'} (${kind}: ${JSON.stringify(value)})`, () => {
      const { config, problems } = read(value);
      assert.equal(config, undefined);
      assert.deepEqual(
        problems.map((problem) => [problem.level, problem.place.path, problem.kind]),
        [['error', path, kind]],
      );
      assert.match(problems[0].mend, mend);
      assert.equal(validate(value), false, 'the published schema refuses it too');
    });
  }

  it('that is no JSON is told with its line', () => {
    const [problem] = read('{\n  "url": "https://a.fr/"\n  "out": "site"\n}').problems;
    assert.deepEqual([problem.kind, problem.place.row], ['config-syntax', 3]);
    assert.equal(read('{\n  "url": ').problems[0].place.row, 2);
  });

  it('says that frames are of no use without an address', () => {
    const { config, problems } = read({ frames: {} });
    assert.deepEqual(config, { frames: {} });
    assert.deepEqual(
      problems.map(({ level, kind, place }) => [level, kind, place.path]),
      [['warning', 'config-without-url', 'frames']],
    );
  });

  it('with a __proto__ or constructor key does no harm', () => {
    const { problems } = read('{"__proto__": {"url": "https://a.fr/"}, "constructor": 1}');
    assert.deepEqual(
      problems.map(({ kind }) => kind),
      ['config-key', 'config-key'],
    );
  });
});

const NOW = Date.parse('2026-11-24T08:00:00+01:00');
const write = (name, text) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), typeof text === 'string' ? text : JSON.stringify(text));
};
const run = async (...args) => {
  const said = [];
  const muttered = [];
  const code = await main(args, NOW, { say: (text) => said.push(text), mutter: (text) => muttered.push(text) });
  return { code, said: said.join('\n'), muttered: muttered.join('\n') };
};
const within = async (path, task) => {
  const before = process.cwd();
  process.chdir(join(folder, path));
  try {
    return await task();
  } finally {
    process.chdir(before);
  }
};
const ICS = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//exemple//FR',
  'BEGIN:VEVENT',
  'UID:a@exemple',
  'SUMMARY:Jeux',
  'CATEGORIES:Ludothèque',
  'DTSTART:20261205T130000Z',
  'DTEND:20261205T150000Z',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

describe('ctg-feed with a configuration', () => {
  const published = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  before(() => {
    write('t/territoire/configuration.csv', 'Réglage;Valeur\nTitre;Notre convention\nÉditeur;Notre agglomération\n');
    write('t/territoire/conventions.csv', 'Identifiant;Titre;Début;Fin\nctg;Notre convention;1/1/2022;31/12/2026\n');
    write('t/territoire/communes.csv', 'Code INSEE;Nom;Codes postaux\n89387;Sens;89100\n89443;Véron;89510\n');
    write('t/territoire/themes.csv', 'Identifiant;Nom\nenfance;Enfance\n');
    write('t/agendas/2026/jeux.ics', ICS);
    write('t/agendas/notes.txt', 'rien');
    write('t/ctg.config.json', {
      url: 'https://ctg.exemple.fr/',
      sources: ['territoire', 'agendas/**/*.ics'],
      themes: { Ludothèque: ['enfance'] },
      out: 'site',
      frames: { communes: { 89999: { lang: 'en' } } },
    });
  });

  it('reads the one of the working folder, publishes what it names where it says, and names the place in the open data', async () => {
    const { code, said } = await within('t', () => run('build'));
    assert.equal(code, 0, said);
    assert.deepEqual(
      published('t/site/events.json').events.map(({ title, themes }) => [title, themes]),
      [['Jeux', ['enfance']]],
    );
    assert.equal(published('t/site/donnees/datapackage.json').homepage, 'https://ctg.exemple.fr/');
    assert.match(said, /ctg\.config\.json \(frames\.communes\.89999\)\n {2}La commune 89999 n’est pas du territoire/);
  });

  it('resolves paths from the file that --config names, and the command line wins', async () => {
    write('themes.json', { Ludothèque: [] });
    const out = join(folder, 'ailleurs');
    const args = ['--config', join(folder, 't/ctg.config.json'), '-o', out, '--themes', join(folder, 'themes.json')];
    const { code, said } = await run('build', ...args);
    assert.equal(code, 0, said);
    assert.deepEqual(published('ailleurs/events.json').events[0].themes, []);
  });

  it('reads only what the command line names, where it names sources', async () => {
    const { code } = await within('t', () => run('build', 'territoire', '-o', '../seul'));
    assert.equal(code, 0);
    assert.equal(published('seul/feed.json').events.count, 0);
    assert.equal(published('seul/donnees/datapackage.json').homepage, undefined);
  });

  it('names the entry of a document that is not there, and publishes nothing', async () => {
    write('t/faux.json', { sources: ['territoire', 'absent.xlsx', 'agendas/*.ics'], themes: 'mots.json', out: 'faux' });
    const { code, said } = await run('build', '--config', join(folder, 't/faux.json'), '--format', 'json');
    assert.equal(code, 1);
    const { published: done, problems } = JSON.parse(said);
    assert.equal(done, false);
    assert.deepEqual(
      problems.filter(({ level }) => level === 'error').map(({ kind, place }) => [kind, place.path]),
      [
        ['source-missing', 'themes'],
        ['source-missing', 'sources[1]'],
        ['source-missing', 'sources[2]'],
      ],
    );
  });

  it('tells a faulty one alone, without what follows from it', async () => {
    write('t/casse.json', '{ "sources": ["territoire" "a"] }');
    const { code, said } = await run('check', '--config', join(folder, 't/casse.json'));
    assert.equal(code, 1);
    assert.match(said, /ERREUR .*casse\.json, ligne 1\n.*pas du JSON/s);
    assert.match(said, /1 erreur, 0 avertissement, 0 conseil\./);
  });

  it('without one, says that it or sources are missing: a misuse', async () => {
    write('vide/x', '');
    const { code, muttered } = await within('vide', () => run('check'));
    assert.equal(code, 2);
    assert.match(muttered, /ctg\.config\.json/);
    assert.equal((await run('check', '--config', join(folder, 'absent.json'))).code, 2);
  });

  it('names the convention after the territory where no workbook does', async () => {
    write('t/sans-titre/configuration.csv', 'Réglage;Valeur\nÉditeur;Notre agglomération\n');
    const others = ['conventions', 'communes', 'themes'].map((name) => `territoire/${name}.csv`);
    write('t/nom.json', { territory: 'Pays d’Exemple', sources: ['sans-titre', ...others], out: 'nom' });
    const { code, said } = await run('build', '--config', join(folder, 't/nom.json'));
    assert.equal(code, 0, said);
    assert.equal(published('t/nom/feed.json').title, 'Convention territoriale globale – Pays d’Exemple');
  });

  it('reads a document at its address, and takes it for what the configuration says; a server that fails is told', async () => {
    const server = createServer((request, response) => {
      if (request.url.startsWith('/absent')) response.statusCode = 404;
      response.end(ICS);
    });
    await once(server.listen(0), 'listening');
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    try {
      const at = (path) => `http://localhost:${port}${path}`;
      write('t/adresse.json', {
        sources: ['territoire', at('/a.ics?cle=secret'), at('/absent?cle=secret')],
        out: 'adr',
      });
      const { said } = await run('check', '--config', join(folder, 't/adresse.json'));
      assert.match(said, /\(sources\[2\]\)\n {2}localhost:\d+\/absent\u00a0: le serveur a répondu 404\./);
      assert.doesNotMatch(said, /secret/);
      write('t/adresse.json', { sources: ['territoire', { path: at('/a.ics'), format: 'icalendar' }], out: 'adr' });
      assert.equal((await run('build', '--config', join(folder, 't/adresse.json'))).code, 0);
      assert.equal(published('t/adr/events.json').events[0].title, 'Jeux');
      write('t/adresse.json', { sources: ['territoire', { path: at('/a.ics'), format: 'openagenda' }], out: 'adr' });
      const refused = await run('check', '--config', join(folder, 't/adresse.json'));
      assert.deepEqual(
        [refused.code, /n’est pas l’adresse des événements d’un OpenAgenda/.test(refused.said)],
        [1, true],
      );
    } finally {
      server.close();
    }
  });
});
