/** « Payant : 12 € par jour ». */
export function costText({ html, said }, context, words, cost) {
    const kind = words.costs[cost.kind];
    return cost.details ? html `${kind}${context.words.colon} ${said(context, {}, cost.details)}` : kind;
}
