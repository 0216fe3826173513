import { html, nothing } from 'lit';
import { PlainDate } from '../domain/plain-date.js';
import { looseDate } from '../text/format.js';
import { dotted, said } from './text.js';
/** Where a record comes from and when it was last checked. A fictitious record says so here, so it is never hidden. */
export function provenance(context, record) {
    const { words, feed } = context;
    const { source, verified, updated } = record;
    const on = (text) => {
        const date = PlainDate.parse(text) ?? PlainDate.at(Date.parse(text), feed.timeZone);
        return looseDate(words, date.toString());
    };
    const name = source && said(context, {}, source.name);
    const line = dotted([
        source && html `${words.source}${words.colon} ${source.url ? html `<a href=${source.url}>${name}</a>` : name}`,
        verified ? words.verified(on(verified)) : updated && words.updated(on(updated)),
    ]);
    return line ? html `<p class="source" part="source">${line}</p>` : nothing;
}
