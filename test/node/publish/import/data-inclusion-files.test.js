/** data·inclusion v1: what is taken for it, what of a file is a service, and what a person is told of the rest. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { writeXlsx } from 'hucre/xlsx';
import { fileOf, loadImporters } from './support.js';

let read, recogniseFile, toldOf;
before(async () => ({ read, recogniseFile, toldOf } = await loadImporters()));

const FORMAT = 'data-inclusion';
const service = { id: 'a', structure_id: 's1', nom: 'Aide', thematiques: 'numerique', description: 'Une aide.' };
const structure = { id: 's1', nom: 'CCAS', siret: '26890000000012', source: 'dora', date_maj: '2026-05-01' };
const namesIn = async (content) => ((await read(content)).services ?? []).map(({ name }) => name);
const placesOf = ({ records }) => records.services.map(({ origin: { file: _, ...place } }) => place);
const workbook = async (...sheets) => ({
  name: 'x.xlsx',
  bytes: new Uint8Array(await writeXlsx({ sheets: sheets.map(([name, ...rows]) => ({ name, rows })) })),
});

describe('a file of data·inclusion', () => {
  const asCsv = (keys) => `${keys.join(',')}\n${keys.map((key) => `x-${key}`).join(',')}\n`;
  const asJson = (keys) => [Object.fromEntries(keys.map((key) => [key, `x-${key}`]))];
  const formatOf = async (keys) => [
    (await recogniseFile(fileOf(asCsv(keys))))?.id,
    (await recogniseFile(fileOf(asJson(keys))))?.id,
  ];

  it('is known by an id, a name, a structure, and one more column of services', async () => {
    for (const key of [
      'thematiques',
      'modes_accueil',
      'modes_mobilisation',
      'mobilisable_par',
      'zone_eligibilite',
      'frais',
      'types',
      'modes_orientation_beneficiaire',
    ])
      assert.deepEqual(await formatOf(['id', 'nom', 'structure_id', key]), [FORMAT, FORMAT], key);
    const whole = ['id', 'nom', 'structure_id', 'frais', 'types'];
    for (const lacking of ['id', 'nom', 'structure_id'])
      assert.deepEqual(await formatOf(whole.filter((key) => key !== lacking)), [undefined, undefined], lacking);
    assert.deepEqual(await formatOf(['id', 'nom', 'structure_id', 'telephone']), [undefined, undefined]);
  });

  it('is known by an id, a name, and three columns of structures', async () => {
    const columns = [
      'siret',
      'rna',
      'accessibilite_lieu',
      'reseaux_porteurs',
      'labels_nationaux',
      'horaires_accueil',
      'horaires_ouverture',
      'accessibilite',
      'lien_source',
      'date_maj',
      'source',
      'typologie',
    ];
    for (const [index, key] of columns.entries()) {
      const three = [key, columns[(index + 1) % 12], columns[(index + 2) % 12]];
      assert.deepEqual(await formatOf(['id', 'nom', ...three]), [FORMAT, FORMAT], key);
    }
    assert.deepEqual(await formatOf(['id', 'nom', 'siret', 'source']), [undefined, undefined]);
    assert.deepEqual(await formatOf(['id', 'siret', 'source', 'date_maj']), [undefined, undefined]);
    assert.deepEqual(await formatOf(['nom', 'siret', 'source', 'date_maj']), [undefined, undefined]);
    assert.deepEqual(await formatOf(['id', 'nom', 'structure_id', 'siret', 'rna', 'source']), [undefined, undefined]);
  });

  it('holds services wherever they stand, each told by its own path', async () => {
    for (const [content, path] of /** @type {[content: object, path: string][]} */ ([
      [service, '.'],
      [[null, service], '[1]'],
      [{ services: [service] }, 'services[0]'],
      [{ service }, 'service'],
      [{ data: { items: [service] } }, 'data.items[0]'],
      [[[[[service]]]], '[0][0][0][0]'],
    ]))
      assert.deepEqual(placesOf(await read(content)), [{ path }], path);
    const { services, ...rest } = await read({ items: [{ service: { ...service, structure } }] });
    assert.deepEqual(placesOf({ ...rest, services }), [{ path: 'items[0].service' }]);
    assert.deepEqual(services[0].identifiers, { siret: '26890000000012' });
    assert.deepEqual(placesOf(await read([{ structure }, structure])), [{ path: '[0].structure' }]);
    // Nobody nests them deeper, and one who does may do it without end.
    assert.deepEqual(await namesIn([[[[[service]]]]]), []);
    assert.deepEqual(await namesIn({ elsewhere: [service] }), []);
  });

  it('holds what its list is of, however little is known of it', async () => {
    // A tool that leaves out what is empty writes a key less for each.
    const bare = { id: 's2', nom: 'Mission' };
    assert.deepEqual(await namesIn([structure, bare]), ['CCAS', 'Mission']);
    assert.deepEqual(await namesIn({ structures: [bare] }), ['Mission']);
    assert.equal((await recogniseFile(fileOf({ structures: [bare] })))?.id, FORMAT);
    const asked = { id: 'b', nom: 'Écoute', structure_id: 's1' };
    assert.deepEqual(await namesIn([service, asked]), ['Aide', 'Écoute']);
    assert.deepEqual(await namesIn({ structures: [structure], services: [asked] }), ['Écoute']);
    // Neither what is nested in one, nor what has no name.
    assert.deepEqual(await namesIn([structure, { id: 's3' }, { nom: 'Sans identifiant' }]), ['CCAS']);
    assert.deepEqual(await namesIn({ structures: [{ ...bare, data: { id: 'x', nom: 'Autre chose' } }] }), ['Mission']);
  });

  it('in CSV is of services or of structures, each at its line', async () => {
    const services = await read('id,nom,structure_id,frais\n\na,"Aide\nà tous",s1,gratuit\nb,Autre,s1,payant\n');
    assert.deepEqual(placesOf(services), [{ row: 3 }, { row: 5 }]);
    const structures = await read('id;nom;siret;source;date_maj\ns1;CCAS;26890000000012;dora;2026-05-01\n');
    assert.deepEqual(
      structures.services.map(({ id, name, updated }) => [id, name, updated]),
      [['di-structure-s1', 'CCAS', '2026-05-01']],
    );
  });

  it('that is said to be one and is a calendar gives nothing, and that is told', async () => {
    const { services, kinds } = await read({ ...fileOf('BEGIN:VCALENDAR\nEND:VCALENDAR\n'), format: FORMAT });
    assert.deepEqual([services, kinds], [[], ['nothing-read']]);
  });

  it('says how far it is while it is read', async () => {
    const told = [];
    // Without names, which takes no time.
    const list = Array.from({ length: 501 }, () => ({ ...service, nom: '' }));
    await read(list, { progress: (part) => told.push(part) });
    assert.deepEqual(told, [0, 500 / 501]);
  });
});

