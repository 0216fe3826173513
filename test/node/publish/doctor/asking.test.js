/** Questions to a server, as the doctor puts them: what it sends, what it takes for an answer, and the links of a feed. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterEach, before, describe, it } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { load, told } from './support.js';

let modules;
before(async () => (modules = await load()));
const running = [];
afterEach(() => {
  for (const server of running.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** @param {(request: any, response: any) => void} handle */
async function serve(handle) {
  const server = createServer(handle);
  running.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return `http://127.0.0.1:${port}/`;
}
const codeOf = (promise) =>
  promise.then(
    () => 'answered',
    ({ code, url }) => [code, url],
  );
const TEXT = 'Un texte avec des accents\u00a0: é.';

describe('a question', () => {
  it('says who asks, and takes what is packed', async () => {
    const asked = [];
    const address = await serve(({ method, headers, url }, response) => {
      asked.push([method, url, headers['user-agent'], headers['accept-encoding'], headers.origin]);
      response.end(TEXT);
    });
    const { url, status, wire, body, cut, redirects, certificateUntil } = await modules.ask(`${address}a?b`, {
      headers: { origin: 'x' },
    });
    await modules.ask(address, { method: 'HEAD' });
    assert.deepEqual(asked, [
      ['GET', '/a?b', 'ctg-feed doctor', 'br, gzip, deflate', 'x'],
      ['HEAD', '/', 'ctg-feed doctor', 'br, gzip, deflate', undefined],
    ]);
    assert.deepEqual(
      [url, status, wire, cut, redirects, certificateUntil],
      [`${address}a?b`, 200, 32, false, [], undefined],
    );
    assert.equal(Buffer.from(body).toString(), TEXT);
  });

  for (const [encoding, packed] of Object.entries({
    br: brotliCompressSync(TEXT),
    gzip: gzipSync(TEXT),
    'x-gzip': gzipSync(TEXT),
    deflate: deflateSync(TEXT),
    zstd: TEXT,
  }))
    it(`has an answer that is packed, or is not and says so: ${encoding}`, async () => {
      const address = await serve(({ url }, response) => {
        response.setHeader('content-encoding', encoding);
        response.end(url === '/a' ? packed : TEXT);
      });
      const { body, wire } = await modules.ask(`${address}a`);
      assert.deepEqual([Buffer.from(body).toString(), wire], [TEXT, Buffer.byteLength(packed)]);
      assert.equal(Buffer.from((await modules.ask(`${address}b`)).body).toString(), TEXT);
    });

  it('stops at as many bytes as are wanted', async () => {
    const address = await serve((_request, response) => {
      response.setHeader('content-encoding', 'gzip');
      response.end('x'.repeat(10));
    });
    const most = async (bytes) => {
      const { cut, wire, body } = await modules.ask(address, { most: bytes });
      return [cut, wire, body.length];
    };
    assert.deepEqual(
      [await most(9), await most(10)],
      [
        [true, 10, 10],
        [false, 10, 10],
      ],
    );
  });

  it('follows where it is sent, five times', async () => {
    const address = await serve(({ url }, response) => {
      const left = Number(url.slice(1));
      if (left) response.writeHead(301 + (left % 2), { location: `/${left - 1}` });
      response.end();
    });
    const { url, status, redirects } = await modules.ask(`${address}2`);
    assert.deepEqual([url, status], [`${address}0`, 200]);
    assert.deepEqual(redirects, [
      { from: `${address}2`, status: 301, to: `${address}1` },
      { from: `${address}1`, status: 302, to: `${address}0` },
    ]);
    assert.equal((await modules.ask(`${address}5`)).redirects.length, 5);
    assert.deepEqual(await codeOf(modules.ask(`${address}6`)), ['TOO_MANY_REDIRECTS', `${address}6`]);
  });

  it('is not sent on by a status or an address that leads nowhere, nor out of the web', async () => {
    const address = await serve(({ url }, response) => {
      const [, status, location] = url.split('!');
      response.writeHead(Number(status), location ? { location: decodeURIComponent(location) } : {}).end();
    });
    const status = async (path) => (await modules.ask(`${address}${path}`)).status;
    for (const path of ['!299!x', '!400!x', '!304', '!301', '!302!http%3A%2F%2F'])
      assert.equal(await status(path), Number(path.slice(1, 4)), path);
    assert.deepEqual(await codeOf(modules.ask(`${address}!302!ftp%3A%2F%2Fsens.fr%2F`)), [
      'NOT_HTTP',
      'ftp://sens.fr/',
    ]);
    assert.deepEqual((await codeOf(modules.ask(`${address}!300!https%3A%2F%2F127.0.0.1%3A1%2F`)))[0], 'ECONNREFUSED');
    assert.deepEqual((await codeOf(modules.ask(`${address}!399!http%3A%2F%2F127.0.0.1%3A1%2F`)))[0], 'ECONNREFUSED');
  });

  it('that has no answer says why', async () => {
    const address = await serve(({ url }, response) => {
      if (url === '/coupe') {
        response.writeHead(200, { 'content-length': '100' });
        response.write('x', () => response.destroy());
      }
    });
    assert.deepEqual(await codeOf(modules.ask(`${address}muet`, { timeout: 50 })), ['TIMEOUT', `${address}muet`]);
    assert.deepEqual(await codeOf(modules.ask(`${address}coupe`)), ['BROKEN_OFF', `${address}coupe`]);
    const { message } = new modules.NoAnswer('https://sens.fr/', 'TIMEOUT');
    assert.equal(message, 'https://sens.fr/: TIMEOUT');
  });

  it('keeps what a header says, several times or not at all', () => {
    const headers = { vary: ' Origin ', 'set-cookie': ['a=1', 'b=2'] };
    const { header } = modules;
    assert.deepEqual(
      ['vary', 'set-cookie', 'etag'].map((name) => header({ headers }, name)),
      ['Origin', 'a=1, b=2', ''],
    );
  });
});

