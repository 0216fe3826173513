/** `ctg-feed doctor` against real servers, one for each thing that a web host does wrong. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { modulesOf } from '../../../scripts/build/paths.js';
import { NOW, online, publication } from '../../support/publication-server.js';

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'ctg-doctor-'));
const running = [];
let examine, tellExamination, files, PARTS, main;
before(async () => {
  ({ examine } = await loadSource('src/publish/doctor/examine.ts'));
  ({ tellExamination } = await loadSource('src/publish/doctor/tell.ts'));
  ({ PARTS } = await loadSource('src/publish/doctor/library.ts'));
  ({ main } = await loadSource('src/publish/command/main.ts'));
  files = await publication();
});
afterEach(() => {
  for (const server of running.splice(0)) server.close();
});
after(() => rmSync(folder, { recursive: true, force: true }));

async function serve(content, spoil = undefined, tls = undefined) {
  const server = await online(content, spoil, tls);
  running.push(server);
  return server;
}
/** @param {{ spoil?: any, content?: Map<string, Buffer>, options?: object, tls?: object, path?: string }} settings */
async function look({ spoil, content = files, options = {}, tls, path = '' } = {}) {
  const server = await serve(content, spoil, tls);
  const { findings } = await examine(`${server.address}${path}`, { now: NOW, version, links: false, ...options });
  const wrong = findings.filter(({ level }) => level !== 'good');
  const at = (place) => place.replace(server.address, '');
  return {
    server,
    findings,
    good: findings.filter(({ level }) => level === 'good').map(({ kind }) => kind),
    kinds: [...new Set(wrong.map(({ kind }) => kind))].sort(),
    told: wrong.map(({ level, kind, place }) => `${level} ${kind} ${at(place)}`),
  };
}
/** Changes one file's answer, or all answers. */
const on = (name, change) => (reply, request) => {
  if (reply.status < 300 && (name === undefined || request.url === `/${name}`)) return change(reply, request);
};
const header = (name, value) =>
  on(undefined, ({ headers }) => void (value === undefined ? delete headers[name] : (headers[name] = value)));
const changed = (name, change) => new Map(files).set(name, Buffer.from(change(files.get(name)?.toString() ?? '')));
const feedWith = (more) => changed('feed.json', (text) => JSON.stringify({ ...JSON.parse(text), ...more }));

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

