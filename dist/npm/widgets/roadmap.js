import { loadPart } from '../client/parts.js';
import { html, nothing, render } from 'lit';
import { actionsOf, findAction, findAgreement, periodOf } from '../domain/agreements.js';
import { actionProgress } from '../domain/progress.js';
import { alphabetical, fold } from '../domain/search.js';
import { STATUSES } from '../domain/totals.js';
import { ActionSchema } from '../feed/schema/action.js';
import { STATUS_SHAPES } from '../domain/status-shapes.js';
import { actionStatus, actionStyles } from '../views/action.js';
import { actions, roadmap, shared } from '../text/fr.js';
import { fieldStyles } from '../ui/field-styles.js';
import { chosenFilters, keepingPlace } from '../views/filters.js';
import { unknownNote } from '../views/notes.js';
import { ActionSearch } from './action-search.js';
import { actionTools } from './action-tools.js';
import { FeedElement } from './feed-element.js';
import { moreButton, viewButtons } from './roadmap/buttons.js';
import { actionFilters, chosenActions } from './roadmap/filters.js';
import { LatePart } from './roadmap/late-part.js';
import { groups, item, VIEWS } from './roadmap/list.js';
import { periodHead, statusCounts } from './roadmap/period.js';
import { roadmapStyles } from './roadmap/styles.js';
/** Closed cards that are drawn at first, and by each « Afficher plus »: a thousand at once would be felt. */
const PAGE = 25;
/** The card that a link opens. */
const LINKED = ['.linked > summary'];
const NO_CHOICE = { q: '', theme: '', status: '', lead: '' };
/** What is drawn before there are actions, where nobody sees it: as much of one as a closed card tells. */
const REHEARSED = [{ steps: [{}], themes: [] }];
const french = { ...shared, ...roadmap, ...actions };
/**
 * All the actions of an agreement: how many stand where, by theme, by status or along time, each one opened in place.
 *
 * @element ctg-roadmap
 * @csspart filters - The group of filters.
 * @csspart chosen - What is chosen, to be taken off.
 * @csspart totals - The totals by status.
 * @csspart action - One action, closed or open.
 * @csspart action-status - Where an action stands, in words and a shape.
 * @csspart progress - The bar of steps and its words.
 */
