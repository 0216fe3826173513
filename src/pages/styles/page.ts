/** The look of the territory's pages: a file of the publication, since policies forbid inline style. */
import { BASE, DARK, LIGHT } from './base.js';
import { RECORD_STYLE } from './records.js';

const css = String.raw;

const LAYOUT = css`
  :root {
    color-scheme: light dark;
    --ctg-accent: #0b5c7a;
    --ground: #fff;
    ${LIGHT}
    font:
      1.0625rem/1.55 system-ui,
      'Segoe UI',
      sans-serif;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --ctg-accent: #1c7ea3;
      --ground: #15181b;
      ${DARK}
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
`;

export const PAGE_STYLE = `${BASE}${LAYOUT}${RECORD_STYLE}`;
