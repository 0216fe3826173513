/** Styles that opened services and events share: they come with them. */
const css = String.raw;
export const recordStyles = css `
  .record {
    display: grid;
    gap: 1em;
  }
  /* WebKit would give a column the width of its longest word. */
  .record,
  .record :is(.facts, .text, .bullets, .dates) {
    grid-template-columns: minmax(0, 1fr);
  }
  .record .facts {
    gap: 0;
  }
  /* Term and description side by side where both fit, without a measure of the width. */
  .record .facts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    padding-block: 0.9em;
    border-block-start: 1px solid var(--_line);
  }
  .record .facts dt {
    flex: 0 1 12em;
  }
  .record .facts dd {
    flex: 1 1 20em;
    min-inline-size: 0;
    max-inline-size: 45em;
  }
  .record .text > p {
    max-inline-size: 65ch;
  }
  .record .label {
    font-weight: 600;
    margin-block-start: 0.5em;
  }
  .record .bullets {
    list-style: disc;
    padding-inline-start: 1.2em;
  }
  .record :is(.bullets, .dates) {
    display: grid;
    gap: 0.4em;
  }
  .record .note {
    margin: 0;
  }
  /* One that opens stays where it is, and does not stretch those beside it; one that stands alone has all the width. */
  @supports selector(:has(a)) {
    .cards:has(details[open]) {
      align-items: start;
    }
    .cards > :has(.card > .text > .record) {
      grid-column: 1 / -1;
    }
  }
`;
