/** What is told of a configuration, to the last word and in both languages: at which setting, and what to write. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { plain, run, writeIn } from './told-support.js';

let main, readConfig;
const folder = mkdtempSync(join(tmpdir(), 'ctg-dit-reglages-'));
before(async () => {
  ({ main } = await loadSource('src/publish/command/main.ts'));
  ({ readConfig } = await loadSource('src/publish/config/read.ts'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const source = (text) => ({
  name: 'ctg.config.json',
  bytes: new TextEncoder().encode(typeof text === 'string' ? text : JSON.stringify(text)),
});

/** Level, place and value of each problem, then what is said in a language. */
async function told(config) {
  writeIn(folder, { 'ctg.config.json': typeof config === 'string' ? config : JSON.stringify(config) });
  const args = ['check', '--config', join(folder, 'ctg.config.json'), '--format', 'json'];
  const [french, english] = [await run(main, 'fr', args), await run(main, 'en', args)];
  const [fr, en] = [french, english].map(({ said }) => JSON.parse(said).problems);
  return fr.map(({ level, place, kind, value, message, mend }, index) => ({
    at: [level, kind, place.path ?? place.row, value],
    fr: plain(`${message} ${mend}`, folder),
    en: plain(`${en[index].message} ${en[index].mend}`, folder),
  }));
}

const wrong = (path, what) => `« ${path} » n’est pas ${what}. Écrivez ${what}.`;
const wrongly = (path, what) => `“${path}” is not ${what}. Write ${what}.`;
const sort = (path, what) => `« ${path} » n’est pas de la bonne sorte. Écrivez ${what}.`;
const sorted = (path, what) => `“${path}” is not of the right sort. Write ${what}.`;
const SETTINGS = '$schema territory url sources themes out territoryOnly frames legal schoolZone'.split(' ');

/** @type {[config: unknown, path: string, kind: string, value: string | undefined, fr: string, en: string][]} */
const CASES = [
  [
    { territory: 3 },
    'territory',
    'type',
    '3',
    sort('territory', 'un texte non vide'),
    sorted('territory', 'a text that is not empty'),
  ],
  [
    { $schema: 3 },
    '$schema',
    'type',
    '3',
    sort('$schema', 'un texte entre guillemets'),
    sorted('$schema', 'a text between quotation marks'),
  ],
  [
    { territory: ' ' },
    'territory',
    'value',
    '" "',
    wrong('territory', 'un texte non vide'),
    wrongly('territory', 'a text that is not empty'),
  ],
  [
    { url: 'http://x/' },
    'url',
    'value',
    '"http://x/"',
    wrong('url', 'une adresse qui commence par « https:// » et finit par « / »'),
    wrongly('url', 'an address that begins with “https://” and ends with “/”'),
  ],
  [
    { schoolZone: 'D' },
    'schoolZone',
    'value',
    '"D"',
    wrong('schoolZone', 'l’un de « A », « B », « C », « Corse »'),
    wrongly('schoolZone', 'one of “A”, “B”, “C”, “Corse”'),
  ],
  [
    { sources: 'a' },
    'sources',
    'type',
    '"a"',
    sort('sources', 'une liste, entre [ et ]'),
    sorted('sources', 'a list, between [ and ]'),
  ],
  [
    { sources: [] },
    'sources',
    'value',
    '[]',
    wrong('sources', 'une liste d’au moins un document'),
    wrongly('sources', 'a list of at least one document'),
  ],
  [
    { sources: ['a', 5] },
    'sources[1]',
    'value',
    '5',
    wrong('sources[1]', 'un chemin, ou {"path": …}'),
    wrongly('sources[1]', 'a path, or {"path": …}'),
  ],
  [
    { sources: [{ path: 'a', format: 'excel' }] },
    'sources[0].format',
    'value',
    '"excel"',
    wrong(
      'sources[0].format',
      'l’un de « classeur », « openagenda », « icalendar », « data-inclusion », « lieux-mediation-numerique », « france-services », « plan-actions »',
    ),
    wrongly(
      'sources[0].format',
      'one of “classeur”, “openagenda”, “icalendar”, “data-inclusion”, “lieux-mediation-numerique”, “france-services”, “plan-actions”',
    ),
  ],
  [
    { sources: [{ path: 'a', keyVariable: '1' }] },
    'sources[0].keyVariable',
    'value',
    '"1"',
    wrong('sources[0].keyVariable', 'un nom de variable, comme « OPENAGENDA_KEY »'),
    wrongly('sources[0].keyVariable', 'the name of a variable, such as “OPENAGENDA_KEY”'),
  ],
  [
    { themes: 4 },
    'themes',
    'value',
    '4',
    wrong('themes', 'un chemin, ou {"mot": ["identifiant d’un thème"]}'),
    wrongly('themes', 'a path, or {"word": ["id of a theme"]}'),
  ],
  [{ themes: { ' ': ['x'] } }, 'themes. ', 'value', '" "', wrong('themes. ', 'un mot'), wrongly('themes. ', 'a word')],
  [
    [],
    '',
    'type',
    '[]',
    'Ce fichier n’est pas de la bonne sorte. Écrivez un objet, entre { et }.',
    'This file is not of the right sort. Write an object, between { and }.',
  ],
  [
    { frames: [] },
    'frames',
    'type',
    '[]',
    sort('frames', 'un objet, entre { et }'),
    sorted('frames', 'an object, between { and }'),
  ],
  [
    { territoryOnly: 'oui' },
    'territoryOnly',
    'type',
    '"oui"',
    sort('territoryOnly', 'true (oui) ou false (non), sans guillemets'),
    sorted('territoryOnly', 'true or false, without quotation marks'),
  ],
  [
    { url: 'https://x/', frames: { communes: { sens: {} } } },
    'frames.communes.sens',
    'value',
    '"sens"',
    wrong('frames.communes.sens', 'un code INSEE, de cinq caractères'),
    wrongly('frames.communes.sens', 'an INSEE code, of five characters'),
  ],
  [
    { frames: { default: { accent: 'bordeaux' } } },
    'frames.default.accent',
    'value',
    '"bordeaux"',
    wrong('frames.default.accent', 'une couleur comme « #7a2e3b »'),
    wrongly('frames.default.accent', 'a colour such as “#7a2e3b”'),
  ],
  [
    { frames: { default: { lang: 'de' } } },
    'frames.default.lang',
    'value',
    '"de"',
    wrong('frames.default.lang', 'l’un de « fr », « en »'),
    wrongly('frames.default.lang', 'one of “fr”, “en”'),
  ],
  [
    { legal: { dataProtection: 'moi' } },
    'legal.dataProtection',
    'value',
    '"moi"',
    wrong('legal.dataProtection', 'une adresse de courriel'),
    wrongly('legal.dataProtection', 'an e-mail address'),
  ],
  [
    { legal: { host: { name: 'A', url: 'a.fr' } } },
    'legal.host.url',
    'value',
    '"a.fr"',
    wrong('legal.host.url', 'une adresse qui commence par « https:// »'),
    wrongly('legal.host.url', 'an address that begins with “https://”'),
  ],
  [
    { legal: { host: {} } },
    'legal.host.name',
    'missing',
    undefined,
    'Il manque « name ». Ajoutez-le, ou retirez ce qui l’entoure.',
    '“name” is missing. Add it, or take out what is around it.',
  ],
  [
    { urll: 'x' },
    'urll',
    'key',
    undefined,
    '« urll » n’est pas un réglage connu. Vouliez-vous dire « url » ?',
    '“urll” is not a known setting. Did you mean “url”?',
  ],
  [
    { couleur: 'x' },
    'couleur',
    'key',
    undefined,
    `« couleur » n’est pas un réglage connu. Les réglages possibles ici : ${SETTINGS.map((name) => `« ${name} »`).join(', ')}.`,
    `“couleur” is not a known setting. The settings that are possible here: ${SETTINGS.map((name) => `“${name}”`).join(', ')}.`,
  ],
];

