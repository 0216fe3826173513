/** The sheet of one action: black on white, one page of A4 however much there is to say. */
/** Paper without its margins, in CSS millimetres. */
const PAGE = { width: 182, height: 268 };
/** Sizes of the text in points, the largest that fits is taken: below the last, nobody reads it. */
const SIZES = [11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7];
const PX_PER_MM = 96 / 25.4;
/** Makes the text as small as one page needs; what is longer still goes on to a second page, rather than be cut. */
export function fitPage({ body, documentElement: root }) {
    for (const size of SIZES) {
        root.style.setProperty('--size', `${size}pt`);
        if (body.getBoundingClientRect().height <= PAGE.height * PX_PER_MM)
            return;
    }
}
/** Without the tag of other styles: what pages of paper take is no matter of the browser floor. */
export const pageStyles = `
  @page {
    size: A4 portrait;
    margin: 14mm;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  body {
    inline-size: 182mm;
    font:
      var(--size, 11pt) / 1.3 Arial,
      'Liberation Sans',
      Helvetica,
      sans-serif;
    color: #000;
    background: #fff;
    overflow-wrap: break-word;
  }
  header {
    border-block-end: 2pt solid #000;
    padding-block-end: 0.5em;
    margin-block-end: 0.6em;
  }
  header p,
  footer,
  .source,
  .small {
    font-size: 0.9em;
  }
  h1 {
    font-size: 1.6em;
    line-height: 1.15;
  }
  .demo {
    border: 1pt solid #000;
    padding: 0.2em 0.5em;
    margin-block-start: 0.4em;
    font-weight: bold;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  .links a::after {
    content: ' (' attr(href) ')';
  }
  ul,
  ol {
    list-style: none;
  }
  .bullets,
  .moves {
    padding-inline-start: 1.2em;
  }
  .bullets {
    list-style: disc;
  }
  .moves {
    list-style: decimal;
  }
  .hidden,
  progress,
  button {
    display: none;
  }
  .state,
  .badge,
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .badge,
  dt,
  th,
  .warn {
    font-weight: bold;
  }
  .state {
    border: 1.5pt solid #000;
    padding: 0.2em 0.6em;
    margin-block: 0.4em;
  }
  .progress {
    display: flex;
    gap: 1em;
  }
  .text > * + * {
    margin-block-start: 0.25em;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 0.3em 1em;
    margin-block-start: 0.5em;
  }
  .columns > :first-child {
    grid-column: span 2;
  }
  /* In two columns, what is short takes little room. */
  .record {
    columns: 2;
    column-gap: 6mm;
    margin-block-start: 0.6em;
    /* Else Chromium may take the columns to a second page that has room for all on the first. */
    break-before: avoid;
    break-inside: avoid;
  }
  .record > div {
    padding-block: 0.25em 0.4em;
    border-block-start: 0.5pt solid #000;
  }
  :is(dt, h1) {
    break-after: avoid;
  }
  :is(li, tr) {
    break-inside: avoid;
  }
  .steps > li {
    display: flex;
    gap: 0.5em;
  }
  .indicators > li + li {
    margin-block-start: 0.5em;
  }
  .chart {
    display: none;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  :is(th, td) {
    text-align: start;
    vertical-align: top;
    padding: 0 0.4em 0 0;
    border-block-end: 0.5pt solid #999;
  }
  th .small {
    font-weight: normal;
  }
  .amount {
    text-align: end;
    white-space: nowrap;
  }
  footer {
    border-block-start: 0.5pt solid #000;
    margin-block-start: 0.6em;
    padding-block-start: 0.3em;
  }
`;
