import { css } from 'lit';
/** The look of what stands around a month or a list. */
export const calendarStyles = css `
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
