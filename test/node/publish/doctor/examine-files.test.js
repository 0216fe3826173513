/** What a publication says that it wrote, its released scripts and its frame pages: each looked at where it is online. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { judged, look, PUBLICATION, SCRIPT, useServers } from './examine-support.js';

useServers();

describe('the files of a publication', () => {
  it('holds each released script against its seal', async () => {
    const seal = `sha384-${createHash('sha384').update(SCRIPT).digest('base64')}`;
    const versions = JSON.stringify({
      rolling: { v1: '1.4.2' },
      versions: { '1.4.2': { integrity: { 'ctg.js': seal } }, '1.4.0': { integrity: {} } },
    });
    const released = {
      ...PUBLICATION,
      'versions.json': versions,
      '1.4.2/ctg.js': SCRIPT,
      '1.4.0/ctg.js': SCRIPT,
      'v1/ctg.js': SCRIPT,
    };
    const well = await look(released);
    assert.deepEqual(well.wrong, []);
    assert.ok(well.told.includes('good pinned 1.4.2/ctg.js') && well.told.includes('good revalidation v1/ctg.js'));
    assert.equal(well.asked.includes('GET /1.4.2/ctg.js "a"'), false);
    const { '1.4.0/ctg.js': gone, ...without } = released;
    const ill = await look({ ...without, 'v1/ctg.js': `${gone} ` });
    assert.deepEqual(ill.wrong, ['error missing 1.4.0/ctg.js', 'error altered v1/ctg.js']);
    assert.match(ill.messageOf('missing'), /la version 1\.4\.0\/ctg\.js manque\.$/);
    assert.deepEqual((await look({ ...PUBLICATION, 'versions.json': '{' })).wrong, []);
  });

  it('finds each file that the publication names, and looks at one of each sort', async () => {
    const names = [
      'a.ics',
      'b.ics',
      'c.csv',
      'archive/2026-11-23/feed.json',
      7,
      'cadre/roadmap/index.html',
      'cadre/roadmap/89387/index.html',
    ];
    const files = {
      ...PUBLICATION,
      'publication.json': JSON.stringify(names),
      'a.ics': 'BEGIN',
      'b.ics': 'BEGIN',
      'c.csv': 'a',
      'cadre/roadmap/index.html': '<p>',
      'cadre/roadmap/89387/index.html': '<p>',
    };
    const well = await look(files);
    assert.deepEqual(well.wrong, []);
    assert.equal(well.messageOf('complete'), 'Les 5 fichiers de la publication sont en ligne.');
    for (const one of [...judged('a.ics'), ...judged('c.csv')]) assert.ok(well.told.includes(one), one);
    assert.equal(
      well.told.some((one) => one.endsWith(' b.ics')),
      false,
    );
    assert.ok(
      well.asked.includes('HEAD /b.ics') &&
        well.asked.includes('GET /cadre/roadmap/') &&
        !well.asked.includes('GET /cadre/event-calendar/'),
    );
    assert.deepEqual(well.steps.at(-1), ['Fichiers de la publication', 5, 5]);
  });

  it('names ten of the files that are not online, and counts all', async () => {
    const names = (count) =>
      Array.from({ length: count }, (_, index) => `f${String(index).padStart(2, '0')}.json`).reverse();
    const lacking = async (count) =>
      (await look({ ...PUBLICATION, 'publication.json': JSON.stringify([...names(count), 'feed.json']) })).messageOf(
        'incomplete',
      );
    const ten = names(10).sort().join(', ');
    assert.equal(await lacking(10), `10 fichiers de la publication sur 11 ne sont pas en ligne\u00a0: ${ten}.`);
    assert.equal(await lacking(11), `11 fichiers de la publication sur 12 ne sont pas en ligne\u00a0: ${ten}…`);
    const gone = await look(
      { ...PUBLICATION, 'publication.json': '["x.json","feed.json"]' },
      {
        spoil: (reply) => {
          if (reply.status === 404) reply.status = 410;
        },
      },
    );
    assert.ok(gone.wrong.includes('error incomplete '), `${gone.wrong}`);
    assert.match(gone.findings.find(({ kind }) => kind === 'incomplete').mend, /feed\.json en dernier\.$/);
  });

  it('follows a frame page to its scripts and its oEmbed answer, each once', async () => {
    const { address } = { address: '@' };
    const html = `<link type="application/json+oembed" href="${address}oembed/a.json"><script src="/ctg-frame.js"></script>`;
    const names = ['cadre/roadmap/', 'cadre/event-calendar/'];
    const files = {
      ...PUBLICATION,
      'publication.json': JSON.stringify(names.map((name) => `${name}index.html`)),
      'ctg-frame.js': SCRIPT,
      ...Object.fromEntries(
        names.flatMap((name) => [
          [name, html],
          [`${name}index.html`, html],
        ]),
      ),
    };
    const oembed = (base) =>
      JSON.stringify({
        type: 'rich',
        html: `<blockquote><a href="x">Agenda</a></blockquote><iframe src="${base}cadre/roadmap/"></iframe>`,
      });
    const spoil = (more) => (reply, request) => {
      const base = `http://${request.headers.host}/`;
      if (reply.body?.includes('@oembed')) reply.body = reply.body.replace('@', base);
      if (request.url === '/oembed/a.json')
        Object.assign(reply, { status: request.headers['if-none-match'] ? 304 : 200, body: oembed(base) });
      more?.(reply, request);
    };
    const well = await look(files, { spoil: spoil() });
    assert.deepEqual(well.wrong, []);
    for (const one of [
      'good framable cadre/roadmap/',
      'good oembed-link cadre/roadmap/',
      'good oembed oembed/a.json',
      'good type oembed/a.json',
      ...judged('ctg-frame.js'),
    ])
      assert.ok(well.told.includes(one), one);
    assert.equal(well.asked.filter((one) => one === 'GET /ctg-frame.js').length, 1);
    const lost = await look(files, {
      spoil: spoil((reply, { url }) => {
        if (/oembed\/|ctg-frame/.test(url)) reply.status = 403;
      }),
    });
    assert.deepEqual(lost.wrong, [
      'error bad-status ctg-frame.js',
      'error bad-status oembed/a.json',
      'error bad-status oembed/a.json',
    ]);
    assert.match(lost.messageOf('bad-status'), /^Le serveur répond 403 pour un script des pages à encadrer/);
    assert.match(lost.findings.at(-1).message, /^Le serveur répond 403 pour la réponse oEmbed/);
  });
});
