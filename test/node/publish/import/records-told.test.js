/** What all importers report with: places, values and quotes; rows by their titles; themes by their codes; the last look. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../../scripts/build/load-source.js';
import { fileOf, loadImporters } from './support.js';

let Report, quoted, recordsOf, titlesOf, keyOf, themesOf, sound, speak, told, read;
before(async () => {
  ({ Report, quoted } = await loadSource('src/publish/import/report.ts'));
  ({ recordsOf, titlesOf, keyOf } = await loadSource('src/publish/import/rows.ts'));
  ({ themesOf } = await loadSource('src/publish/import/themes.ts'));
  ({ sound, speak } = await loadSource('test/support/publishing.ts'));
  ({ told, read } = await loadImporters());
});

describe('a report of a file', () => {
  const valueOf = (value) => {
    const report = new Report('a.csv');
    report.add('advice', 'essai', { row: 2 }, ['Faux.', 'Corrigez.'], value);
    return report.problems[0].value;
  };

  it('says in which file something stands, what is wrong and how it is mended', () => {
    const report = new Report('a.csv');
    assert.deepEqual(report.at({ row: 3 }), { file: 'a.csv', row: 3 });
    report.add('warning', 'essai', { row: 2 }, ['Faux.', 'Corrigez.'], 'x');
    report.add('error', 'autre', { path: '[0]' }, ['Absent.', 'Ajoutez.']);
    assert.deepEqual(report.problems, [
      {
        level: 'warning',
        kind: 'essai',
        place: { file: 'a.csv', row: 2 },
        message: 'Faux.',
        mend: 'Corrigez.',
        value: 'x',
      },
      { level: 'error', kind: 'autre', place: { file: 'a.csv', path: '[0]' }, message: 'Absent.', mend: 'Ajoutez.' },
    ]);
  });

  it('shows a value as it is written, and cut where it is long', () => {
    for (const [value, shown] of [
      ['lundi', 'lundi'],
      ['', undefined],
      [12, '12'],
      [{ a: 'b' }, '{"a":"b"}'],
      [undefined, undefined],
      ['x'.repeat(200), 'x'.repeat(200)],
      ['x'.repeat(201), `${'x'.repeat(200)}…`],
    ])
      assert.equal(valueOf(value), shown);
  });

  it('quotes what a person wrote, its first sixty signs', async () => {
    assert.equal(quoted('Bal'), '«\u00a0Bal\u00a0»');
    assert.equal(quoted('x'.repeat(60)), `«\u00a0${'x'.repeat(60)}\u00a0»`);
    assert.equal(quoted('x'.repeat(61)), `«\u00a0${'x'.repeat(60)}…\u00a0»`);
    const calendar = (name) =>
      fileOf(`BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:${name}\nCLASS:PRIVATE\nEND:VEVENT\nEND:VCALENDAR\n`);
    for (const [length, shown] of /** @type {const} */ ([
      [60, `${'x'.repeat(60)}`],
      [61, `${'x'.repeat(60)}…`],
    ])) {
      const [[, , , french, english]] = await told(calendar('x'.repeat(length)));
      assert.ok(french.startsWith(`«\u00a0${shown}\u00a0» est marqué privé`), french);
      assert.ok(english.startsWith(`“${shown}” is marked private`), english);
    }
  });
});

describe('rows by their titles', () => {
  const rowsOf = (rows, lines = rows.map((_, index) => index + 1)) => recordsOf({ rows, lines });
  const plain = (records) => records.map(({ values, line }) => [{ ...values }, line]);

  it('are called without case, accents and signs', () => {
    assert.equal(keyOf('Code Postal'), 'code_postal');
    assert.deepEqual(titlesOf({ rows: [['Été', 'N° de rue', '']] }), ['ete', 'n_de_rue', '']);
    assert.deepEqual(titlesOf({ rows: [] }), []);
  });

  it('give each cell without the spaces around it, and none where the row is short', () =>
    assert.deepEqual(plain(rowsOf([['Nom', 'Commune'], [' Bal ', 'Sens'], ['Fête']])), [
      [{ nom: 'Bal', commune: 'Sens' }, 2],
      [{ nom: 'Fête', commune: '' }, 3],
    ]));

  it('leave out what has no title, and the second of two of one name', () =>
    assert.deepEqual(
      plain(
        rowsOf([
          ['Nom', '', 'NOM'],
          ['Bal', 'note', 'Ancien nom'],
        ]),
      ),
      [[{ nom: 'Bal' }, 2]],
    ));

  it('leave out empty rows, of spaces too, and keep the lines of the others', () =>
    assert.deepEqual(plain(rowsOf([['Nom'], [''], [' ', '\t'], [], ['Bal']], [1, 2, 3, 4, 7])), [[{ nom: 'Bal' }, 7]]));

  it('are counted where the table does not say on which line they begin', () =>
    assert.deepEqual(plain(rowsOf([['Nom'], ['Bal'], ['Fête']], [])), [
      [{ nom: 'Bal' }, 2],
      [{ nom: 'Fête' }, 3],
    ]));

  it('hold no name that every object has', () => {
    const [{ values }] = rowsOf([['constructor'], ['x']]);
    assert.equal(values.constructor, 'x');
    assert.equal(rowsOf([['Nom'], ['Bal']])[0].values.constructor, undefined);
  });
});

