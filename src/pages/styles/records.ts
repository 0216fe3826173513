/** The look of what is told of a service, an event or an action on the territory's pages, on a screen and on paper. */
const css = String.raw;

export const RECORD_STYLE = css`
  .note {
    border-inline-start: 4px solid var(--ink);
    background: var(--soft);
    padding: 0.6rem 0.9rem;
  }
  section > p {
    margin-block: 0.75rem;
  }
  h2 + h3 {
    margin-block-start: 0.25rem;
  }
  .text {
    display: grid;
    gap: 0.6em;
    grid-template-columns: minmax(0, 1fr);
  }
  .text > p {
    max-inline-size: 65ch;
  }
  .record {
    display: grid;
    gap: 1rem;
    grid-template-columns: minmax(0, 1fr);
  }
  .facts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    padding-block: 0.8rem;
    border-block-start: 1px solid var(--line);
  }
  .facts dt {
    flex: 0 1 13rem;
    font-weight: 650;
  }
  .facts dd {
    flex: 1 1 20rem;
    min-inline-size: 0;
    max-inline-size: 46rem;
  }
  .facts table {
    border-collapse: collapse;
    inline-size: 100%;
    max-inline-size: 30rem;
  }
  .facts :is(th, td) {
    text-align: start;
    vertical-align: top;
    padding: 0.3rem 0.75rem 0.3rem 0;
    border-block-end: 1px solid var(--line);
    font-weight: 400;
  }
  .facts thead th {
    font-weight: 650;
  }
  .facts .today :is(th, td) {
    font-weight: 650;
  }
  .facts .amount {
    text-align: end;
  }
  .facts .scroll {
    overflow-x: auto;
  }
  .bullets {
    list-style: disc;
    padding-inline-start: 1.2em;
  }
  .steps li {
    display: flex;
    gap: 0.6em;
    padding-block: 0.3rem;
  }
  .label {
    font-weight: 650;
    margin-block-start: 0.5em;
  }
  .dates li {
    padding-block: 0.25rem;
  }
  .chart {
    max-inline-size: 20rem;
    block-size: auto;
    display: block;
    color: var(--ink);
  }
  figure {
    max-inline-size: 37.5rem;
  }
  figure img {
    inline-size: 100%;
    block-size: auto;
    border-radius: 0.5rem;
  }
  figcaption {
    font-size: 0.85em;
    color: var(--quiet);
  }
  .also ul {
    display: grid;
    gap: 0.4rem;
  }
  .source {
    border-block-start: 1px solid var(--line);
    padding-block-start: 0.75rem;
  }
  footer {
    padding-block: 1.5rem 3rem;
    border-block-start: 1px solid var(--line);
    font-size: 0.9em;
    color: var(--quiet);
    display: grid;
    gap: 0.5rem;
  }
  @media print {
    :root {
      color-scheme: light;
      --ground: #fff;
      --text: #000;
      --quiet: #333;
      --ink: #000;
      --line: #999;
      --soft: #fff;
      font-size: 10.5pt;
    }
    .skip,
    .top nav,
    .trail,
    .also,
    .button,
    .exit {
      display: none;
    }
    .top {
      border-block-end: 1px solid #000;
    }
    .cards {
      display: block;
    }
    .cards > li {
      border: 0;
      padding: 0.4rem 0;
      break-inside: avoid;
    }
    .facts > div,
    tr {
      break-inside: avoid;
    }
  }
`;
