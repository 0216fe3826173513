/** What a run works with: what the command line says, what the configuration says, and from where its paths start. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { run, writeIn } from './told-support.js';

let main, settingsOf, standingOf;
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ctg-reglages-')));
const at = (path) => join(folder, path);
/** A path as the command writes it: from the working folder. */
const here = (path) => relative('.', at(path));
before(async () => {
  ({ main } = await loadSource('src/publish/command/main.ts'));
  ({ settingsOf, standingOf } = await loadSource('src/publish/command/settings.ts'));
});
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** @param {Record<string, unknown>} files texts, or what becomes JSON */
const write = (files) =>
  writeIn(
    folder,
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? content : JSON.stringify(content),
      ]),
    ),
  );
const within = async (path, task) => {
  const from = process.cwd();
  process.chdir(at(path));
  try {
    return await task();
  } finally {
    process.chdir(from);
  }
};
const plain = (text) => text.replaceAll('\u00a0', ' ').replaceAll(folder, '…');
const inBoth = async (args) => {
  const answers = [await run(main, 'fr', args), await run(main, 'en', args)];
  return answers.map(({ code, said, muttered }) => [code, plain(said), plain(muttered).split('\n')[0]]);
};
const kindsIn = ({ problems }) => problems.map(({ kind, place }) => [kind, place.file, place.path]);
const CONFIG = 'x/ctg.config.json';
const MISUSED = [
  'Il manque les documents à lire, ou un fichier ctg.config.json qui les nomme.',
  'Missing: the documents to read, or a file ctg.config.json that names them.',
];

describe('the configuration', () => {
  it('says all that a run works with, its paths starting from its own folder', async () => {
    write({
      'x/a.csv': 'Nom\n',
      'x/b.csv': 'Nom\n',
      [CONFIG]: {
        sources: ['a.csv', { path: 'b.csv', format: 'classeur', license: 'odbl' }],
        url: 'https://ctg.exemple.fr/',
        territory: 'Pays d’Exemple',
        territoryOnly: true,
        schoolZone: 'B',
        themes: { ludothèque: ['enfance'] },
        out: '../site',
      },
    });
    const { pictures, sources, ...said } = await settingsOf({ paths: [], config: at(CONFIG) });
    assert.equal(typeof pictures, 'function');
    assert.deepEqual(
      sources.map(({ name, format, license }) => [name, format, license]),
      [
        [here('x/a.csv'), undefined, undefined],
        [here('x/b.csv'), 'classeur', 'odbl'],
      ],
    );
    assert.deepEqual(said, {
      problems: [],
      mapping: { ludothèque: ['enfance'] },
      site: { url: 'https://ctg.exemple.fr/', territory: 'Pays d’Exemple' },
      territory: 'Pays d’Exemple',
      territoryOnly: true,
      schoolZone: 'B',
      out: here('site'),
    });
  });

  it('is not read where the line names documents, and gives way to what the line says', async () => {
    write({ 'a.csv': 'Nom\n', 'b.csv': 'Nom\n', 'ctg.config.json': { sources: ['b.csv'], out: 'site' } });
    const named = await within('.', () => settingsOf({ paths: ['a.csv'] }));
    assert.deepEqual(Object.keys(named).sort(), ['pictures', 'problems', 'sources']);
    assert.deepEqual(
      named.sources.map(({ name }) => name),
      ['a.csv'],
    );
    const both = await settingsOf({ paths: [at('a.csv')], config: at('ctg.config.json'), out: 'ailleurs' });
    assert.deepEqual(
      [both.sources.map(({ name }) => name), both.out, both.problems],
      [[here('a.csv')], 'ailleurs', []],
    );
  });

  it('of the working folder is read where nothing is named, and publishes in its own folder if it says so', async () => {
    write({ 'a.csv': 'Nom\n', 'ctg.config.json': { sources: ['.'], out: '.' } });
    const { sources, out } = await within('.', () => settingsOf({ paths: [] }));
    assert.deepEqual([sources.map(({ name }) => name), out], [['a.csv'], '.']);
  });

  it('lends its folder to the pictures that are not beside their document', async () => {
    write({ 'x/a.jpg': 'x', 'd/a.csv': 'Nom\n', [CONFIG]: { sources: ['../d'] } });
    const place = { file: at('d/a.csv'), row: 2 };
    const { pictures } = await settingsOf({ paths: [], config: at(CONFIG) });
    assert.deepEqual([...((await pictures('a.jpg', place)) ?? [])], [120]);
    const bare = await settingsOf({ paths: [at('d')] });
    assert.equal(await bare.pictures('a.jpg', place), undefined);
  });

  it('that names no document, or is not there, is a misuse', async () => {
    write({ 'ctg.config.json': {}, 'vide/x': '' });
    const expected = MISUSED.map((message) => [2, '', message]);
    assert.deepEqual(await within('.', () => inBoth(['check'])), expected);
    assert.deepEqual(await within('vide', () => inBoth(['check'])), expected);
    assert.deepEqual(await inBoth(['check', '--config', at('absent.json')]), [
      [2, '', '« …/absent.json » n’existe pas.'],
      [2, '', '“…/absent.json” does not exist.'],
    ]);
  });

  it('that is there and cannot be read is not said to be missing', async () => {
    mkdirSync(at('ctg.config.json'));
    for (const [code, said, muttered] of await within('.', () => inBoth(['check']))) {
      assert.deepEqual([code, said], [1, '']);
      assert.match(muttered, /^(La commande s’est arrêtée|The command stopped) ?: EISDIR/);
    }
  });
});

