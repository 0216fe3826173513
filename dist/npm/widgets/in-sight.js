import { css } from 'lit';
import { page } from '../client/environment.js';
import { nextFrame } from './sliced.js';
export const inSightStyles = css `
  .new .cards > li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 18em;
  }
`;
/**
 * What is in sight of a new list is laid out and painted first, the rest when that is done: a slow phone answers in half
 * of the time. For good this would keep what is below from Chromium's accessibility tree.
 */
export async function inSightFirst(list) {
    list?.classList.add('new');
    await nextFrame();
    await page.pause();
    list?.classList.remove('new');
}
