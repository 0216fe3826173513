/**
 * A collection's file with a record on each line. It is JSON like any other (RFC 8259), in which a line never ends
 * inside a text; what knows how it is written can parse a record at a time, where `JSON.parse` of ten thousand
 * services would keep a slow phone from anything else for a second.
 */
import type { Slices } from './file.js';
import { FORMAT } from './schema/root.js';
import { isObject } from './shape.js';

/** The text of a collection's file. */
export function collectionText(name: string, records: readonly unknown[]): string {
  const lines = records.map((record) => JSON.stringify(record)).join(',\n');
  return `{"format":${JSON.stringify(FORMAT)},${JSON.stringify(name)}:[\n${lines}\n${END}\n`;
}

/** The last line. */
const END = ']}';
/** Shorter files are parsed at once. */
const LONG = 100_000;

/**
 * What `JSON.parse` gives, a line in each slice where the text is long and written so.
 * @throws SyntaxError where the text is not JSON
 */
export function* parseInSlices(text: string): Slices<unknown> {
  const file = text.length < LONG ? undefined : yield* parseLines(text);
  return file ?? (JSON.parse(text) as unknown);
}

function* parseLines(text: string): Slices<unknown> {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  if (!head.endsWith('[') || lines.pop() !== END) return undefined;
  try {
    const file: unknown = JSON.parse(head + END);
    const list: unknown = isObject(file) ? Object.values(file).at(-1) : undefined;
    if (!Array.isArray(list)) return undefined;
    for (const [i, line] of lines.entries()) {
      const isLast = i === lines.length - 1;
      if (line.endsWith(',') === isLast) return undefined;
      list.push(JSON.parse(isLast ? line : line.slice(0, -1)) as unknown);
      yield;
    }
    return file;
  } catch {
    return undefined;
  }
}
