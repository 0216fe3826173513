/** The command `ctg-feed`: what it reads, writes, keeps and refuses. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { HEAD, NOW, TERRITORY, service } from './build-support.js';

let main;
const folder = mkdtempSync(join(tmpdir(), 'ctg-feed-'));
before(async () => {
  ({ main } = await loadSource('src/publish/command/main.ts'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

describe('ctg-feed', () => {
  const path = (name) => join(folder, name);
  const run = async (...args) => {
    const said = [];
    const muttered = [];
    const code = await main(args, NOW, { say: (text) => said.push(text), mutter: (text) => muttered.push(text) });
    return { code, said: said.join('\n'), muttered: muttered.join('\n') };
  };
  const names = Array.from({ length: 10 }, (_, index) => `Service ${index}`);
  const write = (list, file = 'services.csv') =>
    writeFileSync(path(file), `${HEAD}\n${list.map((name) => service(name)).join('')}`);
  const services = (out) => JSON.parse(readFileSync(join(out, 'services.json'), 'utf8')).services.length;

  it('reads an OpenAgenda at its address, page by page, with the key of the environment in no file', async () => {
    const event = (uid) => ({
      uid,
      slug: `e${uid}`,
      title: { fr: `Rencontre ${uid}` },
      description: { fr: 'Un moment.' },
      status: 1,
      state: 2,
      keywords: { fr: ['Enfance'] },
      location: { name: 'Salle', city: 'Sens', insee: '89387' },
      timings: [{ begin: '2026-12-05T14:00:00+01:00', end: '2026-12-05T16:00:00+01:00' }],
    });
    const asked = [];
    const server = createServer((request, response) => {
      asked.push([request.headers.key, request.url]);
      const second = request.url.includes('after');
      response.end(JSON.stringify({ total: 2, events: [event(second ? 2 : 1)], after: second ? null : ['1', '2'] }));
    });
    await once(server.listen(0), 'listening');
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    process.env.OPENAGENDA_KEY = 'cle-secrete';
    const out = path('agenda');
    try {
      for (const [name, text] of Object.entries(TERRITORY)) writeFileSync(path(name.split('/')[1]), text);
      const files = Object.keys(TERRITORY).map((name) => path(name.split('/')[1]));
      const address = `http://localhost:${port}/v2/agendas/7/events`;
      const { code, said, muttered } = await run('build', ...files, address, '-o', out);
      assert.equal(code, 0, said);
      const { events } = JSON.parse(readFileSync(join(out, 'events.json'), 'utf8'));
      assert.deepEqual(events.map(({ title }) => title).sort(), ['Rencontre 1', 'Rencontre 2']);
      assert.deepEqual(
        asked.map(([key]) => key),
        ['cle-secrete', 'cle-secrete'],
      );
      const written = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      for (const entry of written)
        assert.doesNotMatch(readFileSync(join(entry.parentPath ?? entry.path, entry.name), 'utf8'), /cle-secrete/);
      assert.doesNotMatch(asked.map(([, url]) => url).join() + said + muttered, /cle-secrete/);
    } finally {
      delete process.env.OPENAGENDA_KEY;
      server.close();
    }
  });

  it('takes the words of other tools for the themes that a table names, and refuses what is no such table', async () => {
    const ics = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//exemple//FR',
      'BEGIN:VEVENT',
      'UID:a@exemple',
      'SUMMARY:Jeux',
      'CATEGORIES:Ludothèque',
      'DTSTART:20261205T130000Z',
      'DTEND:20261205T150000Z',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');
    for (const [name, text] of Object.entries(TERRITORY)) writeFileSync(path(name.split('/')[1]), text);
    writeFileSync(path('jeux.ics'), ics);
    writeFileSync(path('table.json'), '{"Ludothèque": ["enfance"]}');
    writeFileSync(path('faux.json'), '{"Ludothèque": "enfance"}');
    const files = [...Object.keys(TERRITORY).map((name) => path(name.split('/')[1])), path('jeux.ics')];
    const out = path('jeux');
    assert.equal((await run('build', ...files, '-o', out, '--themes', path('table.json'))).code, 0);
    const { events } = JSON.parse(readFileSync(join(out, 'events.json'), 'utf8'));
    assert.deepEqual(
      events.map(({ themes }) => themes),
      [['enfance']],
    );
    const refused = await run('build', ...files, '-o', out, '--themes', path('faux.json'));
    assert.deepEqual([refused.code, /n’est pas un tableau de thèmes/.test(refused.muttered)], [2, true]);
  });

  it('publishes, refuses to lose more than a fifth, publishes when that is named, and puts the previous one back', async () => {
    for (const [name, text] of Object.entries(TERRITORY)) writeFileSync(path(name.split('/')[1]), text);
    const files = [...Object.keys(TERRITORY).map((name) => path(name.split('/')[1])), path('services.csv')];
    const out = path('publication');
    write(names);
    assert.equal((await run('build', ...files, '-o', out)).code, 0);
    write(names.slice(0, 8));
    const fifth = await run('build', ...files, '-o', out);
    assert.equal(fifth.code, 0);
    assert.match(fifth.said, /Services\u00a0: 10 → 8\n {2}− Service 8 \(service-8\)/);
    write(names.slice(0, 5));
    const refused = await run('build', ...files, '-o', out);
    assert.equal(refused.code, 1);
    assert.match(refused.said, /3 services sur 8 disparaîtraient/);
    assert.equal(services(out), 8);
    assert.equal((await run('build', ...files, '-o', out, '--accept', 'services')).code, 0);
    assert.equal(services(out), 5);
    assert.equal((await run('restore', out)).code, 0);
    assert.equal(services(out), 8);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.includes('nouveau')),
      [],
    );
  });

  it('never puts drafts where a publication is, nor keeps them as the one before', async () => {
    for (const [name, text] of Object.entries(TERRITORY)) writeFileSync(path(name.split('/')[1]), text);
    const territory = Object.keys(TERRITORY).map((name) => path(name.split('/')[1]));
    writeFileSync(
      path('services.csv'),
      `${HEAD};Publication\n${service('Crèche', ';Public')}${service('Secret', ';Brouillon')}`,
    );
    const files = [...territory, path('services.csv')];
    const [out, preview] = ['publie', 'apercu'].map(path);
    assert.equal((await run('build', ...files, '-o', out)).code, 0);
    const refused = await run('build', ...files, '-o', out, '--preview');
    assert.equal(refused.code, 2);
    assert.match(refused.muttered, /un aperçu y mettrait les brouillons/);
    assert.equal(services(out), 1);
    for (let time = 0; time < 2; time++)
      assert.equal((await run('build', ...files, '-o', preview, '--preview')).code, 0);
    assert.equal(services(preview), 2);
    assert.match(readFileSync(join(preview, 'APERCU.txt'), 'utf8'), /à ne pas envoyer/);
    assert.equal((await run('build', ...files, '-o', preview)).code, 2);
  });

  it('has nothing to say well of a folder without documents, and knows one format', async () => {
    mkdirSync(path('vide'));
    const empty = await run('check', path('vide'));
    assert.equal(empty.code, 2);
    assert.match(empty.muttered, /ne contient aucun document/);
    assert.equal((await run('check', path('services.csv'), '--format', 'xml')).code, 2);
  });

  it('writes a workbook that builds the same publication', async () => {
    const [out, again, book] = ['publication', 'encore', 'rendu.xlsx'].map(path);
    assert.equal((await run('export', out, '-o', book)).code, 0);
    assert.equal((await run('build', book, '-o', again)).code, 0);
    assert.match((await run('diff', out, again)).said, /Rien ne change/);
    for (const name of ['feed.json', 'services.json', 'donnees/services.csv'])
      assert.equal(readFileSync(join(out, name), 'utf8'), readFileSync(join(again, name), 'utf8'), name);
  });

  it('writes a template, and says what it lacks to be published', async () => {
    assert.equal((await run('template', '-o', path('modele.xlsx'))).code, 0);
    const { code, said } = await run('check', path('modele.xlsx'));
    assert.equal(code, 1);
    assert.match(said, /Aucune convention n’est donnée/);
  });

  it('writes the bilan, in which what a feed says is text', async () => {
    writeFileSync(path('actions.csv'), 'Titre;Résumé;Thèmes;Porteur;État\n<b>Lieu</b>;Un lieu.;Enfance;CAF;Terminée\n');
    const files = [...Object.keys(TERRITORY).map((name) => path(name.split('/')[1])), path('actions.csv')];
    assert.equal((await run('build', ...files, '-o', path('avec-actions'))).code, 0);
    assert.equal((await run('report', path('avec-actions'), '-o', path('bilan.html'))).code, 0);
    const page = readFileSync(path('bilan.html'), 'utf8');
    assert.match(page, /<h3>&lt;b&gt;Lieu&lt;\/b&gt;<\/h3>/);
    assert.match(page, /État\u00a0: Terminée/);
    assert.match(page, /size: A4/);
    assert.doesNotMatch(page, /<script|https?:/);
  });

  it('says what is wrong with a command, and never shows a stack', async () => {
    const cases = /** @type {[string[], number, RegExp][]} */ ([
      [['truc'], 2, /n’est pas une commande/],
      [['build', path('services.csv')], 2, /Il manque le dossier/],
      [['build', path('absent.xlsx'), '-o', path('x')], 2, /n’existe pas/],
      [['build', '--truc'], 2, /--help/],
      [['diff', folder, folder], 2, /ne contient pas de publication/],
      [['check', path('services.csv'), '--now', 'demain'], 2, /n’est pas un instant/],
    ]);
    for (const [args, code, message] of cases) {
      const result = await run(...args);
      assert.equal(result.code, code, args.join(' '));
      assert.match(result.muttered, message);
      assert.doesNotMatch(result.muttered, /\n\s+at /);
    }
    assert.match((await run('--help')).said, /ctg-feed build/);
  });

  it('speaks to programs too', async () => {
    const { said } = await run('check', path('services.csv'), '--format', 'json');
    assert.ok(JSON.parse(said).problems.every(({ kind, message, mend }) => kind && message && mend));
  });
});
