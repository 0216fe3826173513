/** `ctg-feed export`: a workbook from a publication. */
import { writeFile } from 'node:fs/promises';
import { exportWorkbook } from '../../book/template.js';
import { needed, published, type Call } from '../call.js';
import { say } from '../../language.js';

export async function exportAgain({ paths, values, voice }: Call): Promise<number> {
  const feed = await published(
    needed(paths[0], say('la publication à rendre', 'the publication to turn back into a workbook')),
  );
  const out = needed(values.out, say('le fichier à écrire (-o classeur.xlsx)', 'the file to write (-o classeur.xlsx)'));
  await writeFile(out, await exportWorkbook(feed));
  voice.say(say(`${out} est écrit.`, `${out} is written.`));
  return 0;
}
