import { css } from 'lit';

/** The look of what stands around a month or a list. */
export const calendarStyles = css`
  /* A guessed height would move what stands below, and there are few. */
  .ctg .cards > * {
    content-visibility: visible !important;
  }
  .ctg > details {
    margin-block-start: 1em;
  }
  .tools {
    justify-content: space-between;
    margin-block: 1em;
  }
  #title {
    font-size: 1.3em;
  }
`;
