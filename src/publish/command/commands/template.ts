/** `ctg-feed template`: a workbook to fill, or the records of one owner to correct. */
import { writeFile } from 'node:fs/promises';
import { ownerWorkbook, templateWorkbook } from '../../book/template.js';
import { Misuse, needed, published, type Call } from '../call.js';
import { say } from '../../language.js';

export async function template({ values, voice }: Call): Promise<number> {
  const out = needed(values.out, say('le fichier à écrire (-o classeur.xlsx)', 'the file to write (-o classeur.xlsx)'));
  const { owner } = values;
  if (owner === undefined) {
    const territory = values.feed === undefined ? { communes: [], themes: [] } : await published(values.feed);
    await writeFile(out, await templateWorkbook(territory));
  } else {
    const feed = await published(
      needed(
        values.feed,
        say(
          'la publication d’où viennent les fiches (--feed DOSSIER)',
          'the publication that the records come from (--feed FOLDER)',
        ),
      ),
    );
    const bytes = await ownerWorkbook(feed, owner);
    if (!bytes)
      throw new Misuse(
        say(`Aucune fiche n’a pour responsable «\u00a0${owner}\u00a0».`, `No record has “${owner}” as its owner.`),
      );
    await writeFile(out, bytes);
  }
  voice.say(say(`${out} est écrit.`, `${out} is written.`));
  return 0;
}
