import { html, noChange, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { loadPart } from '../client/parts.js';
import { parseAge } from '../domain/age.js';
import type { PlacedService } from '../domain/territory.js';
import type { ServiceChoices } from '../domain/service-facets.js';
import { currentService } from '../domain/valid-services.js';
import { NoticeSchema } from '../feed/schema/notice.js';
import { ServiceSchema } from '../feed/schema/service.js';
import type { Service } from '../feed/types.js';
import { keep, mapOffer, offers, services, shared } from '../text/fr.js';
import type { FinderWords } from '../text/words.js';
import type { CardContext } from '../views/record.js';
import { fieldStyles } from '../ui/field-styles.js';
import { inSightFirst, inSightStyles } from './in-sight.js';
import { QuickExitKey } from '../ui/quick-exit.js';
import { chosenFilters, chosenOf, countedField, countedTick, keepingPlace, type Chosen } from '../views/filters.js';
import { nothingFound } from '../views/nothing-found.js';
import { unknownNote } from '../views/notes.js';
import { notDrawn, skeleton } from '../views/record.js';
import { keepField } from '../views/selection.js';
import { chosenServices, serviceFilters, type Filters } from '../views/service-filters.js';
import { serviceGroups, serviceList } from '../views/service-results.js';
import type { CardExtras, ServiceContext } from '../views/service.js';
import { FeedElement, type SubjectOf } from './feed-element.js';
import type { UrlState } from './page-url.js';
import { Position } from './position.js';
import { Selection } from './selection.js';
import { FinderMap } from './service-finder-map.js';
import { ServiceSearch, type FoundServices, type MoreChoices } from './service-search.js';

const PAGE = 10;
const TICKS = ['places', 'free', 'remote', 'accessible'] as const;

const french: FinderWords = { ...shared, ...offers, ...services, ...keep, ...mapOffer };

type Subject = SubjectOf<ServiceContext>;
type Context = CardContext<FinderWords, Subject>;

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
export class ServiceFinder extends FeedElement<FoundServices | undefined, FinderWords, Subject> {
  static override styles = [...FeedElement.styles, fieldStyles, inSightStyles];

  static override properties: PropertyDeclarations = {
    service: {},
    category: {},
    age: {},
    limit: {},
    map: { type: Boolean },
    mapTiles: { attribute: 'map-tiles' },
    mapAttribution: { attribute: 'map-attribution' },
    query: { state: true },
    openNow: { state: true },
    more: { state: true },
    moreOpen: { state: true },
    pages: { state: true },
  };

  /** Id of the one service to show. */
  service = '';
  /** Category to show, such as « Crèche ». */
  category = '';
  /** Age of the child, such as `2`, `2,5`, `2 ans ½` or `30 mois`. */
  age = '';
  /** Number of services shown at first, and added by « Afficher plus »; 10 by default. */
  limit: number | string = PAGE;

  /** Offers a map beside the list; it is loaded when a person opens it. */
  map = false;
  /** Address of the map's pictures, such as `https://example.org/{z}/{x}/{y}.png`; without it the map is a plan. */
  mapTiles = '';
  /** Whom the map's pictures are from. */
  mapAttribution = '';

  private query = '';
  private openNow = false;
  private more: MoreChoices = {};
  private moreOpen = false;
  private pages = 1;
  #focusAfter: string | undefined;
  /** Whether what is shown must leave no trace; not known before there is something. */
  #discreet: boolean | undefined;
  /** The list that stands on the page. */
  #drawn: FoundServices['found'] | undefined;

  #isNew = false;

  readonly #search = new ServiceSearch(this);
  readonly #position = new Position(this);
  readonly #selection = new Selection(this);
  readonly #map = new FinderMap(this, (id) => {
    this.#show(id);
  });

  constructor() {
    super();
    new QuickExitKey(this);
  }

  protected override readonly french = french;
  protected override readonly loadRecord = () => loadPart('service-record');
  protected override readonly collections = { services: ServiceSchema, notices: NoticeSchema };
  protected override readonly recordCollections = ['events', 'actions'] as const;

  protected override get showsOne(): boolean {
    return !!this.service.trim();
  }

  protected override get landmark(): string {
    return 'search';
  }

  protected override landmarkName(words: FinderWords): string {
    return words.finder;
  }

  protected override get urlState(): UrlState {
    const { query, commune, theme, category, service, age, more } = this;
    return {
      q: query.trim(),
      commune,
      theme,
      category,
      age,
      when: more.when ?? '',
      open: this.openNow ? '1' : '',
      only: TICKS.filter((key) => more[key]).join(' '),
      service,
    };
  }

  protected override restore({ q = '', open, when = '', only = '', ...rest }: UrlState): void {
    const ticks = only.split(' ');
    this.more = { when, ...Object.fromEntries(TICKS.map((key) => [key, ticks.includes(key)])) };
    this.query = q;
    this.openNow = !!open;
    Object.assign(this, rest, { pages: 1 });
    if (q) this.#search.warm();
  }

  /** Nobody who looks over a shoulder may read in the address that help against violence was looked for. */
  protected override get leavesNoTrace(): boolean | undefined {
    return this.#discreet;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    // What another feed says of the same choices is not known yet.
    if (changed.has('feed')) this.#discreet = undefined;
  }

  protected override find(context: Context): FoundServices | undefined {
    const asked = {
      query: this.query,
      choices: this.#choices(context),
      from: this.#position.point ?? context.commune,
      more: this.more,
    };
    const found = this.showsOne ? undefined : this.#search.find(context.feed, asked, context.now);
    const shown = found?.found.slice(0, PAGE).map(({ service }) => service) ?? [this.#single(context)];
    const narrowed = this.showsOne || !!this.query.trim() || !!this.theme.trim();
    // Of a part of the services it can only be known that it must.
    const isKnown = !context.feed.pending.services;
    this.#discreet = (narrowed && shown.some((service) => service?.sensitive)) || (isKnown ? false : undefined);
    return found;
  }

  #single({ feed, now }: Context): Service | undefined {
    return this.showsOne ? currentService(feed, this.service.trim(), now) : undefined;
  }

  #choices(context: Context): ServiceChoices {
    return {
      theme: this.themeId(context),
      category: this.category.trim(),
      ageMonths: parseAge(this.age),
      openNow: this.openNow,
    };
  }

  #filters(context: Context, found: FoundServices | undefined): Filters {
    const { words } = context;
    const count: Filters['count'] = (key, value) => found?.count(key, value);
    return {
      query: this.query,
      choices: this.#choices(context),
      count,
      without: (key) => found?.without(key) ?? 0,
      change: this.#change,
      more: {
        open: this.moreOpen,
        toggle: (open) => {
          this.moreOpen = open;
          if (open) this.#search.more.ask();
        },
        fields: () => this.#moreFields(context, count),
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

  #moreFields(context: Context, count: Filters['count']): unknown {
    const { part, failed } = this.#search.more;
    if (!part) return notDrawn(context, failed);
    return part.fields(context, {
      countedField,
      tickField: countedTick,
      choices: this.more,
      category: this.category,
      count,
      change: ({ category, ...more }) => {
        this.#change(category === undefined ? {} : { category });
        this.more = { ...this.more, ...more };
      },
    });
  }

  readonly #change: Filters['change'] = (change) => {
    const { ageMonths, ...others } = change;
    this.typing = 'query' in others;
    if ('commune' in others || this.#position.state === 'failed') this.#position.clear();
    if ('ageMonths' in change) this.age = ageMonths === undefined ? '' : `${ageMonths} mois`;
    Object.assign(this, others, { pages: 1 });
  };

  /** Takes all choices off but the place that one looks from, and puts the person where they can begin anew. */
  readonly #clear = (): void => {
    this.service = '';
    this.more = {};
    this.#change({ query: '', theme: '', category: '', ageMonths: undefined, openNow: false });
    this.typing = false;
    this.#focusAfter = 'input';
  };

  readonly #aroundMe = (): void => {
    if (this.#position.point) this.#position.clear();
    else this.#position.ask();
  };

  protected override tools(context: Context, found: FoundServices | undefined): unknown {
    if (this.showsOne) return nothing;
    // A key changes none of the fields; how much each choice leaves is drawn with the numbers, which come after the list.
    return html`${this.typing ? noChange : serviceFilters(context, this.#filters(context, found))}
    ${chosenFilters(context, this.#chosen(context, found), this.#clear)}`;
  }

  /** What is chosen; taking one off keeps the person among those that are left. */
  #chosen(context: Context, found: FoundServices | undefined): readonly Chosen[] {
    const later = this.#search.more.part?.chosen(context, this.more) ?? [];
    const filters = this.#filters(context, found);
    const chosen = [
      ...chosenServices(context, filters),
      ...chosenOf(later, filters.without, (off) => {
        this.more = { ...this.more, ...off };
        this.pages = 1;
      }),
    ];
    return keepingPlace(chosen, (selector) => {
      this.typing = false;
      this.#focusAfter = selector;
    });
  }

  protected override summary({ words }: Context, found: FoundServices | undefined): string {
    if (this.showsOne) return '';
    if (this.#position.state !== 'idle') return this.#position.state === 'asked' ? words.locating : words.noPosition;
    if (!found) return words.loading;
    return (found.close ? words.closest : words.services)(found.found.length);
  }

  protected override results(context: Context, found: FoundServices | undefined): unknown {
    const drawn = this.#drawn;
    this.#drawn = found?.found;
    // What changes by itself must not move what is read.
    this.#isNew = drawn !== this.#drawn && !(drawn && this.byItself);
    if (this.showsOne) return this.#one(context);
    if (!found) return skeleton();
    // Nothing is drawn twice while a person types.
    if (found.passing && drawn === found.found) return noChange;
    const { words } = context;
    const kept = this.#selection.shown;
    const all = kept ? found.found.filter(({ service }) => kept.includes(service.id)) : found.found;
    const link = this.#discreet ? undefined : this.linkTo({});
    const shown = (): Service[] => all.map(({ service }) => service);
    const sheet = () => ({
      title: words.services(all.length),
      choices: [{ text: context.commune?.name }, ...this.#chosen(context, found)].flatMap(({ text }) => text ?? []),
      services: shown(),
    });
    return html`${this.map && all.length ? this.#map.draw(context, shown(), { tiles: this.mapTiles, attribution: this.mapAttribution }) : nothing}
    ${
      all.length
        ? html`${this.#list(context, all, found.cut)} ${this.#selection.tools(context, words, sheet, link)}`
        : nothingFound(context, html`<p>${words.noService}</p>`, this.#waysOut(context, this.#chosen(context, found)))
    }
    ${this.#selection.bar(context)}`;
  }

  #list(context: Context, all: readonly PlacedService[], cut: FoundServices['cut']): TemplateResult {
    const limit = Math.max(1, Math.trunc(Number(this.limit)) || PAGE);
    const shown = all.slice(0, this.pages * limit);
    const next = all[shown.length];
    const { point } = this.#position;
    const extras = this.#extras(context, cut);
    // Words are answered best first; without them the nearest group stands on top.
    const grouped = (point ?? context.commune) && !this.query.trim();
    return html`${
      grouped
        ? serviceGroups(context, shown, point ? undefined : context.commune, extras)
        : serviceList(context, shown, extras)
    }
    ${
      next
        ? html`<p class="row section">
            <button
              type="button"
              @click=${() => {
                this.#goTo(next.service.id);
                this.pages += 1;
              }}
            >
              ${context.words.showMore}
            </button>
          </p>`
        : nothing
    }`;
  }

  #extras(context: Context, cut?: FoundServices['cut']): CardExtras {
    return {
      cut,
      keep: (service) => keepField(context, service, this.#selection),
      tools: (service) =>
        this.#selection.row(
          context,
          () => ({ title: service.name, choices: [], services: [service] }),
          service.sensitive ? undefined : this.linkTo({ service: service.id }),
        ),
    };
  }

  #goTo(id: string): void {
    this.#focusAfter = `#service-${CSS.escape(id)} [tabindex]`;
  }

  /** Brings the person from the map to a card, which may be further down than what is shown. */
  readonly #show = (id: string): void => {
    this.#goTo(id);
    this.pages = Infinity;
    this.requestUpdate();
  };

  readonly #leaveOne = (): void => {
    this.service = '';
    this.#focusAfter = 'input';
  };

  #one(context: Context): unknown {
    const { words } = context;
    const id = this.service.trim();
    const service = this.#single(context);
    const all = html`<p class="row"><button type="button" @click=${this.#leaveOne}>${words.allServices}</button></p>`;
    // What the page itself asks for is no place that one came to.
    const back = this.getAttribute('service')?.trim() === id ? nothing : all;
    if (service)
      return html`${back} ${serviceList(context, [{ service, group: 'territory' }], this.#extras(context))}
      ${this.#selection.bar(context)}`;
    return nothingFound(
      context,
      html`${unknownNote(words, words.unknownService, id)} ${all}`,
      this.#waysOut(context, []),
    );
  }

  #waysOut(context: Context, chosen: readonly Chosen[]): unknown {
    return this.deadEnd.help(context, { chosen, found: context.words.services, clear: this.#clear });
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    if (this.#isNew) void inSightFirst(this.renderRoot.firstElementChild);
    this.#isNew = false;
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
