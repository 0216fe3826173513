/** What the doctor says in the end, as it stands on the screen: worst first, once for what is said of several places. */
import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'node:test';
import { load } from './support.js';

let modules;
before(async () => (modules = await load()));
afterEach(() => modules.speak('fr'));

const RECIPES = { apache: 'A', nginx: 'N', caddy: 'C', shared: 'S' };
const FINDINGS = [
  { level: 'good', kind: 'age', place: 'feed.json', message: 'Données du jour.' },
  { level: 'advice', kind: 'no-corp', place: 'ctg.js', message: 'Il manque un en-tête.', mend: 'Ajoutez-le.' },
  { level: 'error', kind: 'no-cors', place: 'a', message: 'Illisible.', mend: 'Ouvrez.', recipes: RECIPES },
  { level: 'error', kind: 'no-cors', place: 'b', message: 'Illisible.', mend: 'Ouvrez.', recipes: RECIPES },
  { level: 'error', kind: 'no-cors', place: 'c', message: 'Autre.', mend: 'Ouvrez.', recipes: RECIPES },
  { level: 'warning', kind: 'old-data', place: 'feed.json', message: 'Vieux.' },
];
const told = (findings, server = '', verbose = false) =>
  modules.tellExamination({ feed: 'https://sens.fr/feed.json', server, findings }, verbose);
const many = (length) =>
  Array.from({ length }, (_, index) => ({ level: 'error', kind: 'x', place: `p${index}`, message: 'M.' }));

describe('an examination', () => {
  it('is told worst first, in groups, and counted', () => {
    assert.equal(
      told(FINDINGS, 'nginx/1.22'),
      `https://sens.fr/feed.json (serveur\u00a0: nginx/1.22)

ERREUR  a
  Illisible.
ERREUR  b
ERREUR  c
  Autre.
  → Ouvrez.
    nginx\u00a0: N

Attention  feed.json
  Vieux.

Conseil  ctg.js
  Il manque un en-tête.
  → Ajoutez-le.

3 erreurs, 1 avertissement, 1 conseil\u00a0; 1 point sans problème.`,
    );
  });

  it('is told whole where that is asked for, in English too', () => {
    modules.speak('en');
    assert.equal(
      told([FINDINGS[2], FINDINGS[5], ...FINDINGS.slice(0, 2)], 'nginx', true),
      `https://sens.fr/feed.json (server: nginx)

ERROR  a
  Illisible.
  → Ouvrez.
    Apache: A
    nginx: N
    Caddy: C
    Shared hosting (OVH and others): S

Warning  feed.json
  Vieux.

Advice  ctg.js
  Il manque un en-tête.
  → Ajoutez-le.

Good  feed.json
  Données du jour.

1 error, 1 warning, 1 piece of advice; 1 point without a problem.`,
    );
    assert.match(told(many(6)), /\n {2}… and 1 more of the same sort \(--verbose shows them\)/);
    assert.match(told([FINDINGS[0]]), /\n\nAll is well: 1 point checked\.$/);
  });

  it('that finds nothing says that all is well, and what was looked at where that is asked for', () => {
    const good = FINDINGS[0];
    assert.equal(told([good]), 'https://sens.fr/feed.json\n\nTout va bien\u00a0: 1 point vérifié.');
    assert.equal(told([good, good]), 'https://sens.fr/feed.json\n\nTout va bien\u00a0: 2 points vérifiés.');
    assert.match(told([good], '', true), /\n\nBien {2}feed\.json\n {2}Données du jour\.\n\n/);
    for (const level of ['error', 'warning', 'advice'])
      assert.doesNotMatch(told([{ ...good, level }]), /Tout va bien/, level);
  });

  it('names five places of one sort, and how many more there are', () => {
    assert.doesNotMatch(told(many(5)), /verbose/);
    const more = told(many(7));
    assert.match(more, /ERREUR {2}p4\n {2}… et 2 de la même sorte \(--verbose les montre\)\n/);
    assert.doesNotMatch(more, /p5/);
    assert.match(told(many(7), '', true), /ERREUR {2}p6\n\n/);
  });

  it('has the lines of the server that answers, and those of a shared hosting where it may be one', () => {
    const lines = (server) => told([FINDINGS[2]], server).match(/^ {4}.*$/gm);
    const all = [
      '    Apache\u00a0: A',
      '    nginx\u00a0: N',
      '    Caddy\u00a0: C',
      '    Hébergement mutualisé (OVH et autres)\u00a0: S',
    ];
    assert.deepEqual(lines(''), all);
    assert.deepEqual(lines('IIS'), all);
    assert.deepEqual(lines('Apache/2.4'), [all[0], all[3]]);
    assert.deepEqual(lines('nginx'), [all[1]]);
    assert.deepEqual(lines('Caddy'), [all[2]]);
  });
});

