/** `ctg-feed doctor` on what is published: the data, the frame pages, the links. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { NOW, publication } from '../../support/publication-server.js';
import { changed, examine, feedWith, files, header, look, serve, useDoctor, version } from './doctor-support.js';

useDoctor();

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
