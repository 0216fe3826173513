/** `ctg-feed report`: the bilan of the roadmap as a page. */
import { writeFile } from 'node:fs/promises';
import { reportPage } from '../../report/page.js';
import { needed, published, type Call } from '../call.js';

export async function report({ paths, values, now, voice }: Call): Promise<number> {
  const feed = await published(needed(paths[0], 'la publication'));
  const out = needed(values.out, 'le fichier à écrire (-o bilan.html)');
  await writeFile(out, reportPage(feed, now));
  voice.say(`${out} est écrit.`);
  return 0;
}
