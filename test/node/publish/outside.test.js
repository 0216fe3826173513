/** A national export in a territory's sources: what is elsewhere is left out, counted and named; nothing of ours is. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { needsReal, realFile } from './import/support.js';

let publish;
before(async () => {
  ({ publish } = await loadSource('src/publish/build/publish.ts'));
});

const NOW = Date.parse('2026-11-24T08:00:00+01:00');
const file = (name, content) => ({
  name,
  bytes: new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)),
});
const territory = (communes) => [
  file('t/configuration.csv', 'Réglage;Valeur\nTitre;Notre convention\nÉditeur;Notre agglomération\n'),
  file('t/conventions.csv', 'Identifiant;Titre;Début;Fin\nctg;Notre convention;1/1/2022;31/12/2026\n'),
  file('t/communes.csv', `Code INSEE;Nom;Codes postaux\n${communes}`),
  file('t/themes.csv', 'Identifiant;Nom\nacces-aux-droits;Accès aux droits\n'),
];
const OURS = territory('89387;Sens;89100\n89443;Véron;89510\n');
const found = ({ problems }, kind) => problems.filter((problem) => problem.kind === kind);

/** Points of France services as the national file has them. */
const point = (id, lib_fs, more) => ({
  properties: { id_fs: id, lib_fs, adresse: '1 rue de l’Exemple', h_lundi: '9h-12h', h_vendredi: '9h-12h', ...more },
});
const points = (...list) => file('points.geojson', { type: 'FeatureCollection', features: list });

describe('records outside of the territory', () => {
  it('are left out by INSEE code, or by a postal code that is none of ours, and named in one remark', async () => {
    const result = await publish({
      now: NOW,
      sources: [
        ...OURS,
        points(
          point('1', 'Sens', { insee_com: '89387', code_postal: '89100', lib_com: 'Sens' }),
          point('2', 'Auxerre', { insee_com: '89024', code_postal: '89000', lib_com: 'Auxerre', h_lundi: 'parfois' }),
          point('3', 'Véron', { code_postal: '89510', lib_com: 'Véron' }),
          point('4', 'Caen', { code_postal: '14000', lib_com: 'Caen' }),
          point('5', 'Mal écrit', { code_postal: '89510', lib_com: 'Verronne' }),
        ),
      ],
    });
    assert.deepEqual(
      result.feed.services.map(({ id }) => id),
      ['fs-1', 'fs-3', 'fs-5'],
    );
    const [told, ...others] = found(result, 'outside-territory');
    assert.deepEqual(others, []);
    assert.equal(told.level, 'advice');
    assert.match(told.message, /^2 fiches sont hors du territoire, sur 5/);
    assert.match(told.value, /France services Auxerre \(Auxerre\)\u00a0; France services Caen/);
    // What has to be mended is what is published: the misspelt commune, not the hours of Auxerre.
    assert.deepEqual(
      found(result, 'unknown-commune').map(({ place }) => place.path),
      ['features[4]'],
    );
    assert.deepEqual(found(result, 'hours-in-words'), []);
  });

  it('are kept where they say that they serve one of our communes, and where all are asked for', async () => {
    const item = (id, more) => ({
      source: 'exemple',
      id,
      nom: `Service ${id}`,
      description: 'Un service d’exemple, pour essayer.',
      structure_id: 's',
      commune: 'Auxerre',
      code_postal: '89000',
      code_insee: '89024',
      thematiques: [],
      ...more,
    });
    const services = file('services.json', [
      item('a'),
      item('b', { zone_eligibilite: ['89443'] }),
      item('c', { zone_eligibilite: ['france'] }),
      item('d', { zone_eligibilite: ['89024'] }),
    ]);
    const names = async (more) =>
      (await publish({ now: NOW, sources: [...OURS, services], ...more })).feed.services.map(({ name }) => name);
    assert.deepEqual(await names({}), ['Service b', 'Service c']);
    assert.equal((await names({ territoryOnly: false })).length, 4);
  });

  it('are none of the workbook’s, and none where no commune is named', async () => {
    const service = 'Nom;Résumé;Thèmes;Commune;Ville hors territoire\nCAF;Un lieu.;Accès aux droits;89024;Auxerre\n';
    const { feed } = await publish({ now: NOW, sources: [...OURS, file('a/services.csv', service)] });
    assert.equal(feed.services.length, 1);
    const auxerre = points(point('2', 'Auxerre', { insee_com: '89024', code_postal: '89000', lib_com: 'Auxerre' }));
    const without = await publish({ now: NOW, sources: [...territory('').slice(0, 2), auxerre] });
    assert.equal(without.feed.services.length, 1);
  });

  it('are events too, unless one of their dates is here', async () => {
    const event = (uid, insee, city, postalCode) => ({
      uid,
      title: { fr: `Rencontre ${uid}` },
      description: { fr: 'Un moment.' },
      status: 1,
      state: 2,
      timings: [{ begin: '2026-12-05T14:00:00+01:00', end: '2026-12-05T16:00:00+01:00' }],
      location: { name: 'Salle', address: '1 rue de l’Exemple', city, postalCode, ...(insee && { insee }) },
    });
    const agenda = file('agenda.json', {
      total: 3,
      events: [event(1, '89387', 'Sens', '89100'), event(2, '75056', 'Paris', '75001'), event(3, '', 'Lyon', '69001')],
    });
    const { feed, problems } = await publish({ now: NOW, sources: [...OURS, agenda] });
    assert.deepEqual(
      feed.events.map(({ id }) => id),
      ['oa-1'],
    );
    assert.match(found({ problems }, 'outside-territory')[0].message, /^2 fiches sont hors du territoire, sur 3/);
  });

  it('of the real file of five departments leave those of the Sénonais', needsReal, async () => {
    const communes = '89387;Sens;89100\n89464;Villeneuve-sur-Yonne;89500\n89443;Véron;89510\n89086;Chéroy;89690\n';
    const { feed, problems } = await publish({
      now: NOW,
      sources: [...territory(communes), realFile('france-services.geojson')],
    });
    const [told] = found({ problems }, 'outside-territory');
    const count = Number(/^(\d+) fiches/.exec(told.message)[1]);
    const whole = await publish({
      now: NOW,
      territoryOnly: false,
      sources: [...territory(communes), realFile('france-services.geojson')],
    });
    assert.equal(feed.services.length + count, whole.feed.services.length);
    for (const { place } of feed.services) assert.match(place.commune, /^(89387|89464|89443|89086)$/);
    assert.ok(feed.services.length > 0 && count > 40);
  });
});
