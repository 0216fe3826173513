/**
 * The look of a month. Each cell has the height of its number and four lines, which is all that comes into it: the
 * visits, which come after the events, move nothing.
 */
/** CSS text; the tag makes the build take out its spaces, and the check of the browser floor read it. */
const css = String.raw;

export const monthStyles = css`
  .month {
    table-layout: fixed;
    border-collapse: collapse;
    /* WebKit lets half of a collapsed border stand out: on a page without a margin that is a bar to scroll it with. */
    inline-size: calc(100% - 1px);
    font: inherit;
  }
  .month th {
    font-weight: 600;
    padding: 0.4em 0;
    overflow-wrap: normal;
    text-align: center;
    font-size: 0.875em;
  }
  .month td {
    padding: 0;
    vertical-align: top;
    border: 1px solid var(--_line);
  }
  .month button {
    display: flex;
    flex-direction: column;
    gap: 0.2em;
    inline-size: 100%;
    block-size: 7.6em;
    /* What changes in a day is laid out in it alone. */
    contain: strict;
    overflow: hidden;
    padding: 2.3em 0.3em 0;
    margin-block-start: -2.1em;
    border: 0;
    border-radius: 0;
    text-align: start;
    font-weight: 400;
  }
  /* Whoever prints in that frame has the whole month. */
  @media screen {
    .month :is(.below, .below ~ tr) button {
      content-visibility: hidden;
    }
  }
  .month button[aria-pressed='true'] {
    background: var(--_soft);
    -webkit-text-fill-color: currentColor;
    box-shadow: inset 0 0 0 2px var(--_ink);
  }
  .number {
    display: block;
    margin: 0.3em 0.3em 0;
    pointer-events: none;
    inline-size: 1.8em;
    line-height: 1.8em;
    text-align: center;
    font-weight: 600;
  }
  .today .number {
    background: var(--_accent);
    color: var(--_on-accent);
    border-radius: 1em;
  }
  .weekend,
  .holidays {
    background: var(--_soft);
  }
  .other {
    font-weight: 400;
    font-style: italic;
  }
  .chip {
    font-size: 0.8em;
    line-height: 1.3;
    overflow: hidden;
    /* What clips without a scroller of its own costs a tenth less of a month. */
    overflow: clip;
    min-block-size: 0;
    /* A line that is cut costs half of what one does that is clamped, and a full month has many. */
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  :is(.of-2, .of-3, .of-4) {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    white-space: normal;
  }
  :is(.of-3, .of-4) {
    -webkit-line-clamp: 3;
  }
  .chip:not(.small, .rest) {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 0.35em;
  }
  .chip.came {
    margin-inline-start: -0.35em;
    border-inline-start-style: dotted;
  }
  .chip.goes-on {
    margin-inline-end: -0.35em;
    background: var(--_soft);
  }
  .chip.far {
    border-color: var(--_line);
  }
  .chip.cancelled,
  .chip.postponed {
    border-color: var(--_alert);
  }
  .month ~ p {
    margin-block-start: 0.5em;
  }
  .narrow .month button {
    block-size: 4.6em;
    align-items: center;
  }
  .narrow .chip.far {
    opacity: 0.5;
  }
  /* A dot for each; its words are in the name of the day, and are not there to be seen. */
  .narrow .chip:not(.small, .rest) {
    display: block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    visibility: hidden;
  }
  .narrow .chip:not(.small, .rest)::before {
    content: '';
    display: block;
    block-size: 100%;
    border-radius: 1em;
    background: var(--_accent);
    visibility: visible;
  }
  .narrow .chip:is(.small, .rest) {
    display: none;
  }
  @media (forced-colors: active) {
    .narrow .chip:not(.small, .rest)::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .chip.far {
      border-color: Canvas;
    }
    .today .number {
      border: 2px solid;
      color: CanvasText;
    }
    .month button[aria-pressed='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
      background: Canvas;
      color: CanvasText;
    }
  }
  @media print {
    .month td {
      break-inside: avoid;
    }
    .month button {
      display: flex;
    }
  }
`;
