/** CSS text; the tag makes the build take out its spaces, and the check of the browser floor read it. */
const css = String.raw;
/** One mark at a place on the axis, such as `12.5%`. */
export function markShape({ svg }, kind, x) {
    switch (kind) {
        case 'start':
            return svg `<svg x=${x}><path class="line" d="M5 13H1V27H5" /></svg>`;
        case 'first-deadline':
        case 'moved-deadline':
            return svg `<svg x=${x}><path class="line dashed" d="M0 8V32" /></svg>`;
        case 'deadline':
            return svg `<svg x=${x}><path class="line solid" d="M0 32V6H9L6 10L9 14H0" /></svg>`;
        case 'step-done':
            return svg `<circle class="line solid" r="4.5" cx=${x} cy="20" />`;
        case 'step-late':
            return svg `<svg x=${x}><path class="late" d="M0 12L8 27H-8Z" /></svg>`;
        case 'step':
            return svg `<circle class="line" r="4.5" cx=${x} cy="20" />`;
    }
}
/** The drawing alone: the same on a page and on paper. */
export const drawingStyles = css `
  .track,
  .track svg,
  .key,
  .key svg {
    overflow: visible;
    /* Years go from left to right, whatever way the words do: a year stands beside its line and not before it. */
    direction: ltr;
  }
  .key {
    inline-size: 20px;
    block-size: 36px;
    vertical-align: middle;
  }
  .line {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .solid {
    fill: currentColor;
  }
  .dashed {
    stroke-dasharray: 3 3;
  }
  .late {
    fill: var(--_warn);
  }
  .span {
    fill: var(--_soft);
    stroke: currentColor;
  }
  .moved {
    fill: none;
    stroke: currentColor;
    stroke-dasharray: 4 3;
  }
  .year {
    stroke: var(--_line);
  }
  .today {
    stroke: var(--_ink);
    stroke-width: 2;
    stroke-dasharray: 6 4;
  }
  .end {
    stroke: currentColor;
    stroke-width: 3;
  }
  .track text {
    fill: currentColor;
    font-size: 0.875em;
  }
  .track .now {
    fill: var(--_ink);
    font-weight: 700;
    text-anchor: middle;
  }
`;
/** Where the piece itself is narrow (or unknown to the browser), the list alone is shown. */
export const timelineStyles = css `
  .timeline {
    container-type: inline-size;
    margin-block-start: 1em;
  }
  .timeline .legend,
  .track {
    display: none;
  }
  .marks {
    display: grid;
    gap: 0.15em;
    padding-block-end: 1em;
    padding-inline-start: 1em;
  }
  .timeline .action :is(h2, h3, h4, h5, h6) {
    font-size: 1em;
  }
  .undated {
    font-weight: 700;
    margin-block: 1.5em 0.5em;
  }
  ${drawingStyles}
  @container (min-width: 700px) {
    .timeline .legend {
      display: flex;
    }
    .timeline ol > li,
    .axis {
      display: grid;
      grid-template-columns: minmax(13em, 1fr) 2fr;
      column-gap: 1.5em;
      padding-inline-end: 1em;
    }
    .timeline ol > .open {
      grid-template-columns: 1fr;
    }
    .timeline ol .action {
      border: 0;
      margin: 0;
    }
    .timeline ol > li {
      border-block-start: 1px solid var(--_line);
      position: relative;
      break-inside: avoid;
    }
    .track {
      display: block;
      /* As high as the words beside it, and never what makes the row high. */
      block-size: 0;
      min-block-size: max(40px, 100%);
    }
    .axis .track {
      grid-column: 2;
      min-block-size: max(36px, 2.6em);
    }
    .marks {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      padding: 0;
    }
  }
`;
