/** Reads the coordinator's workbooks: `.xlsx`, `.ods`, or one `.csv` for each sheet. */
import type { Found, Imported, ImportOptions, Problem, Sheet, SourceFile } from '../source.js';
import { readCsv } from '../tables/csv.js';
import { readWorkbook } from '../tables/workbook.js';
import { Family } from './family.js';
import { isFromModel, isSilent, plainTitle, readTable, shapeNamed, shapeOf, type Table } from './find-table.js';
import type { Names } from './kinds.js';
import { recordsOf } from './rows.js';
import { readSettings, SETTINGS_SHEET } from './settings.js';
import { SHEETS } from './sheets.js';
import { say } from '../language.js';

/** Sheets that are read together, since the rows of one name the rows of another: a workbook, or a folder of tables. */
interface Group {
  readonly sheets: { readonly file: string; readonly sheet: Sheet }[];
}

/** Every record of some workbooks that are read together: each commune may send its own. */
export async function readBooks(files: readonly SourceFile[], options: ImportOptions): Promise<Imported> {
  const problems: Problem[] = [];
  const groups = await groupsOf(files, problems);
  const { zone, territory } = options;
  const names: Names = { communes: [...territory.communes], themes: [...territory.themes], zone };
  const found: Record<string, Found<unknown>[]> = {};
  const add = (name: string, records: readonly Found<unknown>[]) => void (found[name] ??= []).push(...records);

  const all = groups.map((group) => tablesOf(group, problems));
  for (const { tables, settings } of all) {
    for (const { file, sheet } of settings) {
      const record = readSettings(file, sheet, names, problems);
      if (Object.keys(record).length) add('root', [{ record, origin: { file, sheet: sheet.name } }]);
    }
    // What the rows of the other sheets name, whichever workbook it is in.
    for (const of of ['communes', 'themes'] as const) {
      const records = tables.flatMap((table) =>
        table.shape.of === of ? recordsOf(table, names, options, problems) : [],
      );
      add(of, records);
      (names[of] as unknown[]).push(...records.map(({ record }) => record));
    }
  }
  for (const { tables } of all) readGroup(tables, names, options, problems, add);
  return { records: found, problems };
}

/** Whether a file was made from our model, or is the table of settings. */
export async function isBook(file: SourceFile): Promise<boolean> {
  const [group] = await groupsOf([file], []);
  return (group?.sheets ?? []).some(({ sheet }) => {
    const shape = shapeOf(sheet.name, SHEETS);
    return isSettings(sheet) || (!!shape && isFromModel(sheet, shape));
  });
}

const isSettings = ({ name }: Pick<Sheet, 'name'>) => plainTitle(name) === plainTitle(SETTINGS_SHEET);

function readGroup(
  tables: readonly Table[],
  names: Names,
  options: ImportOptions,
  problems: Problem[],
  add: (name: string, records: readonly Found<unknown>[]) => void,
): void {
  const families = new Map<string, Family>();
  for (const table of tables) {
    const { of, list } = table.shape;
    if (list !== undefined || of === 'communes' || of === 'themes') continue;
    const records = recordsOf(table, names, options, problems);
    const family = families.get(of) ?? new Family(problems);
    families.set(of, family);
    family.adopt(records);
  }
  // In our own order: an indicator stands before its values, whatever the order of the tabs.
  const children = tables.filter(({ shape }) => shape.list !== undefined);
  children.sort((a, b) => SHEETS.indexOf(a.shape) - SHEETS.indexOf(b.shape));
  for (const table of children) {
    const family = families.get(table.shape.of) ?? new Family(problems);
    families.set(table.shape.of, family);
    family.addRows(table, names);
  }
  for (const [of, family] of families) add(of, family.finish());
}

async function groupsOf(files: readonly SourceFile[], problems: Problem[]): Promise<Group[]> {
  const groups: Group[] = [];
  const folders = new Map<string, Group>();
  for (const file of files) {
    const path = file.name.replaceAll('\\', '/');
    if (/\.(csv|tsv|txt)$/i.test(path)) {
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      const group = folders.get(folder) ?? { sheets: [] };
      if (!folders.has(folder)) groups.push(group);
      folders.set(folder, group);
      group.sheets.push({ file: file.name, sheet: sheetOfCsv(file, problems) });
    } else {
      const book = await readWorkbook(file);
      problems.push(...book.problems);
      groups.push({ sheets: book.sheets.map((sheet) => ({ file: file.name, sheet })) });
    }
  }
  return groups;
}

/** The name of a table is that of its file; an empty line of the file is a row too, so that rows are lines. */
function sheetOfCsv(file: SourceFile, problems: Problem[]): Sheet {
  const { rows, lines, problems: faults } = readCsv(file);
  problems.push(...faults);
  const placed: (readonly string[])[] = [];
  rows.forEach((row, index) => (placed[(lines[index] ?? 1) - 1] = row));
  const name = /([^/\\]*?)(\.[^.]*)?$/.exec(file.name)?.[1] ?? file.name;
  return {
    name: partOf(name),
    hidden: false,
    rows: Array.from(placed, (row: readonly string[] | undefined) => row ?? []),
    merges: [],
  };
}

/** « classeur-Services », as LibreOffice calls a sheet that it saves, and « services-veron »: the part that is a sheet of ours. */
function partOf(name: string): string {
  const parts = name.split(/[-–_]/).map((part) => part.trim());
  const isOurs = (part: string) =>
    isSilent(part) || isSettings({ name: part }) || shapeNamed(part, SHEETS) !== undefined;
  return isOurs(name) ? name : ([parts.at(-1), parts[0]].find((part) => part && isOurs(part)) ?? name);
}

function tablesOf(group: Group, problems: Problem[]): { tables: Table[]; settings: Group['sheets'] } {
  const tables: Table[] = [];
  const settings: Group['sheets'] = [];
  for (const { file, sheet } of group.sheets) {
    const shape = shapeOf(sheet.name, SHEETS);
    if (isSettings(sheet)) settings.push({ file, sheet });
    else if (shape) tables.push(readTable(file, sheet, shape, problems));
    else if (!sheet.hidden && !isSilent(sheet.name) && sheet.rows.length) problems.push(unknownSheet(file, sheet.name));
  }
  return { tables, settings };
}

const unknownSheet = (file: string, sheet: string): Problem => ({
  level: 'advice',
  kind: 'unknown-sheet',
  place: { file, sheet },
  message: say(
    `La feuille «\u00a0${sheet}\u00a0» n’est pas connue\u00a0: elle n’est pas publiée.`,
    `The sheet “${sheet}” is not known: it is not published.`,
  ),
  mend: say(
    `Renommez-la si elle doit l’être\u00a0: ${SHEETS.slice(0, 4)
      .map(({ name }) => `«\u00a0${name}\u00a0»`)
      .join(', ')}…`,
    `Rename it if it should be: ${SHEETS.slice(0, 4)
      .map(({ name }) => `“${name}”`)
      .join(', ')}…`,
  ),
});
