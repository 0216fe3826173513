import { looseDate } from '../../text/format.js';
/** What came of it, what was learnt, and what was decided. */
export function evaluationText({ kit, context, words, action }) {
    const { html, nothing, paragraphs, fact } = kit;
    if (!action.evaluation)
        return nothing;
    const { results, lessons, decision, validated } = action.evaluation;
    const on = validated && words.validated(looseDate(words, validated));
    return html `<dl class="facts">
    ${fact(words.results, paragraphs(context, action, results))}
    ${fact(words.lessons, paragraphs(context, action, lessons))}
    ${fact(words.decision, decision && [words.decisions[decision], on && ` (${on})`])}
    ${decision ? nothing : fact(words.evaluation, on)}
  </dl>`;
}
