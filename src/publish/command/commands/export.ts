/** `ctg-feed export`: a workbook from a publication. */
import { writeFile } from 'node:fs/promises';
import { exportWorkbook } from '../../book/template.js';
import { needed, published, type Call } from '../call.js';

export async function exportAgain({ paths, values, voice }: Call): Promise<number> {
  const feed = await published(needed(paths[0], 'la publication à rendre'));
  const out = needed(values.out, 'le fichier à écrire (-o classeur.xlsx)');
  await writeFile(out, await exportWorkbook(feed));
  voice.say(`${out} est écrit.`);
  return 0;
}
