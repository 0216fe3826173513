/** One row of a plan as the feed's action. Names of persons are not looked at: nothing says that they agreed. */
import { fold } from '../../../domain/search.js';
import type { Action } from '../../../feed/types.js';
import { readLooseDay, readNumber, readYesNo, shown } from '../../book/written.js';
import type { Cell, ImportOptions, Origin } from '../../source.js';
import { some } from '../json.js';
import { quoted, type Report } from '../report.js';
import { idOf, oneLine, shorten } from '../text.js';
import { themesOf } from '../themes.js';
import { isPlaceholder, type Column, type Table } from './columns.js';
import { cellOf, indicatorsOf, linksOf, namesOf, objectivesOf, stepsOf, textOf } from './lists.js';
import { say } from '../../language.js';

export interface RowContext {
  readonly cells: readonly Cell[];
  readonly table: Table;
  readonly options: ImportOptions;
  readonly report: Report;
  readonly place: Omit<Origin, 'file'>;
  readonly agreement: string;
}

/** « En retard » comes from dates; « à discuter » and « bloqué » are neither planned nor paused. */
const STATUS: Readonly<Record<string, NonNullable<Action['status']>>> = {
  'a venir': 'planned',
  prevu: 'planned',
  prevue: 'planned',
  planifie: 'planned',
  planifiee: 'planned',
  'non demarre': 'planned',
  'non demarree': 'planned',
  'en cours': 'in-progress',
  demarre: 'in-progress',
  demarree: 'in-progress',
  engage: 'in-progress',
  engagee: 'in-progress',
  realise: 'done',
  realisee: 'done',
  termine: 'done',
  terminee: 'done',
  fait: 'done',
  faite: 'done',
  acheve: 'done',
  achevee: 'done',
  'en pause': 'paused',
  suspendu: 'paused',
  suspendue: 'paused',
  abandonne: 'abandoned',
  abandonnee: 'abandoned',
};

const NUMBERED = /^(?:fiche[\s-]+)?action\s*(?:n°|n\s*°|no?\.?)?\s*(\d{1,3})\s*[.:)–—-]\s*(?=\S)/i;

export function actionOf(row: RowContext): Action | undefined {
  const { report, place, options, agreement } = row;
  const said = oneLine(textOf(row, 'title').split(/\n\(ou\)/)[0] ?? '');
  if (!said) {
    report.add(
      'error',
      'incomplete-record',
      place,
      [
        say(
          'Cette fiche n’a pas de titre\u00a0: elle n’est pas reprise.',
          'This record has no title: it is not taken over.',
        ),
        say('Remplissez la colonne «\u00a0Titre de l’action\u00a0».', 'Fill in the column “Titre de l’action”.'),
      ],
      textOf(row, 'summary'),
    );
    return undefined;
  }
  const number = Number(NUMBERED.exec(said)?.[1] ?? readNumber(cellOf(row, 'number')) ?? NaN);
  const title = shorten(said.replace(NUMBERED, ''), 500);
  const isPart = textOf(row, 'subTitle') !== '';
  const axes = (['axis', 'subAxis', 'subSubAxis'] as const).map((name) => oneLine(textOf(row, name))).filter(Boolean);
  const organization = namesOf(row, 'lead').join(', ') || namesOf(row, 'service').join(', ');
  const isKnown = Number.isInteger(number) && number >= 0;
  return {
    id: idOf(agreement, isKnown ? number : fold(title).split(' ').slice(0, 8).join(' ')),
    title,
    summary: (isPart ? '' : textOf(row, 'summary')) || title,
    themes: themesOf([...axes, ...axes.map(withoutNumber)], options.territory),
    agreement,
    ...some({
      number: isKnown ? number : undefined,
      status: isPart ? undefined : statusOf(row),
      context: contextOf(row, axes),
      objectives: objectivesOf(row),
      audience: textOf(row, 'audience'),
      lead: organization ? { organization: shorten(organization, 500) } : undefined,
      partners: namesOf(row, 'partners'),
      funding: fundingOf(row),
      start: dateOf(row, 'start'),
      end: isPart ? '' : dateOf(row, 'end'),
      steps: stepsOf(row),
      indicators: indicatorsOf(row),
      links: linksOf(row),
    }),
    source: options.source ? { ...options.source } : { name: 'Plan d’actions' },
    ...(options.license && { license: options.license }),
  };
}

/** « Axe 2. ACCÈS AUX SOINS » and « 1.1. Améliorer … » are also looked for by what they say. */
const withoutNumber = (axis: string) =>
  axis.replace(/^(?:(?:axe|objectif(?: stratégique)?)\s*)?[\d.]*\s*[.:–-]?\s*/i, '');

