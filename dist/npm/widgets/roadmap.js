var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { loadPart } from '../client/parts.js';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { actionsOf, currentAgreement } from '../domain/agreements.js';
import { filterActions } from '../domain/filter.js';
import { actionProgress, totals } from '../domain/progress.js';
import { topThemeOf } from '../domain/themes.js';
import { looseDate } from '../text/format.js';
import { selectField } from '../ui/fields.js';
import { heading } from '../ui/heading.js';
import { actionBody, actionStatus, actionStyles, actionTitle, STATUS_SHAPES, } from '../views/action.js';
import { actions, shared } from '../text/fr.js';
import { communeField, filterGroup, themeField } from '../views/filters.js';
import { said } from '../views/text.js';
import { FeedElement } from './feed-element.js';
const STATUSES = ['planned', 'in-progress', 'done', 'paused', 'abandoned', 'unknown'];
const french = { ...shared, ...actions };
/**
 * All the actions of today's agreement: how many stand where, by theme, each one opened in place.
 *
 * @element ctg-roadmap
 * @csspart filters - The group of filters.
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
        /** Actions whose card is open; a closed one costs nothing to draw. */
        this.opened = new Set();
        this.french = french;
        this.loadRecord = () => loadPart('action-record');
        this.collections = ['actions'];
    }
    static { this.styles = [...FeedElement.styles, actionStyles]; }
    landmarkName(words) {
        return words.roadmap;
    }
    get #status() {
        const status = this.status.trim();
        return [...STATUSES, 'late'].find((known) => known === status);
    }
    find(context) {
        const { feed, today, commune } = context;
        const agreement = currentAgreement(feed, today);
        const all = agreement ? actionsOf(feed, agreement) : feed.actions;
        const filter = { theme: this.themeId(context), status: this.#status, commune: commune?.code };
        return { agreement, all, shown: filterActions(feed, all, filter, today) };
    }
    tools(context, found) {
        const { words } = context;
        return html `${this.#totals(context, found)}
    ${filterGroup(context, [
            communeField(context, (commune) => {
                this.commune = commune;
            }),
            themeField(context, this.themeId(context) ?? '', (theme) => {
                this.theme = theme;
            }),
            selectField(words.status, this.#status ?? '', [
                { value: '', text: words.allStatuses },
                ...STATUSES.map((value) => ({ value, text: words.actionStatus[value] })),
                { value: 'late', text: words.late },
            ], (status) => {
                this.status = status;
            }),
        ])}`;
    }
    /** Of the whole agreement, so that the figures do not change their meaning with a filter. */
    #totals(context, { agreement, all }) {
        const { words, feed, today } = context;
        const { byStatus, late, steps } = totals(all, today);
        return html `<div class="totals">
      <p>
        ${said(context, {}, agreement?.title ?? feed.title)}${agreement ? `, ${words.until(looseDate(words, agreement.extendedTo ?? agreement.end))}` : ''}
      </p>
      <ul class="row counts" aria-label=${words.byStatus} role="list" part="totals">
        ${STATUSES.filter((status) => byStatus[status]).map((status) => html `<li>
              <span class="shape" aria-hidden="true">${STATUS_SHAPES[status]}</span>
              ${words.actionStatus[status]}${words.colon}
              <strong>${byStatus[status]}</strong>
            </li>`)}
        ${late ? html `<li class="warn">${words.late}${words.colon} ${late}</li>` : nothing}
        ${steps.total ? html `<li>${words.steps(steps.done, steps.total)}</li>` : nothing}
      </ul>
    </div>`;
    }
    summary(context, { shown }) {
        const unknown = shown.filter((action) => !actionProgress(action, context.today).known).length;
        return context.words.totals(shown.length, unknown);
    }
    results(context, { shown }) {
        const { feed, words, level } = context;
        if (!shown.length)
            return this.#nothingFound(context);
        const groups = new Map(feed.themes.map(({ id }) => [id, []]));
        for (const action of shown) {
            const id = topThemeOf(feed, action.themes[0] ?? '')?.id ?? '';
            const members = groups.get(id);
            if (members)
                members.push(action);
            else
                groups.set(id, [action]);
        }
        return html `${[...groups].map(([id, actions]) => {
            const theme = feed.themes.find((one) => one.id === id);
            return actions.length
                ? html `<div class="section">
            ${heading(level, theme ? said(context, {}, theme.name) : words.otherTheme)}
            <ul class="list" role="list">
              ${actions.map((action) => html `<li>${this.#item(context, action)}</li>`)}
            </ul>
          </div>`
                : nothing;
        })}`;
    }
    #item(context, action) {
        const open = this.opened.has(action.id);
        return html `<details
      class="action"
      part="action"
      ?open=${open}
      @toggle=${(event) => {
            const opened = new Set(this.opened);
            if (event.currentTarget.open)
                opened.add(action.id);
            else
                opened.delete(action.id);
            this.opened = opened;
        }}
    >
      <summary>
        ${heading(context.level + 1, actionTitle(context, action), `action-${action.id}`)}
        ${open ? nothing : actionStatus(context, actionProgress(action, context.today))}
      </summary>
      ${open ? html `<div class="text">${actionBody(context, action)}</div>` : nothing}
    </details>`;
    }
    #nothingFound({ words }) {
        return html `<p>${words.noAction}</p>
      <p class="row">
        <button
          type="button"
          @click=${() => {
            this.commune = this.theme = this.status = '';
        }}
        >
          ${words.clear}
        </button>
      </p>`;
    }
}
__decorate([
    property()
], Roadmap.prototype, "status", void 0);
__decorate([
    state()
], Roadmap.prototype, "opened", void 0);
