/**
 * `npm run look`: takes the pictures of test/look/ anew, and says which have changed. Look at them before you commit
 * them: a picture is a promise of how it should be.
 */
import { spawnSync } from 'node:child_process';
import { setup } from './setup.js';

setup();
// The pictures are drawn with it; where it cannot be had, they would not be those of the tests.
const { status, stdout } = spawnSync('fc-list', ['DejaVu Sans'], { encoding: 'utf8' });
if (status !== 0 || !stdout.trim()) {
  console.log('The font of the pictures is missing: apt-get install fonts-dejavu-core');
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'fonts-dejavu-core', 'fontconfig'], {
    stdio: 'inherit',
  });
}
const { ensureBuilt } = await import('./build.js');
await ensureBuilt();
const { difference, keep, PICTURES, reference, take, TOLERANCE } = await import('../test/support/look.js');
const { openScenes } = await import('../test/support/scenes.js');
const scenes = await openScenes();
try {
  for (const picture of PICTURES) {
    const [known, taken] = [reference(picture.name), await take(scenes, picture)];
    const share = known ? await difference(scenes.browser, known, taken) : 1;
    if (share <= TOLERANCE.share) continue;
    keep(picture.name, taken);
    console.log(`test/look/${picture.name}: ${known ? `${(share * 100).toFixed(2)} % other` : 'new'}`);
  }
} finally {
  await scenes.close();
}
