/** What the territory's pages and the frame pages share. */
const css = String.raw;

/** Colours of both, on a light and on a dark ground. */
export const LIGHT = css`
  --text: #1b1b1d;
  --quiet: #55585e;
  --line: #d5d8dc;
  --soft: #f3f6f8;
  --ink: #0b5c7a;
  --alert: #a61b14;
`;
export const DARK = css`
  --text: #eceff1;
  --quiet: #b1b8be;
  --line: #3b4248;
  --soft: #1f2429;
  --ink: #7cc7e6;
  --alert: #ff9d93;
`;

export const BASE = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  table {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  :focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .name {
    font-weight: 650;
  }
  .meta,
  .source,
  .small {
    font-size: 0.9em;
    color: var(--quiet);
  }
  .cards {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr));
  }
  .cards > li {
    padding: 0.9rem 1rem;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    display: grid;
    gap: 0.25rem;
    align-content: start;
  }
  .cards .meta:empty {
    display: none;
  }
  .warn {
    color: var(--alert);
  }
  .alert {
    border-inline-start: 4px solid var(--alert);
    padding: 0.5rem 0.8rem;
    background: var(--soft);
  }
  a {
    color: var(--ink);
    text-underline-offset: 0.15em;
    overflow-wrap: anywhere;
  }
  a:hover {
    text-decoration-thickness: 0.15em;
  }
  .nowrap {
    white-space: nowrap;
  }
  [role='status']:empty {
    display: none;
  }
  /* For screen readers; the title of a frame is that of the frame around it. */
  .hidden,
  [data-framed] h1 {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
