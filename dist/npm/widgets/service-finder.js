import { html, noChange, nothing } from 'lit';
import { loadPart } from '../client/parts.js';
import { parseAge } from '../domain/age.js';
import { currentService } from '../domain/valid-services.js';
import { NoticeSchema } from '../feed/schema/notice.js';
import { ServiceSchema } from '../feed/schema/service.js';
import { keep, mapOffer, offers, services, shared } from '../text/fr.js';
import { fieldStyles } from '../ui/field-styles.js';
import { inSightFirst, inSightStyles } from './in-sight.js';
import { QuickExitKey } from '../ui/quick-exit.js';
import { chosenFilters, chosenOf, countedField, countedTick, keepingPlace } from '../views/filters.js';
import { nothingFound } from '../views/nothing-found.js';
import { unknownNote } from '../views/notes.js';
import { notDrawn, skeleton } from '../views/record.js';
import { keepField } from '../views/selection.js';
import { chosenServices, serviceFilters } from '../views/service-filters.js';
import { serviceGroups, serviceList } from '../views/service-results.js';
import { FeedElement } from './feed-element.js';
import { Position } from './position.js';
import { Selection } from './selection.js';
import { FinderMap } from './service-finder-map.js';
import { ServiceSearch } from './service-search.js';
const PAGE = 10;
const TICKS = ['places', 'free', 'remote', 'accessible'];
const french = { ...shared, ...offers, ...services, ...keep, ...mapOffer };
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
export class ServiceFinder extends FeedElement {
    static { this.styles = [...FeedElement.styles, fieldStyles, inSightStyles]; }
    static { this.properties = {
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
    }; }
    #focusAfter;
    /** Whether what is shown must leave no trace; not known before there is something. */
    #discreet;
    /** The list that stands on the page. */
    #drawn;
    #isNew;
    #search;
    #position;
    #selection;
    #map;
    constructor() {
        super();
        /** Id of the one service to show. */
        this.service = '';
        /** Category to show, such as « Crèche ». */
        this.category = '';
        /** Age of the child, such as `2`, `2,5`, `2 ans ½` or `30 mois`. */
        this.age = '';
        /** Number of services shown at first, and added by « Afficher plus »; 10 by default. */
        this.limit = PAGE;
        /** Offers a map beside the list; it is loaded when a person opens it. */
        this.map = false;
        /** Address of the map's pictures, such as `https://example.org/{z}/{x}/{y}.png`; without it the map is a plan. */
        this.mapTiles = '';
        /** Whom the map's pictures are from. */
        this.mapAttribution = '';
        this.query = '';
        this.openNow = false;
        this.more = {};
        this.moreOpen = false;
        this.pages = 1;
        this.#isNew = false;
        this.#search = new ServiceSearch(this);
        this.#position = new Position(this);
        this.#selection = new Selection(this);
        this.#map = new FinderMap(this, (id) => {
            this.#show(id);
        });
        this.french = french;
        this.loadRecord = () => loadPart('service-record');
        this.collections = { services: ServiceSchema, notices: NoticeSchema };
        this.recordCollections = ['events', 'actions'];
        this.#change = (change) => {
            const { ageMonths, ...others } = change;
            this.typing = 'query' in others;
            if ('commune' in others || this.#position.state === 'failed')
                this.#position.clear();
            if ('ageMonths' in change)
                this.age = ageMonths === undefined ? '' : `${ageMonths} mois`;
            Object.assign(this, others, { pages: 1 });
        };
        /** Takes all choices off but the place that one looks from, and puts the person where they can begin anew. */
        this.#clear = () => {
            this.service = '';
            this.more = {};
            this.#change({ query: '', theme: '', category: '', ageMonths: undefined, openNow: false });
            this.typing = false;
            this.#focusAfter = 'input';
        };
        this.#aroundMe = () => {
            if (this.#position.point)
                this.#position.clear();
            else
                this.#position.ask();
        };
        /** Brings the person from the map to a card, which may be further down than what is shown. */
        this.#show = (id) => {
            this.#goTo(id);
            this.pages = Infinity;
            this.requestUpdate();
        };
        this.#leaveOne = () => {
            this.service = '';
            this.#focusAfter = 'input';
        };
        new QuickExitKey(this);
    }
    get showsOne() {
        return !!this.service.trim();
    }
    get landmark() {
        return 'search';
    }
    landmarkName(words) {
        return words.finder;
    }
    get urlState() {
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
    restore({ q = '', open, when = '', only = '', ...rest }) {
        const ticks = only.split(' ');
        this.more = { when, ...Object.fromEntries(TICKS.map((key) => [key, ticks.includes(key)])) };
        this.query = q;
        this.openNow = !!open;
        Object.assign(this, rest, { pages: 1 });
        if (q)
            this.#search.warm();
    }
    /** Nobody who looks over a shoulder may read in the address that help against violence was looked for. */
    get leavesNoTrace() {
        return this.#discreet;
    }
    willUpdate(changed) {
        // What another feed says of the same choices is not known yet.
        if (changed.has('feed'))
            this.#discreet = undefined;
    }
    find(context) {
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
    #single({ feed, now }) {
        return this.showsOne ? currentService(feed, this.service.trim(), now) : undefined;
    }
    #choices(context) {
        return {
            theme: this.themeId(context),
            category: this.category.trim(),
            ageMonths: parseAge(this.age),
            openNow: this.openNow,
        };
    }
    #filters(context, found) {
        const { words } = context;
        const count = (key, value) => found?.count(key, value);
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
                    if (open)
                        this.#search.more.ask();
                },
                fields: () => this.#moreFields(context, count),
            },
            reach: this.#search.warm,
            aroundMe: html `<button
        type="button"
        class="plain"
        aria-pressed=${!!this.#position.point}
        @click=${this.#aroundMe}
      >
        ${words.aroundMe}
      </button>`,
        };
    }
    #moreFields(context, count) {
        const { part, failed } = this.#search.more;
        if (!part)
            return notDrawn(context, failed);
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
    #change;
    /** Takes all choices off but the place that one looks from, and puts the person where they can begin anew. */
    #clear;
    #aroundMe;
    tools(context, found) {
        if (this.showsOne)
            return nothing;
        // A key changes none of the fields; how much each choice leaves is drawn with the numbers, which come after the list.
        return html `${this.typing ? noChange : serviceFilters(context, this.#filters(context, found))}
    ${chosenFilters(context, this.#chosen(context, found), this.#clear)}`;
    }
    /** What is chosen; taking one off keeps the person among those that are left. */
    #chosen(context, found) {
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
    summary({ words }, found) {
        if (this.showsOne)
            return '';
        if (this.#position.state !== 'idle')
            return this.#position.state === 'asked' ? words.locating : words.noPosition;
        if (!found)
            return words.loading;
        return (found.close ? words.closest : words.services)(found.found.length);
    }
    results(context, found) {
        const drawn = this.#drawn;
        this.#drawn = found?.found;
        // What changes by itself must not move what is read.
        this.#isNew = drawn !== this.#drawn && !(drawn && this.byItself);
        if (this.showsOne)
            return this.#one(context);
        if (!found)
            return skeleton();
        // Nothing is drawn twice while a person types.
        if (found.passing && drawn === found.found)
            return noChange;
        const { words } = context;
        const kept = this.#selection.shown;
        const all = kept ? found.found.filter(({ service }) => kept.includes(service.id)) : found.found;
        const link = this.#discreet ? undefined : this.linkTo({});
        const shown = () => all.map(({ service }) => service);
        const sheet = () => ({
            title: words.services(all.length),
            choices: [{ text: context.commune?.name }, ...this.#chosen(context, found)].flatMap(({ text }) => text ?? []),
            services: shown(),
        });
        return html `${this.map && all.length ? this.#map.draw(context, shown(), { tiles: this.mapTiles, attribution: this.mapAttribution }) : nothing}
    ${all.length
            ? html `${this.#list(context, all, found.cut)} ${this.#selection.tools(context, words, sheet, link)}`
            : nothingFound(context, html `<p>${words.noService}</p>`, this.#waysOut(context, this.#chosen(context, found)))}
    ${this.#selection.bar(context)}`;
    }
    #list(context, all, cut) {
        const limit = Math.max(1, Math.trunc(Number(this.limit)) || PAGE);
        const shown = all.slice(0, this.pages * limit);
        const next = all[shown.length];
        const { point } = this.#position;
        const extras = this.#extras(context, cut);
        // Words are answered best first; without them the nearest group stands on top.
        const grouped = (point ?? context.commune) && !this.query.trim();
        return html `${grouped
            ? serviceGroups(context, shown, point ? undefined : context.commune, extras)
            : serviceList(context, shown, extras)}
    ${next
            ? html `<p class="row section">
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
            : nothing}`;
    }
    #extras(context, cut) {
        return {
            cut,
            keep: (service) => keepField(context, service, this.#selection),
            tools: (service) => this.#selection.row(context, () => ({ title: service.name, choices: [], services: [service] }), service.sensitive ? undefined : this.linkTo({ service: service.id })),
        };
    }
    #goTo(id) {
        this.#focusAfter = `#service-${CSS.escape(id)} [tabindex]`;
    }
    /** Brings the person from the map to a card, which may be further down than what is shown. */
    #show;
    #leaveOne;
    #one(context) {
        const { words } = context;
        const id = this.service.trim();
        const service = this.#single(context);
        const all = html `<p class="row"><button type="button" @click=${this.#leaveOne}>${words.allServices}</button></p>`;
        // What the page itself asks for is no place that one came to.
        const back = this.getAttribute('service')?.trim() === id ? nothing : all;
        if (service)
            return html `${back} ${serviceList(context, [{ service, group: 'territory' }], this.#extras(context))}
      ${this.#selection.bar(context)}`;
        return nothingFound(context, html `${unknownNote(words, words.unknownService, id)} ${all}`, this.#waysOut(context, []));
    }
    #waysOut(context, chosen) {
        return this.deadEnd.help(context, { chosen, found: context.words.services, clear: this.#clear });
    }
    updated(changed) {
        super.updated(changed);
        if (this.#isNew)
            void inSightFirst(this.renderRoot.firstElementChild);
        this.#isNew = false;
        if (!this.#focusAfter)
            return;
        this.renderRoot.querySelector(this.#focusAfter)?.focus();
        this.#focusAfter = undefined;
    }
}
