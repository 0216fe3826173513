import { css } from 'lit';
export const roadmapStyles = css `
  .counts {
    margin-block: 0.5em 1em;
    gap: 0.5em 1.5em;
  }
  .list {
    margin-block-start: 0.5em;
  }
  .action {
    border-block-start: 1px solid var(--_line);
  }
  .action > summary {
    color: inherit;
    font-weight: inherit;
    padding-block: 0.9em;
  }
  .action > summary > :is(h2, h3, h4, h5, h6) {
    display: inline;
  }
  .action > summary > p {
    display: flex;
    margin-block-start: 0.25em;
  }
`;
