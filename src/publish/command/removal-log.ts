/** The table of what was taken out, beside the published folder, which no publication touches (Node only). */
import { appendFile, readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import Papa from 'papaparse';
import { FORMULA } from '../../parts/csv/table.js';
import { REMOVAL_TITLES, type Removal } from '../build/removals.js';
import type { SourceFile } from '../source.js';

/** Beside the folder, never in it, where it would be uploaded. */
export const logOf = (out: string) => `${resolve(out)}.retraits.csv`;

export async function logRemoval(out: string, { day, collection, id, reason, archives }: Removal): Promise<void> {
  const row = [day, collection, id, reason, archives.join(' ')];
  const line = (cells: readonly string[]) =>
    `${Papa.unparse([[...cells]], { delimiter: ';', escapeFormulae: FORMULA })}\r\n`;
  const isNew = (await logIn(out)).length === 0;
  await appendFile(logOf(out), `${isNew ? `\ufeff${line(REMOVAL_TITLES)}` : ''}${line(row)}`);
}

/** As a document among the others; none where nothing was ever taken out. */
export async function logIn(out: string): Promise<SourceFile[]> {
  const file = logOf(out);
  const bytes = await readFile(file).catch(() => undefined);
  return bytes ? [{ name: relative('.', file) || file, bytes: new Uint8Array(bytes) }] : [];
}
