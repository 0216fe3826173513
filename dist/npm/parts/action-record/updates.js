import { looseDate } from '../../text/format.js';
/** Dated news, the newest first; each may say what the status became, and cite where that is told. */
export function updateList({ kit, context, words, action, shapes }) {
    const { html, nothing, said, paragraphs } = kit;
    const newestFirst = [...(action.updates ?? [])].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
    if (!newestFirst.length)
        return nothing;
    return html `<ul class="text">
    ${newestFirst.map(({ date, title, text, status, source }) => {
        const day = looseDate(words, date);
        return html `<li>
        <strong>${day}</strong>${title ? html `${words.colon} ${said(context, action, title)}` : nothing}
        ${paragraphs(context, action, text)}
        ${status || source
            ? html `<p class="small row">
                ${status
                ? html `<span
                        ><span class="shape" aria-hidden="true">${shapes[status]}</span>
                        ${words.actionStatus[status]}</span
                      >`
                : nothing}
                ${source
                ? html `<a href=${source}
                        >${words.source}<span class="hidden"
                          >${words.colon} ${title ? said(context, action, title) : day}</span
                        ></a
                      >`
                : nothing}
              </p>`
            : nothing}
      </li>`;
    })}
  </ul>`;
}