function statusOf(row: RowContext): Action['status'] {
  const said = textOf(row, 'status');
  const status = Object.hasOwn(STATUS, fold(said)) ? STATUS[fold(said)] : undefined;
  if (said && !status)
    row.report.add(
      'warning',
      'unknown-status',
      at(row, 'status'),
      [
        say(
          `Le statut ${quoted(said)} n’a pas d’équivalent\u00a0: l’action paraît avec «\u00a0statut non renseigné\u00a0».`,
          `The status ${quoted(said)} has no equivalent: the action appears with “status not given”.`,
        ),
        say(
          'Choisissez «\u00a0À venir\u00a0», «\u00a0En cours\u00a0», «\u00a0Réalisé\u00a0», «\u00a0En pause\u00a0» ou «\u00a0Abandonné\u00a0».',
          'Choose “À venir”, “En cours”, “Réalisé”, “En pause” or “Abandonné”.',
        ),
      ],
      said,
    );
  return status;
}

/** A date, the number that a spreadsheet makes of one, a month or a year; « FAUX » is an empty box. */
function dateOf(row: RowContext, name: 'start' | 'end'): string {
  const cell = cellOf(row, name);
  const date = readLooseDay(cell);
  const said = shown(cell);
  if (said && !date && readYesNo(cell) !== false)
    row.report.add(
      'warning',
      'unreadable-date',
      at(row, name),
      [
        say(
          `${quoted(said)} n’est pas une date\u00a0: elle n’est pas reprise.`,
          `${quoted(said)} is not a date: it is not taken over.`,
        ),
        say(
          'Écrivez le jour, le mois et l’année\u00a0: 05/12/2026.',
          'Write the day, the month and the year: 05/12/2026.',
        ),
      ],
      said,
    );
  return date ?? '';
}

function fundingOf(row: RowContext): NonNullable<Action['funding']> {
  return row.table.funders.flatMap(([funder, amount]) => {
    const name = oneLine(shown(row.cells[funder]));
    if (!name || isPlaceholder(name)) return [];
    const planned = amountOf(row, amount);
    return [{ funder: name, ...(planned !== undefined && { planned }) }];
  });
}

/** An amount of money: a number that is not below zero. */
function amountOf(row: RowContext, index: number): number | undefined {
  const cell = row.cells[index];
  const amount = readNumber(cell);
  if (amount !== undefined && amount >= 0) return amount;
  const said = typeof cell === 'boolean' ? '' : shown(cell);
  if (said && !isPlaceholder(said))
    row.report.add(
      'warning',
      'unreadable-number',
      atCell(row, index),
      [
        say(
          `${quoted(said)} n’est pas un montant\u00a0: il n’est pas repris.`,
          `${quoted(said)} is not an amount: it is not taken over.`,
        ),
        say('Écrivez un nombre d’euros\u00a0: 1500.', 'Write a number of euros: 1500.'),
      ],
      said,
    );
  return undefined;
}

const at = (row: RowContext, name: Column) => atCell(row, row.table.columns.get(name) ?? -1);

const atCell = ({ place, table }: RowContext, index: number) => {
  const column = table.titles[index];
  return { ...place, ...(column && { column }) };
};

/** What the feed has no field for, under its own title. */
const BESIDE: readonly (readonly [Column, string])[] = [
  ['governance', 'Gouvernance'],
  ['means', 'Moyens'],
  ['participation', 'Participation citoyenne'],
  ['schedule', 'Calendrier'],
  ['financing', 'Financements'],
];

function contextOf(row: RowContext, axes: readonly string[]): string {
  const budget = amountOf(row, row.table.columns.get('budget') ?? -1);
  const services = textOf(row, 'lead') ? namesOf(row, 'service').join(', ') : '';
  return [
    axes.join(' › '),
    textOf(row, 'context'),
    services && `Service pilote\u00a0: ${services}`,
    ...BESIDE.map(([name, title]) => textOf(row, name) && `${title}\u00a0: ${textOf(row, name)}`),
    budget !== undefined && `Budget prévisionnel total\u00a0: ${euros(budget)}`,
    readYesNo(cellOf(row, 'continuous')) === true && 'Action en amélioration continue, sans date de fin.',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** `5 000 000 € HT`, the same in every program that runs this. */
const euros = (amount: number) =>
  `${String(amount)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+(?!\d))/g, '\u202f')}\u00a0€ HT`;
