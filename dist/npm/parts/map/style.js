/** The look of the map, adopted by the shadow root that it stands in: no style is written into the page. */
// Not lit's: a late part brings none. The name is what the build and the checks know styles by.
const css = String.raw;
const TEXT = css `
  .map {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    margin-block: 0.75em 1em;
  }
  .map-bar,
  .map-foot,
  .map-panel {
    padding: 0.6em 0.75em;
  }
  .map-bar button {
    min-inline-size: 2.75em;
  }
  .map-bar [aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }
  .map-scale {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    margin-inline-start: auto;
  }
  .map-ruler {
    block-size: 0.5em;
    border: 2px solid currentColor;
    border-block-start: 0;
  }
  .map-surface {
    position: relative;
    overflow: hidden;
    overflow: clip;
    block-size: min(60vh, 24em);
    border-block: 1px solid var(--_line);
    background-color: var(--_soft);
    background-image:
      linear-gradient(to right, rgb(127 127 127 / 0.2) 1px, transparent 1px),
      linear-gradient(to bottom, rgb(127 127 127 / 0.2) 1px, transparent 1px);
    cursor: grab;
    touch-action: pan-x pan-y;
    -webkit-user-select: none;
    contain: strict;
  }
  .map-surface:active {
    cursor: grabbing;
  }
  .map-surface:focus-visible {
    outline-offset: -3px;
  }
  .map-pane,
  .map-pane > *,
  .map-pane > * > * {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }
  .map-pane {
    direction: ltr;
  }
  .map-tiles {
    pointer-events: none;
  }
  .map-tiles img {
    inline-size: 256px;
    block-size: 256px;
    max-inline-size: none;
  }
  .map-dot {
    inline-size: 8px;
    block-size: 8px;
    margin: -4px 0 0 -4px;
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  .map-label {
    font-size: 14px;
    line-height: 1.2;
    white-space: nowrap;
    pointer-events: none;
  }
  .map-dot.map-here {
    inline-size: 14px;
    block-size: 14px;
    margin: -7px 0 0 -7px;
    border-width: 4px;
  }
  .map-label.map-here {
    font-weight: 700;
    padding: 0.1em 0.5em;
    border: 2px solid var(--_accent);
    border-radius: 1em;
    color: CanvasText;
    background: Canvas;
  }
  .map-crowded {
    visibility: hidden;
  }
  .map-marker,
  .map-marker:hover {
    inline-size: 30px;
    max-inline-size: none;
    block-size: 30px;
    min-block-size: 0;
    margin: -15px 0 0 -15px;
    padding: 0;
    border: 0;
    /* Not as its colour, of which the ring of the focus would be mixed, and lost on the map. */
    -webkit-text-fill-color: var(--_on-accent);
    background: none;
    font-size: 14px;
    line-height: 30px;
    text-align: center;
    white-space: nowrap;
    isolation: isolate;
  }
  .map-marker::before {
    content: '';
    position: absolute;
    inset: 0 -0.15em;
    z-index: -1;
    border: 2px solid #fff;
    border-radius: 15px;
    background: var(--_accent);
    box-shadow: 0 0 0 1px rgb(0 0 0 / 0.55);
  }
  .map-one::before {
    inset: 2px;
    border-radius: 50% 50% 50% 2px;
    transform: rotate(-45deg);
  }
  .map-one::after {
    content: '';
    position: absolute;
    inset: 11px;
    border: 4px solid var(--_on-accent);
    border-radius: 50%;
  }
  .map-about::before {
    border-style: dashed;
    border-color: var(--_on-accent);
  }
  .map-marker:is(:hover, :focus-visible, [aria-expanded='true'], .map-marked) {
    z-index: 1;
  }
  .map-marker:is([aria-expanded='true'], .map-marked)::before {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .map-marker:focus-visible {
    outline-offset: 4px;
    border-radius: 50%;
  }
  .map-panel:not([hidden]) {
    display: grid;
    gap: 0.6em;
    justify-items: start;
    border-block-end: 1px solid var(--_line);
  }
  .map-panel:focus-within {
    background: var(--_soft);
  }
  .map-head {
    justify-content: space-between;
    flex-wrap: nowrap;
    justify-self: stretch;
  }
  .map-head button {
    flex: none;
  }
  .map-title {
    font-weight: 700;
  }
  .map-panel ul {
    max-block-size: 20em;
    overflow: auto;
    justify-self: stretch;
  }
  .map-panel li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_line);
  }
  .map-foot {
    display: grid;
    gap: 0.25em;
  }
  .map-foot :empty {
    display: none;
  }
  .map-fingers {
    display: none;
  }
  @media (pointer: coarse) {
    .map-keys {
      display: none;
    }
    .map-fingers {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .map-marker {
      -webkit-text-fill-color: ButtonText;
    }
    .map-marker::before {
      background: ButtonFace;
      border-color: ButtonText;
    }
    .map-marker:is([aria-expanded='true'], .map-marked)::before {
      outline-color: Highlight;
    }
  }
  @media print {
    .map {
      display: none;
    }
  }
`;
let sheet;
/** Gives a root the map's styles, once. */
export function adopt(root) {
    if (!(root instanceof ShadowRoot) && !(root instanceof Document))
        return;
    if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(TEXT);
    }
    if (!root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
