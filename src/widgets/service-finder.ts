import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { loadPart } from '../client/parts.js';
import { parseAge } from '../domain/age.js';
import type { Tally } from '../domain/facets.js';
import { currentService, findServices, type Words } from '../domain/find-services.js';
import { haystackOfService } from '../domain/haystack.js';
import { fold, searcher } from '../domain/search.js';
import type { ServiceChoices, ServiceFacet } from '../domain/service-facets.js';
import { byViewpoint, type PlacedService } from '../domain/territory.js';
import type { Service } from '../feed/types.js';
import { offers, services, shared } from '../text/fr.js';
import type { ServiceWords } from '../text/words.js';
import { chosenFilters, waysOut, type Chosen } from '../views/filters.js';
import { helpLines, unknownNote } from '../views/notes.js';
import { chosenServices, serviceFilters, type Filters } from '../views/service-filters.js';
import { serviceGroups, serviceList } from '../views/service-results.js';
import type { ServiceContext } from '../views/service.js';
import { whomToAsk } from '../views/whom-to-ask.js';
import { FeedElement, type SubjectOf } from './feed-element.js';
import type { UrlState } from './page-url.js';
import { Position } from './position.js';
import { Searching } from './searching.js';
import { Sliced } from './sliced.js';

const PAGE = 10;
const MINUTE = 60_000;
const TICKS = ['openNow', 'places', 'free', 'remote', 'accessible'] as const;

const french: ServiceWords = { ...shared, ...offers, ...services };

type Found = Tally<PlacedService, ServiceFacet>;
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
 */
export class ServiceFinder extends FeedElement<Found | undefined, ServiceWords, SubjectOf<ServiceContext>> {
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

  readonly #searching = new Searching(this, ({ searchableService }, feed) =>
    feed.services.map((service) => searchableService(feed, service)),
  );
  readonly #position = new Position(this);
  readonly #placed = new Sliced<readonly PlacedService[]>(this);
  readonly #found = new Sliced<Found>(this);

  protected override readonly french = french;
  protected override readonly loadRecord = () => loadPart('service-record');
  protected override readonly collections = ['services', 'notices'] as const;

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
    if (q) this.#searching.warm();
  }

  /** Nobody who looks over a shoulder may read in the address that help against violence was looked for. */
  protected override get leavesNoTrace(): boolean {
    return this.#discreet;
  }

  protected override find(context: ServiceContext): Found | undefined {
    const found = this.showsOne ? undefined : this.#search(context);
    const shown = found ? found.found.slice(0, PAGE).map(({ service }) => service) : [this.#single(context)];
    const narrowed = this.showsOne || !!this.query.trim() || !!this.theme.trim();
    this.#discreet = narrowed && shown.some((service) => service?.sensitive);
    return found;
  }

  #single({ feed, now }: ServiceContext): Service | undefined {
    return this.showsOne ? currentService(feed, this.service.trim(), now) : undefined;
  }

  #search(context: ServiceContext): Found | undefined {
    const { feed, now } = context;
    // What is near and what is open changes at the minute, not between two drawings.
    const minute = Math.floor(now / MINUTE);
    const from = this.#position.point ?? context.commune;
    const placed = this.#placed.get([feed, from, minute], () => byViewpoint(feed.services, from, feed, now));
    const choices = this.#choices(context);
    const words = this.#words(context);
    const key = [
      placed,
      minute,
      ...(Object.values(choices) as readonly unknown[]),
      this.query,
      words?.scores,
      this.moreOpen,
    ];
    return placed && this.#found.get(key, () => findServices(feed, placed, choices, words, now, this.moreOpen));
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

  /** By the index where it is there; until then, and where it cannot be had, by the words as they are written. */
  #words({ feed }: ServiceContext): Words | undefined {
    if (!fold(this.query)) return undefined;
    const scores = this.#searching.find(feed, this.query)?.scores;
    if (scores) return { passes: ({ id }) => scores.has(id), scores };
    const finds = searcher(this.query, feed.synonyms);
    return { passes: (service) => finds(haystackOfService(feed, service)) };
  }

  #filters(context: ServiceContext, found: Found | undefined): Filters {
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
      reach: this.#searching.warm,
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
    if (commune !== undefined) this.#position.clear();
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

  protected override tools(context: ServiceContext, found: Found | undefined): unknown {
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

  protected override summary({ words, feed }: ServiceContext, found: Found | undefined): string {
    if (this.showsOne) return '';
    if (this.#position.state !== 'idle') return this.#position.state === 'asked' ? words.locating : words.noPosition;
    if (!found) return words.loading;
    const n = found.found.length;
    // Nothing has all the words; what comes closest is no answer to pass off as one.
    const close = n && this.#searching.find(feed, this.query)?.complete === 0;
    return close ? words.closest(n) : words.services(n);
  }

  protected override results(context: ServiceContext, found: Found | undefined): unknown {
    if (this.showsOne) return this.#one(context);
    if (!found) return html`<div class="skeleton" aria-hidden="true"></div>`;
    if (!found.found.length) return this.#nothingFound(context, found);
    const limit = Math.max(1, Math.trunc(Number(this.limit)) || PAGE);
    const shown = found.found.slice(0, this.pages * limit);
    const next = found.found[shown.length];
    const from = this.#position.point ?? context.commune;
    // Words are answered best first; without them the nearest group stands on top.
    const grouped = from && !this.query.trim();
    return html`${grouped ? serviceGroups(context, shown, this.#position.point ? undefined : context.commune) : serviceList(context, shown, this.#searching.find(context.feed, this.query)?.cut)}
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
  #nothingFound(context: ServiceContext, found: Found): TemplateResult {
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
