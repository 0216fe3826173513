/** Styles that only an opened event needs: they come with it. */
import { recordStyles } from '../kit/record-styles.js';
const css = String.raw;
export const styles = recordStyles +
    css `
    .record .alert strong {
      font-size: 1.1em;
    }
    .record figure img {
      /* The room is kept before the picture comes, whatever its form. */
      display: block;
      inline-size: 100%;
      max-inline-size: 37.5em;
      block-size: auto;
      aspect-ratio: 3 / 2;
      object-fit: contain;
      object-position: 0 0;
    }
    .take .row a {
      padding-block: 0.4em;
    }
    .take [role='status']:empty {
      display: none;
    }
  `;
