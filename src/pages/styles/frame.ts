import { BASE } from './base.js';

const css = String.raw;

/** Light, whatever the visitor's device wants: most sites around it are, and a frame cannot know. `?scheme=` says else. */
export const FRAME_STYLE = `${BASE}${css`
  :root {
    color-scheme: light;
    --text: #1b1b1d;
    --quiet: #55585e;
    --line: #d5d8dc;
    --soft: #f3f6f8;
    --ink: #0b5c7a;
    --alert: #a61b14;
    font:
      1rem/1.5 system-ui,
      'Segoe UI',
      sans-serif;
  }
  :root[data-scheme='dark'] {
    color-scheme: dark;
    --text: #eceff1;
    --quiet: #b1b8be;
    --line: #3b4248;
    --soft: #1f2429;
    --ink: #7cc7e6;
    --alert: #ff9d93;
  }
  @media (prefers-color-scheme: dark) {
    :root[data-scheme='auto'] {
      color-scheme: dark;
      --text: #eceff1;
      --quiet: #b1b8be;
      --line: #3b4248;
      --soft: #1f2429;
      --ink: #7cc7e6;
      --alert: #ff9d93;
    }
  }
  html {
    background: Canvas;
  }
  body {
    margin: 0;
    color: var(--text);
    overflow-wrap: anywhere;
  }
  main {
    padding: 4px;
    display: grid;
    gap: 0.75rem;
    grid-template-columns: minmax(0, 1fr);
  }
  h1 {
    font-size: 1.35rem;
    line-height: 1.25;
  }
  [data-framed] h1 {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [data-fitted] {
    overflow: hidden;
  }
  .full {
    font-size: 0.9em;
  }
`}`;
