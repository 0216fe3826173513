/** How a publication is asked for, and what is said of servers that answer late, badly, not at all or under a certificate. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  collection,
  judged,
  look,
  modules,
  NOW,
  online,
  PUBLICATION,
  ROOT,
  SERVICE,
  useServers,
} from './examine-support.js';

useServers();

let folder, silent, tls, silence;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ctg-examen-'));
  silent = createServer(() => undefined);
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder, name));
  const subject = '-subj /CN=localhost -addext subjectAltName=DNS:localhost';
  const args = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 40 ${subject}`.split(' ');
  execFileSync('openssl', [...args, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  tls = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  await once(silent.listen(0, '127.0.0.1'), 'listening');
  silence = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (silent.address()).port}/`;
});
after(() => {
  rmSync(folder, { recursive: true, force: true });
  silent.closeAllConnections();
  silent.close();
});

const withLinks = (...urls) => ({
  ...PUBLICATION,
  'feed.json': JSON.stringify({ ...ROOT, services: { href: 'services.json', count: urls.length } }),
  'services.json': collection(...urls.map((url, index) => ({ ...SERVICE, id: `s${index}`, contact: { url } }))),
});
/** Cuts the connection where a request is one of these. */
const cutting = (isCut) => (_, request) => {
  if (isCut(request)) request.socket.destroy();
};

describe('an examination asks', () => {
  it('for each file as the page of a commune would, which names its origin', async () => {
    const origins = [];
    const { asked } = await look(
      { ...PUBLICATION, 'publication.json': '["feed.json"]' },
      { spoil: (_, { headers }) => void origins.push(headers.origin) },
    );
    assert.ok(asked.includes('HEAD /feed.json') && asked.includes('GET /feed.json "a"'), `${asked}`);
    assert.deepEqual([...new Set(origins)], ['https://commune.exemple.fr']);
    assert.equal(origins.length, asked.length);
  });

  it('with the authorities that it was given, of the publication and of its links', async () => {
    const site = await online({ 'la/': '<p>' }, undefined, tls);
    const { findings, told, messageOf } = await look(withLinks(`${site.address}la/`), {
      tls,
      ca: tls.cert,
      links: true,
    });
    assert.ok(told.includes('good https feed.json') && told.includes('good version ctg.js'), `${told}`);
    assert.equal(messageOf('links'), 'Un lien suivi, il n’est pas mort.');
    assert.equal(
      findings.some(({ kind }) => kind === 'bad-certificate'),
      false,
    );
  });

  it('no further where nobody signed the certificate: the rest would fail alike', async () => {
    const { told, asked, messageOf } = await look(PUBLICATION, { tls });
    assert.deepEqual(told, ['error bad-certificate feed.json']);
    assert.equal(
      messageOf('bad-certificate'),
      'Pas de réponse\u00a0: le certificat n’est signé par aucune autorité reconnue.',
    );
    assert.deepEqual(asked, []);
  });

  it('for as long as it was told to, and no longer', async () => {
    const start = performance.now();
    const { findings } = await modules.examine(silence, { now: NOW, version: '1.4.2', links: false, timeout: 1000 });
    assert.deepEqual(
      findings.map(({ kind, message }) => [kind, message]),
      [['unreachable', 'Pas de réponse\u00a0: le serveur ne répond pas à temps.']],
    );
    const { wrong, messageOf } = await look(withLinks(silence), { links: true, timeout: 1000 });
    assert.deepEqual(wrong, ['warning dead-link feed.json#services[0].contact.url']);
    assert.match(messageOf('dead-link'), /ne répond pas\u00a0: le serveur ne répond pas à temps\.$/);
    assert.ok(performance.now() - start < 8000, 'not the time that it would wait by itself');
  });

  it('without anybody to tell how far it is', async () => {
    const site = await online({ 'la/': '<p>' });
    const { address } = await online({ ...withLinks(`${site.address}la/`), 'publication.json': '["ctg.js"]' });
    const { findings } = await modules.examine(address, { now: NOW, version: '1.4.2', links: true });
    const kinds = findings.map(({ kind }) => kind);
    for (const kind of ['version', 'complete', 'links']) assert.ok(kinds.includes(kind), kind);
  });
});

