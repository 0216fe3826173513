import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { loadPart } from '../client/parts.js';
import { parseAge } from '../domain/age.js';
import { currentService } from '../domain/find-services.js';
import type { ServiceChoices } from '../domain/service-facets.js';
import type { Service } from '../feed/types.js';
import { offers, services, shared } from '../text/fr.js';
import type { ServiceWords } from '../text/words.js';
import { QuickExitKey } from '../ui/quick-exit.js';
import { chosenFilters, waysOut, type Chosen } from '../views/filters.js';
import { helpLines, unknownNote } from '../views/notes.js';
import { chosenServices, serviceFilters, type Filters } from '../views/service-filters.js';
import { serviceGroups, serviceList } from '../views/service-results.js';
import type { ServiceContext } from '../views/service.js';
import { whomToAsk } from '../views/whom-to-ask.js';
import { FeedElement, type SubjectOf } from './feed-element.js';
import type { UrlState } from './page-url.js';
import { Position } from './position.js';
import { ServiceSearch, type FoundServices } from './service-search.js';

const PAGE = 10;
const TICKS = ['openNow', 'places', 'free', 'remote', 'accessible'] as const;

const french: ServiceWords = { ...shared, ...offers, ...services };

/** What a person chooses beside the words; the page may have chosen before them. */
type More = Omit<ServiceChoices, 'theme' | 'category' | 'ageMonths'>;

/**
 * Finds the services of the territory: the commune's own first, then those that serve it, then the nearest.
 *
 * @element ctg-service-finder
 * @csspart filters - The group of filters.
 * @csspart chosen - What is chosen, to be taken off.
 * @csspart service - A service’s card.
 * @csspart opening - Whether a service is open.
 * @csspart quick-exit - The way out of a service that it may be dangerous to be seen with.
 */
export class ServiceFinder extends FeedElement<FoundServices | undefined, ServiceWords, SubjectOf<ServiceContext>> {
  /** Id of the one service to show. */
  @property() service = '';
  /** Category to show, such as « Crèche ». */
  @property() category = '';
  /** Age of the child, such as `2`, `2,5`, `2 ans ½` or `30 mois`. */
  @property() age = '';
  /** Number of services shown at first, and added by « Afficher plus »; 10 by default. */
  @property() limit: number | string = PAGE;

  @state() private query = '';
  @state() private more: More = {};
  @state() private moreOpen = false;
  @state() private pages = 1;
  #focusAfter: string | undefined;
  #discreet = false;

  readonly #search = new ServiceSearch(this);
  readonly #position = new Position(this);

  constructor() {
    super();
    new QuickExitKey(this);
  }

  protected override readonly french = french;
  protected override readonly loadRecord = () => loadPart('service-record');
  protected override readonly collections = ['services', 'notices'] as const;
  protected override readonly recordCollections = ['events', 'actions'] as const;

  protected override get showsOne(): boolean {
    return !!this.service.trim();
  }

  protected override get landmark(): string {
    return 'search';
  }

  protected override landmarkName(words: ServiceWords): string {
    return words.finder;
  }

  protected override get urlState(): UrlState {
    const { query, commune, theme, category, age, service, more } = this;
    return {
      q: query.trim(),
      commune,
      theme,
      category,
      age,
      when: more.when ?? '',
      only: TICKS.filter((key) => more[key]).join(' '),
      service,
    };
  }

  protected override restore({ q = '', when = '', only = '', ...rest }: UrlState): void {
    const ticks = only.split(' ');
    this.more = { when, ...Object.fromEntries(TICKS.map((key) => [key, ticks.includes(key)])) };
    this.query = q;
    Object.assign(this, rest, { pages: 1 });
    if (q) this.#search.warm();
  }

  /** Nobody who looks over a shoulder may read in the address that help against violence was looked for. */
  protected override get leavesNoTrace(): boolean {
    return this.#discreet;
  }

  protected override find(context: ServiceContext): FoundServices | undefined {
    const asked = {
      query: this.query,
      choices: this.#choices(context),
      from: this.#position.point ?? context.commune,
      all: this.moreOpen,
    };
    const found = this.showsOne ? undefined : this.#search.find(context.feed, asked, context.now);
    const shown = found ? found.found.slice(0, PAGE).map(({ service }) => service) : [this.#single(context)];
    const narrowed = this.showsOne || !!this.query.trim() || !!this.theme.trim();
    this.#discreet = narrowed && shown.some((service) => service?.sensitive);
    return found;
  }

  #single({ feed, now }: ServiceContext): Service | undefined {
    return this.showsOne ? currentService(feed, this.service.trim(), now) : undefined;
  }

