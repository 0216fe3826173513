/** Styles that only an opened service needs: they come with it. */
import { recordStyles } from '../kit/record-styles.js';
import { tableStyles } from '../kit/table-styles.js';
const css = String.raw;
export const styles = tableStyles +
    recordStyles +
    css `
    .record tr + tr :is(th, td) {
      border-block-start: 1px solid var(--_line);
    }
    .record :is(th, td) {
      /* In a narrow window with letters set wide apart, all of a row still fits. */
      padding: 0.4em min(0.6em, 1.5vw);
      font-weight: 400;
      font-variant-numeric: tabular-nums;
    }
    .record .today :is(th, td) {
      font-weight: 700;
      background: var(--_soft);
    }
    .record .today .small {
      font-weight: 400;
    }
    .exit {
      position: sticky;
      inset-block-start: 0.5em;
      z-index: 1;
    }
  `;
