/** The look of what one looks for things with, and of what is found. */
import { css } from 'lit';
export const fieldStyles = css `
  option {
    color: FieldText;
    background: Field;
  }
  input[type='checkbox'] {
    inline-size: 1.5em;
    block-size: 1.5em;
    min-block-size: 0;
    accent-color: var(--_accent);
    flex: none;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0.75em 1em;
    align-items: end;
    /* In WebKit a long choice would widen the page. */
    overflow: clip;
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .field {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
  }
  .field > span {
    font-weight: 600;
  }
  .field > :not(span) {
    inline-size: 100%;
  }
  .wide {
    grid-column: 1 / -1;
  }
  .check {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.75em;
  }
  span.nowrap {
    white-space: nowrap;
  }
  button.plain {
    border-color: transparent;
    color: var(--_ink);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    min-block-size: 2em;
    padding: 0.2em 0.4em;
  }
  .chips {
    margin-block-start: 0.75em;
  }
  .chips button:not(.plain) {
    min-block-size: 2.25em;
    padding-block: 0.2em;
    border-radius: 2em;
    background: var(--_soft);
  }
  .more .fields {
    padding: 0.5em 0 0;
    background: none;
  }
  mark {
    background: var(--_soft);
    color: inherit;
    text-decoration: underline;
    font-weight: 700;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: 1em;
    margin-block-start: 0.75em;
  }
  /* Beside each other cards end on one line; a height that waits for another is laid out twice. */
  @media (min-width: 41em) {
    .card {
      block-size: 100%;
    }
  }
  @media print {
    .fields {
      display: none;
    }
  }
`;