describe('what was published', () => {
  it('is old, or dated in the future', async () => {
    const old = await look({ content: feedWith({ updated: '2026-10-23T08:00:00+02:00' }) });
    assert.match(
      old.findings.find(({ kind }) => kind === 'old-data').message,
      /Données du 23\u00a0octobre 2026\u00a0: elles ont 32 jours/,
    );
    const fresh = await look({ content: feedWith({ updated: '2026-10-24T08:00:00+02:00' }) });
    assert.ok(fresh.good.includes('age'));
    const future = await look({ content: feedWith({ updated: '2026-11-24T08:06:00+01:00' }) });
    assert.ok(future.kinds.includes('future-date'));
  });

  it('soon knows no holidays, and its convention ends without another', async () => {
    const [convention] = JSON.parse(files.get('feed.json')).agreements;
    const near = await look({
      content: feedWith({ holidaysUntil: '2026-12-31', agreements: [{ ...convention, end: '2026-12-31' }] }),
    });
    assert.deepEqual(near.kinds, ['agreement-ends', 'holidays-end', 'server-clock']);
    const next = { id: 'suivante', title: 'Suivante', start: '2027-01-01', end: '2030-12-31' };
    const ready = await look({
      content: feedWith({ holidaysUntil: '2027-12-31', agreements: [{ ...convention, end: '2026-12-31' }, next] }),
    });
    assert.deepEqual(ready.kinds, ['server-clock']);
  });

  it('lacks a file, or names another number of records than it holds', async () => {
    const without = new Map(files);
    without.delete('services.json');
    const lacking = await look({ content: without });
    assert.deepEqual(lacking.kinds, ['file-missing', 'incomplete', 'server-clock']);
    const half = await look({ content: feedWith({ services: { href: 'services.json', count: 5 } }) });
    assert.ok(half.told.includes('warning wrong-count feed.json#services.count'), `${half.told}`);
  });

  it('was cut on the way, or is another page', async () => {
    const cut = await look({ content: changed('services.json', (text) => text.slice(0, 40)) });
    assert.ok(cut.told.includes('error not-json services.json'), `${cut.told}`);
    const page = await look({ content: changed('feed.json', () => '<!doctype html><title>Accueil</title>') });
    assert.match(page.findings.find(({ kind }) => kind === 'not-json').message, /une page web/);
  });

  it('holds records that the widgets leave out, each at its path', async () => {
    const { told, findings } = await look({
      content: changed('services.json', (text) => {
        const { format, services } = JSON.parse(text);
        return JSON.stringify({
          format,
          services: [
            { ...services[0], name: undefined },
            { ...services[0], themes: ['x'] },
          ],
        });
      }),
    });
    assert.ok(told.includes('error feed-missing services.json#services[0].name'), `${told}`);
    // The first is left out: the second is still where it stands in the file.
    assert.ok(told.includes('warning feed-reference services.json#services[1].themes[0]'), `${told}`);
    assert.match(findings.find(({ kind }) => kind === 'feed-reference').message, /le service «\u00a0Crèche 0\u00a0»/);
  });

  it('has a script that is none, is older, or lacks a part', async () => {
    const none = await look({ content: changed('ctg.js', () => '<!doctype html>') });
    assert.ok(none.kinds.includes('not-the-script'));
    const older = await look({ content: changed('ctg.js', (text) => text.replace(version, '0.0.9')) });
    assert.match(older.findings.find(({ kind }) => kind === 'older-script').message, /version 0\.0\.9/);
    const lacking = new Map(files);
    lacking.delete('parts/map.js');
    assert.ok((await look({ content: lacking })).told.includes('error missing parts/map.js'));
  });

  it('has pinned scripts that are not kept', async () => {
    const content = new Map(files)
      .set('versions.json', Buffer.from('{"versions":{"1.4.2":{"integrity":{}}}}'))
      .set('1.4.2/ctg.js', files.get('ctg.js'));
    const kept = await look({ content });
    assert.ok(kept.good.includes('pinned'));
    const notKept = await look({ content, spoil: header('Cache-Control', 'max-age=300, must-revalidate') });
    assert.deepEqual(
      notKept.told.filter((text) => /pinned/.test(text)),
      ['advice pinned-not-kept 1.4.2/ctg.js'],
    );
  });

  it('has a sealed script that a host has changed, or a rolling one that was left behind', async () => {
    const script = files.get('ctg.js');
    const ours = createHash('sha384').update(script).digest('base64');
    const released = { rolling: { v1: '1.4.2' }, versions: { '1.4.2': { integrity: { 'ctg.js': `sha384-${ours}` } } } };
    const content = new Map(files)
      .set('versions.json', Buffer.from(JSON.stringify(released)))
      .set('1.4.2/ctg.js', script)
      .set('v1/ctg.js', script);
    const altered = async () => (await look({ content })).told.filter((text) => text.includes('altered'));
    assert.deepEqual(await altered(), []);
    content.set('1.4.2/ctg.js', Buffer.concat([script, Buffer.from('\n')]));
    assert.deepEqual(await altered(), ['error altered 1.4.2/ctg.js']);
    content.set('1.4.2/ctg.js', script).set('v1/ctg.js', Buffer.from(`${script.toString()} `));
    assert.deepEqual(await altered(), ['error altered v1/ctg.js']);
  });
});

describe('the Node.js that runs the tool', () => {
  const at = (day) => Date.parse(`${day}T12:00:00Z`);
  let judgeNode;
  before(async () => ({ judgeNode } = await loadSource('src/publish/doctor/node.ts')));

  it('is told three months before its last day, and after it, without making a nightly task fail', () => {
    const told = (version, day) =>
      judgeNode(version, at(day)).map(({ level, kind, message }) => [level, kind, message]);
    assert.deepEqual(told('v22.13.0', '2026-11-28'), [['good', 'node', 'Maintenu jusqu’au 30\u00a0avril 2027.']]);
    const soon = [
      ['advice', 'node-ends', 'Cette version de Node.js ne sera plus corrigée après le 30\u00a0avril 2027.'],
    ];
    assert.deepEqual(told('v22.13.0', '2027-02-10'), soon);
    const over = [
      ['advice', 'node-ends', 'Cette version de Node.js n’est plus corrigée depuis le 30\u00a0avril 2026.'],
    ];
    assert.deepEqual(told('v20.20.0', '2026-11-28'), over);
    assert.deepEqual(told('v99.0.0', '2026-11-28'), []);
  });

  it('is among what the command says', async () => {
    const { address } = await serve(files);
    const said = [];
    const voice = { say: (text) => said.push(text), mutter: () => undefined };
    // Every line that is known has ended by then.
    await main(['doctor', address, '--no-links', '--format', 'json'], at('2028-07-01'), voice);
    const { findings } = JSON.parse(said.join(''));
    const [found] = findings.filter(({ place }) => place === `Node.js ${process.version}`);
    const isKnown = ['20', '22', '24'].includes(process.versions.node.split('.')[0]);
    assert.equal(found?.kind, isKnown ? 'node-ends' : undefined);
  });
});

