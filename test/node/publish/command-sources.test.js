/** Which files are read of the paths that a command line or a configuration names, and what is told of those that are not. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { plain, run, writeIn } from './told-support.js';

let main, readSources;
const folder = mkdtempSync(join(tmpdir(), 'ctg-sources-'));
before(async () => {
  ({ main } = await loadSource('src/publish/command/main.ts'));
  ({ readSources } = await loadSource('src/publish/command/sources.ts'));
});
beforeEach(() => rmSync(folder, { recursive: true, force: true }));
after(() => rmSync(folder, { recursive: true, force: true }));

const at = (path) => join(folder, path);
const names = async (path, ...except) =>
  (await readSources([{ path: at(path) }], except.map(at))).files.map(({ name }) => relative(folder, name));
const empty = (...paths) => writeIn(folder, Object.fromEntries(paths.map((path) => [path, 'x'])));

describe('of a folder', () => {
  it('what may be a document is read, in the order of the names, and in folders within', async () => {
    const endings = ['xlsx', 'xlsm', 'xls', 'ods', 'csv', 'tsv', 'json', 'geojson', 'ics', 'ICS'];
    empty(...endings.map((ending, index) => `${9 - index}/a.${ending}`));
    assert.deepEqual(await names('.'), endings.map((ending, index) => `${9 - index}/a.${ending}`).sort());
  });

  it('what is no document, is open in a program, or is the configuration is not', async () => {
    empty(
      'a.csv',
      'b.txt',
      'c.csv.bak',
      'csv',
      '~$a.xlsx',
      '.~lock.a.ods#',
      '.cache.json',
      'ctg.config.json',
      'n/ctg.config.json',
    );
    empty('n/~$b.xlsx', 'n/ctg.config.json.csv', 'n/a~$.csv');
    assert.deepEqual(await names('.'), ['a.csv', 'n/a~$.csv', 'n/ctg.config.json.csv']);
    empty('dossier.csv/notes.txt');
    assert.deepEqual(await names('.', 'a.csv'), ['n/a~$.csv', 'n/ctg.config.json.csv']);
  });
});

describe('a pattern', () => {
  it('names what it matches: * within a name, ** in any folders', async () => {
    empty('x/a.ics', 'x/b.csv', 'x/y/c.ics', 'x/y/z/d.ics', 'x/a.icsx', 'x/.e.ics', 'w/a.ics', 'x/axics');
    assert.deepEqual(await names('x/*.ics'), ['x/a.ics']);
    assert.deepEqual(await names('x/**/*.ics'), ['x/a.ics', 'x/y/c.ics', 'x/y/z/d.ics']);
    assert.deepEqual(await names('x/*/c.ics'), ['x/y/c.ics']);
    // A folder that it matches too is no document.
    assert.deepEqual(await names('x/y/**'), ['x/y/c.ics', 'x/y/z/d.ics']);
    assert.deepEqual(await names('x/a*'), ['x/a.ics', 'x/a.icsx', 'x/axics']);
    assert.deepEqual(await names('x/y/z/d*.ics'), ['x/y/z/d.ics']);
  });

  it('takes the signs of an expression for what they are', async () => {
    empty('a (1)/x+.csv', 'a (1)/xx.csv', 'a (1)/x[1].csv');
    assert.deepEqual(await names('a (1)/x+*.csv'), ['a (1)/x+.csv']);
    assert.deepEqual(await names('a (1)/*[1].csv'), ['a (1)/x[1].csv']);
  });
});

