/** Cells of a plan that hold several things. */
import type { Action, Step } from '../../../feed/types.js';
import { readLooseDay, shown } from '../../book/written.js';
import type { Cell } from '../../source.js';
import { some } from '../json.js';
import { idOf, shorten, tidy } from '../text.js';
import { isPlaceholder, type Column, type Table } from './columns.js';

interface Row {
  readonly cells: readonly Cell[];
  readonly table: Table;
}

export const cellOf = ({ cells, table }: Row, name: Column): Cell => cells[table.columns.get(name) ?? -1];

/** A cell as text; « FAUX » in a column of texts is an empty box of a spreadsheet. */
export function textOf(row: Row, name: Column): string {
  const cell = cellOf(row, name);
  const text = typeof cell === 'boolean' ? '' : tidy(shown(cell));
  return isPlaceholder(text) || /^(faux|false)$/i.test(text) ? '' : text;
}

/** Between commas, as the template asks for, or on lines of their own. */
export const namesOf = (row: Row, name: Column) =>
  textOf(row, name)
    .split(/\s*[,;\n]\s*/)
    .map((item) => item.replace(/^[-–•*]\s*/, '').trim())
    .filter(Boolean);

const linesOf = (row: Row, name: Column) =>
  textOf(row, name)
    .split('\n')
    .map((line) => line.replace(/^[-–•*]\s+/, '').trim())
    .filter(Boolean);

export const objectivesOf = (row: Row): string[] => linesOf(row, 'objectives');

export const indicatorsOf = (row: Row): Action['indicators'] =>
  linesOf(row, 'indicators').map((line, index) => ({ id: idOf('indicateur', index + 1), name: shorten(line, 500) }));

export const stepsOf = (row: Row): Step[] => linesOf(row, 'steps').map((line) => ({ title: shorten(line, 500) }));

/** A part of an action has its own row, below its action's title. */
export function stepOf(row: Row): Step | undefined {
  const title = textOf(row, 'subTitle');
  const isDone = /^(realise|réalisé)e?$/i.test(textOf(row, 'status'));
  return title
    ? {
        title: shorten(title, 500),
        ...some({
          due: readLooseDay(cellOf(row, 'end')),
          done: isDone ? (true as const) : undefined,
          note: textOf(row, 'summary'),
        }),
      }
    : undefined;
}

/** Addresses within a text, each with what stands before it on its line. */
export function linksOf(row: Row): NonNullable<Action['links']> {
  return linesOf(row, 'links').flatMap((line) =>
    [...line.matchAll(/https?:\/\/[^\s<>"]+/g)].map(([url]) => ({
      url,
      title:
        line
          .replace(url, '')
          .replace(/[\s:–-]+$/, '')
          .trim() || url,
    })),
  );
}
