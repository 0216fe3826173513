/** A whole publication, looked at from its feed to its links: what is asked for, in which order, and what is found. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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

describe('an address', () => {
  it('of a folder, of a script or of a page means the feed beside it', () => {
    const { feedAddress } = modules;
    const feed = 'https://ctg.exemple.fr/w/feed.json';
    for (const address of ['w', 'w/', 'w/?a=1', 'w/#bas', 'w?a=1#bas', 'w/ctg.js', 'w/index.html?x', 'w/feed.json#x'])
      assert.equal(feedAddress(`https://ctg.exemple.fr/${address}`), feed, address);
    assert.equal(feedAddress('https://ctg.exemple.fr'), 'https://ctg.exemple.fr/feed.json');
    assert.equal(feedAddress('https://ctg.exemple.fr/w/AUTRE.JSON?a=1'), 'https://ctg.exemple.fr/w/AUTRE.JSON?a=1');
    assert.equal(feedAddress('https://ctg.exemple.fr/w/a.json.br'), 'https://ctg.exemple.fr/w/feed.json');
    assert.equal(feedAddress('https://ctg.exemple.fr/v1.2/w'), 'https://ctg.exemple.fr/v1.2/w/feed.json');
  });
});

describe('an examination of a publication', () => {
  it('that is well names each thing that was looked at, feed first', async () => {
    const { told, feed, server, address, steps, asked } = await look(PUBLICATION, {
      spoil: ({ headers }) => (headers.server = 'nginx/1.22'),
    });
    assert.deepEqual([feed, server], [`${address}feed.json`, 'nginx/1.22']);
    assert.deepEqual(told.slice(0, 13), [
      ...judged('feed.json'),
      ...judged('services.json'),
      'good size feed.json',
      'good size services.json',
      'good age feed.json#updated',
      'good agreement feed.json#agreements',
      'good version ctg.js',
    ]);
    assert.deepEqual(told.slice(13, 21), [...judged('ctg.js'), ...judged('parts/action-record.js')]);
    assert.deepEqual(told.slice(-4), judged('parts/totals-record.js'));
    assert.deepEqual(steps.slice(0, 2), [
      ['Lecture du flux', undefined, undefined],
      ['Scripts', undefined, undefined],
    ]);
    assert.deepEqual(asked.slice(0, 4), [
      'GET /feed.json',
      'GET /services.json',
      'GET /feed.json "a"',
      'GET /services.json "a"',
    ]);
    assert.deepEqual(asked.slice(-2), ['GET /publication.json', 'GET /cadre/event-calendar/']);
  });

  it('that is not there looks for the script all the same', async () => {
    const nowhere = await look({});
    assert.deepEqual(nowhere.wrong, ['error missing feed.json', 'error missing ctg.js']);
    assert.equal(nowhere.messageOf('missing'), 'Il n’y a rien à cette adresse (404)\u00a0: le flux manque.');
    assert.equal(
      nowhere.findings[1].message,
      'Il n’y a rien à cette adresse (404)\u00a0: ctg.js, le script des widgets manque.',
    );
    assert.equal(nowhere.server, '');
    const silent = await modules.examine('http://127.0.0.1:1/', { now: NOW, version: '1.4.2', links: false });
    assert.deepEqual(
      silent.findings.map(({ kind, place }) => [kind, place]),
      [['unreachable', 'http://127.0.0.1:1/feed.json']],
    );
  });

  it('says which file of the feed cannot be had, and why', async () => {
    const { 'services.json': services, ...without } = PUBLICATION;
    const lacking = await look(without);
    assert.ok(services && lacking.wrong.includes('error file-missing services.json'), `${lacking.wrong}`);
    assert.match(lacking.messageOf('file-missing'), /le serveur répond 404\./);
    const cut = await look(PUBLICATION, {
      timeout: 100,
      spoil: (reply, { url }) => {
        if (url === '/services.json') reply.headers.location = ((reply.status = 302), 'http://127.0.0.1:1/');
      },
    });
    assert.match(cut.messageOf('file-missing'), /le serveur refuse la connexion\./);
    const bad = await look({
      ...PUBLICATION,
      'services.json': collection({ ...SERVICE, name: undefined }),
      'feed.json': '[',
    });
    assert.ok(bad.wrong.includes('error not-json feed.json'), `${bad.wrong}`);
    assert.ok(bad.told.includes('good version ctg.js') && !bad.told.includes('good age feed.json#updated'));
    const record = await look({ ...PUBLICATION, 'services.json': collection({ ...SERVICE, name: undefined }) });
    assert.ok(record.wrong.includes('error feed-missing services.json#services[0].name'), `${record.wrong}`);
  });

  it('weighs a collection that is cut in parts otherwise', async () => {
    const services = collection({ ...SERVICE, summary: 'x'.repeat(60_000) });
    const large = async (parts) =>
      (
        await look({
          ...PUBLICATION,
          'services.json': services,
          'feed.json': JSON.stringify({ ...ROOT, services: { href: 'services.json', count: 1, ...parts } }),
        })
      ).wrong;
    assert.ok((await large({})).includes('advice large-file services.json'));
    const parts = { parts: [{ href: 'services-89387.json', commune: '89387' }] };
    assert.equal((await large(parts)).includes('advice large-file services.json'), false);
  });

  it('that has another script looks no further for its parts', async () => {
    const { wrong, asked } = await look({ ...PUBLICATION, 'ctg.js': 'alert(1)' });
    assert.deepEqual(wrong, ['error not-the-script ctg.js']);
    assert.equal(
      asked.some((one) => /parts|versions/.test(one)),
      false,
    );
    const part = await look(PUBLICATION, {
      spoil: (reply, { url }) => {
        if (url === '/parts/map.js') reply.status = 404;
      },
    });
    assert.deepEqual(part.wrong, ['error missing parts/map.js']);
    assert.match(part.messageOf('missing'), /parts\/map\.js, une partie du script, manque\.$/);
  });

  it('asks again as a browser does that has the file, by its tag or its date', async () => {
    const dated = await look(PUBLICATION, {
      spoil: (reply, { headers }) => {
        delete reply.headers.etag;
        reply.headers['last-modified'] = 'Mon, 23 Nov 2026 07:00:00 GMT';
        if (headers['if-modified-since'] === 'Mon, 23 Nov 2026 07:00:00 GMT') reply.status = 304;
      },
    });
    assert.deepEqual(dated.wrong, []);
    const never = await look(PUBLICATION, {
      spoil: (reply, { headers }) => {
        if (headers['if-none-match']) reply.status = 200;
      },
    });
    assert.ok(never.wrong.includes('warning no-revalidation feed.json'));
    assert.match(never.messageOf('no-revalidation'), /\(200 au lieu de 304\)/);
    const untagged = await look(PUBLICATION, { spoil: ({ headers }) => delete headers.etag });
    assert.match(untagged.messageOf('no-revalidation'), /^Ni ETag ni Last-Modified/);
  });

  it('follows the links of the feed where that is asked for', async () => {
    const withLink = (url) => ({ ...PUBLICATION, 'services.json': collection({ ...SERVICE, contact: { url } }) });
    const files = { ...withLink('http://127.0.0.1:1/'), 'la/': '<p>' };
    const dead = await look(files, { links: true });
    assert.deepEqual(dead.wrong, ['warning dead-link feed.json#services[0].contact.url']);
    assert.deepEqual(dead.steps.at(-1), ['Liens du flux', 1, 1]);
    assert.deepEqual((await look(files)).wrong, []);
    const site = await online({ 'la/': '<p>' });
    const alive = await look(withLink(`${site.address}la/`), { links: true });
    assert.equal(alive.messageOf('links'), 'Un lien suivi, il n’est pas mort.');
    assert.equal((await look(PUBLICATION, { links: true })).messageOf('links'), '');
  });

  it('is told in English', async () => {
    modules.speak('en');
    const { 'services.json': services, 'ctg.js': script, ...without } = PUBLICATION;
    const { findings, steps, messageOf } = await look(
      { ...without, 'publication.json': '["x.json"]' },
      { links: true },
    );
    assert.ok(services && script && findings.length);
    assert.match(messageOf('file-missing'), /the server answers 404\./);
    assert.equal(
      messageOf('missing'),
      'There is nothing at this address (404): ctg.js, the script of the widgets is missing.',
    );
    assert.equal(messageOf('incomplete'), 'One file of the publication out of 1 is not online: x.json.');
    assert.deepEqual(
      steps.map(([step]) => step),
      ['Reading the feed', 'Scripts', 'Files of the publication'],
    );
    const well = await look({ ...PUBLICATION, 'publication.json': '["feed.json"]' });
    assert.equal(well.messageOf('complete'), 'The file of the publication is online.');
    assert.match((await look({})).messageOf('missing'), /: the feed is missing\.$/);
  });
});
