import { themesAbove } from './themes.js';
/** Ages that families name, in months: by half-years until three, then by years. */
const AGES = [3, 6, 12, 18, 24, 30, ...Array.from({ length: 15 }, (_, i) => (i + 3) * 12)];
/** These, and another that is asked for. */
export const agesWith = (age) => [...new Set([...AGES, ...(age === undefined ? [] : [age])])].sort((a, b) => a - b);
/** Whether it is for someone of an age in months; what names no ages is for all. */
const fits = ({ ageMonths }, age) => (ageMonths?.min ?? 0) <= age && age < (ageMonths?.max ?? Infinity);
const lists = new Map();
/** The same list for the same ages: things that give one list are counted together. */
function agesOf(offer) {
    const key = JSON.stringify(offer.ageMonths ?? {});
    let list = lists.get(key);
    if (!list)
        lists.set(key, (list = AGES.filter((age) => fits(offer, age)).map(String)));
    return list;
}
/** Takes in the themes below the one that is chosen. */
export function themeFacet(feed, theme, of) {
    return { chosen: theme, values: (item) => themesAbove(feed, of(item).themes) };
}
export const ageFacet = (age, of) => ({
    passes: age === undefined ? undefined : (item) => fits(of(item), age),
    values: (item) => agesOf(of(item)),
});
export const isFree = ({ cost }) => cost?.kind === 'free';
