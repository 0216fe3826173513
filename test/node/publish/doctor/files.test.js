/** What a web server says of one file, header by header: what a webmaster has to mend, and where. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { itFinds, load, look, told, TYPES, wrong } from './support.js';

let kilo;
before(async () => ({ kilo } = await load()));

describe('a file as it should be', () => {
  for (const role of Object.keys(TYPES)) it(`has nothing to mend: ${role}`, () => assert.deepEqual(wrong(role), []));

  it('is told for what it is', () => {
    assert.deepEqual(told(look('feed')), ['good cors', 'good type', 'good cache', 'good revalidation']);
    assert.deepEqual(told(look('pinned')), ['good cors', 'good type', 'good pinned']);
    assert.deepEqual(told(look('page')), ['good type', 'good cache', 'good revalidation', 'good framable']);
    const [, type, cache] = look('feed');
    assert.equal(type.message, 'Annoncé comme application/json.');
    assert.equal(cache.message, 'Vérifié par les navigateurs (max-age=300, must-revalidate).');
    assert.equal(cache.place, 'https://ctg.exemple.fr/feed.json');
  });
});

/** Role, headers that are changed, what is found; its message, where it names something. */
const CASES = [
  [
    'feed',
    { 'access-control-allow-origin': undefined },
    'error no-cors',
    'L’en-tête Access-Control-Allow-Origin manque\u00a0: les sites des communes ne peuvent pas lire les données.',
  ],
  [
    'script',
    { 'access-control-allow-origin': undefined },
    'error no-cors',
    'L’en-tête Access-Control-Allow-Origin manque\u00a0: le script ne se charge pas comme module, ni ses parties.',
  ],
  [
    'pinned',
    { 'access-control-allow-origin': '' },
    'error no-cors',
    'L’en-tête Access-Control-Allow-Origin manque\u00a0: le script ne se charge pas avec «\u00a0integrity\u00a0».',
  ],
  [
    'calendar',
    { 'access-control-allow-origin': undefined },
    'warning no-cors',
    'L’en-tête Access-Control-Allow-Origin manque\u00a0: une page ne peut pas lire l’agenda.',
  ],
  [
    'table',
    { 'access-control-allow-origin': undefined },
    'warning no-cors',
    'L’en-tête Access-Control-Allow-Origin manque\u00a0: les autres sites ne peuvent pas lire ces données ouvertes.',
  ],
  ['page', { 'access-control-allow-origin': undefined }],
  ['oembed', { 'access-control-allow-origin': undefined }],
  [
    'feed',
    { 'access-control-allow-origin': 'https://sens.fr' },
    'error narrow-cors',
    'Access-Control-Allow-Origin ne vaut que pour «\u00a0https://sens.fr\u00a0»\u00a0: depuis un autre site, les sites des communes ne peuvent pas lire les données.',
  ],
  ['table', { 'access-control-allow-origin': 'https://sens.fr' }, 'warning narrow-cors'],
  ['feed', { 'access-control-allow-origin': 'https://commune.exemple.fr' }, 'warning echoed-cors'],
  ['feed', { 'access-control-allow-origin': 'https://commune.exemple.fr', vary: 'X-Origine' }, 'warning echoed-cors'],
  ['feed', { 'access-control-allow-origin': 'https://commune.exemple.fr', vary: 'Accept-Encoding, Origin' }],
  ['feed', { 'access-control-allow-origin': 'https://commune.exemple.fr', vary: '*' }],
  ['feed', { 'content-type': 'application/geo+json' }],
  ['feed', { 'content-type': 'text/plain' }, 'warning wrong-type', 'Le serveur annonce «\u00a0text/plain\u00a0».'],
  ['feed', { 'content-type': undefined }, 'warning wrong-type', 'Le serveur annonce «\u00a0aucun type\u00a0».'],
  ['feed', { 'content-type': 'xapplication/json' }, 'warning wrong-type'],
  ['feed', { 'content-type': 'application/jsonx' }, 'warning wrong-type'],
  ['oembed', { 'content-type': 'application/geo+json' }, 'warning wrong-type'],
  ['oembed', { 'content-type': 'application/jsonx' }, 'warning wrong-type'],
  ['script', { 'content-type': 'Application/JavaScript; Charset=UTF-8' }],
  [
    'script',
    { 'content-type': 'text/plain' },
    'error wrong-type',
    'Le serveur annonce «\u00a0text/plain\u00a0»\u00a0: les navigateurs refusent d’exécuter le script.',
  ],
  ['pinned', { 'content-type': 'text/javascripts' }, 'error wrong-type'],
  ['pinned', { 'content-type': 'xtext/javascript' }, 'error wrong-type'],
  ['script', { 'content-type': 'text/javascripts' }, 'error wrong-type'],
  ['script', { 'content-type': 'xtext/javascript' }, 'error wrong-type'],
  [
    'calendar',
    { 'content-type': 'text/plain' },
    'warning wrong-type',
    'Le serveur annonce «\u00a0text/plain\u00a0»\u00a0: certains agendas refusent de s’y abonner.',
  ],
  ['calendar', { 'content-type': 'text/calendars' }, 'warning wrong-type'],
  ['calendar', { 'content-type': 'xtext/calendar' }, 'warning wrong-type'],
  ['table', { 'content-type': 'text/csvs' }, 'warning wrong-type'],
  ['table', { 'content-type': 'xtext/csv' }, 'warning wrong-type'],
  ['page', { 'content-type': 'text/htmls' }, 'error wrong-type'],
  ['page', { 'content-type': 'xtext/html' }, 'error wrong-type'],
  [
    'page',
    { 'content-type': 'application/xhtml+xml' },
    'warning wrong-type',
    'Le serveur annonce «\u00a0application/xhtml+xml\u00a0».',
  ],
  [
    'feed',
    { 'content-type': 'application/json; charset="ISO-8859-1"' },
    'error wrong-type',
    'Le serveur annonce «\u00a0iso-8859-1\u00a0» pour un fichier en UTF-8\u00a0: les accents sont faux.',
  ],
  ['feed', { 'content-type': 'application/json ; charset="utf-8"' }],
  ['feed', { 'content-type': 'application/json;charset=utf8' }],
  [
    'table',
    { 'content-type': 'text/csv; header=present' },
    'warning wrong-type',
    'Le jeu de caractères n’est pas annoncé (charset=utf-8)\u00a0: les accents peuvent être faux.',
  ],
  ['script', { 'content-type': 'text/javascript' }, 'warning wrong-type'],
  ['feed', { 'content-encoding': 'br', vary: 'Origin, accept-encoding' }],
  ['feed', { 'content-encoding': 'br', vary: '*' }],
  ['feed', { 'content-encoding': 'GZIP', vary: 'Origin' }, 'warning no-vary'],
  ['feed', { 'content-encoding': 'gzip' }, 'warning no-vary'],
];

