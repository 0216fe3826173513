/** A roadmap in black on white: every status, mark and delay is told by words and shapes. */
import { drawingStyles } from '../roadmap/marks.js';
// Without the tag of other styles: what pages of paper take is no matter of the browser floor.
const paperStyles = `
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  body {
    font:
      9.5pt / 1.3 Arial,
      'Liberation Sans',
      Helvetica,
      sans-serif;
    color: #000;
    background: #fff;
    overflow-wrap: break-word;
  }
  header {
    border-block-end: 2pt solid #000;
    padding-block-end: 2mm;
    margin-block-end: 3mm;
  }
  h1 {
    font-size: 16pt;
    line-height: 1.2;
  }
  h2 {
    font-size: 12pt;
    margin-block: 5mm 1.5mm;
    break-after: avoid;
  }
  .demo {
    border: 1pt solid #000;
    padding: 1mm 2mm;
    margin-block-start: 2mm;
  }
  .demo,
  .choices,
  .warn,
  caption {
    font-weight: bold;
  }
  .badge {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  ul {
    list-style: none;
  }
  .bullets,
  .undated {
    list-style: disc;
    padding-inline-start: 1.2em;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    margin-block-end: 3mm;
  }
  tr {
    break-inside: avoid;
  }
  caption,
  :is(th, td) {
    text-align: start;
    vertical-align: top;
  }
  :is(th, td) {
    border-block-end: 0.5pt solid #000;
    padding: 1mm 1.5mm 1mm 0;
  }
  thead :is(th, td) {
    border-block-end: 1.5pt solid #000;
  }
  tfoot :is(th, td) {
    border-block: 1.5pt solid #000;
    font-weight: bold;
  }
  th p {
    font-weight: normal;
  }
  footer {
    font-size: 8pt;
    break-inside: avoid;
    margin-block-start: 3mm;
  }
`;
export const portraitStyles = `
  @page {
    size: A4 portrait;
    margin: 14mm;
    @bottom-right {
      content: counter(page) ' / ' counter(pages);
      font: 8pt sans-serif;
    }
  }
  ${paperStyles}
  body {
    inline-size: 182mm;
  }
  .figures {
    margin-block-start: 3mm;
  }
  .figures td,
  .figures thead th:not(:first-child) {
    text-align: end;
    padding-inline: 1.5mm;
  }
  .figures td {
    white-space: nowrap;
  }
  .actions {
    table-layout: fixed;
  }
  .actions th:first-child {
    inline-size: 38%;
  }
  .actions th:nth-child(2) {
    inline-size: 14%;
  }
`;
export const landscapeStyles = `
  @page {
    size: A4 landscape;
    margin: 12mm;
    @bottom-right {
      content: counter(page) ' / ' counter(pages);
      font: 8pt sans-serif;
    }
  }
  ${paperStyles}
  body {
    --_line: #999;
    --_soft: #ddd;
    --_ink: #000;
    --_warn: #000;
    inline-size: 273mm;
    font-size: 8.5pt;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 5mm;
    align-items: center;
  }
  .timeline {
    table-layout: fixed;
  }
  .timeline th {
    inline-size: 32%;
    font-weight: normal;
  }
  .timeline :is(.badge, p) {
    display: inline;
    margin-inline-end: 0.75em;
  }
  .timeline strong {
    display: block;
  }
  .timeline td {
    padding: 0 3mm;
    block-size: 40px;
    position: relative;
  }
  .track {
    display: block;
    block-size: 40px;
  }
  tbody .track {
    position: absolute;
    inset: 0 3mm;
    inline-size: calc(100% - 6mm);
    block-size: 100%;
  }
  ${drawingStyles}
`;
