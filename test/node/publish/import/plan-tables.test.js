/** The tables of a plan of actions: which rows are actions, which are parts of one, which only help to fill them in. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { writeXlsx } from 'hucre/xlsx';
import { fileOf, loadImporters } from './support.js';

let read, recogniseFile, toldOf;
before(async () => ({ read, recogniseFile, toldOf } = await loadImporters()));

const named = { agreement: 'ctg' };
const TITLES = ['Titre de la fiche', 'Axe', 'Statut', 'Descriptif'];
const csv = (...rows) => rows.map((row) => row.join(';')).join('\n');
const workbook = async (...sheets) => ({
  name: 'x.xlsx',
  bytes: new Uint8Array(await writeXlsx({ sheets })),
});
const titlesOf = ({ actions }) => actions.map(({ title }) => title);
const formatOf = async (content) => (await recogniseFile(fileOf(content)))?.id;

describe('a table of actions', () => {
  it('has a title and three more columns of a plan, whatever these are called', async () => {
    const columns = [
      'Orientation stratégique',
      'Objectif stratégique',
      'Porteur',
      'Service pilote',
      'Référent',
      'Indicateurs de suivi',
      'Objectifs',
      'Partenaires associés',
      'État d’avancement',
      'Début',
      'Échéance',
      'Résumé',
    ];
    for (const [index, column] of columns.entries()) {
      const three = [column, columns[(index + 1) % 12], columns[(index + 2) % 12]];
      assert.equal(await formatOf(csv(['Intitulé', ...three])), 'plan-actions', column);
      assert.equal(await formatOf(csv(['Intitulé', ...three.slice(1), 'Budget'])), undefined, column);
      assert.equal(await formatOf(csv(['Sujet', ...three])), undefined, column);
    }
  });

  it('begins within the first fifteen rows', async () => {
    const below = (count) => csv(...Array.from({ length: count }, () => ['Mode d’emploi']), TITLES);
    assert.equal(await formatOf(below(14)), 'plan-actions');
    assert.equal(await formatOf(below(15)), undefined);
  });

  it('has one column of each kind, the first', async () => {
    const { actions } = await read(csv([...TITLES, 'Titre'], ['Ouvrir', '', '', 'Un lieu.', 'Autre']), named);
    assert.deepEqual(titlesOf({ actions }), ['Ouvrir']);
  });

  it('leaves out the rows that say what to write', async () => {
    const helps = [
      'Champ texte',
      'champ numérique',
      'Champ date au format',
      'Champ liste',
      'Champ binaire',
      'Saisissez un titre',
      'Choisissez dans la liste',
      'Ce champ ne sera pas importé',
      '➔ un titre',
      'Créez sous la forme 1.1',
      'Texte court de 3 lignes',
      'Si vos axes sont numérotés',
      'Si vos sous-sous-axes le sont',
      'Plusieurs pilotes peuvent être nommés',
      'Indiquer si elle continue',
      'Ex : Ouvrir',
      'Exemple: Ouvrir',
    ];
    for (const help of helps) {
      const rows = [
        [help, '', '', ` ${help} `],
        ['Ouvrir', '', '', help],
        ['Fermer', '', '', `Un ${help}`],
      ];
      assert.deepEqual(titlesOf(await read(csv(TITLES, ...rows), named)), ['Ouvrir', 'Fermer'], help);
    }
  });

  it('goes on below with boxes that nobody ticked, which are no actions', async () => {
    const titles = [...TITLES, 'Action en amélioration continue'];
    const rows = [
      ['Ouvrir', null, null, null, true],
      [' ', null, null, null, false],
      [null, 'Jeunesse', null, null, false],
    ];
    const { actions, kinds } = await read(await workbook({ name: 'Plan', rows: [titles, ...rows] }), named);
    assert.deepEqual(titlesOf({ actions }), ['Ouvrir']);
    assert.deepEqual(kinds, ['names-left-out']);
  });

  it('is told by sheet and row, or by line', async () => {
    const rows = [['Plan'], TITLES, ['Ouvrir', 'Jeunesse']];
    const { records } = await read(await workbook({ name: 'Notes', rows: [['x']] }, { name: 'Plan', rows }), named);
    const placesOf = (list) => list.actions.map(({ origin: { file: _, ...place } }) => place);
    assert.deepEqual(placesOf(records), [{ sheet: 'Plan', row: 3 }]);
    const lines = await read(csv(TITLES, ['"Ouvrir\nun lieu"'], ['Fermer']), named);
    assert.deepEqual(placesOf(lines.records), [{ row: 2 }, { row: 4 }]);
    const { problems } = await read(csv([12, ...TITLES], ['', 'A', '', 'Perdu', '']), named);
    assert.deepEqual([problems[0].kind, problems[0].place.column], ['unknown-status', 'Statut']);
  });

  it('that is said to be one and is a calendar gives nothing, and that is told', async () => {
    const calendar = { ...fileOf('BEGIN:VCALENDAR\nEND:VCALENDAR\n'), format: 'plan-actions' };
    const { actions, kinds } = await read(calendar, named);
    assert.deepEqual([actions, kinds], [[], ['nothing-read']]);
  });
});

describe('cells that are merged', () => {
  const axes = async (merge, ...column) => {
    const rows = [['Plan', 'du territoire'], TITLES, ...column.map((axis, index) => [`A${index}`, axis])];
    const file = await workbook({ name: 'Plan', rows, merges: [merge] });
    return (await read(file, named)).actions.map(({ context }) => context);
  };
  const merge = (startRow, endRow, startCol = 1, endCol = startCol) => ({ startRow, startCol, endRow, endCol });

  it('hold for each of their rows', async () => {
    assert.deepEqual(await axes(merge(2, 4), 'Jeunesse', null, null, null), [
      'Jeunesse',
      'Jeunesse',
      'Jeunesse',
      undefined,
    ]);
    // Below the last row there is nothing to hold for.
    assert.deepEqual(await axes(merge(2, 9), 'Jeunesse', null), ['Jeunesse', 'Jeunesse']);
  });

  it('hold neither to their right nor from above the titles', async () => {
    assert.deepEqual(await axes(merge(2, 3, 1, 2), 'Jeunesse', null), ['Jeunesse', undefined]);
    assert.deepEqual(await axes(merge(0, 3), null, null), [undefined, undefined]);
    assert.deepEqual(await axes(merge(1, 3), null, null), [undefined, undefined]);
  });
});

describe('rows of one title', () => {
  it('are parts of the action above, with what is said of each', async () => {
    const titles = [...TITLES, 'Sous-action', 'Date de fin'];
    const { actions, kinds } = await read(
      csv(
        titles,
        ['Ouvrir', 'Jeunesse', 'En cours', 'Un lieu.', '', '2028'],
        ['Ouvrir', 'Jeunesse', 'Réalisé', 'À Véron', 'Trouver', '12/2026'],
        ['Ouvrir', 'Jeunesse', 'Réalisée', '', 'Louer', ''],
        ['Ouvrir', 'Jeunesse', 'Non réalisé', '', 'Meubler', ''],
        ['Ouvrir', 'Jeunesse', 'Réalisé en partie', '', 'Peindre', ''],
        ['Fermer', 'Jeunesse', 'Presque', 'Vider', 'Ranger', 'bientôt'],
      ),
      named,
    );
    const [open, close] = actions;
    assert.deepEqual(titlesOf({ actions }), ['Ouvrir', 'Fermer']);
    assert.deepEqual([open.status, open.end, open.summary], ['in-progress', '2028', 'Un lieu.']);
    assert.deepEqual(open.steps, [
      { title: 'Trouver', due: '2026-12', done: true, note: 'À Véron' },
      { title: 'Louer', done: true },
      { title: 'Meubler' },
      { title: 'Peindre' },
    ]);
    // A part whose action has no row of its own: what is said is of the part.
    assert.deepEqual([close.status, close.end, close.summary], [undefined, undefined, 'Fermer']);
    assert.deepEqual(close.steps, [{ title: 'Ranger', note: 'Vider' }]);
    assert.deepEqual(kinds, ['names-left-out']);
  });

  it('are two actions where neither is a part, which is told, each with its own address', async () => {
    const list = csv(TITLES, ['Ouvrir'], ['Ouvrir'], ['Ouvrir']);
    const { actions, problems } = await read(list, named);
    assert.deepEqual(
      actions.map(({ id }) => id),
      ['ctg-ouvrir', 'ctg-ouvrir-2', 'ctg-ouvrir-3'],
    );
    assert.deepEqual(
      problems.map(({ level, kind, value, place: { row } }) => [level, kind, value, row]),
      [
        ['warning', 'duplicate-title', 'Ouvrir', 3],
        ['warning', 'duplicate-title', 'Ouvrir', 4],
        ['advice', 'names-left-out', undefined, undefined],
      ],
    );
    const { fr, en } = await toldOf(csv(TITLES, ['Ouvrir'], ['Ouvrir']), named);
    assert.deepEqual(fr, [
      ['Une autre fiche a déjà ce titre\u00a0: les deux sont reprises.', 'Donnez à chaque action son propre titre.'],
      [
        'Les noms des personnes pilotes et des élus référents ne sont pas repris\u00a0: rien ne dit qu’elles l’ont accepté.',
        'Pour publier un contact, ajoutez-le dans le classeur avec l’accord de la personne.',
      ],
    ]);
    assert.deepEqual(en, [
      ['Another record has this title already: both are taken over.', 'Give each action a title of its own.'],
      [
        'The names of the persons in charge and of the elected members are not taken over: nothing says that they agreed.',
        'To publish a contact, add it in the workbook with the person’s agreement.',
      ],
    ]);
  });
});

describe('the agreement of a plan', () => {
  const of = async (...rows) => {
    const { actions, problems } = await read(csv(...rows, TITLES, ['Ouvrir']));
    const { level, kind, value, place } = problems[0];
    assert.deepEqual([level, kind, place.row], ['warning', 'no-agreement', 1]);
    return [actions[0].agreement, value];
  };

  it('is the plan’s title where the configuration does not name it', async () => {
    assert.deepEqual(await of(['Plan 2026'], ['Mode d’emploi']), ['plan-plan-2026', 'Plan 2026']);
    assert.deepEqual(await of(['', 'Plan 2026'], ['Mode d’emploi']), ['plan', undefined]);
    assert.deepEqual(await of(), ['plan', undefined]);
    const numbered = { name: 'Plan', rows: [[2026], TITLES, ['Ouvrir']] };
    const { actions, problems } = await read(await workbook(numbered));
    assert.deepEqual([actions[0].agreement, problems[0].place.sheet, problems[0].value], ['plan', 'Plan', undefined]);
  });

  it('is asked for', async () => {
    const { fr, en } = await toldOf(csv(TITLES, ['Ouvrir']));
    assert.deepEqual(fr[0], [
      'La convention de ces actions n’est pas dite.',
      'Nommez-la dans la configuration («\u00a0agreement\u00a0»).',
    ]);
    assert.deepEqual(en[0], [
      'The agreement of these actions is not given.',
      'Name it in the configuration (“agreement”).',
    ]);
  });
});