describe('a configuration that is refused', () => {
  for (const [config, path, kind, value, fr, en] of CASES)
    it(`for ${JSON.stringify(config)} says what to write at ${path || 'its root'}`, async () => {
      assert.deepEqual(await told(config), [{ at: ['error', `config-${kind}`, path, value], fr, en }]);
    });

  it('tells a long value by its beginning', () => {
    const [{ value }] = readConfig(source({ url: 'x'.repeat(300) })).problems;
    assert.equal(value, `"${'x'.repeat(199)}`);
  });

  it('that is no JSON is told at its line, with what is often wrong', async () => {
    assert.deepEqual(await told('{\n  "url": "https://a.fr/"\n  "out": "site"\n}'), [
      {
        at: ['error', 'config-syntax', 3, undefined],
        fr: 'Ce fichier n’est pas du JSON : il n’a pas pu être lu. Vérifiez les guillemets (droits : "), les virgules entre les réglages (et aucune après le dernier) et les accolades, à cette ligne ou à celle d’avant.',
        en: 'This file is not JSON: it could not be read. Check the quotation marks (straight: "), the commas between settings (and none after the last) and the braces, on this line or the one before.',
      },
    ]);
    const line = (text) => readConfig(source(text)).problems[0].place.row;
    assert.equal(line(''), 1);
    assert.equal(line('{'), 1);
    assert.equal(line('{\n\n  "url": "a\n'), 3);
    assert.equal(line('{\n  "url": "https://a.fr'), 2);
    assert.equal(line('{\n "out": "site",\n}'), 3);
  });

  it('of what is of no use without an address tells both', async () => {
    const problems = readConfig(source({ frames: {}, legal: {} })).problems;
    assert.deepEqual(
      problems.map(({ level, kind, place }) => [level, kind, place]),
      ['frames', 'legal'].map((path) => ['warning', 'config-without-url', { file: 'ctg.config.json', path }]),
    );
    assert.deepEqual(readConfig(source({ url: 'https://a.fr/', frames: {}, legal: {} })).problems, []);
    writeIn(folder, { 'a.csv': 'Nom\nA\n' });
    const [first] = (await told({ sources: ['a.csv'], legal: {} })).filter(({ at }) => at[1] === 'config-without-url');
    assert.equal(
      first.fr,
      '« legal » ne sert à rien sans « url ». Écrivez dans « url » l’adresse publique du dossier publié, par exemple https://ctg.exemple.fr/.',
    );
    assert.equal(
      first.en,
      '“legal” does nothing without “url”. Write in “url” the public address of the published folder, for example https://ctg.exemple.fr/.',
    );
  });
});
