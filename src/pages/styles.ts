/** The look of the territory's pages and of the frame pages: files of the publication, since policies forbid inline style. */
const css = String.raw;

const BASE = css`
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

export const PAGE_STYLE = `${BASE}${css`
  :root {
    color-scheme: light dark;
    --ctg-accent: #0b5c7a;
    --ground: #fff;
    --text: #1b1b1d;
    --quiet: #55585e;
    --line: #d5d8dc;
    --soft: #f3f6f8;
    --ink: #0b5c7a;
    --alert: #a61b14;
    font:
      1.0625rem/1.55 system-ui,
      'Segoe UI',
      sans-serif;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --ctg-accent: #1c7ea3;
      --ground: #15181b;
      --text: #eceff1;
      --quiet: #b1b8be;
      --line: #3b4248;
      --soft: #1f2429;
      --ink: #7cc7e6;
      --alert: #ff9d93;
    }
  }
  body {
    margin: 0;
    background: var(--ground);
    color: var(--text);
    overflow-wrap: anywhere;
  }
  .skip {
    position: absolute;
    inset-block-start: -5rem;
    inset-inline-start: 1rem;
    padding: 0.5rem 1rem;
    background: var(--ground);
  }
  .skip:focus {
    inset-block-start: 0.5rem;
  }
  .demo {
    flex: 1 0 100%;
    font-size: 0.9em;
    font-style: italic;
    color: var(--quiet);
  }
  .top,
  .trail,
  main,
  footer {
    max-inline-size: 68rem;
    margin-inline: auto;
    padding-inline: max(1rem, 3vw);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 2rem;
    align-items: baseline;
    justify-content: space-between;
    padding-block: 1rem;
    border-block-end: 3px solid var(--ink);
  }
  .brand {
    font-weight: 700;
    font-size: 1.1em;
    color: var(--text);
    text-decoration: none;
  }
  .brand:hover {
    text-decoration: underline;
  }
  .top ul,
  .trail ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }
  .top li a {
    display: inline-block;
    padding-block: 0.4rem;
  }
  .trail {
    padding-block: 0.75rem 0;
    font-size: 0.9em;
  }
  .trail li {
    display: flex;
    gap: 1.25rem;
  }
  .trail li:not(:last-child)::after {
    content: '›' / '';
    color: var(--quiet);
  }
  main {
    padding-block: 1.5rem 3rem;
    display: grid;
    gap: 1rem;
    grid-template-columns: minmax(0, 1fr);
  }
  h1 {
    font-size: clamp(1.6rem, 1.2rem + 2.4vw, 2.4rem);
    line-height: 1.15;
    letter-spacing: -0.01em;
  }
  @supports (text-wrap: balance) {
    h1 {
      text-wrap: balance;
    }
  }
  h2 {
    font-size: 1.35rem;
    line-height: 1.25;
    margin-block: 1.25rem 0.6rem;
  }
  h3 {
    font-size: 1.1rem;
    margin-block: 1.25rem 0.5rem;
  }
  .lead {
    font-size: 1.12em;
    max-inline-size: 60ch;
  }
  .lead p + p {
    margin-block-start: 0.75em;
  }
  .when {
    font-size: 1.15em;
    font-weight: 650;
  }
  .columns {
    columns: 14rem;
    column-gap: 2rem;
  }
  .columns li {
    break-inside: avoid;
    padding-block: 0.3rem;
  }
  .button {
    display: inline-block;
    padding: 0.6rem 1rem;
    border-radius: 0.5rem;
    border: 1px solid var(--ink);
    font-weight: 600;
    text-decoration: none;
  }
  .button:hover {
    background: var(--soft);
  }
  .exit {
    font-weight: 700;
  }
  .note {
    border-inline-start: 4px solid var(--ink);
    background: var(--soft);
    padding: 0.6rem 0.9rem;
  }
  section > p {
    margin-block: 0.75rem;
  }
  h2 + h3 {
    margin-block-start: 0.25rem;
  }
  .text {
    display: grid;
    gap: 0.6em;
    grid-template-columns: minmax(0, 1fr);
  }
  .text > p {
    max-inline-size: 65ch;
  }
  .record {
    display: grid;
    gap: 1rem;
    grid-template-columns: minmax(0, 1fr);
  }
  .facts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    padding-block: 0.8rem;
    border-block-start: 1px solid var(--line);
  }
  .facts dt {
    flex: 0 1 13rem;
    font-weight: 650;
  }
  .facts dd {
    flex: 1 1 20rem;
    min-inline-size: 0;
    max-inline-size: 46rem;
  }
  .facts table {
    border-collapse: collapse;
    inline-size: 100%;
    max-inline-size: 30rem;
  }
  .facts :is(th, td) {
    text-align: start;
    vertical-align: top;
    padding: 0.3rem 0.75rem 0.3rem 0;
    border-block-end: 1px solid var(--line);
    font-weight: 400;
  }
  .facts thead th {
    font-weight: 650;
  }
  .facts .today :is(th, td) {
    font-weight: 650;
  }
  .facts .amount {
    text-align: end;
  }
  .facts .scroll {
    overflow-x: auto;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .bullets {
    list-style: disc;
    padding-inline-start: 1.2em;
  }
  .steps li {
    display: flex;
    gap: 0.6em;
    padding-block: 0.3rem;
  }
  .label {
    font-weight: 650;
    margin-block-start: 0.5em;
  }
  .dates li {
    padding-block: 0.25rem;
  }
  .chart {
    max-inline-size: 20rem;
    block-size: auto;
    display: block;
    color: var(--ink);
  }
  figure {
    max-inline-size: 37.5rem;
  }
  figure img {
    inline-size: 100%;
    block-size: auto;
    border-radius: 0.5rem;
  }
  figcaption {
    font-size: 0.85em;
    color: var(--quiet);
  }
  .also ul {
    display: grid;
    gap: 0.4rem;
  }
  .source {
    border-block-start: 1px solid var(--line);
    padding-block-start: 0.75rem;
  }
  footer {
    padding-block: 1.5rem 3rem;
    border-block-start: 1px solid var(--line);
    font-size: 0.9em;
    color: var(--quiet);
    display: grid;
    gap: 0.5rem;
  }
  @media print {
    :root {
      color-scheme: light;
      --ground: #fff;
      --text: #000;
      --quiet: #333;
      --ink: #000;
      --line: #999;
      --soft: #fff;
      font-size: 10.5pt;
    }
    .skip,
    .top nav,
    .trail,
    .also,
    .button,
    .exit {
      display: none;
    }
    .top {
      border-block-end: 1px solid #000;
    }
    .cards {
      display: block;
    }
    .cards > li {
      border: 0;
      padding: 0.4rem 0;
      break-inside: avoid;
    }
    .facts > div,
    tr {
      break-inside: avoid;
    }
  }
`}`;

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
