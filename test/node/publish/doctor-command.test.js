/** `ctg-feed doctor` as it is typed, for a publication and for the pages of communes that embed it. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { NOW } from '../../support/publication-server.js';
import { feedWith, files, folder, header, main, serve, tellExamination, useDoctor, version } from './doctor-support.js';

useDoctor();

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
