/** Plans of actions: the workbook of Territoires en Transitions (.xlsx, .ods), and any table of fiches that has its columns. */
import type { Action } from '../../../feed/types.js';
import type { Cell, Found, Imported, Sheet } from '../../source.js';
import type { Content } from '../content.js';
import type { Format, Input } from '../format.js';
import { Report } from '../report.js';
import { idOf } from '../text.js';
import { actionOf, type RowContext } from './action.js';
import { isHelp, tableOf, type Table } from './columns.js';
import { stepOf } from './lists.js';
import { say } from '../../language.js';

export const plan: Format = {
  id: 'plan-actions',
  title: () => say('plan d’actions (Territoires en Transitions)', 'action plan (Territoires en Transitions)'),
  recognises: (content) => sheetsOf(content).some(({ rows }) => tableOf(rows)),
  read,
};

interface PlanSheet {
  readonly name?: string;
  readonly rows: Sheet['rows'];
  readonly merges: Sheet['merges'];
  /** Line of a row in its file, from 1. */
  readonly line: (index: number) => number;
}

function sheetsOf(content: Content): PlanSheet[] {
  if (content.kind === 'workbook')
    return content.workbook.sheets.map(({ name, rows, merges }) => ({
      name,
      rows,
      merges,
      line: (index) => index + 1,
    }));
  if (content.kind !== 'csv') return [];
  const { rows, lines } = content.table;
  return [
    {
      rows: rows.map((row) => row.map((cell): Cell => cell || undefined)),
      merges: [],
      line: (index) => lines[index] ?? index + 1,
    },
  ];
}

function read({ file, content, options }: Input): Imported {
  const report = new Report(file.name);
  const actions: Found<Action>[] = [];
  for (const sheet of sheetsOf(content)) {
    const table = tableOf(sheet.rows);
    if (!table) continue;
    const agreement = agreementOf(sheet, table, options.agreement, report);
    const seen = new Map<string, Action>();
    for (const [index, cells] of filled(sheet, table).entries()) {
      if (index <= table.header || isHelp(cells) || isEmpty(cells, table)) continue;
      const place = { ...(sheet.name !== undefined && { sheet: sheet.name }), row: sheet.line(index) };
      const context: RowContext = { cells, table, options, report, place, agreement };
      addRow(context, seen, actions);
    }
  }
  if (actions.length)
    report.add('advice', 'names-left-out', {}, [
      say(
        'Les noms des personnes pilotes et des élus référents ne sont pas repris\u00a0: rien ne dit qu’elles l’ont accepté.',
        'The names of the persons in charge and of the elected members are not taken over: nothing says that they agreed.',
      ),
      say(
        'Pour publier un contact, ajoutez-le dans le classeur avec l’accord de la personne.',
        'To publish a contact, add it in the workbook with the person’s agreement.',
      ),
    ]);
  return { records: { actions }, problems: report.problems };
}

/** A row is an action, or a part of the one that it names. */
function addRow(context: RowContext, seen: Map<string, Action>, actions: Found<Action>[]): void {
  const action = actionOf(context);
  if (!action) return;
  const { title } = action;
  const step = stepOf(context);
  const parent = seen.get(title);
  if (step && parent) {
    parent.steps = [...(parent.steps ?? []), step];
    return;
  }
  if (parent)
    context.report.add(
      'warning',
      'duplicate-title',
      context.place,
      [
        say(
          'Une autre fiche a déjà ce titre\u00a0: les deux sont reprises.',
          'Another record has this title already: both are taken over.',
        ),
        say('Donnez à chaque action son propre titre.', 'Give each action a title of its own.'),
      ],
      title,
    );
  const record = { ...action, id: unusedId(action.id, actions) };
  if (step) record.steps = [step];
  seen.set(title, record);
  actions.push({ record, origin: context.report.at(context.place) });
}

function unusedId(id: string, actions: readonly Found<Action>[]): string {
  const isUsed = (one: string) => actions.some(({ record }) => record.id === one);
  let [candidate, number] = [id, 2];
  while (isUsed(candidate)) candidate = `${id.slice(0, 190)}-${number++}`;
  return candidate;
}

/** Cells that are merged downwards hold for each of their rows. */
function filled({ rows, merges }: PlanSheet, { header }: Table): readonly (readonly Cell[])[] {
  const copy = rows.map((row) => [...row]);
  for (const { top, left, bottom, right } of merges)
    if (top > header && left === right)
      for (let row = top + 1; row <= bottom && row < copy.length; row++) (copy[row] ?? [])[left] ??= copy[top]?.[left];
  return copy;
}

/** Ticked boxes and lists of axes go on for hundreds of rows below the last action. */
function isEmpty(cells: readonly Cell[], { columns }: Table): boolean {
  const said = (['title', 'subTitle', 'summary'] as const).map((name) => cells[columns.get(name) ?? -1]);
  return said.every((cell) => cell === undefined || (typeof cell === 'string' && !cell.trim()));
}

/** Of the configuration; else the plan's own title, above its columns. */
function agreementOf({ name, rows }: PlanSheet, { header }: Table, named: string | undefined, report: Report): string {
  if (named) return named;
  const title = header > 0 ? rows[0]?.[0] : undefined;
  report.add(
    'warning',
    'no-agreement',
    { ...(name !== undefined && { sheet: name }), row: 1 },
    [
      say('La convention de ces actions n’est pas dite.', 'The agreement of these actions is not given.'),
      say('Nommez-la dans la configuration («\u00a0agreement\u00a0»).', 'Name it in the configuration (“agreement”).'),
    ],
    typeof title === 'string' ? title : undefined,
  );
  return idOf('plan', typeof title === 'string' ? title : '').replace(/-$/, '');
}
