/** `ctg-feed diff`: what changes between two publications. */
import { diffFeeds } from '../../build/diff.js';
import { needed, published, type Call } from '../call.js';
import { tellDiff } from '../words.js';

export async function diff({ paths, values, voice }: Call): Promise<number> {
  const [before, after] = [needed(paths[0], 'l’ancienne publication'), needed(paths[1], 'la nouvelle publication')];
  const found = diffFeeds(await published(before), await published(after));
  voice.say(values.format === 'json' ? JSON.stringify(found) : tellDiff(found));
  return 0;
}
