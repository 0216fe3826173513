/** `ctg-feed report`: the bilan of the roadmap as a page. */
import { writeFile } from 'node:fs/promises';
import { reportPage } from '../../report/page.js';
import { needed, published, type Call } from '../call.js';
import { say } from '../../language.js';

export async function report({ paths, values, now, voice }: Call): Promise<number> {
  const feed = await published(needed(paths[0], say('la publication', 'the publication')));
  const out = needed(values.out, say('le fichier à écrire (-o bilan.html)', 'the file to write (-o bilan.html)'));
  await writeFile(out, reportPage(feed, now));
  voice.say(say(`${out} est écrit.`, `${out} is written.`));
  return 0;
}
