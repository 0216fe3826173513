/** What of a table is too much to be read, told the same wherever it is found. */
import type { Origin, Problem } from '../source.js';
import { say } from '../language.js';
import { MAX_FILE_BYTES } from './limits.js';

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

/** @param most rows that are read */
export const tooManyRows = (place: Origin, most: number): Problem => ({
  level: 'error',
  kind: 'too-many-rows',
  place: { ...place, row: most },
  message: say(
    `Le tableau a plus de ${most.toLocaleString('fr')} lignes\u00a0: les suivantes n’ont pas été lues.`,
    `The table has more than ${most.toLocaleString('en')} rows: those that follow were not read.`,
  ),
  mend: say(
    'Supprimez les lignes en trop, ou coupez le tableau en plusieurs fichiers.',
    'Delete the rows that are too many, or cut the table into several files.',
  ),
});