describe('themes of a territory for codes of others', () => {
  const themes = [
    { id: 'jeunesse', name: 'Jeunesse' },
    { id: 'sports', name: 'Sports et loisirs' },
    { id: 'familles', name: 'Familles' },
    { id: 'loisirs', name: 'Sports et loisirs' },
  ];
  const of = (codes, mapping = {}, ours = {}) => themesOf(codes, { communes: [], themes, mapping }, ours);

  it('are what the coordinator wrote down, before what we know', () => {
    assert.deepEqual(of(['velo'], { velo: ['sports', 'jeunesse'] }, { velo: ['familles'] }), ['sports', 'jeunesse']);
    assert.deepEqual(of(['velo'], {}, { velo: ['familles'] }), ['familles']);
  });

  it('are those of its parent where a code has none of its own', () => {
    assert.deepEqual(of(['famille--garde'], { famille: ['familles'] }), ['familles']);
    assert.deepEqual(of(['famille--garde'], { famille: ['familles'], 'famille--garde': ['jeunesse'] }), ['jeunesse']);
    // Ours are for all territories: of a theme that this one does not have, the parent’s holds.
    assert.deepEqual(of(['famille--garde'], {}, { 'famille--garde': ['enfance'], famille: ['familles'] }), [
      'familles',
    ]);
  });

  it('are the theme of that name or that id, of two of one name the first', () => {
    assert.deepEqual(of(['FAMILLES']), ['familles']);
    assert.deepEqual(of(['sports et loisirs']), ['sports']);
    assert.deepEqual(of(['loisirs']), ['loisirs']);
  });

  it('are each given once, and none that the territory does not have', () => {
    assert.deepEqual(of(['Jeunesse', 'jeunesse', 'ados'], { ados: ['jeunesse', 'disparu'] }), ['jeunesse']);
    assert.deepEqual(of(['inconnu', 'constructor']), []);
    assert.deepEqual(of([]), []);
  });

  it('are those of each territory: another has its own', () => {
    assert.deepEqual(of(['velo']), []);
    const other = { communes: [], themes: [{ id: 'velo', name: 'Vélo' }], mapping: {} };
    assert.deepEqual(themesOf(['vélo'], other), ['velo']);
    assert.deepEqual(of(['familles']), ['familles']);
  });
});