describe('a file', () => {
  itFinds(CASES);

  it('that a browser without the rule would read as a script is told otherwise than one that it refuses', () => {
    const [type] = wrong('script', { 'content-type': 'text/plain', 'x-content-type-options': undefined });
    assert.equal(
      type.message,
      'Le serveur annonce «\u00a0text/plain\u00a0»\u00a0: un navigateur peut refuser d’exécuter le script.',
    );
  });

  it('without an accent cannot be misread', () => {
    assert.deepEqual(wrong('table', { 'content-type': 'text/csv' }, 'a\u007f'), []);
    assert.deepEqual(wrong('feed', { 'content-type': 'application/json; charset=latin1' }, 'a'), []);
    assert.deepEqual(told(wrong('table', { 'content-type': 'text/csv' }, '\u0080')), ['warning wrong-type']);
  });

  it('may say by itself that it is UTF-8', () => {
    assert.deepEqual(wrong('table', { 'content-type': 'text/csv' }, '\ufeffété'), []);
    assert.deepEqual(told(wrong('table', { 'content-type': 'text/csv' }, 'été\ufeff')), ['warning wrong-type']);
    const page = (text) =>
      told(wrong('page', { 'content-type': 'text/html' }, text)).filter((one) => one !== 'warning not-compressed');
    for (const meta of [
      '<meta charset="utf-8">',
      "<meta charset='UTF-8'>",
      '<META charset = utf-8>',
      '<meta http-equiv="x" content="text/html; charset=utf-8">',
    ])
      assert.deepEqual(page(`${meta}é`), [], meta);
    for (const meta of ['<meta charset="latin1">', '<p charset="utf-8">', `${' '.repeat(1020)}<meta charset="utf-8">`])
      assert.deepEqual(page(`${meta}é`), ['warning wrong-type'], meta);
    assert.deepEqual(told(wrong('calendar', { 'content-type': 'text/calendar' }, '<meta charset="utf-8">é')), [
      'warning wrong-type',
    ]);
  });

  it('is worth packing from a thousand bytes on', () => {
    assert.deepEqual(wrong('feed', {}, 'a'.repeat(999)), []);
    for (const encoding of [undefined, 'identity']) {
      const [finding] = wrong('feed', { 'content-encoding': encoding }, 'a'.repeat(1000));
      assert.equal(finding.kind, 'not-compressed');
      assert.equal(
        finding.message,
        'Le fichier n’est pas compressé (100\u00a0octets)\u00a0: sur un téléphone, il met trois à quatre fois plus de temps à arriver.',
      );
    }
    const [, , packed] = look('feed', { 'content-encoding': 'br', vary: 'accept-encoding' }, 'a'.repeat(4200));
    assert.deepEqual(
      [packed.kind, packed.message],
      ['compressed', 'Compressé en br\u00a0: 100\u00a0octets sur le réseau pour 4,2\u00a0ko.'],
    );
  });
});

describe('sizes', () => {
  it('are in octets, and in thousands of them', () => {
    assert.deepEqual([999, 1000, 12_340].map(kilo), ['999\u00a0octets', '1\u00a0ko', '12,3\u00a0ko']);
  });
});
