/** An element with choices that the page's address may keep. */
import { html } from 'lit';
import { state } from 'lit/decorators.js';
import { fold } from '../../src/domain/search.js';
import { ServiceSchema } from '../../src/feed/schema/service.js';
import type { Service } from '../../src/feed/types.js';
import { shared, type SharedWords } from '../../src/text/fr.js';
import { searchField } from '../../src/ui/fields.js';
import type { ViewContext } from '../../src/views/context.js';
import { communeField, themeField } from '../../src/views/filters.js';
import { FeedElement } from '../../src/widgets/feed-element.js';
import type { UrlState } from '../../src/widgets/page-url.js';

/** An element of the house with three choices, and nothing else. */
export class Choices extends FeedElement<readonly Service[], SharedWords, never> {
  @state() query = '';
  secret = false;
  /** The number of services in each drawing. */
  readonly drawings: number[] = [];
  protected override readonly collections = { services: ServiceSchema };
  protected override readonly french = shared;
  protected override readonly loadRecord = () => Promise.reject(new Error('none'));

  protected override get urlState(): UrlState {
    return { q: this.query, commune: this.commune, theme: this.theme };
  }
  protected override restore({ q = '', commune = '', theme = '' }: UrlState): void {
    Object.assign(this, { query: q, commune, theme });
  }
  protected override get leavesNoTrace(): boolean {
    return this.secret;
  }
  link(change: UrlState): string | undefined {
    return this.linkTo(change);
  }
  protected override landmarkName(): string {
    return 'Choix';
  }
  protected override find(context: ViewContext): readonly Service[] {
    const found = context.feed.services.filter(
      ({ name, themes }) => fold(name).includes(fold(this.query)) && (!this.theme || themes.includes(this.theme)),
    );
    this.drawings.push(found.length);
    return found;
  }
  protected override tools(context: ViewContext): unknown {
    return [
      searchField('Rechercher', this.query, (query) => {
        this.typing = true;
        this.query = query;
      }),
      communeField(context, (commune) => {
        this.commune = commune;
      }),
      themeField(context, this.theme, (theme) => {
        this.theme = theme;
      }),
    ];
  }
  protected override summary(): string {
    return '';
  }
  protected override results(_context: ViewContext, found: readonly Service[]): unknown {
    return html`<ul>
      ${found.map(({ name }) => html`<li>${name}</li>`)}
    </ul>`;
  }
}
customElements.define('test-choices', Choices);

declare global {
  interface HTMLElementTagNameMap {
    'test-choices': Choices;
  }
}