describe('a server', () => {
  it('that does not say what it is has no name', async () => {
    assert.equal((await look(PUBLICATION)).server, '');
  });

  it('that breaks off where nothing has to be is not blamed', async () => {
    const manifest = { ...PUBLICATION, 'publication.json': '["a.ics"]', 'a.ics': 'BEGIN' };
    const nothing = await look(manifest, { spoil: cutting(({ url }) => /publication|versions/.test(url)) });
    assert.deepEqual(nothing.wrong, []);
    const calendar = await look(manifest, {
      spoil: cutting(({ url, method }) => url === '/a.ics' && method === 'GET'),
    });
    assert.deepEqual(calendar.wrong, []);
  });

  it('that breaks off in the feed is told to be out of reach, and the script is not looked for', async () => {
    const { wrong, asked } = await look(PUBLICATION, { spoil: cutting(({ url }) => url === '/feed.json') });
    assert.deepEqual([wrong, asked], [['error unreachable feed.json'], ['GET /feed.json']]);
  });

  it('that does not answer whether a file has changed is told so, and not that it sends it again', async () => {
    const spoil = cutting(({ url, headers }) => url === '/ctg.js' && headers['if-none-match']);
    const french = await look(PUBLICATION, { spoil });
    assert.deepEqual(french.wrong, ['warning no-revalidation ctg.js']);
    assert.equal(
      french.messageOf('no-revalidation'),
      'Le serveur ne répond pas quand on lui demande si le fichier a changé.',
    );
    modules.speak('en');
    const english = await look(PUBLICATION, { spoil });
    assert.equal(
      english.messageOf('no-revalidation'),
      'The server does not answer when it is asked whether the file has changed.',
    );
  });

  it('that leads parts elsewhere has them told by their addresses, however late they come', async () => {
    const { told } = await look(PUBLICATION, {
      spoil: (reply, { url }) => {
        const asked = /^\/parts\/action-record\.js(?:\?(\d))?$/.exec(url);
        const turn = Number(asked?.[1] ?? 0) + 1;
        if (asked && turn < 6)
          Object.assign(reply, { status: 302 }).headers.location = `/parts/action-record.js?${turn}`;
      },
    });
    const parts = told.filter((one) => one.startsWith('good cors parts/'));
    assert.equal(parts[0], 'good cors parts/action-record.js?5');
    assert.deepEqual(parts, [...parts].sort());
    assert.ok(told.includes(judged('parts/csv.js')[1]));
  });

  it('that refuses some files, or does not answer for them, is not said to have all of them', async () => {
    const files = {
      ...PUBLICATION,
      'publication.json': '["feed.json","a.csv","b.ics"]',
      'a.csv': 'a',
      'b.ics': 'BEGIN',
    };
    const present = async (spoil) =>
      (await look(files, { spoil })).findings
        .filter(({ kind }) => ['complete', 'incomplete', 'unseen'].includes(kind))
        .map(({ level, message }) => `${level} ${message}`);
    const unseen = 'warning Le serveur ne dit pas si ces fichiers de la publication sont en ligne';
    assert.deepEqual(await present(), ['good Les 3 fichiers de la publication sont en ligne.']);
    for (const status of [401, 403, 500]) {
      const refusing = (reply, { url }) => {
        if (url === '/b.ics') reply.status = status;
      };
      assert.deepEqual(await present(refusing), [`${unseen} (1 sur 3)\u00a0: b.ics.`], `${status}`);
    }
    assert.deepEqual(await present(cutting(({ method, url }) => method === 'HEAD' && url === '/a.csv')), [
      `${unseen} (1 sur 3)\u00a0: a.csv.`,
    ]);
    const half = (reply, { url }) => {
      if (url === '/b.ics') reply.status = 500;
      if (url === '/a.csv') reply.status = 404;
    };
    assert.deepEqual(await present(half), [
      'error Un fichier de la publication sur 3 n’est pas en ligne\u00a0: a.csv.',
      `${unseen} (1 sur 3)\u00a0: b.ics.`,
    ]);
  });
});

describe('the links of a feed', () => {
  it('that refuse robots are no dead ones; one that is dead takes the good word away', async () => {
    const site = await online({ 'la/': '<p>', 'non/': '<p>' }, (reply, { url }) => {
      if (url === '/non/') reply.status = 403;
    });
    const at = (path) => `${site.address}${path}`;
    const shy = await look(withLinks(at('la/'), at('non/')), { links: true });
    assert.deepEqual(shy.wrong, ['advice shy-link feed.json#services[1].contact.url']);
    assert.equal(shy.messageOf('links'), '2 liens suivis, aucun n’est mort.');
    assert.deepEqual(shy.steps.slice(-2), [
      ['Liens du flux', 1, 2],
      ['Liens du flux', 2, 2],
    ]);
    const dead = await look(withLinks(at('la/'), at('absent/')), { links: true });
    assert.deepEqual(dead.wrong, ['warning dead-link feed.json#services[1].contact.url']);
    assert.equal(dead.messageOf('links'), '');
  });
});