describe('a person who gives data·inclusion', () => {
  it('is told of a service without a name or an id', async () => {
    const list = [
      { ...service, id: '', nom: 'Sans numéro' },
      { ...service, nom: '' },
      { ...service, id: null, nom: null },
    ];
    const { services, problems } = await read(list);
    assert.deepEqual(services, []);
    assert.deepEqual(
      problems.map(({ level, kind, value, place }) => [level, kind, value, place.path]),
      [
        ['error', 'incomplete-record', 'Sans numéro', '[0]'],
        ['error', 'incomplete-record', 'a', '[1]'],
        ['error', 'incomplete-record', undefined, '[2]'],
      ],
    );
    assert.deepEqual(await toldOf(list.slice(0, 1)), {
      fr: [
        [
          'Ce service n’a pas de nom ou pas d’identifiant\u00a0: il n’est pas repris.',
          'Complétez les colonnes «\u00a0id\u00a0» et «\u00a0nom\u00a0».',
        ],
      ],
      en: [['This service has no name or no id: it is not taken over.', 'Fill in the columns “id” and “nom”.']],
    });
  });

  it('is told of an id that comes twice, of which the first is taken', async () => {
    const list = [service, { ...service, nom: 'Autre aide' }];
    const { services, problems } = await read(list);
    assert.deepEqual(
      services.map(({ name }) => name),
      ['Aide'],
    );
    assert.deepEqual(
      problems.map(({ level, kind, value, place }) => [level, kind, value, place.path]),
      [['warning', 'duplicate-id', 'di-a', '[1]']],
    );
    assert.deepEqual(await toldOf(list), {
      fr: [
        [
          'L’identifiant de «\u00a0Autre aide\u00a0» est déjà pris dans ce fichier\u00a0: seule la première fiche est reprise.',
          'Donnez à chaque service son propre identifiant.',
        ],
      ],
      en: [
        [
          'The id of “Autre aide” is already taken in this file: only the first record is taken over.',
          'Give each service an id of its own.',
        ],
      ],
    });
  });

  const services = ['Services', ['id', 'nom', 'structure_id', 'thematiques'], ['a', 'Aide', 's1', 'numerique, sport']];
  const codes = (name, title) => [name, [title, 'label'], [' numerique ', 'Numérique'], [12, 'Douze']];

  it('is told of a code that the file itself does not list', async () => {
    const file = await workbook(services, codes('Thématiques', 'value'));
    const { problems, services: found } = await read(file);
    assert.deepEqual(found[0].codes, ['numerique', 'sport']);
    assert.deepEqual(
      problems.map(({ level, kind, value, place: { sheet, row, column } }) => [level, kind, value, sheet, row, column]),
      [['warning', 'unknown-code', 'sport', 'Services', 2, 'thematiques']],
    );
    assert.deepEqual(await toldOf(file), {
      fr: [
        [
          'La thématique «\u00a0sport\u00a0» n’est pas dans le référentiel de ce fichier\u00a0: elle est gardée telle quelle.',
          'Choisissez une valeur de la feuille «\u00a0Thématiques\u00a0».',
        ],
      ],
      en: [
        [
          'The thematique “sport” is not in the vocabulary of this file: it is kept as it is.',
          'Choose a value of the sheet “Thématiques”.',
        ],
      ],
    });
  });

  it('is told of no code where the file lists none', async () => {
    for (const other of [codes('Thématiques', 'code'), codes('Publics', 'value'), ['Thématiques', ['value', 'label']]])
      assert.deepEqual((await read(await workbook(services, other))).kinds, [], JSON.stringify(other));
  });

  it('is told of a title that a spreadsheet made a date of, by its column', async () => {
    const day = new Date(Date.UTC(2026, 4, 1));
    const blank = Array.from({ length: 21 }, () => null);
    const titles = ['id', 'nom', 'structure_id', 'thematiques', day, ...blank, 12];
    const { problems } = await read(await workbook(['Services', titles, ['a', 'Aide', 's1', 'numerique', 'x']]));
    assert.deepEqual(
      problems.map(({ level, kind, place: { sheet, row, column } }) => [level, kind, sheet, row, column]),
      [
        ['advice', 'unreadable-title', 'Services', 1, 'E'],
        ['advice', 'unreadable-title', 'Services', 1, 'AA'],
      ],
    );
    assert.deepEqual(await toldOf(await workbook(['Services', titles, ['a', 'Aide', 's1', 'numerique']])), {
      fr: Array(2).fill([
        'Le titre de cette colonne est une date ou un nombre\u00a0: elle n’est pas lue.',
        'Écrivez le titre d’origine de la colonne («\u00a0date_maj\u00a0»).',
      ]),
      en: Array(2).fill([
        'The title of this column is a date or a number: it is not read.',
        'Write the original title of the column (“date_maj”).',
      ]),
    });
  });
});

