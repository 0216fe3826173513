/** `--lang en`: whatever the command says, of good and bad documents, is English to the last word; else it is French. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { online, publication } from '../../support/publication-server.js';
import { HEAD, NOW, TERRITORY, service } from './build-support.js';
import { MISTAKEN } from './language-support.js';
import { ENGLISH, FRENCH, ownWords } from './two-languages.js';

let main;
const folder = mkdtempSync(join(tmpdir(), 'ctg-language-'));
before(async () => {
  ({ main } = await loadSource('src/publish/command/main.ts'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const COMMANDS = 'template build diff doctor export notices remove restore rollback report'.split(' ');
const path = (name) => join(folder, name);
/** What the command said by itself: without what it quotes. */
const own = (text) => ownWords(text.replaceAll(folder, ''));

async function run(language, ...args) {
  const said = [];
  const voice = { say: (text) => said.push(text), mutter: (text) => said.push(text) };
  const code = await main([...args, ...(language === 'en' ? ['--lang', 'en'] : [])], NOW, voice);
  return { code, text: said.join('\n') };
}

/** Says the same thing in both languages, and has no word of the other one. */
async function inBoth(args, expected) {
  const french = await run('fr', ...args);
  const english = await run('en', ...args);
  assert.equal(french.code, expected, french.text);
  assert.equal(english.code, expected, english.text);
  assert.notEqual(own(english.text).trim(), '', args.join(' '));
  for (const line of own(english.text).split('\n')) assert.doesNotMatch(line, FRENCH, `${args.join(' ')}\n${line}`);
  for (const line of own(french.text).split('\n')) assert.doesNotMatch(line, ENGLISH, `${args.join(' ')}\n${line}`);
  return { french: french.text, english: english.text };
}

const write = (base, files) => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(base, name, '..'), { recursive: true });
    writeFileSync(join(base, name), content);
  }
};

