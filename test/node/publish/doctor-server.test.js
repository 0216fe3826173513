/** `ctg-feed doctor` against real servers, one for each thing that a web host does wrong. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { modulesOf } from '../../../scripts/build/paths.js';
import { NOW } from '../../support/publication-server.js';
import { examine, files, folder, header, look, on, PARTS, useDoctor, version } from './doctor-support.js';

useDoctor();

describe('a publication on a server as it should be', () => {
  it('has nothing to mend, and each thing that was looked at is named', async () => {
    const { told, good } = await look();
    // The server's clock is today's, and the publication is of another day.
    assert.deepEqual(told, ['advice server-clock feed.json']);
    for (const kind of [
      'cors',
      'type',
      'compressed',
      'cache',
      'revalidation',
      'age',
      'agreement',
      'version',
      'complete',
      'size',
    ])
      assert.ok(good.includes(kind), kind);
  });

  it('is found from its folder, its script and its feed', async () => {
    const { feedAddress } = await loadSource('src/publish/doctor/examine.ts');
    const feed = 'https://ctg.exemple.fr/w/feed.json';
    for (const address of ['w', 'w/', 'w/ctg.js', 'w/feed.json#x'])
      assert.equal(feedAddress(`https://ctg.exemple.fr/${address}`), feed);
  });

  it('is asked for every part that the script may load', () => {
    assert.deepEqual([...PARTS], modulesOf('src/parts').sort());
  });
});

describe('a server that does something wrong', () => {
  const CASES = {
    'gives no one else leave to read': [header('Access-Control-Allow-Origin'), 'no-cors', 'error'],
    'gives one site leave to read': [header('Access-Control-Allow-Origin', 'https://sens.fr'), 'narrow-cors', 'error'],
    'repeats who asks and does not say that it varies': [
      on(
        undefined,
        ({ headers }, request) => void (headers['Access-Control-Allow-Origin'] = request.headers.origin ?? 'x'),
      ),
      'echoed-cors',
      'warning',
    ],
    'announces text for scripts': [
      on('ctg.js', ({ headers }) => void (headers['Content-Type'] = 'text/plain')),
      'wrong-type',
      'error',
    ],
    'announces another character set': [
      on('services.json', ({ headers }) => void (headers['Content-Type'] = 'application/json; charset=iso-8859-1')),
      'wrong-type',
      'error',
    ],
    'has caches mix up the packed and the plain': [header('Vary'), 'no-vary', 'warning'],
    'says nothing of how long': [header('Cache-Control'), 'no-cache-rule', 'warning'],
    'keeps the feed for a week': [header('Cache-Control', 'max-age=604800'), 'kept-too-long', 'warning'],
    'says that what changes never does': [
      header('Cache-Control', 'max-age=300, immutable'),
      'immutable-rolling',
      'error',
    ],
    'lets nothing be kept': [header('Cache-Control', 'no-store'), 'no-store', 'warning'],
    'names neither a date nor a tag': [header('ETag'), 'no-revalidation', 'warning'],
    'keeps others from its files': [header('Cross-Origin-Resource-Policy', 'same-origin'), 'closed-corp', 'error'],
    'has no policy for isolated pages': [header('Cross-Origin-Resource-Policy'), 'no-corp', 'advice'],
    'lets types be guessed': [header('X-Content-Type-Options'), 'no-nosniff', 'advice'],
  };
  for (const [name, [spoil, kind, level]] of Object.entries(CASES)) {
    it(name, async () => {
      const { findings, kinds } = await look({ spoil });
      const found = findings.filter((finding) => finding.kind === kind);
      assert.ok(found.length > 0, `${kinds}`);
      assert.equal(found[0].level, level);
      assert.deepEqual(Object.keys(found[0].recipes), ['apache', 'nginx', 'caddy', 'shared']);
      assert.deepEqual(kinds, [kind, 'server-clock'].sort());
    });
  }

  it('compresses nothing, and the size on the wire is told', async () => {
    const plain = (reply, request) => {
      if (!reply.headers['Content-Encoding']) return;
      reply.body = files.get(request.url.slice(1));
      delete reply.headers['Content-Encoding'];
    };
    const { findings, kinds } = await look({ spoil: plain });
    const script = findings.find(({ kind, place }) => kind === 'not-compressed' && place.endsWith('/ctg.js'));
    const size = (files.get('ctg.js').length / 1000).toLocaleString('fr', { maximumFractionDigits: 1 });
    assert.match(script.message, new RegExp(`\\(${size}\u00a0ko\\)`));
    assert.deepEqual(kinds, ['not-compressed', 'server-clock']);
  });

  it('forgets its own tags, as Apache does once it compresses', async () => {
    const forgetful = on('feed.json', (reply) => {
      if (reply.status === 304) Object.assign(reply, { status: 200, body: files.get('feed.json') });
      if (reply.status === 200) reply.headers['ETag'] = '"x-gzip"';
    });
    const { told } = await look({
      spoil: (reply, request) => (request.url === '/feed.json' ? forgetful(reply, request) : undefined),
    });
    assert.ok(told.includes('warning no-revalidation feed.json'), `${told}`);
  });

  it('leads elsewhere', async () => {
    const { server } = await look();
    const { told } = await look({
      spoil: (reply, request) => {
        if (request.url === '/feed.json')
          Object.assign(reply, { status: 302, headers: { Location: `${server.address}feed.json` } });
      },
    });
    assert.ok(told.includes('warning redirected feed.json'), `${told}`);
  });

  it('leads in circles, is not there, or does not answer', async () => {
    const circle = await look({
      spoil: (reply) => Object.assign(reply, { status: 302, headers: { Location: '/feed.json' } }),
    });
    assert.deepEqual(circle.kinds, ['unreachable']);
    const { server } = circle;
    server.close();
    const { findings } = await examine(server.address, { now: NOW, version, links: false });
    assert.match(findings[0].message, /le serveur refuse la connexion/);
    const silent = await look({ spoil: () => 'hang', options: { timeout: 300 } });
    assert.match(silent.findings[0].message, /ne répond pas à temps/);
  });

  it('is one without https, unless it is this machine', async () => {
    const { judgeTransport } = await loadSource('src/publish/doctor/transport.ts');
    const answer = (url) => ({ url, redirects: [], headers: {} });
    const kinds = (url) => judgeTransport(url, answer(url), NOW).map(({ kind, level }) => `${level} ${kind}`);
    assert.deepEqual(kinds('http://ctg.exemple.fr/feed.json'), ['error no-https']);
    assert.deepEqual(kinds('http://localhost:8080/feed.json'), []);
    const redirects = [{ from: 'https://a.fr/', status: 301, to: 'http://a.fr/' }];
    const [, insecure] = judgeTransport('https://a.fr/', { ...answer('http://a.fr/'), redirects }, NOW);
    assert.equal(insecure.kind, 'insecure-redirect');
  });
});

describe('a certificate', () => {
  let tls;
  before(() => {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
        '-days',
        '10',
        '-keyout',
        key,
        '-out',
        cert,
        ...subject,
      ],
      { stdio: 'ignore' },
    );
    tls = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  });

  it('that nobody signed is told, with how to have one', async () => {
    const { findings } = await look({ tls });
    assert.deepEqual(
      findings.map(({ kind }) => kind),
      ['bad-certificate'],
    );
    assert.match(findings[0].recipes.shared, /Let’s Encrypt/);
  });

  it('that ends within three weeks is told, with the day', async () => {
    const { findings } = await look({ tls, options: { ca: tls.cert, now: Date.now() } });
    const { message, level } = findings.find(({ kind }) => kind === 'certificate-ends');
    assert.match(message, /\(dans (9|10) jours\)/);
    assert.equal(level, 'warning');
  });

  it('that is good for long is well', async () => {
    const { good } = await look({ tls, options: { ca: tls.cert, now: Date.now() - 30 * 86_400_000 } });
    assert.ok(good.includes('https') && good.includes('certificate'));
  });
});
