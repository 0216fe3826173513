/** What of a table is too much to be read, told the same wherever it is found. */
import type { Origin, Problem } from '../source.js';
import { say } from '../language.js';
import { MAX_FILE_BYTES, MAX_ROWS } from './limits.js';

/** @param size in bytes */
export const tooLarge = (file: string, size: number): Problem => ({
  level: 'error',
  kind: 'file-too-large',
  place: { file },
  message: say(
    `Le fichier pèse ${Math.round(size / 1e6)}\u00a0Mo\u00a0: il n’a pas été lu.`,
    `The file weighs ${Math.round(size / 1e6)} MB: it was not read.`,
  ),
  mend: say(
    `Enregistrez-le sans images et sans lignes vides, ou en plusieurs fichiers de moins de ${MAX_FILE_BYTES / 1e6}\u00a0Mo.`,
    `Save it without pictures and without empty rows, or as several files of less than ${MAX_FILE_BYTES / 1e6} MB.`,
  ),
});

export const tooManyRows = (place: Origin): Problem => ({
  level: 'error',
  kind: 'too-many-rows',
  place: { ...place, row: MAX_ROWS },
  message: say(
    `Le tableau a plus de ${MAX_ROWS.toLocaleString('fr')} lignes\u00a0: les suivantes n’ont pas été lues.`,
    `The table has more than ${MAX_ROWS.toLocaleString('en')} rows: those that follow were not read.`,
  ),
  mend: say(
    'Supprimez les lignes en trop, ou coupez le tableau en plusieurs fichiers.',
    'Delete the rows that are too many, or cut the table into several files.',
  ),
});
