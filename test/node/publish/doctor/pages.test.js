/** Frame pages, their oEmbed answers, and the widgets in the pages of communes: what is found in the HTML. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { answer, BASE, bytes, inBoth, load, told } from './support.js';

let modules;
before(async () => (modules = await load()));
const PAGE = `${BASE}cadre/event-calendar/`;
const file = (text) => answer({}, { url: PAGE, body: bytes(text) });

describe('a frame page', () => {
  const judge = (html) => {
    let oembed;
    const findings = inBoth(() => {
      const judged = modules.judgeFramePage(file(html), BASE);
      oembed = judged.oembed;
      return judged.findings;
    });
    return { findings, oembed };
  };
  const link = (href) => `<link rel="alternate" type="application/json+oembed" href="${href}">`;

  it('announces its oEmbed answer, at the address where it is', () => {
    const { findings, oembed } = judge(
      `<link rel="icon" href="/x.ico">${link(`${BASE}oembed/a.json`)}${link('https://autre.fr/')}`,
    );
    assert.deepEqual(told(findings), ['good oembed-link']);
    assert.equal(oembed, `${BASE}oembed/a.json`);
  });

  it('that does not is a mere link in WordPress', () => {
    for (const html of [
      '',
      '<link rel="alternate" type="application/json+oembed">',
      '<a type="application/json+oembed" href="/x">',
      '<link type="text/css" href="/x">',
    ]) {
      const { findings, oembed } = judge(html);
      assert.deepEqual(told(findings), ['error no-oembed'], html);
      assert.equal(findings[0].place, PAGE);
      assert.match(findings[0].mend, /sans modifier les pages du dossier cadre\/\.$/);
      assert.equal(oembed, undefined);
    }
  });

  it('that names another address, or none, is told with both', () => {
    for (const href of ['https://autre.fr/oembed/a.json', 'oembed/a.json']) {
      const { findings, oembed } = judge(link(href));
      assert.deepEqual(told(findings), ['error other-address']);
      assert.equal(
        findings[0].message,
        `La page renvoie à ${href}, alors qu’elle est servie sous ${BASE}\u00a0: ce qui sera collé dans un site montrera une autre adresse, pour toujours.`,
      );
      assert.match(findings[0].mend, /^Écrivez la bonne adresse publique/);
      assert.equal(oembed, undefined);
    }
  });

  it('must do so in its first 150 kB', () => {
    const at = (length) => judge(`${' '.repeat(length)}${link(`${BASE}a.json`)}`);
    assert.deepEqual(told(at(150_000).findings), ['good oembed-link']);
    const late = at(150_001);
    assert.deepEqual(told(late.findings), ['error late-oembed']);
    assert.match(late.findings[0].mend, /^Ne mettez rien d’autre dans l’en-tête/);
    assert.equal(late.oembed, `${BASE}a.json`);
    assert.deepEqual(told(judge(`${' '.repeat(150_001)}${link('x')}`).findings), [
      'error late-oembed',
      'error other-address',
    ]);
  });

  it('loads scripts, whose addresses are whole', () => {
    const html =
      '<script>1</script><script src="../../ctg-frame.js"></script><img src="x.png"><script src="https://"></script><script src="/b.js">';
    assert.deepEqual(modules.scriptsOf(html, PAGE), [`${BASE}ctg-frame.js`, `${BASE}b.js`]);
  });
});

describe('an oEmbed answer', () => {
  const judge = (value) =>
    inBoth(() => modules.judgeOembed(file(typeof value === 'string' ? value : JSON.stringify(value)), BASE));
  const html = (src, quote = '<blockquote class="x"><a href="a">Agenda</a></blockquote>') =>
    `${quote} <iframe class="y" src="${src}" title="Agenda"></iframe>`;

  it('is what WordPress reads, with the frame where it is', () => {
    const right = judge({ type: 'rich', html: html(`${PAGE}?a=1&amp;b=2`) });
    assert.deepEqual(told(right), ['good oembed']);
    const [elsewhere] = judge({ type: 'rich', html: html('https://autre.fr/?a=1&amp;b=2') });
    assert.equal(elsewhere.kind, 'other-address');
    assert.match(elsewhere.message, /^La page renvoie à https:\/\/autre\.fr\/\?a=1&b=2, alors/);
  });

  it('that is another is told', () => {
    const rich = (text) => ({ type: 'rich', html: text });
    const bad = [
      '',
      '<!doctype html>',
      { type: 'link', html: html(PAGE) },
      { type: 'rich' },
      rich(7),
      rich(` ${html(PAGE)}`),
      rich(html(PAGE, '')),
      rich(html(PAGE, '<blockquote>Agenda</blockquote>')),
      rich(html(PAGE, '<blockquote><a href="a"><b>Agenda</b></a></blockquote>')),
      rich('<blockquote><a href="a">Agenda</a></blockquote><p></p><iframe src="x">'),
      rich('<blockquote><a href="a">Agenda</a></blockquote><iframe title="x">'),
    ];
    for (const value of bad) {
      const [finding] = judge(value);
      assert.deepEqual(
        [finding.level, finding.kind, finding.place],
        ['error', 'bad-oembed', PAGE],
        JSON.stringify(value),
      );
      assert.match(finding.mend, /sans modifier les fichiers du dossier oembed\/\.$/);
    }
  });
});

describe('the widgets in a page', () => {
  const SENS = 'https://sens.fr/agenda/';
  const found = (html) => modules.embedsIn(html, SENS).embeds;

  /** HTML, and what is found in it.
   * @type {[html: string, expected: { widget: string, way: string, url?: string, commune?: string } | undefined][]} */
  const CASES = [
    ['<ctg-roadmap></ctg-roadmap>', { widget: 'roadmap', way: 'script' }],
    ['<ctg-event-calendar commune="89387">', { widget: 'event-calendar', way: 'script', commune: '89387' }],
    ['<ctg-service-finder data-commune="Véron">', { widget: 'service-finder', way: 'script', commune: 'Véron' }],
    ['<ctg-action-card commune="">', { widget: 'action-card', way: 'script' }],
    ['<ctg-meteo>', undefined],
    ['<x-ctg-roadmap>', undefined],
    ['<div data-ctg-widget="roadmap">', { widget: 'roadmap', way: 'div' }],
    ['<p data-ctg-widget="ctg-roadmap" data-commune="Sens">', { widget: 'roadmap', way: 'div', commune: 'Sens' }],
    ['<div data-ctg-widget="x-ctg-roadmap">', undefined],
    ['<div data-ctg-widget="meteo">', undefined],
    ['<iframe src="/cadre/roadmap/">', { widget: 'roadmap', way: 'cadre', url: 'https://sens.fr/cadre/roadmap/' }],
    [
      '<iframe src="https://ctg.exemple.fr/cadre/roadmap">',
      { widget: 'roadmap', way: 'cadre', url: 'https://ctg.exemple.fr/cadre/roadmap' },
    ],
    [
      '<iframe src="https://ctg.exemple.fr/cadre/roadmap/index.html">',
      { widget: 'roadmap', way: 'cadre', url: 'https://ctg.exemple.fr/cadre/roadmap/index.html' },
    ],
    ['<iframe src="https://ctg.exemple.fr/cadre/roadmaps/">', undefined],
    [
      '<iframe data-src="https://ctg.exemple.fr/cadre/roadmap/#?secret=a">',
      { widget: 'roadmap', way: 'cadre', url: 'https://ctg.exemple.fr/cadre/roadmap/#?secret=a' },
    ],
    [
      '<iframe src="https://ctg.exemple.fr/cadre/roadmap/89443/?a">',
      { widget: 'roadmap', way: 'cadre', url: 'https://ctg.exemple.fr/cadre/roadmap/89443/?a', commune: '89443' },
    ],
    [
      '<iframe src="https://ctg.exemple.fr/cadre/roadmap/89443">',
      { widget: 'roadmap', way: 'cadre', url: 'https://ctg.exemple.fr/cadre/roadmap/89443', commune: '89443' },
    ],
    [
      '<iframe src="https://ctg.exemple.fr/cadre/roadmap/89443/index.html">',
      {
        widget: 'roadmap',
        way: 'cadre',
        url: 'https://ctg.exemple.fr/cadre/roadmap/89443/index.html',
        commune: '89443',
      },
    ],
    ['<iframe src="https://ctg.exemple.fr/cadre/roadmap/89443/autre/">', undefined],
    ['<iframe src="https://ctg.exemple.fr/cadre/meteo/">', undefined],
    ['<iframe>', undefined],
    ['<img src="https://ctg.exemple.fr/cadre/roadmap/">', undefined],
    [
      '<a href="https://ctg.exemple.fr/cadre/roadmap/">',
      { widget: 'roadmap', way: 'lien', url: 'https://ctg.exemple.fr/cadre/roadmap/' },
    ],
    ['<a src="https://ctg.exemple.fr/cadre/roadmap/">', undefined],
    ['<a href="https://">', undefined],
  ];
  for (const [html, expected] of CASES)
    it(`${expected ? `are ${expected.widget} (${expected.way})` : 'are none'}: ${html}`, () => {
      assert.deepEqual(found(html), expected ? [expected] : []);
    });

  it('have their script, of any version, by any of its names', () => {
    const scripts = (...addresses) =>
      modules.embedsIn(addresses.map((src) => `<script src="${src}"></script>`).join(''), SENS).scripts;
    assert.deepEqual(scripts('/ctg.js', 'v1/ctg.js?x', 'https://ctg.exemple.fr/1.4.2/ctg-event-calendar.js#a'), [
      'https://sens.fr/ctg.js',
      'https://sens.fr/agenda/v1/ctg.js?x',
      'https://ctg.exemple.fr/1.4.2/ctg-event-calendar.js#a',
    ]);
    assert.deepEqual(scripts('/xctg.js', '/ctg.json', '/ctg-frame.js', '/ctgxjs', '/jquery.js', ''), []);
    assert.deepEqual(modules.embedsIn('<script>ctg.js</script><img src="/ctg.js">', SENS).scripts, []);
  });
});