describe('the workbook of data·inclusion', () => {
  const titles = ['id', 'nom', 'structure_id', 'frais', 'date_maj', '__ignore__', 'nom', 'mobilisation_precisions'];

  it('gives its rows but those that are to be ignored, each at its own', async () => {
    const day = new Date(Date.UTC(2026, 4, 1));
    const { services, records, kinds } = await read(
      await workbook(
        ['Lisez-moi', ['Ceci n’est pas une liste']],
        [
          'Services',
          titles,
          ['a', 'Aide', 's1', 'gratuit', day, null, 'Ancien nom', ' Le matin. '],
          ['b', 'Exemple', 's1', 'gratuit', null, 'VRAI'],
          [null, null, null, null, null, false],
          ['c', 'Autre', 's1', 'payant', null, 'non'],
          [7, 'Sept', 's1', 'payant', 'VRAI'],
        ],
      ),
    );
    // A record without a theme is told.
    assert.deepEqual(kinds, ['no-theme', 'no-theme', 'no-theme']);
    assert.deepEqual(
      services.map(({ id, name, updated }) => [id, name, updated]),
      [
        ['di-a', 'Aide', '2026-05-01'],
        ['di-c', 'Autre', undefined],
        ['di-7', 'Sept', undefined],
      ],
    );
    assert.equal(services[0].admission, 'Le matin.');
    assert.deepEqual(placesOf({ records }), [
      { sheet: 'Services', row: 2 },
      { sheet: 'Services', row: 5 },
      { sheet: 'Services', row: 6 },
    ]);
  });

  it('gives its structures where no service is theirs', async () => {
    const structures = ['Structures', ['id', 'nom', 'siret', 'source', 'date_maj'], ['s1', 'CCAS'], ['s2', 'Mission']];
    const services = ['Services', titles.slice(0, 4), ['a', 'Aide', 's1', 'gratuit']];
    assert.deepEqual(await namesIn(await workbook(structures, services)), ['Aide', 'Mission']);
    assert.deepEqual(await namesIn(await workbook(['Vide'], structures)), ['CCAS', 'Mission']);
    assert.equal(
      (await read(await workbook(['Notes', ['id', 'nom', 'siret', 'rna'], ['s1', 'CCAS']]))).format,
      undefined,
    );
  });

  it('gives a structure with the hours that it had before the first version', async () => {
    const old = { ...structure, horaires_ouverture: 'Mo 09:00-12:00' };
    const hoursOf = async (one) => (await read([one])).services[0].hours;
    assert.deepEqual(await hoursOf(old), { week: { mo: [['09:00', '12:00']] } });
    assert.deepEqual(await hoursOf({ ...old, horaires_accueil: 'Tu 09:00-12:00' }), {
      week: { tu: [['09:00', '12:00']] },
    });
    const nameless = await read([{ ...structure, nom: '' }]);
    assert.deepEqual([nameless.services, nameless.kinds], [[], ['incomplete-record']]);
  });
});
