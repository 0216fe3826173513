import { css } from 'lit';
export const roadmapStyles = css `
  .views {
    margin-block-start: 1em;
  }
`;