describe('a document that the configuration names', () => {
  /** Errors, in both languages, of a configuration with this source. */
  async function told(source) {
    writeIn(folder, { 'ctg.config.json': JSON.stringify({ sources: [source] }) });
    const args = ['check', '--config', at('ctg.config.json'), '--format', 'json'];
    const [fr, en] = [await run(main, 'fr', args), await run(main, 'en', args)].map(({ said }) =>
      JSON.parse(said).problems.filter(({ level }) => level === 'error'),
    );
    assert.equal(fr.length, 1);
    const { kind, place, value } = fr[0];
    const words = ({ message, mend }) => plain(`${message} ${mend}`, folder);
    return {
      at: [kind, plain(place.file, folder), place.path],
      value: value && plain(value, folder),
      fr: words(fr[0]),
      en: words(en[0]),
    };
  }

  it('and that is not there is told at its entry', async () => {
    for (const path of ['absent.csv', 'rien/*.csv', 'vide/*.csv']) {
      empty('vide/a.txt');
      assert.deepEqual(await told(path), {
        at: ['source-missing', '…/ctg.config.json', 'sources[0]'],
        value: `…/${path}`,
        fr: `Aucun document ne correspond à « …/${path} ». Corrigez le chemin, qui part du dossier de ce fichier, ou retirez-le de la liste.`,
        en: `No document matches “…/${path}”. Correct the path, which starts from the folder of this file, or take it out of the list.`,
      });
    }
  });

  it('and cannot be read is told with why', async () => {
    empty('a.csv');
    assert.deepEqual(await told('a.csv/b.csv'), {
      at: ['source-unreadable', '…/ctg.config.json', 'sources[0]'],
      value: '…/a.csv/b.csv',
      fr: '« …/a.csv/b.csv » ne peut pas être lu (ENOTDIR). Demandez le droit de le lire, ou fermez le programme qui l’utilise.',
      en: '“…/a.csv/b.csv” cannot be read (ENOTDIR). Ask for the right to read it, or close the program that uses it.',
    });
  });

  it('and is too large is not opened', async () => {
    empty('a.csv');
    truncateSync(at('a.csv'), 300_000_000);
    const { at: place, fr } = await told('a.csv');
    assert.deepEqual([place[0], place[1]], ['file-too-large', '…/a.csv']);
    assert.match(fr, /^Le fichier pèse 300 Mo : il n’a pas été lu\./);
  });

  it('by an address is told of without what is asked there, which may be a secret', async () => {
    const server = createServer((request, response) => {
      response.statusCode = request.url.startsWith('/absent') ? 404 : 200;
      response.end('x');
    });
    await once(server.listen(0), 'listening');
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    const mends = [
      'Ouvrez l’adresse dans un navigateur ; réessayez plus tard si elle y répond.',
      'Open the address in a browser; try again later if it answers there.',
    ];
    try {
      assert.deepEqual(await told(`http://localhost:${port}/absent.ics?cle=secret#x`), {
        at: ['source-unreadable', '…/ctg.config.json', 'sources[0]'],
        value: `http://localhost:${port}/absent.ics`,
        fr: `localhost:${port}/absent.ics : le serveur a répondu 404. ${mends[0]}`,
        en: `localhost:${port}/absent.ics: the server answered 404. ${mends[1]}`,
      });
      const { files } = await readSources([{ path: `http://localhost:${port}/a.ics?cle=secret`, license: 'odbl' }]);
      assert.deepEqual(files, [{ name: `localhost:${port}/a.ics`, bytes: new Uint8Array([120]), license: 'odbl' }]);
    } finally {
      server.close();
    }
    await once(server, 'close');
    const { fr, en } = await told(`http://localhost:${port}/a.ics?cle=secret`);
    assert.equal(fr, `localhost:${port}/a.ics : le serveur n’a pas répondu. ${mends[0]}`);
    assert.equal(en, `localhost:${port}/a.ics: the server did not answer. ${mends[1]}`);
  });

  it('says what it is, where its records come from and under which licence', async () => {
    empty('a.csv');
    const said = { format: 'classeur', source: { name: 'Nos associations' }, license: 'odbl' };
    const { files } = await readSources([{ path: at('a.csv'), ...said }]);
    assert.deepEqual(files, [{ name: relative('.', at('a.csv')), bytes: new Uint8Array([120]), ...said }]);
    const bare = await readSources([{ path: at('a.csv') }]);
    assert.deepEqual(Object.keys(bare.files[0]), ['name', 'bytes']);
  });
});

describe('a table of themes', () => {
  it('that the configuration names and is not there is told; one that is no table stops the command line', async () => {
    writeIn(folder, {
      'a.csv': 'Nom\n',
      'ctg.config.json': '{"sources": ["a.csv"], "themes": "mots.json"}',
      'faux.json': '[]',
    });
    const args = ['check', '--config', at('ctg.config.json')];
    const [fr, en] = [await run(main, 'fr', args), await run(main, 'en', args)];
    assert.ok(
      plain(fr.said, folder).includes(
        'ERREUR  …/ctg.config.json (themes)\n  Le tableau de thèmes « …/mots.json » n’existe pas.\n  → Corrigez le chemin, qui part du dossier de ce fichier, ou écrivez le tableau ici même.\n',
      ),
    );
    assert.ok(
      plain(en.said, folder).includes(
        'ERROR  …/ctg.config.json (themes)\n  The table of themes “…/mots.json” does not exist.\n  → Correct the path, which starts from the folder of this file, or write the table here.\n',
      ),
    );
    const wrong = ['check', at('a.csv'), '--themes', at('faux.json')];
    const [french, english] = [await run(main, 'fr', wrong), await run(main, 'en', wrong)];
    assert.equal(
      plain(french.muttered, folder).split('\n')[0],
      '« …/faux.json » n’est pas un tableau de thèmes : {"mot": ["identifiant d’un thème"]}.',
    );
    assert.equal(
      plain(english.muttered, folder).split('\n')[0],
      '“…/faux.json” is not a table of themes: {"word": ["id of a theme"]}.',
    );
  });
});
