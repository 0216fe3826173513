/** What all importers share: texts without markup, where something is, and what a file that cannot be read is told. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../../scripts/build/load-source.js';
import { fileOf, loadImporters, options } from './support.js';

let told, words, placeOf;
before(async () => {
  ({ told } = await loadImporters());
  words = await loadSource('src/publish/import/text.ts');
  ({ placeOf } = await loadSource('src/publish/import/places.ts'));
});

describe('HTML as text', () => {
  const cases = [
    ['3 < 5 et 7 > 2', '3 < 5 et 7 > 2'],
    ['<p>Un</p><p>Deux</p>', 'Un\n\nDeux'],
    ['Un<br/>Deux<br>Trois', 'Un\nDeux\nTrois'],
    ['<h2>Un</h2>Deux', 'Un\nDeux'],
    ['<p>Un\nbal</p>', 'Un bal'],
    ['<b>Un</b>\nbal', 'Un\nbal'],
    ['<style>p{}</style><script>x()</script><b>Un</b>', 'Un'],
    ['<!-- caché --><b>Un</b>', 'Un'],
    ['<a href="https://exemple.fr">https://exemple.fr</a>', 'https://exemple.fr'],
    ['<a href="https://exemple.fr"> </a>', 'https://exemple.fr'],
    ["<a class=x href='https://exemple.fr'>Le site</a>", 'Le site (https://exemple.fr)'],
    ['<a href="javascript:x()">Le site</a>', 'Le site'],
    ['<a href="https://exemple.fr"> https://exemple.fr </a>', 'https://exemple.fr'],
    ['<a href=http://exemple.fr>Le site</a>', 'Le site (http://exemple.fr)'],
    ['<a href = "https://exemple.fr" target="_blank" class="lien">Le site</a>', 'Le site (https://exemple.fr)'],
    ['<a href="https://exemple.fr"><strong>Inscription</strong></a>', 'Inscription (https://exemple.fr)'],
    [
      '<a href="https://exemple.fr">S’<em>inscrire</em> <span class="x">ici</span></a>',
      'S’inscrire ici (https://exemple.fr)',
    ],
    ['Écrivez à <a href="mailto:ccas@exemple.fr?subject=Aide">la mairie</a>', 'Écrivez à la mairie (ccas@exemple.fr)'],
    ['<a href="mailto:ccas@exemple.fr">ccas@exemple.fr</a>', 'ccas@exemple.fr'],
    ['<a href="MAILTO:ccas@exemple.fr"></a>', 'ccas@exemple.fr'],
    ['<a href="mailto:?subject=Aide">Partager</a>', 'Partager'],
    ['<a href="tel:+33386000001">Appelez-nous</a>', 'Appelez-nous (+33386000001)'],
    ['Au <a href="tel:+33386000001">03 86 00 00 01</a>', 'Au 03 86 00 00 01'],
    ['<a href="tel:3919">39 19</a>', '39 19'],
    ['<ul><li class="un">Un</li><li>Deux</li></ul>', '– Un\n– Deux'],
    ['<p class="chapo">Un</p>', 'Un'],
    ['<H2 id="un">Un</H2>Deux', 'Un\nDeux'],
    ['Thé &amp; café', 'Thé & café'],
    ['Caf&#233;', 'Café'],
    ['Caf&#xe9; &#XE9;', 'Café é'],
    ['x < y, p > q', 'x < y, p > q'],
    ['Zoé <zoe@exemple.fr>', 'Zoé <zoe@exemple.fr>'],
    ['Un<br class="saut">Deux', 'Un\nDeux'],
    ['a&#0;b&#31;c&#32;d', 'a b c d'],
    ['a&#xD800;b&#xDFFF;c&#x110000;d', 'a b c d'],
    ['a&#xD7FF;b&#xE000;c&#x10FFFF;d', 'a\ud7ffb\ue000c\u{10ffff}d'],
    ['&lt;b&gt; &#233;t&eacute; &#xE9; &inconnu; &#0;', '<b> été é &inconnu;'],
    [
      '&copy; Ville, 2&nbsp;&times;&nbsp;3&nbsp;m&sup2;, &frac12; p&acirc;t&eacute;',
      '© Ville, 2\u00a0×\u00a03\u00a0m², ½ pâté',
    ],
    ['Mu&ntilde;oz &amp; M&uuml;ller, &Uuml;ber, &INCONNU; &thinsp;', 'Muñoz & Müller, Über, &INCONNU;'],
    ['&frac34;', '¾'],
    ['&EACUTE;t&eacute; &Eacute; &amp;amp;', 'été É &amp;'],
    [
      '&amp;&lt;&gt;&quot;&apos;&laquo;&raquo;&rsquo;&lsquo;&ldquo;&rdquo;&hellip;&ndash;&mdash;&euro;&deg;&middot;&bull;&nbsp;.',
      '&<>"\'«»’‘“”…–—€°·•\u00a0.',
    ],
    [
      '&oelig;&OElig;&ecirc;&eacute;&egrave;&euml;&agrave;&acirc;&ccedil;&icirc;&iuml;&ocirc;&ugrave;&ucirc;&uuml;&Eacute;&Egrave;&Agrave;&Ccedil;&Ecirc;',
      'œŒêéèëàâçîïôùûüÉÈÀÇÊ',
    ],
  ];
  for (const [html, text] of cases)
    it(`keeps what is said: ${html.slice(0, 60)}`, () => assert.equal(words.fromHtml(html), text));
});

describe('Markdown as text', () => {
  const cases = [
    ['# Titre\n* Un\n+ Deux', 'Titre\n– Un\n– Deux'],
    ['**Gras** et __fort__ et *penché*', 'Gras et fort et penché'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['*Un*, *deux* et (*trois*)', 'Un, deux et (trois)'],
    ['a*b*c', 'a*b*c'],
    ['Un\n###   Deux\nTrois # quatre', 'Un\nDeux\nTrois # quatre'],
    ['#sport', '#sport'],
    ['  *   Un', '– Un'],
    ['[Plan](http://exemple.fr)', 'Plan (http://exemple.fr)'],
    ['![Affiche](a.jpg) [Plan](https://exemple.fr "titre")', 'Affiche Plan (https://exemple.fr)'],
    ['[https://exemple.fr](https://exemple.fr)', 'https://exemple.fr'],
    ['1\\. et \\*', '1. et *'],
  ];
  for (const [marked, text] of cases)
    it(`keeps what is said: ${marked.slice(0, 40)}`, () => assert.equal(words.fromMarkdown(marked), text));
});

describe('summaries and identifiers', () => {
  it('are cut at a word, and the rest is told below', () => {
    assert.equal(words.shorten('Un bal, ce soir', 10), 'Un bal…');
    assert.equal(words.shorten('Un bal', 6), 'Un bal');
    assert.equal(words.tidy('a \r\n\r\n\r\n\r\n  b\u200b\tc'), 'a\n\nb c');
    assert.deepEqual(words.summarised('Un bal', 'Un bal', 'Nom'), { summary: 'Un bal' });
    assert.deepEqual(words.summarised('', '', 'Nom'), { summary: 'Nom' });
    assert.deepEqual(words.summarised('Un bal', 'Ce soir', 'Nom'), { summary: 'Un bal', description: 'Ce soir' });
    assert.equal(words.idOf('oa', ' Été ', 7), 'oa-ete-7');
    assert.equal(words.shorten('Un bal, – ce soir', 11), 'Un bal…');
    assert.equal(words.tidy('a\rb\r\nc\nd'), 'a\nb\nc\nd');
  });

  it('keep in the description what a summary has no room for, and say nothing twice', () => {
    const long = 'Un bal '.repeat(50).trim();
    const { summary, description } = words.summarised(long, 'Ce soir', 'Nom');
    assert.equal(summary, `${'Un bal '.repeat(39)}Un…`);
    assert.equal(description, `${long}\n\nCe soir`);
    assert.equal(words.summarised(long, long, 'Nom').description, long);
    assert.equal(words.summarised('', long, 'Nom').description, long);
    assert.deepEqual(words.summarised('', 'Ce soir', 'Nom'), { summary: 'Ce soir' });
    assert.deepEqual(words.summarised('Un\nbal', '', 'Nom'), { summary: 'Un bal' });
    assert.deepEqual(words.summarised('Un\nbal', 'Ce soir', 'Nom'), { summary: 'Un bal', description: 'Ce soir' });
  });

  it('are identifiers without empty parts, of 200 signs at most', () => {
    assert.equal(words.idOf('oa', '', 7, ''), 'oa-7');
    assert.equal(words.idOf('oa', 'n° 12 / a'), 'oa-n-12-a');
    assert.equal(words.idOf('oa', 'x'.repeat(300)), `oa-${'x'.repeat(197)}`);
  });
});

describe('where something is', () => {
  const of = (where) => placeOf(where, options.territory);

  it('is told by a code, a name with its postal code, or the end of an address', () => {
    assert.deepEqual(of({ insee: ' 89443 ' }), { commune: '89443' });
    assert.deepEqual(of({ insee: '2a004', city: 'Ajaccio' }), { city: 'Ajaccio', commune: '2A004' });
    assert.deepEqual(of({ insee: '1004' }), { commune: '01004' });
    assert.deepEqual(of({ city: 'VERON', postalCode: '89510' }), { postalCode: '89510', commune: '89443' });
    assert.equal(of({ city: 'Véron', postalCode: '21000' }), undefined);
    assert.equal(of({ city: '' }), undefined);
    for (const address of ['2 rue Haute, 89510 Véron', '2 rue Haute 89510  Véron, France', '2 rue Haute, 89510 Véron '])
      assert.equal(of({ address })?.commune, '89443', address);
    assert.equal(of({ address: '2 rue Haute, 21000 Véron' }), undefined);
  });

  it('names the street alone where the town stands beside it', () => {
    const where = { insee: '89443', postalCode: '89510' };
    for (const address of ['2 rue Haute, 89510 VÉRON', '2 rue Haute 89510 Véron, France'])
      assert.equal(of({ ...where, address }).address, '2 rue Haute', address);
    assert.equal(of({ ...where, address: '89510 Véron' }).address, '89510 Véron');
    assert.equal(of({ insee: '89443', address: '2 rue de Véron' }).address, '2 rue de Véron');
  });

  it('is a point on Earth, and not where programs put what they do not know', () => {
    const isPoint = (latitude, longitude) => of({ insee: '89443', latitude, longitude }).latitude === latitude;
    for (const point of [
      [48.1, 3.3],
      [48.1, 0],
      [0, 9],
      [90, 180],
      [-90, -180],
    ])
      assert.ok(isPoint(...point), `${point}`);
    for (const point of [
      [0, 0],
      [91, 3],
      [48, 181],
      [48, undefined],
      [-91, 3],
      [48, -181],
    ])
      assert.ok(!isPoint(...point), `${point}`);
  });
});

describe('a file that cannot be read', () => {
  it('is told with its line where it is JSON cut off, and with the formats where it is none', async () => {
    assert.deepEqual(await told(fileOf('{"a": 1,\n"b" 2}', 'a.json')), [
      [
        'error',
        { file: 'a.json', row: 2 },
        undefined,
        'Ce fichier JSON est incomplet ou mal formé\u00a0: il n’a pas été lu. Téléchargez-le de nouveau depuis l’outil d’où il vient, sans le modifier.',
        'This JSON file is incomplete or malformed: it was not read. Download it again from the tool that it comes from, without changing it.',
      ],
    ]);
    const [[, unplaced]] = await told(fileOf('{"a": 1,\n"b": oui}', 'a.json'));
    assert.deepEqual(unplaced, { file: 'a.json' });
    const [[level, place, , french]] = await told(fileOf('{"a": 1}', 'a.json'));
    assert.deepEqual([level, place], ['error', { file: 'a.json' }]);
    assert.match(
      french,
      /^Ce fichier n’est d’aucun format connu\u00a0: il n’a pas été lu\. Les formats connus\u00a0: iCalendar \(\.ics\), OpenAgenda, /,
    );
  });
});
