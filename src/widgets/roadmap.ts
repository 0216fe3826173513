import { loadPart } from '../client/parts.js';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { actionsOf, currentAgreement } from '../domain/agreements.js';
import { filterActions, type ActionFilter } from '../domain/filter.js';
import { actionProgress, totals } from '../domain/progress.js';
import { topThemeOf } from '../domain/themes.js';
import type { Action, Agreement } from '../feed/types.js';
import { looseDate } from '../text/format.js';
import { selectField } from '../ui/fields.js';
import { heading } from '../ui/heading.js';
import {
  actionBody,
  actionStatus,
  actionStyles,
  actionTitle,
  STATUS_SHAPES,
  type ActionContext,
} from '../views/action.js';
import { actions, shared } from '../text/fr.js';
import type { ActionWords } from '../text/words.js';
import { communeField, filterGroup, themeField } from '../views/filters.js';
import { said } from '../views/text.js';
import { FeedElement, type SubjectOf } from './feed-element.js';

const STATUSES = ['planned', 'in-progress', 'done', 'paused', 'abandoned', 'unknown'] as const;
/** The actions of today's agreement, and those that the filters leave. */
interface Found {
  readonly agreement: Agreement | undefined;
  readonly all: readonly Action[];
  readonly shown: readonly Action[];
}
type StatusFilter = NonNullable<ActionFilter['status']>;

const french: ActionWords = { ...shared, ...actions };

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
export class Roadmap extends FeedElement<Found, ActionWords, SubjectOf<ActionContext>> {
  static override styles = [...FeedElement.styles, actionStyles];

  /** Status to show: `planned`, `in-progress`, `done`, `paused`, `abandoned`, `unknown` or `late`. */
  @property() status = '';
  /** Actions whose card is open; a closed one costs nothing to draw. */
  @state() private opened: ReadonlySet<string> = new Set();

  protected override readonly french = french;
  protected override readonly loadRecord = () => loadPart('action-record');
  protected override readonly collections = ['actions'] as const;

  protected override landmarkName(words: ActionWords): string {
    return words.roadmap;
  }

  get #status(): StatusFilter | undefined {
    const status = this.status.trim();
    return [...STATUSES, 'late' as const].find((known) => known === status);
  }

  protected override find(context: ActionContext): Found {
    const { feed, today, commune } = context;
    const agreement = currentAgreement(feed, today);
    const all = agreement ? actionsOf(feed, agreement) : feed.actions;
    const filter = { theme: this.themeId(context), status: this.#status, commune: commune?.code };
    return { agreement, all, shown: filterActions(feed, all, filter, today) };
  }

  protected override tools(context: ActionContext, found: Found): unknown {
    const { words } = context;
    return html`${this.#totals(context, found)}
    ${filterGroup(context, [
      communeField(context, (commune) => {
        this.commune = commune;
      }),
      themeField(context, this.themeId(context) ?? '', (theme) => {
        this.theme = theme;
      }),
      selectField(
        words.status,
        this.#status ?? '',
        [
          { value: '', text: words.allStatuses },
          ...STATUSES.map((value) => ({ value, text: words.actionStatus[value] })),
          { value: 'late', text: words.late },
        ],
        (status) => {
          this.status = status;
        },
      ),
    ])}`;
  }

  /** Of the whole agreement, so that the figures do not change their meaning with a filter. */
  #totals(context: ActionContext, { agreement, all }: Found): TemplateResult {
    const { words, feed, today } = context;
    const { byStatus, late, steps } = totals(all, today);
    return html`<div class="totals">
      <p>
        ${said(context, {}, agreement?.title ?? feed.title)}${
          agreement ? `, ${words.until(looseDate(words, agreement.extendedTo ?? agreement.end))}` : ''
        }
      </p>
      <ul class="row counts" aria-label=${words.byStatus} role="list" part="totals">
        ${STATUSES.filter((status) => byStatus[status]).map(
          (status) =>
            html`<li>
              <span class="shape" aria-hidden="true">${STATUS_SHAPES[status]}</span>
              ${words.actionStatus[status]}${words.colon}
              <strong>${byStatus[status]}</strong>
            </li>`,
        )}
        ${late ? html`<li class="warn">${words.late}${words.colon} ${late}</li>` : nothing}
        ${steps.total ? html`<li>${words.steps(steps.done, steps.total)}</li>` : nothing}
      </ul>
    </div>`;
  }

  protected override summary(context: ActionContext, { shown }: Found): string {
    const unknown = shown.filter((action) => !actionProgress(action, context.today).known).length;
    return context.words.totals(shown.length, unknown);
  }

  protected override results(context: ActionContext, { shown }: Found): TemplateResult {
    const { feed, words, level } = context;
    if (!shown.length) return this.#nothingFound(context);
    const groups = new Map<string, Action[]>(feed.themes.map(({ id }) => [id, []]));
    for (const action of shown) {
      const id = topThemeOf(feed, action.themes[0] ?? '')?.id ?? '';
      const members = groups.get(id);
      if (members) members.push(action);
      else groups.set(id, [action]);
    }
    return html`${[...groups].map(([id, actions]) => {
      const theme = feed.themes.find((one) => one.id === id);
      return actions.length
        ? html`<div class="section">
            ${heading(level, theme ? said(context, {}, theme.name) : words.otherTheme)}
            <ul class="list" role="list">
              ${actions.map((action) => html`<li>${this.#item(context, action)}</li>`)}
            </ul>
          </div>`
        : nothing;
    })}`;
  }

  #item(context: ActionContext, action: Action): TemplateResult {
    const open = this.opened.has(action.id);
    return html`<details
      class="action"
      part="action"
      ?open=${open}
      @toggle=${(event: Event) => {
        const opened = new Set(this.opened);
        if ((event.currentTarget as HTMLDetailsElement).open) opened.add(action.id);
        else opened.delete(action.id);
        this.opened = opened;
      }}
    >
      <summary>
        ${heading(context.level + 1, actionTitle(context, action), `action-${action.id}`)}
        ${open ? nothing : actionStatus(context, actionProgress(action, context.today))}
      </summary>
      ${open ? html`<div class="text">${actionBody(context, action)}</div>` : nothing}
    </details>`;
  }

  #nothingFound({ words }: ActionContext): TemplateResult {
    return html`<p>${words.noAction}</p>
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

declare global {
  interface HTMLElementTagNameMap {
    'ctg-roadmap': Roadmap;
  }
}
