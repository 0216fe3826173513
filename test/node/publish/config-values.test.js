/** What each setting of a configuration may be, what it is for, and what of it reaches the pages. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';

let readConfig, readThemeTable, siteOf, configJsonSchema;
before(async () => {
  ({ readConfig, readThemeTable, siteOf } = await loadSource('src/publish/config/read.ts'));
  ({ configJsonSchema } = await loadSource('src/publish/json-schema.ts'));
});

const source = (value) => ({ name: 'ctg.config.json', bytes: new TextEncoder().encode(JSON.stringify(value)) });

describe('what a setting may be', () => {
  const isTaken = (config) => readConfig(source(config)).problems.every(({ level }) => level !== 'error');
  /** @type {[of: (value: string) => unknown, taken: string[], refused: string[]][]} */
  const values = [
    [
      (url) => ({ url }),
      ['https://a.fr/', 'https://a.fr/b/c/'],
      [
        'https://a.fr/b',
        'xhttps://a.fr/',
        'https:///?/',
        'https://a.fr/?a/',
        'https://a.fr/#a/',
        'https://a b/',
        'https://',
      ],
    ],
    [
      (email) => ({ legal: { dataProtection: email } }),
      ['a@b.fr', `${'a'.repeat(64)}@b.fr`],
      [`${'a'.repeat(65)}@b.fr`, '@b.fr', 'a@b', 'a@b.', 'a b@c.fr', 'a@b.fr x', '<a@b.fr>', 'a@@b.fr'],
    ],
    [
      (url) => ({ legal: { host: { name: 'A', url } } }),
      ['https://a.fr', 'https://a'],
      ['http://a.fr', 'x https://a.fr', 'https://', 'https://a b', 'https://a"b'],
    ],
    [
      (accent) => ({ frames: { default: { accent } } }),
      ['#abc', '#A0b1C2'],
      ['#abcd', '#ab', 'abc', '#abg', 'x#abc', '#abcdefa'],
    ],
    [
      (code) => ({ frames: { communes: { [code]: {} } } }),
      ['89387', '2A004', '2B033'],
      ['8938', '893871', '2C004', '2A04', 'x89387', '2a004'],
    ],
    [(keyVariable) => ({ sources: [{ path: 'a', keyVariable }] }), ['CLE', '_a1', 'B'], ['1A', 'A-B', 'A B', '']],
    [(lang) => ({ frames: { default: { lang } } }), ['fr', 'en'], ['', 'FR']],
    [(zone) => ({ schoolZone: zone }), ['A', 'B', 'C', 'Corse'], ['', 'a']],
  ];
  for (const [of, taken, refused] of values)
    it(`is ${JSON.stringify(of('…'))} with ${taken.join(', ')} and no other`, () => {
      for (const value of taken) assert.ok(isTaken(of(value)), value);
      for (const value of refused) assert.ok(!isTaken(of(value)), value);
    });

  it('is told within a source that is an object, and as a choice where it is neither', () => {
    const path = (config) => readConfig(source(config)).problems.map(({ place }) => place.path);
    assert.deepEqual(path({ sources: [{}] }), ['sources[0].path']);
    assert.deepEqual(path({ sources: [{ path: '', licence: 'x' }] }), ['sources[0].licence', 'sources[0].path']);
    assert.deepEqual(path({ sources: [''] }), ['sources[0]']);
    assert.deepEqual(path({ sources: [null] }), ['sources[0]']);
    assert.deepEqual(path({ themes: { a: ['x', ''] } }), ['themes.a[1]']);
  });
});

describe('of a configuration', () => {
  it('pages know the address, the territory, the frames and the legal notice; nothing without an address', () => {
    const [frames, legal] = [{ default: { lang: 'en' } }, { logs: '12 mois' }];
    const rest = { out: 'site', schoolZone: 'A' };
    assert.deepEqual(siteOf({ url: 'https://a.fr/', territory: 'Pays', frames, legal, ...rest }), {
      url: 'https://a.fr/',
      territory: 'Pays',
      frames,
      legal,
    });
    assert.deepEqual(siteOf({ url: 'https://a.fr/', ...rest }), { url: 'https://a.fr/' });
    assert.equal(siteOf({ territory: 'Pays', frames, legal }), undefined);
  });

  it('a table of themes may be a file of its own', () => {
    assert.deepEqual(readThemeTable(source({ mot: ['a', 'b'] })), { table: { mot: ['a', 'b'] }, problems: [] });
    const { table, problems } = readThemeTable(source({ mot: 'a' }));
    assert.deepEqual([table, problems.map(({ place }) => place.path)], [undefined, ['mot']]);
  });

  it('each setting is explained to who writes it in an editor', () => {
    const found = {};
    const collect = ({ properties = {}, ...schema }, path) => {
      for (const [key, inner] of Object.entries(properties)) {
        if (inner.description) found[`${path}${key}`] = inner.description.replaceAll('\u00a0', ' ');
        collect(inner, `${path}${key}.`);
      }
      const within = [schema.items, ...(schema.items?.anyOf ?? [])];
      for (const inner of within) if (inner) collect(inner, path.replace(/\.$/, '[].'));
    };
    collect(configJsonSchema(), '');
    assert.deepEqual(found, EXPLAINED);
  });
});

const EXPLAINED = {
  $schema: 'Adresse du schéma, pour l’éditeur de texte.',
  territory: 'Nom du territoire, par exemple « Grand Sénonais ».',
  url: 'Adresse publique du dossier publié. Nécessaire aux pages du territoire, aux cadres et à oEmbed.',
  sources:
    'Les documents à lire, dans l’ordre : chemins depuis ce fichier, dossiers, motifs (agendas/*.ics), ou adresses.',
  'sources[].path': 'Chemin depuis ce fichier, avec * et ** si l’on veut, dossier, ou adresse.',
  'sources[].format': 'Format, si le contenu ne suffit pas à le reconnaître.',
  'sources[].source': 'D’où viennent ces fiches, tel que les habitants le lisent.',
  'sources[].license': 'Licence de ces fiches, si ce n’est pas celle du flux.',
  'sources[].keyVariable':
    'Variable d’environnement qui contient la clé d’un OpenAgenda : la clé elle-même n’est écrite dans aucun fichier.',
  themes:
    'À quels thèmes vont les mots des autres outils : {"famille": ["parentalite"]}, ou le chemin d’un tel fichier.',
  out: 'Le dossier où publier, depuis ce fichier.',
  territoryOnly: 'false garde aussi ce que les autres outils disent de lieux hors du territoire.',
  frames: 'L’aspect des pages en cadre.',
  'frames.default': 'Pour toutes les communes.',
  'frames.default.accent': 'Couleur d’accent, celle de la commune.',
  'frames.default.lang': 'Langue de la page.',
  'frames.communes': 'Ce que chaque commune change, par code INSEE.',
  legal: 'Pour les mentions légales.',
  'legal.address': 'Adresse postale de l’éditeur.',
  'legal.director': 'Qui dirige la publication : un nom, ou une fonction.',
  'legal.host': 'L’hébergeur du dossier publié.',
  'legal.logs': 'Combien de temps l’hébergeur garde les journaux où sont les adresses IP : « 12 mois ».',
  'legal.dataProtection': 'Courriel de la personne chargée de la protection des données.',
  schoolZone: 'Zone des vacances scolaires, si elle ne suit pas du département.',
};
