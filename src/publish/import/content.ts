/** What a file holds, by its content: a name may lie, and files come out of mails without an ending. */
import type { CsvTable, Problem, SourceFile, Workbook } from '../source.js';
import { readCsv } from '../tables/csv.js';
import { MAX_FILE_BYTES } from '../tables/limits.js';
import { decodeText } from '../tables/text.js';
import { readWorkbook } from '../tables/workbook.js';
import { say } from '../language.js';

export type Content =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'csv'; readonly table: CsvTable }
  | { readonly kind: 'workbook'; readonly workbook: Workbook }
  | { readonly kind: 'ics'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly problem: Problem };

export async function contentOf(file: SourceFile): Promise<Content> {
  const { name, bytes } = file;
  // What is cut off after « PK » is taken for one; a title of a table goes on with a letter.
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 9;
  const isOle = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (isZip || isOle) return { kind: 'workbook', workbook: await readWorkbook(file) };
  if (bytes.length > MAX_FILE_BYTES) return { kind: 'csv', table: readCsv(file) };
  const { text } = decodeText(bytes);
  if (/^[\s\ufeff]*BEGIN:VCALENDAR/i.test(text)) return { kind: 'ics', text: text.replace(/^[\s\ufeff]+/, '') };
  if (!/^[\s\ufeff]*[[{]/.test(text)) return { kind: 'csv', table: readCsv(file) };
  const json = text.replace(/^\ufeff/, '');
  const value = parsed(json);
  return value === undefined ? { kind: 'unreadable', problem: brokenJson(name, json) } : { kind: 'json', value };
}

/** A document, or one on each line. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    try {
      return text
        .split('\n')
        .filter((line) => line.trim())
        .map((line) => JSON.parse(line) as unknown);
    } catch {
      return undefined;
    }
  }
}

function brokenJson(file: string, text: string): Problem {
  const row = brokenLine(text);
  return {
    level: 'error',
    kind: 'broken-json',
    place: { file, ...(row && { row }) },
    message: say(
      'Ce fichier JSON est incomplet ou mal formé\u00a0: il n’a pas été lu.',
      'This JSON file is incomplete or malformed: it was not read.',
    ),
    mend: say(
      'Téléchargez-le de nouveau depuis l’outil d’où il vient, sans le modifier.',
      'Download it again from the tool that it comes from, without changing it.',
    ),
  };
}

/** Of documents on a line each, the first line that is none; else where JSON.parse stopped. */
function brokenLine(text: string): number | undefined {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() && faultOf(line) !== undefined);
  if (lines.slice(0, first).some((line) => line.trim())) return first + 1;
  // Not every message of JSON.parse says where: no line is better than the first.
  const position = /position (\d+)/.exec(faultOf(text) ?? '')?.[1];
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
}

function faultOf(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return String(error);
  }
}
