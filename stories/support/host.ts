/** The page around a story: light or dark, French or English, text at its size or doubled, a column of some width. */
import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { keyed } from 'lit/directives/keyed.js';
import { styleMap } from 'lit/directives/style-map.js';
import { action } from 'storybook/actions';

export interface HostParameters {
  /** Width of the column in CSS pixels, or the whole window. */
  readonly column?: number | 'wide';
  /** A commune with its own colour, font and corners. */
  readonly charter?: boolean;
  /** The style sheet of a site: `bootstrap`, `divi`, `twenty-four` or `spip`. */
  readonly site?: string;
}

const loaded = action('ctg-loaded');
const failed = action('ctg-failed');

export const hostPage: Decorator = (story, { globals, parameters }) => {
  const { column, charter = false, site = '' } = parameters as HostParameters;
  const { host, language, text, direction } = globals as Readonly<
    Record<'host' | 'language' | 'text' | 'direction', string>
  >;
  const width = column === 'wide' ? 'none' : column === undefined ? undefined : `${column}px`;
  // Keyed: an element reads the language of its page when it draws, and a page does not change its own.
  return html`<div
    class=${classMap({ host: true, dark: host === 'dark', big: text === '200', charter, [site || 'plain']: true })}
    lang=${language}
    dir=${direction}
    @ctg-loaded=${loaded}
    @ctg-failed=${failed}
  >
    <div class="column" style=${styleMap({ maxInlineSize: width })}>${keyed(language, story())}</div>
  </div>`;
};