describe('a table of themes', () => {
  const TABLE = { Ludothèque: ['enfance'] };

  it('is no document, however its path is written', async () => {
    write({ 'a.csv': 'Nom\n', 'mots.json': TABLE, 'ctg.config.json': { sources: ['.'], themes: 'mots.json' } });
    const names = async (line) => (await within('.', () => settingsOf(line))).sources.map(({ name }) => name);
    assert.deepEqual(await names({ paths: [] }), ['a.csv']);
    for (const themes of ['mots.json', './mots.json', at('mots.json')])
      for (const path of ['.', './', at('.')])
        assert.deepEqual(await names({ paths: [path], themes }), ['a.csv'], path);
  });

  it('on the line takes the place of the one that the configuration names', async () => {
    write({
      'a.csv': 'Nom\n',
      'mots.json': TABLE,
      'autres.json': { Jeux: ['jeunesse'] },
      'ctg.config.json': { sources: ['a.csv'], themes: 'mots.json' },
      'dedans.json': { sources: ['a.csv'], themes: TABLE },
    });
    const mapping = async (config, themes) => (await settingsOf({ paths: [], config: at(config), themes })).mapping;
    for (const config of ['ctg.config.json', 'dedans.json']) {
      assert.deepEqual(await mapping(config), TABLE, config);
      assert.deepEqual(await mapping(config, at('autres.json')), { Jeux: ['jeunesse'] }, config);
    }
  });

  it('that the line names and is not there stops the command', async () => {
    write({ 'a.csv': 'Nom\n' });
    assert.deepEqual(await inBoth(['check', at('a.csv'), '--themes', at('absent.json')]), [
      [2, '', '« …/absent.json » n’existe pas.'],
      [2, '', '“…/absent.json” does not exist.'],
    ]);
  });

  it('that the configuration names and is not there, or is none, is told with the rest', async () => {
    write({ 'x/a.csv': 'Nom\n', 'x/faux.json': [], [CONFIG]: { sources: ['a.csv'], themes: 'absent.json' } });
    const absent = await settingsOf({ paths: [], config: at(CONFIG) });
    assert.deepEqual(kindsIn(absent), [['source-missing', at(CONFIG), 'themes']]);
    write({ [CONFIG]: { sources: ['a.csv'], themes: 'faux.json' } });
    const { mapping, sources, ...faulty } = await settingsOf({ paths: [], config: at(CONFIG) });
    assert.deepEqual(
      [mapping, sources.length, kindsIn(faulty)],
      [undefined, 1, [['config-type', here('x/faux.json'), '']]],
    );
  });
});

describe('where a publication stands', () => {
  it('is said by the configuration that is named, or by that of the working folder', async () => {
    write({
      [CONFIG]: { url: 'https://ctg.exemple.fr/', territory: 'Pays d’Exemple', sources: ['absent.csv'], out: 'site' },
      'y/ctg.config.json': { out: '.' },
      'z/ctg.config.json': { url: 'https://ctg.exemple.fr/' },
      'vide/x': '',
    });
    const site = { url: 'https://ctg.exemple.fr/', territory: 'Pays d’Exemple' };
    assert.deepEqual(await standingOf(at(CONFIG)), { site, out: here('x/site') });
    assert.deepEqual(await within('x', () => standingOf(undefined)), { site, out: 'site' });
    assert.deepEqual(await within('y', () => standingOf(undefined)), { out: '.' });
    assert.deepEqual(await standingOf(at('z/ctg.config.json')), { site: { url: 'https://ctg.exemple.fr/' } });
    assert.deepEqual(await within('vide', () => standingOf(undefined)), {});
    await assert.rejects(standingOf(at('absent.json')), { code: 'ENOENT' });
  });

  it('is not guessed where the configuration is faulty: what is wrong is told', async () => {
    write({ [CONFIG]: { url: 'http://ctg.exemple.fr/', out: 'site' } });
    assert.deepEqual(await inBoth(['remove', 'creche', '--reason', 'x', '--config', at(CONFIG)]), [
      [
        2,
        '',
        '…/x/ctg.config.json : « url » n’est pas une adresse qui commence par « https:// » et finit par « / ». Écrivez une adresse qui commence par « https:// » et finit par « / ».',
      ],
      [
        2,
        '',
        '…/x/ctg.config.json: “url” is not an address that begins with “https://” and ends with “/”. Write an address that begins with “https://” and ends with “/”.',
      ],
    ]);
  });
});
