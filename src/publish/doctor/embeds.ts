/**
 * Which pages of the communes embed which widgets, and whether they still do: `embeds.csv`, kept by the agglomération.
 * One row for each widget of a page. Columns, in any order, by their titles:
 *
 * - `Page`, required: the address of the page;
 * - `Widget`: `service-finder`, `event-calendar`, `action-card` or `roadmap`; empty: any of them;
 * - `Commune`: INSEE code or name, as it stands in the embed;
 * - `Façon`: `script`, `div`, `cadre` (frame, or pasted address) or `lien`; empty: any way;
 * - any other column (a contact, a note) is repeated in the report and not read.
 */
import type { Problem, SourceFile } from '../source.js';
import { readCsv } from '../tables/csv.js';
import { ask, NoAnswer, type Answer, type AskOptions } from './ask.js';
import { embedsIn, WAYS, WIDGETS, type Found, type Way } from './embedded.js';
import type { Finding } from './finding.js';
import { versionOf } from './library.js';
import { pooled } from './pool.js';
import { badStatus, unreachable } from './transport.js';
import { type Said, say } from '../language.js';

/** A row of the list. */
export interface Listed {
  /** As a person knows it: the first row below the titles is 2. */
  readonly row: number;
  readonly page: string;
  readonly widget: string;
  readonly commune: string;
  readonly way: string;
}
export interface Embed extends Listed {
  /** How the widget was found in the page. */
  readonly found: readonly Found[];
  /** Version of the script that the page loads; of a frame, that of its own page is not known from here. */
  readonly script?: { readonly url: string; readonly version?: string };
  readonly findings: readonly Finding[];
}
export interface EmbedsReport {
  readonly embeds: readonly Embed[];
  /** What is wrong with the list itself. */
  readonly problems: readonly Problem[];
}
export interface EmbedsOptions extends Pick<AskOptions, 'ca' | 'timeout'> {
  readonly progress?: (step: Said, done: number, total: number) => void;
}

/** Pages that are asked for at the same time; each is another commune's site. */
const WIDTH = 6;
const MOST_BYTES = 5_000_000;

export async function examineEmbeds(file: SourceFile, options: EmbedsOptions = {}): Promise<EmbedsReport> {
  const { rows, problems } = readList(file);
  const pages = new Map<string, Promise<Answer | Finding>>();
  const scripts = new Map<string, Promise<Answer | Finding>>();
  const embeds = new Map<Listed, Embed>();
  const once = (known: typeof pages, url: string) => {
    let answer = known.get(url);
    if (!answer) known.set(url, (answer = get(url, options)));
    return answer;
  };
  let done = 0;
  await pooled(rows, WIDTH, async (row) => {
    embeds.set(row, await examineRow(row, await once(pages, row.page), (url) => once(scripts, url)));
    options.progress?.(say('Pages des communes', 'Pages of the communes'), ++done, rows.length);
  });
  return { embeds: rows.flatMap((row) => embeds.get(row) ?? []), problems };
}

async function get(url: string, { ca, timeout }: EmbedsOptions): Promise<Answer | Finding> {
  try {
    const answer = await ask(url, {
      most: MOST_BYTES,
      ...(ca !== undefined && { ca }),
      ...(timeout !== undefined && { timeout }),
    });
    return answer.status === 200 ? answer : badStatus(answer, say('la page', 'the page'));
  } catch (error) {
    if (error instanceof NoAnswer) return unreachable(error);
    throw error;
  }
}

