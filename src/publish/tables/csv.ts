/** Reads tables of text, whatever program wrote them. */
import Papa from 'papaparse';
import type { CsvTable, Problem, SourceFile } from '../source.js';
import { MAX_CELL_LENGTH, MAX_COLUMNS, MAX_FILE_BYTES, MAX_ROWS } from './limits.js';
import { tooLarge, tooManyRows } from './refusals.js';
import { decodeText } from './text.js';
import { say } from '../language.js';

const DELIMITERS = [';', ',', '\t'] as const;

/**
 * The rows of a CSV file as text; cells keep their spaces. The delimiter is the one that cuts most rows at the same places, the encoding the one
 * that the bytes are valid in.
 * @param most rows that are read
 */
export function readCsv({ name, bytes }: SourceFile, most = MAX_ROWS): CsvTable {
  if (bytes.length > MAX_FILE_BYTES)
    return { rows: [], lines: [], delimiter: ';', encoding: 'utf-8', problems: [tooLarge(name, bytes.length)] };
  const { text, encoding } = decodeText(bytes);
  // « sep=; » is a line for Excel, not a row.
  const hint = /^sep=(.)\r?\n/i.exec(text);
  const body = hint ? text.slice(hint[0].length) : text;
  const delimiter = hint?.[1] ?? delimiterOf(body);
  const rows: string[][] = [];
  const lines: number[] = [];
  const problems: Problem[] = [];
  let line = hint ? 2 : 1;
  let read = 0;
  Papa.parse<string[]>(body, {
    delimiter,
    step: ({ data, meta, errors }, parser) => {
      if (rows.length === most) {
        // What is only the end of the last line is not missed.
        if (meta.cursor < body.length || data.some((cell) => cell !== ''))
          problems.push(tooManyRows({ file: name }, most));
        parser.abort();
        return;
      }
      for (const { code } of errors) if (code === 'MissingQuotes') problems.push(openQuote(name, line));
      rows.push(data.slice(0, MAX_COLUMNS).map((cell) => cell.slice(0, MAX_CELL_LENGTH)));
      lines.push(line);
      line += linesIn(body, read, meta.cursor);
      read = meta.cursor;
    },
  });
  // The end of the last line is no row.
  if (rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  return { rows, lines: lines.slice(0, rows.length), delimiter, encoding, problems };
}

function linesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) count++;
  }
  return count;
}

/** The one that most of the first rows have as often as the first row has it, at least once. */
function delimiterOf(text: string): string {
  const sample = text.slice(0, 20_000);
  const score = (delimiter: string) => {
    const { data } = Papa.parse<string[]>(sample, { delimiter, preview: 20 });
    const width = data[0]?.length ?? 0;
    return width > 1 ? data.filter((row) => row.length === width).length * 100 + Math.min(width, 99) : 0;
  };
  return DELIMITERS.map((delimiter) => ({ delimiter, score: score(delimiter) })).reduce((best, one) =>
    one.score > best.score ? one : best,
  ).delimiter;
}

const openQuote = (file: string, row: number): Problem => ({
  level: 'error',
  kind: 'open-quote',
  place: { file, row },
  message: say(
    'Un guillemet " ouvert sur cette ligne n’est jamais fermé\u00a0: la fin du fichier est lue comme une seule cellule.',
    'A quotation mark " opened on this line is never closed: the end of the file is read as a single cell.',
  ),
  mend: say(
    'Fermez le guillemet, ou enregistrez de nouveau le tableau au format CSV depuis le tableur.',
    'Close the quotation mark, or save the table as CSV again from the spreadsheet program.',
  ),
});