describe('the links of a feed', () => {
  it('are each address that is a field of its own, once, where it first stands', () => {
    const feed = {
      title: 'https://pas un lien',
      pending: { services: 'https://exemple.fr/pending' },
      publisher: { url: 'https://exemple.fr/#bas', mail: 'mailto:a@exemple.fr', pending: 'http://exemple.fr/b' },
      services: [
        { url: 'https://exemple.fr/', links: ['https://exemple.fr', 'voir https://exemple.fr/c', 'https://'] },
      ],
      count: 3,
      nothing: null,
    };
    assert.deepEqual(modules.linksOf(feed), [
      { url: 'https://exemple.fr/', path: 'publisher.url', more: 2 },
      { url: 'http://exemple.fr/b', path: 'publisher.pending', more: 0 },
    ]);
  });

  const FEED = 'https://ctg.exemple.fr/feed.json';
  async function judged(statuses, more = 0) {
    const asked = [];
    // A host of its own for each: one host is asked at its leisure.
    const links = await Promise.all(
      statuses.map(async ([head, get = head], index) => {
        const address = await serve(({ method }, response) => {
          asked.push(`${index} ${method}`);
          response.statusCode = method === 'HEAD' ? head : get;
          response.end('x'.repeat(30_000));
        });
        return { url: address, path: `services[${index}].url`, more };
      }),
    );
    const done = [];
    const findings = await modules.judgeLinks(links, FEED, (count) => done.push(count));
    return { findings, asked: asked.sort(), done, links };
  }

  it('that do not answer are told where they stand, in the order of the feed', async () => {
    const { findings, asked, done, links } = await judged([[200], [404], [410], [500], [399]], 2);
    assert.deepEqual(done, [1, 2, 3, 4, 5]);
    assert.deepEqual(told(findings), Array(3).fill('warning dead-link'));
    assert.deepEqual(
      findings.map(({ message, place }) => [message, place]),
      ['la page n’existe plus (404)', 'la page n’existe plus (410)', 'le site répond 500'].map((reason, index) => [
        `${links[index + 1].url} (services[${index + 1}].url, et 2 autres fiches) ne répond pas\u00a0: ${reason}.`,
        `${FEED}#services[${index + 1}].url`,
      ]),
    );
    assert.match(findings[0].mend, /^Cherchez la nouvelle adresse et corrigez-la dans le classeur/);
    assert.deepEqual(asked, ['0 HEAD', '1 GET', '1 HEAD', '2 HEAD', '3 GET', '3 HEAD', '4 HEAD']);
  });

  it('are asked for whole where a site does not answer HEAD as it does GET', async () => {
    const refused = [400, 403, 404, 405, 406, 500, 501, 503].map((status) => [status, 200]);
    const { findings, asked } = await judged(refused);
    assert.deepEqual(findings, []);
    assert.equal(asked.length, 16);
  });

  it('that refuse machines are for a person to look at', async () => {
    const { findings, links } = await judged([401, 403, 405, 406, 429, 451, 503, 999].map((status) => [status]));
    assert.deepEqual(told(findings), Array(8).fill('advice shy-link'));
    assert.equal(
      findings[0].message,
      `${links[0].url} (services[0].url) refuse les robots (401)\u00a0: personne n’a pu vérifier.`,
    );
    assert.equal(findings[0].mend, 'Ouvrez-le dans un navigateur.');
    assert.equal(findings[0].place, `${FEED}#services[0].url`);
  });

  it('of one host are asked for one after the other', async () => {
    let now = 0;
    let most = 0;
    const address = await serve((_request, response) => {
      most = Math.max(most, ++now);
      setImmediate(() => {
        now -= 1;
        response.end();
      });
    });
    const began = performance.now();
    const links = ['a', 'b'].map((path) => ({ url: `${address}${path}`, path, more: 0 }));
    assert.deepEqual(await modules.judgeLinks(links, FEED, () => undefined), []);
    assert.deepEqual([most, performance.now() - began > 90], [1, true]);
  });

  it('of a host that is not there are not asked for one by one, and it is told in English too', async () => {
    modules.speak('en');
    const links = ['a', 'b'].map((name) => ({
      url: `http://127.0.0.1:1/${name}`,
      path: name,
      more: name === 'a' ? 3 : 0,
    }));
    const findings = await modules.judgeLinks(links, FEED, () => undefined);
    const { address } = { address: 'http://127.0.0.1:1/' };
    const gone = (await judged([[404], [401], [502]])).findings;
    modules.speak('fr');
    assert.deepEqual(
      findings.map(({ message }) => message),
      [
        `${address}a (a, and 3 other records) does not answer: the server refuses the connection.`,
        `${address}b (b) does not answer: the server refuses the connection.`,
      ],
    );
    assert.match(gone[0].message, /does not answer: the page is no longer there \(404\)\.$/);
    assert.match(gone[0].mend, /^Look for the new address/);
    assert.match(gone[1].message, /refuses robots \(401\): nobody could check\.$/);
    assert.equal(gone[1].mend, 'Open it in a browser.');
    assert.match(gone[2].message, /does not answer: the site answers 502\.$/);
  });
});

describe('a pool', () => {
  it('does all of it, so many at a time', async () => {
    let now = 0;
    let most = 0;
    const done = [];
    await modules.pooled([1, 2, 3, 4, 5], 2, async (item) => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setImmediate(resolve));
      now -= 1;
      done.push(item);
    });
    assert.deepEqual([most, done.sort()], [2, [1, 2, 3, 4, 5]]);
    await modules.pooled([], 2, () => assert.fail('nothing to do'));
  });
});