  #choices(context: ServiceContext): ServiceChoices {
    const { openNow, when, places, free, remote, accessible } = this.more;
    const category = this.category.trim();
    return {
      theme: this.themeId(context),
      category,
      ageMonths: parseAge(this.age),
      openNow,
      when,
      places,
      free,
      remote,
      accessible,
    };
  }

  #filters(context: ServiceContext, found: FoundServices | undefined): Filters {
    const { words } = context;
    return {
      query: this.query,
      choices: this.#choices(context),
      more: this.moreOpen,
      count: (key, value) => found?.count(key, value),
      without: (key) => found?.without(key) ?? 0,
      change: this.#change,
      openMore: (open) => {
        this.moreOpen = open;
      },
      reach: this.#search.warm,
      aroundMe: html`<button
        type="button"
        class="plain"
        aria-pressed=${!!this.#position.point}
        @click=${this.#aroundMe}
      >
        ${words.aroundMe}
      </button>`,
    };
  }

  readonly #change: Filters['change'] = (change) => {
    const { query, commune, theme, category, ageMonths, ...more } = change;
    this.typing = query !== undefined;
    if (commune !== undefined || this.#position.state === 'failed') this.#position.clear();
    if ('ageMonths' in change) this.age = ageMonths === undefined ? '' : `${ageMonths} mois`;
    this.query = query ?? this.query;
    this.commune = commune ?? this.commune;
    this.theme = theme ?? this.theme;
    this.category = category ?? this.category;
    this.more = { ...this.more, ...more };
    this.pages = 1;
  };

  /** Takes all choices off but the place that one looks from, and puts the person where they can begin anew. */
  readonly #clear = (): void => {
    this.service = '';
    this.more = {};
    this.#change({ query: '', theme: '', category: '', ageMonths: undefined });
    this.typing = false;
    this.#focusAfter = 'input';
  };

  readonly #aroundMe = (): void => {
    if (this.#position.point) this.#position.clear();
    else this.#position.ask();
  };

  protected override tools(context: ServiceContext, found: FoundServices | undefined): unknown {
    if (this.showsOne) return nothing;
    const filters = this.#filters(context, found);
    return html`${serviceFilters(context, filters)}
    ${chosenFilters(context, this.#chosen(context, filters), this.#clear)}`;
  }

  /** What is chosen; taking one off keeps the person among those that are left. */
  #chosen(context: ServiceContext, filters: Filters): Chosen[] {
    const chosen = chosenServices(context, filters);
    return chosen.map((one, i) => ({
      ...one,
      clear: () => {
        one.clear();
        this.typing = false;
        const next = Math.min(i + 1, chosen.length - 1);
        this.#focusAfter = chosen.length > 1 ? `.chips li:nth-child(${next}) button` : 'input';
      },
    }));
  }

  protected override summary({ words }: ServiceContext, found: FoundServices | undefined): string {
    if (this.showsOne) return '';
    if (this.#position.state !== 'idle') return this.#position.state === 'asked' ? words.locating : words.noPosition;
    if (!found) return words.loading;
    return (found.close ? words.closest : words.services)(found.found.length);
  }

  protected override results(context: ServiceContext, found: FoundServices | undefined): unknown {
    if (this.showsOne) return this.#one(context);
    if (!found) return html`<div class="skeleton" aria-hidden="true"></div>`;
    if (!found.found.length) return this.#nothingFound(context, found);
    const limit = Math.max(1, Math.trunc(Number(this.limit)) || PAGE);
    const shown = found.found.slice(0, this.pages * limit);
    const next = found.found[shown.length];
    const from = this.#position.point ?? context.commune;
    // Words are answered best first; without them the nearest group stands on top.
    const grouped = from && !this.query.trim();
    return html`${grouped ? serviceGroups(context, shown, this.#position.point ? undefined : context.commune) : serviceList(context, shown, found.cut)}
    ${
      next
        ? html`<p class="row section">
            <button
              type="button"
              @click=${() => {
                this.#focusAfter = `#service-${CSS.escape(next.service.id)} [tabindex]`;
                this.pages += 1;
              }}
            >
              ${context.words.showMore}
            </button>
          </p>`
        : nothing
    }`;
  }

  #one(context: ServiceContext): unknown {
    const { words } = context;
    const id = this.service.trim();
    const service = this.#single(context);
    if (service) return serviceList(context, [{ service, group: 'territory' }]);
    return html`<div class="text">
      ${unknownNote(words, words.unknownService, id)}
      <p class="row"><button type="button" @click=${this.#clear}>${words.allServices}</button></p>
      ${whomToAsk(context)} ${helpLines(context, undefined, true)}
    </div>`;
  }

  /** Never a dead end: which choice is one too many, and whom to call. */
  #nothingFound(context: ServiceContext, found: FoundServices): TemplateResult {
    const { words } = context;
    const chosen = this.#chosen(context, this.#filters(context, found));
    return html`<div class="text">
      <p>${words.noService}</p>
      ${chosen.length ? waysOut(context, chosen, words.services, this.#clear) : nothing} ${whomToAsk(context)}
      ${helpLines(context, undefined, true)}
    </div>`;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    if (!this.#focusAfter) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focusAfter)?.focus();
    this.#focusAfter = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ctg-service-finder': ServiceFinder;
  }
}