describe('the last look at what was imported', () => {
  const origin = { file: 'a.json', path: '[0]' };
  const event = {
    id: 'a',
    title: 'Bal',
    summary: 'Un bal.',
    themes: [],
    timings: [{ start: '2026-12-05', end: '2026-12-05' }],
  };
  const service = { id: 'a', name: 'Aide', summary: 'Une aide.', themes: [] };
  const action = { id: 'a', title: 'Ouvrir', summary: 'Un lieu.', themes: [], agreement: 'ctg', status: 'planned' };
  const look = (records) => sound({ records, problems: [] });
  /** In both languages: level, kind, place, what is wrong and how to mend it. */
  const said = (records) => {
    try {
      return ['fr', 'en'].map((language) => {
        speak(language);
        return look(records).problems.map(({ level, kind, place, message, mend }) => [
          level,
          kind,
          place,
          `${message} ${mend}`,
        ]);
      });
    } finally {
      speak('fr');
    }
  };

  it('lets through what is right, with where it was found, and what was said before', () => {
    const problem = { level: 'advice', kind: 'essai', place: origin, message: 'Bien.', mend: 'Rien.' };
    const records = {
      services: [{ record: service, origin, draft: 'draft' }],
      schoolHolidays: [{ record: { name: 'Été', from: '2026-07-04', to: '2026-08-31' }, origin }],
    };
    const { records: looked, problems } = sound({ records, problems: [problem] });
    assert.deepEqual(Object.keys(looked), ['services', 'schoolHolidays']);
    assert.deepEqual(looked.schoolHolidays, records.schoolHolidays);
    assert.deepEqual(
      looked.services.map(({ record, ...rest }) => [record.id, rest]),
      [['a', { origin, draft: 'draft' }]],
    );
    assert.deepEqual(problems, [problem]);
  });

  it('leaves out a field that is not valid, and says which', () => {
    const records = { services: [{ record: { ...service, contact: { email: 'accueil' } }, origin }] };
    const [french, english] = said(records);
    assert.deepEqual(french, [
      [
        'warning',
        'not-in-feed',
        origin,
        'Le champ «\u00a0contact.email\u00a0» n’est pas valable et a été écarté (ce n’est pas une adresse de courriel). Corrigez-le dans l’outil d’où vient ce fichier.',
      ],
    ]);
    assert.deepEqual(english, [
      [
        'warning',
        'not-in-feed',
        origin,
        'The field “contact.email” is not valid and was left out (not an e-mail address). Correct it in the tool that this file comes from.',
      ],
    ]);
    const [{ record }] = look(records).records.services;
    assert.equal(record.name, 'Aide');
    assert.equal(record.contact?.email, undefined);
  });

  it('leaves out a record without what it must have, of each collection, and says so', () => {
    for (const records of [
      { services: [{ record: { ...service, id: 'Pas un id' }, origin }] },
      { events: [{ record: { ...event, id: 'Pas un id' }, origin }] },
      { actions: [{ record: { ...action, id: 'Pas un id' }, origin }] },
    ]) {
      assert.deepEqual(said(records), [
        [
          [
            'error',
            'not-in-feed',
            origin,
            'Cette fiche ne peut pas être publiée\u00a0: «\u00a0id\u00a0» n’est pas valable (ce n’est pas un identifiant\u00a0: a-z, 0-9 et tirets). Corrigez-le dans l’outil d’où vient ce fichier.',
          ],
        ],
        [
          [
            'error',
            'not-in-feed',
            origin,
            'This record cannot be published: “id” is not valid (not an id (a-z, 0-9 and hyphens)). Correct it in the tool that this file comes from.',
          ],
        ],
      ]);
      assert.deepEqual(Object.values(look(records).records), [[]]);
    }
  });

  it('says of a record that cannot be published which field is the reason, and that another is only wrong', () => {
    const contact = { email: 'accueil' };
    const record = { ...service, id: 'Pas un id', contact, name: 'x'.repeat(501) };
    const [french, english] = said({ services: [{ record, origin }] });
    assert.deepEqual(
      french.map(([level, , , text]) => [level, text.split('(')[0].trim()]),
      [
        ['error', 'Cette fiche ne peut pas être publiée\u00a0: «\u00a0id\u00a0» n’est pas valable'],
        // Nothing of it is published: nothing was cut, nothing left out.
        ['warning', 'Le champ «\u00a0name\u00a0» est trop long'],
        ['warning', 'Le champ «\u00a0contact.email\u00a0» n’est pas valable'],
      ],
    );
    assert.deepEqual(
      english.slice(1).map(([, , , text]) => text.split('(')[0].trim()),
      ['The field “name” is too long', 'The field “contact.email” is not valid'],
    );
    const nowhere = said({
      events: [{ record: { ...event, timings: [{ start: 'demain', end: '2026-12-06' }] }, origin }],
    });
    assert.deepEqual(
      nowhere[0].map(([level]) => level),
      ['error', 'error'],
    );
  });

  it('names a field within lists as it stands in the record', () => {
    const timings = [...event.timings, { start: 'demain', end: '2026-12-06' }];
    const [[[level, , , french]]] = said({ events: [{ record: { ...event, timings }, origin }] });
    assert.equal(level, 'warning');
    assert.ok(french.startsWith('Le champ «\u00a0timings[1].start\u00a0» n’est pas valable et a été écarté ('), french);
  });

  it('says of a text that is too long that its end is cut off: the rest is published', async () => {
    const long = { id: 'a', structure_id: 's', nom: 'Aide', frais: 'gratuit', thematiques: 'numerique' };
    const file = fileOf(
      [{ ...long, modes_accueil: 'a-distance', presentation_resume: 'Une aide.', description: 'x'.repeat(20_001) }],
      'di.json',
    );
    assert.deepEqual(await told(file), [
      [
        'warning',
        { file: 'di.json', path: '[0]' },
        undefined,
        'Le champ «\u00a0description\u00a0» est trop long\u00a0: sa fin a été coupée (plus de 20000 caractères). Raccourcissez-le dans l’outil d’où vient ce fichier.',
        'The field “description” is too long: its end was cut off (longer than 20000). Shorten it in the tool that this file comes from.',
      ],
    ]);
    assert.match((await read(file)).services[0].description, /^x{19000}/);
  });
});
