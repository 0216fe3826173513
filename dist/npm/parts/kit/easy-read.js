/** « Version facile à lire », before everything else of an opened record, and opened by who wants it. */
export function easyRead({ html, nothing, paragraphs }, context, words, record) {
    return record.easyRead?.trim()
        ? html `<details class="easy">
        <summary>${words.easyRead}</summary>
        ${paragraphs(context, record, record.easyRead)}
      </details>`
        : nothing;
}
