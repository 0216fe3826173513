/** `ctg-feed check` of what is published already: what is taken for a publication, where it is read, what is told of it. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { event, ROOT, service } from './publication-support.js';
import { plain, run, writeIn } from './told-support.js';

let main;
const folder = mkdtempSync(join(tmpdir(), 'ctg-en-ligne-'));
const at = (path) => join(folder, path);
const running = [];
before(async () => {
  ({ main } = await loadSource('src/publish/command/main.ts'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const server of running.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});
after(() => rmSync(folder, { recursive: true, force: true }));

const READING = 'Lecture de la publication…';
const VERIFIED = { ...service, verified: '2026-11-01' };
const text = (more = {}) => JSON.stringify({ ...ROOT, services: [VERIFIED], ...more });
const check = async (language, path, ...more) => {
  const { code, said, muttered } = await run(main, language, ['check', path, ...more]);
  return { code, said: plain(said, folder), muttered: plain(muttered, folder) };
};
const isRead = async (path) => (await check('fr', path)).muttered === READING;

/** @param {Record<string, string | number>} files by address: their text, or a status; 0 breaks off */
async function online(files) {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    const content = files[request.url] ?? 404;
    if (content === 0) request.socket.destroy();
    else if (typeof content === 'number') response.writeHead(content).end();
    else response.end(content);
  });
  running.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { address: `http://127.0.0.1:${port}`, asked };
}

/** A warning, and advice, for the services, which are read first; an error for the events. */
const FAULTY = {
  'feed.json': JSON.stringify({
    ...ROOT,
    services: { href: 'services.json', count: 1 },
    events: { href: 'events.json', count: 2 },
  }),
  'services.json': JSON.stringify({ format: ROOT.format, services: [{ ...service, themes: ['rien'] }] }),
  'events.json': JSON.stringify({ format: ROOT.format, events: [event, event] }),
};

describe('a publication in a folder', () => {
  it('is well where nothing is wrong with it, in either language', async () => {
    writeIn(folder, { 'site/feed.json': text() });
    assert.deepEqual(await check('fr', at('site')), { code: 0, said: 'Aucun problème.', muttered: READING });
    assert.deepEqual(await check('en', at('site')), {
      code: 0,
      said: 'No problem.',
      muttered: 'Reading the publication…',
    });
  });

  it('is told with what is worst first, and is wrong where there is an error', async () => {
    writeIn(at('site'), FAULTY);
    const { code, said } = await check('fr', at('site'), '--format', 'json');
    assert.equal(code, 1);
    assert.deepEqual(
      JSON.parse(said).problems.map(({ level, kind, place }) => [level, kind, place.path]),
      [
        ['error', 'feed-duplicate', 'events[1].id'],
        ['warning', 'feed-reference', 'services[0].themes[0]'],
        ['advice', 'not-verified', 'services « a »'],
      ],
    );
    const french = (await check('fr', at('site'))).said.split('\n');
    assert.deepEqual(
      french.filter((line) => /^\S/.test(line)),
      [
        'ERREUR  events.json (events[1].id)',
        'Attention  services.json (services[0].themes[0])',
        'Conseil  publication (services « a »)',
        '1 erreur, 1 avertissement, 1 conseil.',
      ],
    );
  });

  it('is not wrong for a warning or for advice', async () => {
    writeIn(folder, { 'site/feed.json': text({ services: [{ ...service, themes: ['rien'] }] }) });
    const { code, said } = await check('en', at('site'));
    assert.equal(code, 0);
    assert.match(said, /\n\n0 errors, 1 warning, 1 piece of advice\.$/);
  });

  it('has all of its problems told where that is asked for', async () => {
    const services = Array.from({ length: 5 }, (_, index) => ({ ...service, id: `s${index}` }));
    writeIn(folder, { 'site/feed.json': text({ services }) });
    const [some, all] = [await check('fr', at('site')), await check('fr', at('site'), '--verbose')];
    const count = ({ said }) => said.match(/^Conseil /gm)?.length;
    assert.deepEqual([count(some), count(all)], [3, 5]);
    assert.match(some.said, /\n {2}… et 2 de la même sorte \(--verbose les montre\)\n/);
  });

  it('is read with the collections beside it; one that is lost is told', async () => {
    const root = JSON.stringify({ ...ROOT, services: { href: 'services.json', count: 1 } });
    writeIn(folder, { 'site/feed.json': root });
    const { code, said } = await check('fr', at('site/feed.json'));
    assert.equal(code, 1);
    assert.match(
      said,
      /^ERREUR {2}services\.json\n {2}Le fichier n’a pas pu être lu : il n’est pas dans le dossier\.\n/,
    );
    writeIn(folder, { 'site/services.json': JSON.stringify({ format: 'ctg-feed/1', services: [VERIFIED] }) });
    assert.equal((await check('fr', at('site'))).said, 'Aucun problème.');
  });

  it('that cannot be read is told, and has no records to advise on', async () => {
    writeIn(folder, { 'site/feed.json': '<!doctype html><p>Perdu</p>' });
    const { code, said } = await check('fr', at('site'));
    assert.equal(code, 1);
    assert.match(
      said,
      /le serveur donne une page web et non le fichier\.\n[^]*\n\n1 erreur, 0 avertissement, 0 conseil\.$/,
    );
  });
});

