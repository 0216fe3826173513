/**
 * The look of an action, the same in a card and in the roadmap. Its body is a container: what stands in it follows
 * the width of its own column. The title is outside, so that it still gives the element a width in a flex row.
 */
import { css } from 'lit';
export const actionStyles = css `
  .body {
    container-type: inline-size;
    display: flex;
    flex-direction: column;
    gap: 0.6em;
    flex: auto;
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.5em;
    align-items: center;
  }
  .badge {
    flex-wrap: wrap;
  }
  .state > .badge > :first-child {
    padding-inline: 0.6em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    background: var(--_soft);
  }
  .progress {
    display: grid;
    grid-template-columns: auto minmax(2.5em, 1fr);
    gap: 0.3em 0.6em;
    align-items: center;
    flex: 1 1 22em;
    max-inline-size: 32em;
  }
  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 0.6em;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    background: transparent;
    overflow: hidden;
    accent-color: var(--_accent);
  }
  progress::-webkit-progress-bar {
    background: transparent;
  }
  progress::-webkit-progress-value {
    background: var(--_ink);
  }
  progress::-moz-progress-bar {
    background: var(--_ink);
  }
  .columns {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10em), 1fr));
  }
  @container (max-width: 15.5em) {
    .closed .more,
    .closed progress ~ * {
      display: none;
    }
  }
  /* There all backgrounds become the page's, and a bar would read 0 %. */
  @media (forced-colors: active) {
    progress {
      forced-color-adjust: none;
      border-color: CanvasText;
    }
    progress::-webkit-progress-value {
      background: Highlight;
    }
    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
`;