export class Roadmap extends FeedElement {
    constructor() {
        super(...arguments);
        /** Status to show: `planned`, `in-progress`, `done`, `paused`, `abandoned`, `unknown` or `late`. */
        this.status = '';
        /** Name of the organisation whose actions to show. */
        this.lead = '';
        /** How the actions stand: by `theme` (default), by `status`, or along a `timeline`. */
        this.view = '';
        /** Id of the agreement to show; today's by default. */
        this.agreement = '';
        /** Action whose card is open from the start: its id, or its number in today's agreement. */
        this.action = '';
        this.query = '';
        this.pages = 1;
        this.#search = new ActionSearch(this, () => loadPart('action-search'));
        this.#figures = new LatePart(this, () => loadPart('totals-record'));
        this.#timeline = new LatePart(this, () => loadPart('timeline'));
        this.#files = new LatePart(this, () => loadPart('csv'));
        /** The `action` that was opened, so that it can be closed again, and its id. */
        this.#asked = '';
        this.french = french;
        this.loadRecord = () => loadPart('action-record');
        this.collections = { actions: ActionSchema };
        this.recordCollections = ['services', 'events'];
        this.#tools = (context) => ({ id }) => ({
            ...actionTools(context, this.linkTo({ ...NO_CHOICE, view: '', agreement: '', action: id })),
            open: this.#show,
        });
        /** Opens another action, whatever is chosen and whichever agreement it is of. */
        this.#show = (id) => {
            Object.assign(this, NO_CHOICE, { query: '', commune: '', agreement: '', action: id });
            this.#asked = '';
            this.#goOn = LINKED;
            this.requestUpdate();
        };
        this.#clear = () => {
            Object.assign(this, NO_CHOICE, { query: '', commune: '' });
            this.#goOn = ['input'];
        };
    }
    static { this.styles = [...FeedElement.styles, fieldStyles, actionStyles, roadmapStyles]; }
    static { this.properties = {
        status: {},
        lead: {},
        view: {},
        agreement: {},
        action: {},
        query: { state: true },
        pages: { state: true },
    }; }
    #search;
    #figures;
    #timeline;
    #files;
    /** The `action` that was opened, so that it can be closed again, and its id. */
    #asked;
    #linked;
    /** Where the person goes on once all is drawn: that one of what the selector finds. */
    #goOn;
    landmarkName(words) {
        return words.roadmap;
    }
    get #status() {
        const status = this.status.trim();
        return [...STATUSES, 'late'].includes(status) ? status : '';
    }
    get #view() {
        return VIEWS.find((view) => view === this.view.trim()) ?? 'theme';
    }
    find(context) {
        const { feed, today, commune } = context;
        const linked = this.#openLinked(context);
        const agreement = findAgreement(feed, this.agreement || (linked?.agreement ?? ''), today);
        const all = agreement ? actionsOf(feed, agreement) : feed.actions;
        const leads = [...new Set(all.flatMap(({ lead }) => lead?.organization ?? []))];
        const choices = {
            query: this.query,
            theme: this.themeId(context) ?? '',
            status: this.#status,
            lead: leads.find((name) => fold(name) === fold(this.lead)) ?? this.lead,
            commune: commune?.code ?? '',
        };
        const id = agreement?.id ?? '';
        const tally = this.#search.find(feed, all, id, choices, today);
        return {
            dated: agreement && { agreement, period: periodOf(feed, agreement, today) },
            all,
            shown: tally.found,
            filters: {
                choices,
                tally,
                leads: alphabetical(leads, (name) => name),
                agreement: id,
                change: (choice) => {
                    this.typing = 'query' in choice;
                    if (this.typing)
                        this.#search.ask();
                    Object.assign(this, choice);
                },
            },
        };
    }
    get urlState() {
        const { query, commune, theme, status, lead, view, agreement, action } = this;
        return { q: query.trim(), commune, theme, status, lead, view, agreement, action };
    }
    restore({ q = '', ...rest }) {
        this.query = q;
        Object.assign(this, rest, { pages: 1 });
        // Who follows a link to an action wants to read it.
        if (rest['action'])
            this.#goOn = LINKED;
    }
    /** Opens the card that the attribute asks for, once. */
    #openLinked({ feed, today, toggle }) {
        const asked = this.action.trim();
        const linked = asked ? findAction(feed, asked, today) : undefined;
        if (linked && asked !== this.#asked)
            toggle(linked.id, true);
        if (linked || !asked)
            this.#asked = asked;
        this.#linked = linked?.id;
        return linked;
    }
    /** Once an agreement is over, nothing of it is late any more: it was achieved or it was not. */
    #speaking(context, { dated }) {
        const { words } = context;
        const over = dated?.period.phase === 'over';
        return {
            ...context,
            words: over ? { ...words, late: words.unfinished } : words,
            linked: this.#linked,
            tools: this.#tools(context),
        };
    }
    #tools;
    /** Opens another action, whatever is chosen and whichever agreement it is of. */
    #show;
    tools(plain, found) {
        if (!found)
            return this.#rehearse(plain);
        const context = this.#speaking(plain, found);
        const { words, feed, today } = context;
        const { dated, all } = found;
        const unknown = this.action.trim() && !findAction(feed, this.action, today);
        return html `${unknown ? unknownNote(words, words.unknownAction, this.action.trim()) : nothing}
    ${periodHead(context, dated)} ${statusCounts(context, all)}
    ${this.#figures.disclosure(context, words.figures, {
            actions: all,
            over: dated?.period.phase === 'over',
            shapes: STATUS_SHAPES,
        })}
    ${actionFilters(context, found.filters)} ${chosenFilters(context, this.#chosen(context, found), this.#clear)}
    ${viewButtons(words, this.#view, (view) => {
            this.view = view;
            this.pages = 1;
            this.#timeline.again();
        })}`;
    }
    #chosen(context, { filters }) {
        return keepingPlace(chosenActions(context, filters), (selector) => {
            this.typing = false;
            this.#goOn = [selector];
        });
    }
    #clear;
    summary(context, { shown }) {
        const { part, failed } = this.#search;
        if (fold(this.query) && !part)
            return failed ? context.words.searchFailed : context.words.loading;
        const unknown = shown.filter((action) => !actionProgress(action, context.today).known).length;
        return context.words.totals(shown.length, unknown);
    }
    results(plain, found) {
        const context = this.#speaking(plain, found);
        const { words } = context;
        const { shown, dated } = found;
        if (!shown.length)
            return this.#nothingFound(context, found);
        const limit = this.pages * PAGE;
        const span = dated && { start: dated.agreement.start, end: dated.period.lastDay };
        const subject = {
            actions: shown,
            limit,
            span,
            item: (action) => item(context, action, context.level + 1),
            isOpen: (action) => context.isOpen(action.id),
        };
        return html `${this.#view === 'timeline' ? this.#timeline.show(context, subject) : groups(context, this.#view, shown, limit)}
    ${moreButton(words, shown.length - limit, () => {
            this.pages++;
            this.#goOn = ['.action > summary', limit];
        })}
    ${this.#files.disclosure(context, words.takeAway, {
            paper: {
                head: periodHead({ ...context, level: 1 }, dated),
                choices: this.#chosen(context, found).map(({ text }) => text),
                all: found.all,
                actions: shown,
                over: dated?.period.phase === 'over',
                span,
                state: (action, progress) => actionStatus(context, progress, action),
            },
            sheet: () => loadPart('roadmap-sheet'),
            link: this.linkTo({}),
        })}`;
    }
    #nothingFound(context, found) {
        const { words } = context;
        const chosen = this.#chosen(context, found);
        return html `<p>${words.noAction}</p>
      ${this.deadEnd.waysOut(context, { chosen, found: (n) => words.totals(n, 0), clear: this.#clear })}`;
    }
    /** While the actions travel, what they will need is made ready, and nothing shown: half of the first drawing is its templates. */
    #rehearse(context) {
        try {
            const found = { ...this.find(context), all: REHEARSED, shown: REHEARSED };
            render([this.tools(context, found), this.results(context, found)], document.createElement('div'));
        }
        catch {
            // The drawing itself will tell.
        }
        return '';
    }
    updated(changed) {
        super.updated(changed);
        // An address asks for an action before there is any.
        if (this.renderRoot.querySelector('input') && this.#goOn) {
            const [selector, index = 0] = this.#goOn;
            this.renderRoot.querySelectorAll(selector)[index]?.focus();
            this.#goOn = undefined;
        }
    }
}