describe('the pages of communes', () => {
  const embed = {
    page: 'https://sens.fr/',
    widget: 'roadmap',
    commune: 'Sens',
    way: '',
    row: 2,
    found: [{ widget: 'roadmap', way: 'script' }],
    findings: [],
  };
  const other = { ...embed, widget: '', commune: '', row: 3 };
  const GONE = { level: 'error', kind: 'embed-gone', place: 'x', message: 'Parti.', mend: 'Demandez.' };
  const report = [
    { ...embed, script: { url: 'x', version: '1.4.2' } },
    { ...other, found: [...embed.found, { way: 'div' }, { way: 'div' }], script: { url: 'x' } },
    { ...embed, row: 4, findings: [GONE, { ...GONE, level: 'warning', mend: undefined }] },
    { ...other, row: 5, findings: [GONE] },
  ];

  it('are told those that are wrong first, and those that are well in a line each', () => {
    assert.equal(
      modules.tellEmbeds({ embeds: report, problems: [] }, false),
      `ERREUR  https://sens.fr/, roadmap, Sens (ligne 4)
  Parti.
  → Demandez.
Attention  https://sens.fr/, roadmap, Sens (ligne 4)
  Parti.
  → ${''}

ERREUR  https://sens.fr/, un widget (ligne 5)
  Parti.
  → Demandez.

Bien  https://sens.fr/, roadmap, Sens (ligne 2)\u00a0: script, version 1.4.2
Bien  https://sens.fr/, un widget (ligne 3)\u00a0: script, div

2 widgets en place sur 4.`,
    );
  });

  it('are told in English', () => {
    modules.speak('en');
    assert.equal(
      modules.tellEmbeds({ embeds: [report[0], report[1], report[3]], problems: [] }, false),
      `ERROR  https://sens.fr/, a widget (row 5)
  Parti.
  → Demandez.

Good  https://sens.fr/, roadmap, Sens (row 2): script, version 1.4.2
Good  https://sens.fr/, a widget (row 3): script, div

2 widgets in place out of 3.`,
    );
    assert.equal(
      modules
        .tellEmbeds({ embeds: [report[3]], problems: [] }, false)
        .split('\n\n')
        .at(-1),
      '0 widget in place out of 1.',
    );
    assert.match(modules.tellEmbeds({ embeds: [report[0]], problems: [] }, false), /\n\n1 widget in place out of 1\.$/);
  });

  it('are told after what is wrong with the list', () => {
    const problem = {
      level: 'error',
      kind: 'bad-row',
      place: { file: 'embeds.csv', row: 2, column: 'Page' },
      message: 'Faux.',
      mend: 'Écrivez.',
    };
    const text = modules.tellEmbeds({ embeds: [report[0]], problems: [problem] }, false);
    assert.match(text, /^ERREUR {2}embeds\.csv, ligne 2, colonne «\u00a0Page\u00a0»\n {2}Faux\.\n {2}→ Écrivez\.\n/);
    assert.match(text, /\n\n1 widget en place sur 1\.$/);
    assert.equal(modules.tellEmbeds({ embeds: [], problems: [] }, false), '0 widget en place sur 0.');
  });
});