describe('what is taken for a publication', () => {
  it('is a file that begins as a feed does, whatever its name', async () => {
    writeIn(folder, {
      'flux.json': text(),
      'FLUX.JSON': `\ufeff\n${text().replace('{"format":"', '{ "format" : "')}`,
      'autre.json': `{"title":"x",${text().slice(1)}`,
      'note.txt': text(),
      'flux.json.bak': text(),
      'copie.csv': text(),
    });
    const names = ['flux.json', 'FLUX.JSON', 'autre.json', 'note.txt', 'flux.json.bak', 'copie.csv'];
    const read = await Promise.all(names.map((name) => isRead(at(name))));
    assert.deepEqual(read, [true, true, false, false, false, false]);
  });

  it('is not a folder of documents, nor one of several paths, nor what does not exist', async () => {
    writeIn(folder, { 'flux.json': text(), 'textes/services.csv': 'Nom\n' });
    assert.equal(await isRead(at('textes')), false);
    const several = await run(main, 'fr', ['check', at('flux.json'), at('textes')]);
    assert.doesNotMatch(several.muttered, /Lecture de la publication/);
    assert.equal((await check('fr', at('absent.json'))).muttered, '« …/absent.json » n’existe pas.');
  });

  it('at an address is what is a folder, a feed.json or begins as a feed does', async () => {
    const { address, asked } = await online({
      '/w/feed.json': text(),
      '/v1.2/w/feed.json': text(),
      '/flux.json?cle=1': text(),
      '/FLUX.JSON': text(),
      '/export.json': '[{"nom": "Relais"}]',
      '/coupe.json': 0,
      '/v2/agendas/7/events/feed.json': text(),
      '/a.ics': text(),
      '/cassefeed.json': '{"format',
    });
    for (const path of ['/w', '/w/', '/w?a=1', '/w/feed.json', '/v1.2/w', '/flux.json?cle=1', '/FLUX.JSON'])
      assert.deepEqual(
        await check('fr', `${address}${path}`),
        { code: 0, said: 'Aucun problème.', muttered: READING },
        path,
      );
    asked.length = 0;
    for (const path of ['/export.json', '/coupe.json', '/absent.json', '/a.ics', '/cassefeed.json'])
      assert.equal(await isRead(`${address}${path}`), false, path);
    assert.equal(await isRead(`${address}/v2/agendas/7/events/feed.json`), false);
    // What is no JSON by its name is asked for once: as a document.
    assert.equal(asked.filter((path) => path === '/a.ics').length, 1);
  });

  it('is not what has an address in its name, nor an address that is none', async () => {
    const { code, muttered } = await check('fr', 'http://');
    assert.equal(muttered.startsWith(READING), false);
    assert.equal(code, 1);
    writeIn(folder, { 'copie de https:/feed.json': text() });
    assert.equal((await check('fr', at('copie de https:'))).said, 'Aucun problème.');
  });
});

describe('a publication at an address', () => {
  it('is told with what its server answers for a file that cannot be had', async () => {
    const root = JSON.stringify({
      ...ROOT,
      services: { href: 'services.json', count: 1 },
      events: { href: 'coupe/events.json', count: 1 },
    });
    const { address } = await online({ '/w/feed.json': root, '/w/services.json': 403, '/w/coupe/events.json': 0 });
    const reasons = async (language) =>
      JSON.parse((await check(language, `${address}/w/`, '--format', 'json')).said).problems.map(
        ({ level, kind, place, message }) => [level, kind, place.file, plain(message, folder)],
      );
    assert.deepEqual(await reasons('fr'), [
      ['error', 'file-missing', 'services.json', 'Le fichier n’a pas pu être lu : le serveur répond 403.'],
      [
        'error',
        'file-missing',
        'coupe/events.json',
        'Le fichier n’a pas pu être lu : le serveur a coupé la connexion.',
      ],
    ]);
    assert.deepEqual(await reasons('en'), [
      ['error', 'file-missing', 'services.json', 'The file could not be read: the server answers 403.'],
      ['error', 'file-missing', 'coupe/events.json', 'The file could not be read: the server cut the connection.'],
    ]);
  });

  it('of which the feed is a web page is told so, and not taken for a document', async () => {
    const { address } = await online({ '/w/feed.json': '<!doctype html><p>Accueil</p>' });
    const { code, said, muttered } = await check('fr', `${address}/w/feed.json`);
    assert.deepEqual([code, muttered], [1, READING]);
    assert.match(
      said,
      /^ERREUR .*\/w\/feed\.json\n {2}À cette adresse, le serveur donne une page web et non le fichier\.\n/,
    );
  });

  it('that breaks off, and may be a document, is told not to answer', async () => {
    const { address } = await online({ '/coupe.json': 0 });
    const where = address.replace('http://', '');
    assert.deepEqual(await check('fr', `${address}/coupe.json`), {
      code: 1,
      said: '',
      muttered: `La commande s’est arrêtée : ${where}/coupe.json : le serveur n’a pas répondu. Rien n’a été publié.`,
    });
  });

  it('that is not there is told by the address of its feed', async () => {
    const { address } = await online({});
    const { code, said } = await check('fr', `${address}/w`);
    assert.equal(code, 1);
    assert.ok(
      said.startsWith(`ERREUR  ${address}/w/feed.json\n  Le fichier n’a pas pu être lu : le serveur répond 404.\n`),
      said,
    );
  });
});
