/** Tables and lists of opened records: they come with the parts that draw them. */
const css = String.raw;
export const tableStyles = css `
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font: inherit;
  }
  th {
    text-align: start;
    font-weight: 600;
  }
  th,
  td {
    padding: 0.25em 0.5em 0.25em 0;
    vertical-align: top;
  }
  .bullets {
    list-style: disc;
    padding-inline-start: 1.2em;
  }
  /* Words stay whole and the table is scrolled: broken anywhere, a narrow column has one letter to a line. */
  .scroll {
    overflow-x: auto;
    overflow-wrap: break-word;
  }
`;
