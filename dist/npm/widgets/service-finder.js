var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { loadPart } from '../client/parts.js';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { filterServices } from '../domain/filter.js';
import { byViewpoint } from '../domain/territory.js';
import { offers, services, shared } from '../text/fr.js';
import { whomToAsk } from '../views/contact.js';
import { communeField, filterGroup, themeField } from '../views/filters.js';
import { helpLines, unknownNote } from '../views/notes.js';
import { serviceCard } from '../views/service.js';
import { checkField, searchField, selectField } from '../ui/fields.js';
import { heading } from '../ui/heading.js';
import { FeedElement } from './feed-element.js';
const PAGE = 10;
const AGES = [6, ...Array.from({ length: 18 }, (_, i) => (i + 1) * 12)];
const french = { ...shared, ...offers, ...services };
/**
 * Finds the services of the territory: the commune's own first, then those that serve it, then the nearest.
 *
 * @element ctg-service-finder
 * @csspart filters - The group of filters.
 * @csspart service - A service’s card.
 * @csspart opening - Whether a service is open.
 */
export class ServiceFinder extends FeedElement {
    constructor() {
        super(...arguments);
        /** Id of the one service to show. */
        this.service = '';
        /** Category to show, such as « Crèche ». */
        this.category = '';
        /** Age of the child in years, such as `2` or `2,5`. */
        this.age = '';
        /** Number of services shown at first, and added by « Afficher plus »; 10 by default. */
        this.limit = PAGE;
        this.query = '';
        this.openNow = false;
        this.pages = 1;
        this.#focusAfter = '';
        this.french = french;
        this.loadRecord = () => loadPart('service-record');
        this.collections = ['services', 'notices'];
    }
    #focusAfter;
    get showsOne() {
        return !!this.service.trim();
    }
    get landmark() {
        return 'search';
    }
    landmarkName(words) {
        return words.finder;
    }
    tools(context) {
        if (this.showsOne)
            return nothing;
        const { words } = context;
        const months = this.#ageMonths();
        return filterGroup(context, [
            searchField(words.search, this.query, (query) => {
                this.typing = true;
                this.#choose({ query });
            }),
            communeField(context, (commune) => {
                this.#choose({ commune });
            }),
            themeField(context, this.themeId(context) ?? '', (theme) => {
                this.#choose({ theme });
            }),
            selectField(words.childAge, months === undefined ? '' : String(AGES.filter((age) => age <= Math.max(6, months)).pop()), [
                { value: '', text: words.anyAge },
                ...AGES.map((age) => ({ value: String(age), text: age < 12 ? words.underOne : words.months(age) })),
            ], (value) => {
                this.#choose({ age: value && String(Number(value) / 12) });
            }),
            checkField(words.openNow, this.openNow, (openNow) => {
                this.#choose({ openNow });
            }),
        ]);
    }
    #choose(change) {
        Object.assign(this, change, { pages: 1 });
    }
    /** The age in months, or undefined where none or no age is given. */
    #ageMonths() {
        const years = Number(this.age.replace(',', '.'));
        return this.age.trim() && years >= 0 && years < 130 ? Math.round(years * 12) : undefined;
    }
    find(context) {
        const { feed, now, commune } = context;
        const id = this.service.trim();
        if (id)
            return feed.services.filter((service) => service.id === id).map((service) => ({ service, group: 'territory' }));
        const filter = {
            query: this.query,
            theme: this.themeId(context),
            category: this.category.trim() || undefined,
            ageMonths: this.#ageMonths(),
            openNow: this.openNow,
        };
        return byViewpoint(filterServices(feed, feed.services, filter, now), commune, feed, now);
    }
    summary({ words }, found) {
        return this.showsOne ? '' : words.services(found.length);
    }
    results(context, found) {
        const limit = Math.max(1, Math.trunc(Number(this.limit)) || PAGE);
        const shown = found.slice(0, this.pages * limit);
        if (!shown.length)
            return this.#nothingFound(context);
        return html `${this.#groups(context, shown)}
    ${found.length > shown.length
            ? html `<p class="row section">
            <button
              type="button"
              @click=${() => {
                this.#focusAfter = found[shown.length]?.service.id ?? '';
                this.pages += 1;
            }}
            >
              ${context.words.showMore}
            </button>
          </p>`
            : nothing}`;
    }
    #groups(context, shown) {
        const { words, commune, level } = context;
        const cards = (services, at) => html `<ul class="cards" role="list">
        ${services.map((placed) => html `<li>${serviceCard(context, placed, at)}</li>`)}
      </ul>`;
        // One service that the page names stands for itself: « Ailleurs » would be said of it without a look at it.
        if (!commune || this.service.trim())
            return cards(shown, level);
        const names = { ...words.groups, in: words.groups.in(commune.name), serves: words.groups.serves(commune.name) };
        return ['in', 'serves', 'nearby', 'territory', 'remote'].map((group) => {
            const members = shown.filter((placed) => placed.group === group);
            return members.length
                ? html `<div class="section">${heading(level, names[group])} ${cards(members, level + 1)}</div>`
                : nothing;
        });
    }
    #nothingFound(context) {
        const { words, commune } = context;
        const id = this.service.trim();
        return html `<div class="text">
      ${id ? unknownNote(words, words.unknownService, id) : html `<p>${words.noService}</p>`}
      <p class="row">
        <button
          type="button"
          @click=${() => {
            this.service = this.category = '';
            this.#choose({ query: '', theme: '', age: '', openNow: false });
        }}
        >
          ${words.clear}
        </button>
      </p>
      ${whomToAsk(context, commune)} ${helpLines(context, undefined, true)}
    </div>`;
    }
    updated(changed) {
        super.updated(changed);
        if (!this.#focusAfter)
            return;
        this.renderRoot.querySelector(`#service-${CSS.escape(this.#focusAfter)} [tabindex]`)?.focus();
        this.#focusAfter = '';
    }
}
__decorate([
    property()
], ServiceFinder.prototype, "service", void 0);
__decorate([
    property()
], ServiceFinder.prototype, "category", void 0);
__decorate([
    property()
], ServiceFinder.prototype, "age", void 0);
__decorate([
    property()
], ServiceFinder.prototype, "limit", void 0);
__decorate([
    state()
], ServiceFinder.prototype, "query", void 0);
__decorate([
    state()
], ServiceFinder.prototype, "openNow", void 0);
__decorate([
    state()
], ServiceFinder.prototype, "pages", void 0);
