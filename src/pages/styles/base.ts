/** What the territory's pages and the frame pages share. */
const css = String.raw;

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
`;
