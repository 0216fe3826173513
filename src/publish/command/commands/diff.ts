/** `ctg-feed diff`: what changes between two publications. */
import { diffFeeds } from '../../build/diff.js';
import { needed, published, type Call } from '../call.js';
import { tellDiff } from '../words.js';
import { say } from '../../language.js';

export async function diff({ paths, values, voice }: Call): Promise<number> {
  const [before, after] = [
    needed(paths[0], say('l’ancienne publication', 'the old publication')),
    needed(paths[1], say('la nouvelle publication', 'the new publication')),
  ];
  const found = diffFeeds(await published(before), await published(after));
  voice.say(values.format === 'json' ? JSON.stringify(found) : tellDiff(found));
  return 0;
}
