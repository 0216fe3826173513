import { fold } from './search.js';
/** Nobody is older: what is above is no age. */
const MAX_MONTHS = 130 * 12;
/**
 * A child's age in whole months, as families and webmasters write it: « 2 ans ½ », « 2 ans et demi », « 30 mois »,
 * « 2,5 », « 1 an 6 mois », « 18m ». A number alone is in years. Undefined for what is no age.
 */
export function parseAge(text) {
    // `fold` would take the comma of « 2,5 » for a space, and « ½ » for « 1 2 ».
    const asked = fold(text
        .slice(0, 40)
        .replace(/(\d)\s*[.,](?=\d)/g, '$1p')
        .replace(/½/g, ' demi'));
    const [, yearsAnd, months] = /^(?:(\d+) ?ans? (?:et )?)?(\d+) ?(?:mois|months?|m)$/.exec(asked) ?? [];
    const [, years, half] = /^(\d+(?:p\d+)?)(?: ?(?:ans?|years?))?( ?(?:et )?demie?(?: ans?| years?)?)?$/.exec(asked) ?? [];
    if ((!months && !years) || text.includes('-'))
        return undefined;
    const total = months
        ? Number(yearsAnd ?? 0) * 12 + Number(months)
        : Math.round(Number(years?.replace('p', '.')) * 12) + (half ? 6 : 0);
    return total < MAX_MONTHS ? total : undefined;
}
