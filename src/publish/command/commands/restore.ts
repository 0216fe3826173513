/** `ctg-feed restore`: the previous publication back in its place. */
import { needed, type Call } from '../call.js';
import { restorePublication } from '../disk.js';

export async function restore({ paths, voice }: Call): Promise<number> {
  const out = needed(paths[0], 'le dossier de la publication');
  const done = await restorePublication(out);
  voice.say(
    done
      ? `La publication précédente est de nouveau dans ${out}.`
      : `Aucune publication précédente n’est gardée pour ${out}.`,
  );
  return done ? 0 : 1;
}
