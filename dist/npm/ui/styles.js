/**
 * The look: a few tokens and the pieces that every widget shares. The colour of the text and the font are the host
 * page's; one accent is added; neutral lines are grey with some transparency, so that they serve on light and dark.
 * Nothing that matters sits on `:host`, where a page's `* { … }` reaches it: the frame inside sets it again.
 */
import { css } from 'lit';
export const baseStyles = css `
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .ctg {
    --_accent: var(--ctg-accent, #0b5c7a);
    --_on-accent: var(--ctg-on-accent, #fff);
    --_alert: var(--ctg-alert, #b3261e);
    --_radius: var(--ctg-radius, 0.5em);
    --_line: rgb(127 127 127 / 0.4);
    --_soft: rgb(127 127 127 / 0.1);
    --_edge: #767676;
    --_ink: LinkText;
    --_warn: currentColor;
    display: block;
    font-style: normal;
    font-weight: 400;
    font-size: max(1em, 15px);
    line-height: 1.5;
    font-family: var(--ctg-font, inherit);
    letter-spacing: normal;
    word-spacing: normal;
    font-variant: normal;
    word-break: normal;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    overflow-wrap: anywhere;
    cursor: auto;
  }
  @supports (color: color-mix(in oklab, red, currentColor)) {
    .ctg {
      --_ink: color-mix(in oklab, var(--_accent), currentColor);
      --_warn: color-mix(in oklab, var(--_alert), currentColor);
      --_soft: color-mix(in oklab, var(--_accent) 7%, transparent);
    }
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.25;
  }
  .section > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.3em;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--_ink);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 0.15em;
  }
  :is(a, button, input, select, summary, [tabindex]):focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
    border-radius: 2px;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    min-block-size: 2.75em;
    padding: 0.4em 0.75em;
    margin: 0;
    max-inline-size: 100%;
  }
  button {
    cursor: pointer;
    font-weight: 600;
  }
  button:hover {
    background: var(--_soft);
  }
  button.main,
  [aria-pressed='true'] {
    /* Not as its colour: the ring of the focus would be mixed from it, and lost on the page. */
    -webkit-text-fill-color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .status {
    font-weight: 600;
    margin-block: 1em 0.75em;
  }
  .status:empty {
    margin: 0;
  }
  .note {
    border-inline-start: 4px solid var(--_accent);
    background: var(--_soft);
    padding: 0.6em 0.9em;
    margin-block-end: 0.75em;
  }
  .demo,
  .small,
  .source {
    font-size: 0.875em;
  }
  .demo {
    font-style: italic;
    margin-block-end: 0.75em;
  }
  .alert {
    border-color: var(--_alert);
  }
  .section {
    margin-block-start: 1.5em;
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding: 1em 1.1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .meta {
    font-size: 0.925em;
  }
  .badge {
    display: inline-flex;
    gap: 0.4em;
    align-items: baseline;
    font-weight: 600;
  }
  .shape {
    color: var(--_ink);
  }
  .warn {
    color: var(--_warn);
    font-weight: 700;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
  }
  .facts {
    display: grid;
    gap: 0.6em;
  }
  .facts dt {
    font-weight: 600;
  }
  .text {
    display: grid;
    gap: 0.5em;
  }
  details {
    border-block-start: 1px solid var(--_line);
    margin-block-start: auto;
  }
  summary {
    padding-block: 0.6em;
    cursor: pointer;
    font-weight: 600;
    color: var(--_ink);
  }
  details[open] > :not(summary) {
    margin-block-end: 0.75em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .skeleton {
    block-size: 9em;
    border-radius: var(--_radius);
    background: var(--_soft);
    border: 1px solid var(--_line);
  }
  @media (forced-colors: active) {
    button.main,
    [aria-pressed='true'] {
      background: Highlight;
      -webkit-text-fill-color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    button,
    .card details:not([open]) {
      display: none;
    }
    .card {
      break-inside: avoid;
    }
  }
`;
