/** The actions under headings, each one opened in place. */
import { html, nothing } from 'lit';
import { actionProgress } from '../../domain/progress.js';
import { byStatus, byTheme } from '../../domain/totals.js';
import { STATUS_SHAPES } from '../../domain/status-shapes.js';
import { looseDate } from '../../text/format.js';
import { heading } from '../../ui/heading.js';
import { actionBody, actionStatus, actionTitle } from '../../views/action.js';
import { disclosure } from '../../views/record.js';
import { dotted, said } from '../../views/text.js';
export const VIEWS = ['theme', 'status', 'timeline'];
/** @param limit - How many actions are drawn, over all groups, and any that is open; a heading counts them all. */
export function groups(context, view, shown, limit) {
    const { feed, words, level } = context;
    const named = view === 'status'
        ? byStatus(shown).map(({ key, actions }) => ({
            name: html `<span class="shape" aria-hidden="true">${STATUS_SHAPES[key]}</span> ${words.actionStatus[key]}`,
            actions,
        }))
        : byTheme(feed, shown).map(({ key, actions }) => ({
            name: key ? said(context, {}, key.name) : words.otherTheme,
            actions,
        }));
    let left = limit;
    return named.map(({ name, actions }) => {
        const drawn = actions.filter((action) => left-- > 0 || context.isOpen(action.id));
        return drawn.length
            ? html `<div class="section">
          ${heading(level + 1, html `${name} (${actions.length})`)}
          <ul class="list" role="list">
            ${drawn.map((action) => html `<li>${item(context, action, level + 2)}</li>`)}
          </ul>
        </div>`
            : nothing;
    });
}
/** One action; a closed one costs little to draw, an open one shows everything at once. */
export function item(context, action, level) {
    const open = context.isOpen(action.id);
    return disclosure(context, action.id, html `${heading(level, actionTitle(context, action), `action-${action.id}`)}
    ${open ? nothing : inShort(context, action)}`, () => actionBody({ ...context, alone: true }, action, context.tools(action)), { part: 'action', class: action.id === context.linked ? 'action linked' : 'action' });
}
/** Where a closed action stands: its status, its steps, its deadline. */
function inShort(context, action) {
    const { words } = context;
    const progress = actionProgress(action, context.today);
    const { steps, deadline } = progress;
    const facts = dotted([
        steps && words.steps(steps.done, steps.total),
        deadline && `${words.end}${words.colon} ${looseDate(words, deadline)}`,
    ]);
    return html `${actionStatus(context, progress, action)}${facts ? html `<p class="meta">${facts}</p>` : nothing}`;
}