describe('frame pages', () => {
  const page = (href) =>
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Agenda</title>${href ? `<link rel="alternate" type="application/json+oembed" href="${href}">` : ''}</head></html>`;
  const oembed = (
    base,
    html = `<blockquote><a href="${base}">Agenda</a></blockquote><iframe src="${base}cadre/event-calendar/" title="Agenda"></iframe>`,
  ) => JSON.stringify({ version: '1.0', type: 'rich', html });
  async function framed(link, answer, spoil) {
    const content = new Map(files);
    const server = await serve(content, spoil);
    content.set('cadre/event-calendar/index.html', Buffer.from(page(link(server.address))));
    content.set('oembed/a.json', Buffer.from(answer(server.address)));
    const { findings } = await examine(server.address, { now: NOW, version, links: false });
    return findings
      .filter(({ kind, level }) => level === 'error' || /oembed|framable/.test(kind))
      .map(({ kind }) => kind);
  }

  it('name the address where they are', async () => {
    assert.deepEqual(await framed((base) => `${base}oembed/a.json`, oembed), ['framable', 'oembed-link', 'oembed']);
  });
  it('that name another address, or answer otherwise than WordPress reads, are told before anyone pastes them', async () => {
    assert.deepEqual(await framed(() => 'https://autre.fr/oembed/a.json', oembed), ['framable', 'other-address']);
    const foreign = (base) => oembed(base).replaceAll(base, 'https://autre.fr/');
    assert.deepEqual(await framed((base) => `${base}oembed/a.json`, foreign), [
      'framable',
      'oembed-link',
      'other-address',
    ]);
    const spaced = (base) =>
      oembed(base, ` <blockquote><a href="${base}">Agenda</a></blockquote><iframe src="${base}"></iframe>`);
    assert.deepEqual(await framed((base) => `${base}oembed/a.json`, spaced), ['framable', 'oembed-link', 'bad-oembed']);
    assert.deepEqual(await framed(() => '', oembed), ['framable', 'no-oembed']);
  });
  it('whose script is not there are told', async () => {
    const content = new Map(files);
    const server = await serve(content);
    const html = page(`${server.address}oembed/a.json`).replace(
      '</head>',
      '<script src="../../ctg-frame.js"></script></head>',
    );
    content
      .set('cadre/event-calendar/index.html', Buffer.from(html))
      .set('oembed/a.json', Buffer.from(oembed(server.address)));
    const { findings } = await examine(server.address, { now: NOW, version, links: false });
    const wrong = findings
      .filter(({ level }) => level === 'error')
      .map(({ kind, place }) => `${kind} ${place.replace(server.address, '')}`);
    assert.deepEqual(wrong, ['missing ctg-frame.js']);
  });
  it('that no other site may show are told', async () => {
    const spoil = (reply) => void (reply.headers['X-Frame-Options'] = 'SAMEORIGIN');
    assert.ok((await framed((base) => `${base}oembed/a.json`, oembed, spoil)).includes('not-framable'));
  });
});

describe('links in the feed', () => {
  it('are followed once each, by HEAD and then by GET, and those that do not answer are told', async () => {
    const site = await serve(new Map([['la/index.html', Buffer.from('<p>')]]), (reply, { url, method }) => {
      if (url === '/refuse') reply.status = 403;
      if (url === '/get-seulement') reply.status = method === 'HEAD' ? 405 : 200;
      if (url === '/panne') reply.status = 500;
    });
    const at = (path) => `${site.address}${path}`;
    const sites = ['la/', 'la/#bas', 'disparu', 'refuse', 'get-seulement', 'panne'].map(at);
    const content = await publication([...sites, 'http://127.0.0.1:9/ferme']);
    const steps = [];
    const progress = (step, done, total) => steps.push([step, done, total]);
    const { findings } = await look({ content, options: { links: true, progress } });
    const links = findings.filter(({ kind }) => /link/.test(kind));
    assert.deepEqual(
      links.map(({ level, kind, message }) => [level, kind, message.replace(site.address, '').split(' ')[0]]),
      [
        ['warning', 'dead-link', 'disparu'],
        ['advice', 'shy-link', 'refuse'],
        ['warning', 'dead-link', 'panne'],
        ['warning', 'dead-link', 'http://127.0.0.1:9/ferme'],
      ],
    );
    assert.equal(site.asked.filter((text) => text === 'HEAD /la/').length, 1);
    assert.ok(site.asked.includes('GET /get-seulement') && !site.asked.includes('GET /la/'));
    assert.deepEqual(steps.at(-1), ['Liens du flux', 6, 6]);
  });

  it('are left alone where that is asked for', async () => {
    const content = await publication(['http://127.0.0.1:9/ferme']);
    assert.deepEqual((await look({ content })).kinds, ['server-clock']);
  });
});

describe('the command', () => {
  const run = async (...args) => {
    const said = [];
    const muttered = [];
    const code = await main(args, NOW, { say: (text) => said.push(text), mutter: (text) => muttered.push(text) });
    return { code, said: said.join('\n'), muttered: muttered.join('\n') };
  };

  it('says worst first, with what to write on each server; or for a program; 0, 1 and 2', async () => {
    const well = await serve(files);
    const { code, said, muttered } = await run('doctor', well.address, '--no-links');
    assert.equal(code, 0, said);
    assert.match(muttered, /Lecture du flux…\nScripts…\nFichiers de la publication/);
    const ill = await serve(files, header('Access-Control-Allow-Origin'));
    const told = await run('doctor', ill.address, '--no-links');
    assert.equal(told.code, 1);
    assert.match(
      told.said,
      /ERREUR[^]*Access-Control-Allow-Origin manque[^]*Apache\u00a0: Header set[^]*nginx\u00a0: add_header[^]*Caddy\u00a0: header[^]*OVH[^]*Conseil/,
    );
    const { findings } = JSON.parse((await run('doctor', ill.address, '--no-links', '--format', 'json')).said);
    assert.ok(findings.some(({ kind, recipes }) => kind === 'no-cors' && recipes.caddy));
    assert.equal((await run('doctor')).code, 2);
    assert.equal((await run('doctor', 'ctg.exemple.fr')).code, 2);
  });

  it('names the server’s own lines where the server says what it is', () => {
    const findings = [
      {
        level: 'error',
        kind: 'a',
        place: 'x',
        message: 'M.',
        recipes: { apache: 'A', nginx: 'N', caddy: 'C', shared: 'S' },
      },
    ];
    const told = (server, verbose) => tellExamination({ feed: 'f', server, findings }, verbose);
    assert.doesNotMatch(told('nginx/1.22', false), /Apache|Caddy|mutualisé/);
    assert.match(told('Apache', false), /Apache\u00a0: A\n.*mutualisé.*S/);
    assert.match(told('nginx/1.22', true), /Apache[^]*nginx[^]*Caddy[^]*mutualisé/);
  });

  it('checks a feed that is published: folder, file and address', async () => {
    const server = await serve(feedWith({ title: 7 }));
    const found = await run('check', server.address);
    assert.match(found.said, /ERREUR|Attention/);
    assert.match(found.said, /\(title\)/);
    const file = join(folder, 'flux.json');
    const services = [
      { id: 'a', name: 'A', summary: 'Un lieu.', themes: ['rien'], verified: '2026-11-01' },
      { id: 'a', name: 'B', summary: 'x', themes: [] },
    ];
    const root = JSON.parse(files.get('feed.json'));
    for (const name of ['events', 'actions', 'notices']) delete root[name];
    writeFileSync(file, JSON.stringify({ ...root, services }));
    const { code, said } = await run('check', file, '--format', 'json');
    assert.equal(code, 1);
    const { problems } = JSON.parse(said);
    assert.deepEqual(
      problems
        .filter(({ level }) => level !== 'advice')
        .map(({ level, kind, place }) => `${level} ${kind} ${place.path}`),
      ['error feed-duplicate services[1].id', 'warning feed-reference services[0].themes[0]'],
    );
  });
});

describe('doctor --embeds', () => {
  const PAGES = {
    balise: '<script src="/ctg.js" defer></script><ctg-service-finder commune="89387"></ctg-service-finder>',
    div: '<script src="/v1/ctg.js"></script><div data-ctg-widget="event-calendar" data-commune="Véron"><a href="/">Agenda</a></div>',
    cadre:
      '<iframe class="wp-embedded-content" src="/cadre/event-calendar/89443/#?secret=abc" title="Agenda"></iframe>',
    muette: '<ctg-roadmap></ctg-roadmap>',
    videe: '<p>Bientôt.</p>',
    faux: '<script src="/faux/ctg.js"></script><ctg-roadmap></ctg-roadmap>',
  };
  const site = () => {
    const content = new Map([
      ['ctg.js', files.get('ctg.js')],
      ['v1/ctg.js', files.get('ctg.js')],
      ['faux/ctg.js', Buffer.from('alert(1)')],
      ['cadre/event-calendar/89443/index.html', Buffer.from('<!doctype html><title>Agenda</title>')],
    ]);
    for (const [name, body] of Object.entries(PAGES))
      content.set(`${name}/index.html`, Buffer.from(`<!doctype html><title>x</title>${body}`));
    return content;
  };
  async function list(rows, head = 'Page;Widget;Commune;Façon;Contact') {
    const { address } = await serve(site());
    const { examineEmbeds } = await loadSource('src/publish/doctor/embeds.ts');
    const text = `${head}\n${rows.map((row) => row.replace('@', address)).join('\n')}\n`;
    return { ...(await examineEmbeds({ name: 'embeds.csv', bytes: new TextEncoder().encode(text) })), address, text };
  }

  it('says how each page embeds what, and with which version of the script', async () => {
    const { embeds, problems } = await list([
      '@balise/;service-finder;89387;;',
      '@div/;event-calendar;veron;div;mairie',
      '@cadre/;<ctg-event-calendar>;89443;iframe;',
    ]);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      embeds.map(({ findings }) => findings),
      [[], [], []],
    );
    assert.deepEqual(
      embeds.map(({ found: [{ way, widget }], script }) => [way, widget, script?.version]),
      [
        ['script', 'service-finder', version],
        ['div', 'event-calendar', version],
        ['cadre', 'event-calendar', undefined],
      ],
    );
  });

  it('says what is gone, mute, of another commune, or no page at all', async () => {
    const { embeds } = await list([
      '@videe/;roadmap;;;',
      '@muette/;roadmap;;;',
      '@faux/;roadmap;;;',
      '@balise/;service-finder;89443;;',
      '@rien/;roadmap;;;',
      '@div/;event-calendar;;script;',
    ]);
    assert.deepEqual(
      embeds.map(({ row, findings: [{ kind }] }) => [row, kind]),
      [
        [2, 'embed-gone'],
        [3, 'no-script'],
        [4, 'not-the-script'],
        [5, 'other-commune'],
        [6, 'missing'],
        [7, 'embed-gone'],
      ],
    );
    assert.match(embeds[5].findings[0].message, /elle contient\u00a0: event-calendar \(div\)/);
  });

  it('says what is wrong with the list, by row and column', async () => {
    const { embeds, problems } = await list([
      'sens.fr;roadmap;;;',
      '@balise/;meteo;;;',
      '@balise/;;;télépathie;',
      ';;;;',
      '@balise/;;;;',
    ]);
    assert.deepEqual(
      problems.map(({ place }) => [place.row, place.column]),
      [
        [2, 'Page'],
        [3, 'Widget'],
        [4, 'Façon'],
      ],
    );
    assert.equal(embeds.length, 1);
    const other = await list(['@balise/'], 'Site');
    assert.deepEqual(
      other.problems.map(({ kind }) => kind),
      ['no-page-column'],
    );
  });

  it('is told in words, and the command ends with 1 where something is gone', async () => {
    const { text } = await list(['@balise/;service-finder;;;', '@videe/;roadmap;;;']);
    writeFileSync(join(folder, 'embeds.csv'), text);
    const said = [];
    const code = await main(['doctor', '--embeds', join(folder, 'embeds.csv')], NOW, {
      say: (line) => said.push(line),
      mutter: () => undefined,
    });
    assert.equal(code, 1);
    assert.match(
      said.join('\n'),
      /ERREUR {2}.*videe\/, roadmap \(ligne 3\)[^]*Bien {2}.*balise\/[^]*1 widget en place sur 2\./,
    );
  });
});
