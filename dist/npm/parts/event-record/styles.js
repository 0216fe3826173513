/** Styles that only an opened event needs: they come with it. */
import { css as keepStyles } from '../keep/css.js';
import { recordStyles } from '../kit/record-styles.js';
const css = String.raw;
export const styles = recordStyles +
    keepStyles +
    css `
    .record .alert strong {
      font-size: 1.1em;
    }
    .record figure img {
      /* The room is kept before the picture comes, whatever its form. */
      display: block;
      inline-size: 100%;
      max-inline-size: 25em;
      block-size: auto;
      aspect-ratio: 3 / 2;
      object-fit: contain;
      object-position: 0 0;
    }
    .take .row a {
      padding-block: 0.4em;
    }
    .take {
      display: grid;
      gap: 0.5em;
    }
  `;
