/** What was taken out, when and why: a table beside the published folder, which no publication touches (Node only). */
import { appendFile, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { REMOVABLE, type Removable } from '../build/remove.js';
import { readCsv } from '../tables/csv.js';

export interface Removal {
  readonly day: string;
  readonly collection: Removable;
  readonly id: string;
  readonly reason: string;
  /** Days of the archives that were written anew. */
  readonly archives: readonly string[];
}

const TITLES = ['Date', 'Collection', 'Identifiant', 'Motif', 'Archives réécrites'];

/** Beside the folder, never in it, where it would be uploaded. */
export const logOf = (out: string) => `${resolve(out)}.retraits.csv`;

export async function logRemoval(out: string, { day, collection, id, reason, archives }: Removal): Promise<void> {
  const row = [day, collection, id, reason, archives.join(' ')];
  const line = (cells: readonly string[]) =>
    `${Papa.unparse([[...cells]], { delimiter: ';', escapeFormulae: true })}\r\n`;
  const isNew = (await readLog(out)) === undefined;
  await appendFile(logOf(out), `${isNew ? `\ufeff${line(TITLES)}` : ''}${line(row)}`);
}

/** Undefined where nothing was ever taken out. */
export async function readLog(out: string): Promise<Removal[] | undefined> {
  const bytes = await readFile(logOf(out)).catch(() => undefined);
  if (!bytes) return undefined;
  const [, ...rows] = readCsv({ name: logOf(out), bytes: new Uint8Array(bytes) }).rows;
  return rows.flatMap(([day = '', name = '', id = '', reason = '', archives = '']) => {
    const collection = REMOVABLE.find((one) => one === name);
    return collection && id ? [{ day, collection, id, reason, archives: archives.split(' ').filter(Boolean) }] : [];
  });
}
