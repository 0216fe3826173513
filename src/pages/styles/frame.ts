import { BASE, DARK, LIGHT } from './base.js';

const css = String.raw;

/** Light, whatever the visitor's device wants: most sites around it are, and a frame cannot know. `?scheme=` says else. */
export const FRAME_STYLE = `${BASE}${css`
  :root {
    color-scheme: light;
    ${LIGHT}
    font:
      1rem/1.5 system-ui,
      'Segoe UI',
      sans-serif;
  }
  :root[data-scheme='dark'] {
    color-scheme: dark;
    ${DARK}
  }
  @media (prefers-color-scheme: dark) {
    :root[data-scheme='auto'] {
      color-scheme: dark;
      ${DARK}
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
  [data-fitted] {
    overflow: hidden;
  }
  .full {
    font-size: 0.9em;
  }
`}`;