describe('the language of the command', () => {
  it('is the one that is asked for in every command that is badly written', async () => {
    for (const command of COMMANDS) await inBoth([command], 2);
    await inBoth(['publie'], 2);
    await inBoth(['check', path('rien.csv')], 2);
    await inBoth(['--foo'], 2);
    await inBoth(['build', '--out'], 2);
    await inBoth(['check', path('rien.csv'), '--now', 'demain'], 2);
    await inBoth(['doctor', 'ftp://exemple.fr/'], 2);
    await inBoth(['rollback', folder], 2);
    const seals = (...names) => Object.fromEntries(names.map((name) => [name, { integrity: {} }]));
    const versions = { rolling: { v1: '1.0.0' }, versions: seals('1.0.0') };
    write(folder, { 'versions.json': JSON.stringify(versions), 'plus/versions.json': '[]' });
    await inBoth(['rollback', folder], 2);
    await inBoth(['rollback', folder, '3.0.0'], 2);
    await inBoth(['rollback', path('plus')], 2);
    await inBoth(['report', folder, '-o', path('bilan.html')], 2);
    const { text, code } = await run('fr', 'check', '--lang', 'de');
    assert.deepEqual([code, text.split('\n')[0]], [2, '--lang\u00a0: fr, en.']);
  });

  it('is that of the help', async () => {
    const [french, english] = [await run('fr', '--help'), await run('en', '--help')];
    assert.match(french.text, /écrit un classeur à remplir/);
    assert.match(english.text, /writes a workbook to fill in/);
    assert.equal(french.text.match(/ctg-feed \w+/g)?.join(), english.text.match(/ctg-feed \w+/g)?.join());
  });

  it('is that of each problem of a document, whatever its format', async () => {
    const { build, problems } = await MISTAKEN();
    write(path('fautes'), build);
    const { english, french } = await inBoth(['check', path('fautes'), '--verbose'], 1);
    const kinds = async (language) => {
      const { text } = await run(language, 'check', path('fautes'), '--format', 'json');
      return JSON.parse(text.slice(text.indexOf('{'))).problems.map(({ kind }) => kind);
    };
    assert.deepEqual(await kinds('en'), await kinds('fr'));
    const found = new Set(await kinds('en'));
    assert.deepEqual(
      problems.filter((kind) => !found.has(kind)),
      [],
    );
    assert.match(english, /The theme “Sport” is not known\./);
    assert.match(french, /Le thème «\u00a0Sport\u00a0» n’est pas connu\./);
  });

  it('is that of what is published, changed, removed, restored and reported', async () => {
    const sources = path('bons');
    write(sources, TERRITORY);
    const names = Array.from({ length: 10 }, (_, index) => `Service ${index}`);
    const services = (list) =>
      write(sources, { 'services.csv': `${HEAD}\n${list.map((name) => service(name)).join('')}` });
    services(names);
    await inBoth(['build', sources, '-o', path('un')], 0);
    services(names.slice(0, 4));
    await inBoth(['build', sources, '-o', path('un')], 1);
    await inBoth(['build', sources, '-o', path('deux')], 0);
    await inBoth(['diff', path('un'), path('deux')], 0);
    await inBoth(['diff', path('un'), path('un')], 0);
    await inBoth(['check', path('un'), '--verbose'], 0);
    await inBoth(['remove', 'personne', '-o', path('un'), '--reason', 'x'], 1);
    await inBoth(['notices', sources, '-o', path('un')], 0);
    await inBoth(['restore', path('trois')], 1);
    await inBoth(['restore', path('un')], 0);
    await inBoth(['template', '-o', path('modele.xlsx')], 0);
    await inBoth(['template', '--owner', 'Nadia', '--feed', path('un'), '-o', path('nadia.xlsx')], 2);
    await inBoth(['export', path('un'), '-o', path('rendu.xlsx')], 0);
    await inBoth(['report', path('un'), '-o', path('bilan.html')], 0);
    assert.match((await run('en', 'remove', 'service-1', '-o', path('un'), '--reason', 'x')).text, /is taken out of/);
    await inBoth(['build', sources, '-o', path('un'), '--accept', 'services'], 1);
  });

  it('is that of the bilan', async () => {
    const { exampleFeed } = await import('../../../scripts/build-territory.js');
    write(path('exemple'), { 'feed.json': JSON.stringify(await exampleFeed()) });
    const bilan = async (language) => {
      const { code, text } = await run(language, 'report', path('exemple'), '-o', path('bilan.html'));
      assert.equal(code, 0, text);
      return readFileSync(path('bilan.html'), 'utf8');
    };
    assert.match(await bilan('fr'), /<html lang="fr">[^]*<h2>Action par action<\/h2>[^]*Porteur\u00a0: /);
    const english = await bilan('en');
    assert.match(english, /<html lang="en">[^]*<h2>Action by action<\/h2>[^]*Led by: /);
    assert.doesNotMatch(english, /Porteur|Échéance|Vue d’ensemble|étapes sur|Résultats|Territoire\b/);
  });

  it('is that of what the doctor finds on a server where much is wrong, and of pages without their widget', async () => {
    const files = await publication();
    files.delete('publication.json');
    const worst = await online(files, (reply, { url = '' }) => {
      reply.headers = { 'Content-Type': 'text/plain; charset=latin1', Server: 'nginx', 'X-Frame-Options': 'DENY' };
      if (/ics$|services/.test(url)) reply.status = 403;
      if (/parts/.test(url)) reply.status = 503;
    });
    const careless = await online(files, ({ headers }) => {
      Object.assign(headers, { 'Cache-Control': 'max-age=90000', 'Cross-Origin-Resource-Policy': 'same-origin' });
      Object.assign(headers, { 'Access-Control-Allow-Origin': 'https://autre.exemple.fr' });
      for (const name of ['ETag', 'Last-Modified', 'Vary', 'X-Content-Type-Options']) delete headers[name];
    });
    try {
      for (const { address } of [worst, careless]) {
        await inBoth(['doctor', `${address}feed.json`, '--no-links', '--verbose'], 1);
        await inBoth(['check', `${address}feed.json`], address === worst.address ? 1 : 0);
      }
      const pages = `Page;Widget;Commune;Façon\n${careless.address};calendar;89443;div\n${worst.address}rien;;;x\nx;;;\n`;
      write(folder, { 'pages.csv': pages, 'sans.csv': 'a;b\n' });
      await inBoth(['doctor', '--embeds', path('pages.csv')], 1);
      await inBoth(['doctor', '--embeds', path('sans.csv')], 1);
    } finally {
      for (const server of [worst, careless]) server.close();
    }
    await inBoth(['doctor', `${worst.address}feed.json`], 1);
  });

  it('is that of each fault of a published feed and of a configuration', async () => {
    await inBoth(['build', path('bons'), '-o', path('abime'), '--accept', 'errors'], 0);
    const services = JSON.parse(readFileSync(path('abime/services.json'), 'utf8'));
    const [first] = services.services;
    Object.assign(first, { ageMonths: { min: 12, max: 6 }, verified: 'hier', themes: ['sport'], appointment: 3 });
    Object.assign(first, { contact: { email: 'x', url: 'javascript:0' }, summary: 'x'.repeat(300), languages: 'fr' });
    Object.assign(first, { hours: { week: { mo: [['9', '25:00']] } }, place: { commune: 'Sens', latitude: 'nord' } });
    services.services.push({ ...first }, { id: 'Été', summary: 2 });
    writeFileSync(path('abime/services.json'), JSON.stringify(services));
    await inBoth(['check', path('abime'), '--verbose'], 1);
    for (const [name, text] of Object.entries({ coupe: '{"format": "ctg-feed/1",', page: '<html>', autre: '{}' })) {
      write(path(name), { 'feed.json': text });
      await inBoth(['check', path(name)], 1);
    }
    const config = { teritory: 'X', url: 'http://x', sources: [], frames: { communes: { Sens: { accent: 'red' } } } };
    write(path('reglages'), {
      'a.json': JSON.stringify({ ...config, out: 3, themes: 4, legal: { host: {}, dataProtection: 'moi' } }),
      'b.json': '{"url": }',
      'c.json': '{"sources": ["absent.csv", {"path": "", "format": "x", "keyVariable": "1"}], "territoryOnly": "oui"}',
      'd.json': '{"sources": ["absent.csv"], "themes": "absent.json", "legal": {}}',
    });
    for (const name of ['a', 'b', 'c', 'd']) await inBoth(['check', '--config', path(`reglages/${name}.json`)], 1);
  });
});
