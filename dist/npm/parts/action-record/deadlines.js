import { movedDeadlines } from '../../domain/deadlines.js';
import { looseDate } from '../../text/format.js';
/** Each deadline that was ever set, when and why; nothing where none was moved. `holds` are words on the last. */
export function deadlineList({ kit, context, words, action }, end, history, holds = '') {
    const { html, nothing, said } = kit;
    const moved = movedDeadlines(end, history && [...history]);
    return moved.length
        ? html `<ol class="moves">
        ${moved.map(({ end: until, set, reason }, i) => {
            const notes = [
                i === moved.length - 1 && holds,
                set && words.deadlineSet(looseDate(words, set), set.length === 10),
            ].filter(Boolean);
            return html `<li>
            ${looseDate(words, until)}${notes.length ? html ` <span class="small">(${notes.join(', ')})</span>` : nothing}${reason ? html `${words.colon} ${said(context, action, reason)}` : nothing}
          </li>`;
        })}
      </ol>`
        : nothing;
}
