/** The look of an opened action: it comes with the part that draws it. */
import { shareStyles } from '../kit/share.js';
import { tableStyles } from '../kit/table-styles.js';
const css = String.raw;
export const styles = css `
  ${tableStyles}${shareStyles}
  /* A table that scrolls must not make its column wider. */
  .text,
  .record {
    grid-template-columns: minmax(0, 1fr);
  }
  .record li + li {
    margin-block-start: 0.4em;
  }
  .indicators > li + li {
    margin-block-start: 1.25em;
  }
  .moves {
    list-style: decimal;
    padding-inline-start: 1.4em;
  }
  .steps > li {
    display: flex;
    gap: 0.5em;
  }
  .measures {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: center;
  }
  .measures > * {
    flex: 1 1 11em;
    min-inline-size: 0;
    max-inline-size: 26em;
  }
  .measures > table {
    flex: 2 1 20em;
  }
  .measures th {
    inline-size: 64%;
  }
  .record .small {
    font-weight: 400;
  }
  .small .small {
    font-size: 1em;
  }
  .chart {
    color: var(--_ink);
    block-size: auto;
  }
  .amount {
    text-align: end;
    white-space: nowrap;
  }
  .record > div + div {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.6em;
  }
  @container (min-width: 40em) {
    .record > div {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
      gap: 0.25em 1.5em;
    }
  }
  @media (forced-colors: active) {
    .chart {
      color: CanvasText;
    }
  }
`;
