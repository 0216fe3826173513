/** The four elements look as they did when somebody last looked at them: `npm run look` takes the pictures anew. */
import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/build/paths.js';
import { difference, PICTURES, reference, take, TOLERANCE } from '../support/look.js';
import { openScenes } from '../support/scenes.js';

let scenes;
before(async () => {
  scenes = await openScenes();
});
after(() => scenes.close());

describe('the look', () => {
  for (const picture of PICTURES)
    it(`is that of ${picture.name}`, async () => {
      const known = reference(picture.name);
      assert.ok(known, `there is no test/look/${picture.name}: type "npm run look", and look at it`);
      const share = await difference(scenes.browser, known, await take(scenes, picture));
      assert.ok(
        share <= TOLERANCE.share,
        `${(share * 100).toFixed(2)} % of the pixels differ: type "npm run look", and look at what changed`,
      );
    });

  it('is told apart from another', async () => {
    const [light, dark] = ['action-card-320-light.png', 'action-card-320-dark.png'].map(reference);
    assert.ok((await difference(scenes.browser, light, dark)) > 0.5);
    assert.equal(await difference(scenes.browser, light, light), 0);
    assert.equal(await difference(scenes.browser, light, reference('action-card-1280-light.png')), 1);
  });

  it('takes little room: less than 2 MB, and no picture that nothing compares', () => {
    const names = readdirSync(join(root, 'test/look'));
    assert.deepEqual(names.sort(), PICTURES.map(({ name }) => name).sort());
    const size = names.reduce((sum, name) => sum + statSync(join(root, 'test/look', name)).size, 0);
    assert.ok(size < 2e6, `${size} bytes`);
  });
});
