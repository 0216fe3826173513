/** The columns of a plan of actions, by the titles that Territoires en Transitions and others give them. */
import { fold } from '../../../domain/search.js';
import type { Cell, Sheet } from '../../source.js';

const COLUMNS = {
  axis: ['axe', 'axe x', 'axes', 'axe strategique', 'orientation', 'orientation strategique', 'thematique', 'theme'],
  subAxis: ['sous axe', 'sous axe x x', 'objectif strategique'],
  subSubAxis: ['sous sous axe', 'sous sous axe x x x'],
  title: [
    'titre de l action',
    'titre de la fiche action',
    'titre de la fiche',
    'titre action',
    'intitule de l action',
    'intitule',
    'nom de l action',
    'nom de la fiche',
    'fiche action',
    'titre',
  ],
  subTitle: ['titre de la sous action', 'sous action'],
  number: ['numero', 'n', 'no', 'num', 'numero de l action', 'n de l action', 'n action'],
  summary: ['descriptif', 'description', 'description de l action', 'resume', 'presentation'],
  context: ['contexte', 'constat', 'constats', 'diagnostic', 'enjeux'],
  governance: ['instances de gouvernance', 'gouvernance'],
  objectives: ['objectifs', 'objectif', 'objectifs operationnels'],
  indicators: ['indicateurs lies', 'indicateurs', 'indicateurs de suivi', 'indicateurs d evaluation'],
  lead: [
    'structure pilote',
    'structures pilotes',
    'pilote',
    'porteur',
    'structure porteuse',
    'pilotes',
    'porteur de l action',
  ],
  service: ['direction ou service pilote', 'direction pilote', 'service pilote', 'services pilotes'],
  person: ['personne pilote', 'personnes pilotes', 'referent', 'contact'],
  elected: ['elu e referent e', 'elu referent', 'elus referents', 'elue referente'],
  means: ['moyens humains et techniques', 'moyens', 'moyens humains', 'ressources'],
  partners: ['partenaires', 'partenaires associes'],
  participation: ['participation citoyenne'],
  audience: ['cibles', 'cible', 'public', 'publics', 'public vise', 'public cible'],
  financing: ['financements', 'financement'],
  budget: [
    'budget previsionnel total ht',
    'budget previsionnel total',
    'budget previsionnel',
    'budget',
    'budget total',
  ],
  status: ['statut', 'etat', 'etat d avancement', 'avancement'],
  start: ['date de debut', 'debut', 'date debut'],
  end: ['date de fin', 'fin', 'date fin', 'echeance', 'date de fin previsionnelle'],
  continuous: ['action en amelioration continue', 'amelioration continue'],
  schedule: ['calendrier', 'calendrier previsionnel'],
  steps: ['etapes de la fiche action', 'etapes', 'etapes de mise en oeuvre'],
  links: ['documents et liens', 'documents', 'liens'],
} as const satisfies Record<string, readonly string[]>;

export type Column = keyof typeof COLUMNS;

export interface Table {
  readonly columns: ReadonlyMap<Column, number>;
  /** Columns of a funder and of its amount, in twos. */
  readonly funders: readonly (readonly [funder: number, amount: number])[];
  /** Titles as they are written, for telling where something is wrong. */
  readonly titles: readonly string[];
  /** Row of the titles, from 0. */
  readonly header: number;
}

/** Titles come within the first rows, below a guide or bands of merged titles. */
const DEEPEST = 15;

const words = (cell: Cell) => (typeof cell === 'string' ? fold(cell.slice(0, 200)) : '');

/** The row that has a title of an action and three more columns of a plan. */
export function tableOf(rows: Sheet['rows']): Table | undefined {
  for (const [header, row] of rows.slice(0, DEEPEST).entries()) {
    const columns = new Map<Column, number>();
    for (const [index, cell] of row.entries()) {
      const title = words(cell);
      for (const name of Object.keys(COLUMNS) as Column[])
        if ((COLUMNS[name] as readonly string[]).includes(title) && !columns.has(name)) columns.set(name, index);
    }
    const own = (
      [
        'axis',
        'subAxis',
        'lead',
        'service',
        'person',
        'indicators',
        'objectives',
        'partners',
        'status',
        'start',
        'end',
        'summary',
      ] as const
    ).filter((name) => columns.has(name));
    if (columns.has('title') && own.length > 2)
      return {
        columns,
        funders: fundersOf(row),
        titles: row.map((cell) => (typeof cell === 'string' ? cell.trim() : '')),
        header,
      };
  }
  return undefined;
}

function fundersOf(row: readonly Cell[]): [number, number][] {
  return row.flatMap((cell, index): [number, number][] =>
    /^financeur( \d+)?$/.test(words(cell)) && words(row[index + 1]).startsWith('montant') ? [[index, index + 1]] : [],
  );
}

const HELP =
  /^(champ (texte|numérique|date|liste|binaire)|saisissez |choisissez |ce champ ne sera pas|➔|créez sous la forme|texte court de|si vos (sous-)*axes|plusieurs \S+ peuvent être|indiquer si |ex(emple)? ?:)/i;

/** The rows below the titles that say what to write: two cells or more speak so. */
export const isHelp = (row: readonly Cell[]) =>
  row.filter((cell) => typeof cell === 'string' && HELP.test(cell.trim())).length > 1;

/** What the template writes where nothing is to be imported. */
export const isPlaceholder = (text: string) =>
  /^(ces informations devront être saisies|ce champ ne sera pas intégré)/i.test(text);