async function examineRow(
  row: Listed,
  page: Answer | Finding,
  load: (url: string) => Promise<Answer | Finding>,
): Promise<Embed> {
  if ('level' in page) return { ...row, found: [], findings: [page] };
  const { embeds, scripts } = embedsIn(new TextDecoder().decode(page.body), page.url);
  const found = embeds.filter(
    ({ widget, way }) => (!row.widget || widget === row.widget) && (!row.way || way === row.way),
  );
  const findings: Finding[] = [];
  if (!found.length) findings.push(gone(row, page.url, embeds));
  else if (row.commune && !found.some(({ commune }) => commune !== undefined && isSame(commune, row.commune)))
    findings.push(otherCommune(row, page.url, found));
  const needsScript = found.some(({ way }) => way === 'script' || way === 'div');
  const [url] = scripts;
  if (needsScript && url === undefined) findings.push(noScript(page.url));
  if (url !== undefined && needsScript) {
    const answer = await load(url);
    if ('level' in answer) return { ...row, found, script: { url }, findings: [...findings, answer] };
    const version = versionOf(new TextDecoder().decode(answer.body.subarray(0, 200)));
    if (version === undefined) findings.push(notOurs(page.url, url));
    return { ...row, found, script: { url, ...(version !== undefined && { version }) }, findings };
  }
  for (const frame of new Set(
    found.flatMap(({ way, url: address }) => (way === 'cadre' || way === 'lien' ? (address ?? []) : [])),
  )) {
    const answer = await load(frame);
    if ('level' in answer) findings.push(answer);
  }
  return { ...row, found, findings };
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const isSame = (a: string, b: string) => fold(a) === fold(b);

const TITLES: Readonly<Record<keyof Omit<Listed, 'row'>, readonly string[]>> = {
  page: ['page', 'adresse', 'url', 'lien', 'adresse de la page'],
  widget: ['widget', 'element'],
  commune: ['commune', 'code insee', 'insee'],
  way: ['facon', 'maniere', 'integration', 'mode'],
};

function readList(file: SourceFile): { rows: Listed[]; problems: Problem[] } {
  const { rows: lines, problems: faults, lines: numbers } = readCsv(file);
  const problems = [...faults];
  const titles = (lines[0] ?? []).map(fold);
  const columns = Object.fromEntries(
    Object.entries(TITLES).map(([key, names]) => [key, titles.findIndex((title) => names.includes(title))]),
  ) as Record<keyof typeof TITLES, number>;
  if (columns.page < 0) return { rows: [], problems: [...problems, noColumn(file.name)] };
  const rows = lines.slice(1).flatMap((cells, index) => {
    const cell = (key: keyof typeof TITLES) => (cells[columns[key]] ?? '').replaceAll('\u00a0', ' ').trim();
    if (cells.every((text) => !text.trim())) return [];
    const row = numbers[index + 1] ?? index + 2;
    const listed = {
      row,
      page: cell('page'),
      widget: cell('widget').replace(/^<?ctg-|>$/g, ''),
      commune: cell('commune'),
      way: wayOf(cell('way')),
    };
    const wrong = judgeRow(listed, file.name);
    problems.push(...wrong);
    return wrong.length ? [] : [listed];
  });
  return { rows, problems };
}

const WAY_NAMES: Readonly<Record<string, Way>> = {
  balise: 'script',
  element: 'script',
  iframe: 'cadre',
  frame: 'cadre',
  oembed: 'cadre',
  adresse: 'cadre',
  link: 'lien',
};
function wayOf(text: string): string {
  const way = fold(text);
  return WAY_NAMES[way] ?? way;
}

function judgeRow({ row, page, widget, way }: Listed, file: string): Problem[] {
  const problem = (column: string, value: string, message: Said, mend: Said): Problem => ({
    level: 'error',
    kind: 'bad-row',
    place: { file, row, column },
    value,
    message,
    mend,
  });
  if (!/^https?:\/\//.test(page) || !URL.canParse(page))
    return [
      problem(
        'Page',
        page,
        say('Ce n’est pas l’adresse d’une page.', 'This is not the address of a page.'),
        say('Écrivez-la en entier\u00a0: https://….', 'Write it in full: https://….'),
      ),
    ];
  if (widget && !WIDGETS.includes(widget))
    return [
      problem(
        'Widget',
        widget,
        say('Ce widget n’existe pas.', 'This widget does not exist.'),
        say(`Écrivez l’un de ceux-ci\u00a0: ${WIDGETS.join(', ')}.`, `Write one of these: ${WIDGETS.join(', ')}.`),
      ),
    ];
  if (way && !WAYS.includes(way as Way))
    return [
      problem(
        'Façon',
        way,
        say('Cette façon n’existe pas.', 'This way does not exist.'),
        say(`Écrivez l’une de celles-ci\u00a0: ${WAYS.join(', ')}.`, `Write one of these: ${WAYS.join(', ')}.`),
      ),
    ];
  return [];
}

const noColumn = (file: string): Problem => ({
  level: 'error',
  kind: 'no-page-column',
  place: { file, row: 1 },
  message: say('Aucune colonne ne s’appelle «\u00a0Page\u00a0».', 'No column is called “Page”.'),
  mend: say(
    'La première ligne nomme les colonnes\u00a0: Page, Widget, Commune, Façon.',
    'The first row names the columns: “Page, Widget, Commune, Façon”.',
  ),
});

const named = ({ widget }: Listed) =>
  widget ? say(`le widget «\u00a0${widget}\u00a0»`, `the widget “${widget}”`) : say('aucun widget', 'any widget');

function gone(row: Listed, place: string, others: readonly Found[]): Finding {
  const rest = [...new Set(others.map(({ widget, way }) => `${widget} (${way})`))].join(', ');
  return {
    level: 'error',
    kind: 'embed-gone',
    place,
    message: say(
      `La page ne contient ${row.widget ? `plus ${named(row)}` : named(row)}${row.way ? ` sous la forme «\u00a0${row.way}\u00a0»` : ''}${rest ? `\u00a0; elle contient\u00a0: ${rest}` : ''}.`,
      `The page does not contain ${row.widget ? `${named(row)} any more` : named(row)}${row.way ? ` in the form “${row.way}”` : ''}${rest ? `; it contains: ${rest}` : ''}.`,
    ),
    mend: say(
      'Demandez au webmestre ce qui a changé\u00a0; l’éditeur du site a pu retirer la balise\u00a0: la façon «\u00a0div\u00a0», ou l’adresse collée, y résiste.',
      'Ask the webmaster what has changed; the site’s editor may have taken the tag out: the way “div”, or the pasted address, withstands it.',
    ),
  };
}
const otherCommune = (row: Listed, place: string, found: readonly Found[]): Finding => ({
  level: 'warning',
  kind: 'other-commune',
  place,
  message: say(
    `Le widget est là pour ${found.map(({ commune }) => (commune ? `«\u00a0${commune}\u00a0»` : 'tout le territoire')).join(', ')}, et non pour «\u00a0${row.commune}\u00a0».`,
    `The widget is there for ${found.map(({ commune }) => (commune ? `“${commune}”` : 'the whole territory')).join(', ')}, and not for “${row.commune}”.`,
  ),
  mend: say('Corrigez la commune dans la page, ou dans la liste.', 'Correct the commune in the page, or in the list.'),
});
const noScript = (place: string): Finding => ({
  level: 'error',
  kind: 'no-script',
  place,
  message: say(
    'La balise est là, et la page ne charge pas le script des widgets\u00a0: seul le texte de secours s’affiche.',
    'The tag is there, and the page does not load the script of the widgets: only the fallback text is shown.',
  ),
  mend: say(
    'Ajoutez <script src="…/ctg.js" defer></script> une fois pour tout le site. Si un gestionnaire de balises l’ajoute, ce constat ne le voit pas.',
    'Add <script src="…/ctg.js" defer></script> once for the whole site. If a tag manager adds it, this finding does not see it.',
  ),
});
const notOurs = (place: string, url: string): Finding => ({
  level: 'error',
  kind: 'not-the-script',
  place,
  message: say(`${url} n’est pas le script des widgets.`, `${url} is not the script of the widgets.`),
  mend: say('Corrigez son adresse dans la page.', 'Correct its address in the page.'),
});
