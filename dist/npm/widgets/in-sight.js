import { css } from 'lit';
import { page } from '../client/environment.js';
import { nextFrame } from './sliced.js';
/** Four cards fill the height of a phone held upright; elsewhere the browser finds out, which takes it a layout more. */
export const inSightStyles = css `
  .new .cards > li:nth-child(n + 5) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 18em;
  }
  /* Below it stands what is on its way, and then a status, which has this margin too. */
  .ctg > .fields {
    margin-block-end: 1em;
  }
  @media (max-width: 41em) and (max-height: 60em) {
    .new .cards > li:nth-child(n + 5) {
      content-visibility: hidden;
    }
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
