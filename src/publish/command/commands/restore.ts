/** `ctg-feed restore`: the previous publication back in its place. */
import { needed, type Call } from '../call.js';
import { restorePublication } from '../disk.js';
import { say } from '../../language.js';

export async function restore({ paths, voice }: Call): Promise<number> {
  const out = needed(paths[0], say('le dossier de la publication', 'the folder of the publication'));
  const done = await restorePublication(out);
  voice.say(
    done
      ? say(`La publication précédente est de nouveau dans ${out}.`, `The previous publication is in ${out} again.`)
      : say(`Aucune publication précédente n’est gardée pour ${out}.`, `No previous publication is kept for ${out}.`),
  );
  return done ? 0 : 1;
}
