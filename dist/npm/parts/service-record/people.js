/** Whom a service is for and how it receives them. */
import { communeOf, covers } from '../../domain/communes.js';
import { alphabetical } from '../../domain/search.js';
import { age, capital } from '../../text/format.js';
import { wordsOf } from '../kit/offer.js';
/** « Familles, jeunes · De 3 à 11 ans »; a card has the ages. */
export function audience({ dotted, nothing }, { words }, service, onCard) {
    const who = wordsOf(words.audiences, service.audiences);
    const ages = service.ageMonths && !onCard ? age(words, service.ageMonths) : '';
    return who || ages ? dotted([who, ages]) : nothing;
}
/** « Sur place, à distance · Sur rendez-vous ». */
export function attendance({ dotted, nothing }, { words }, service) {
    const how = wordsOf(words.attendances, service.attendance);
    const { appointment } = service;
    return how || appointment ? dotted([how, appointment && words.appointments[appointment]]) : nothing;
}
/** « Français, anglais, arabe ». */
export function languages(context, { languages: codes = [] }) {
    return capital(codes.map((code) => languageName(context, code.trim())).join(', '));
}
function languageName({ words }, code) {
    const ours = words.languageNames;
    if (Object.hasOwn(ours, code))
        return ours[code] ?? code;
    try {
        return new Intl.DisplayNames(words.locale, { type: 'language', fallback: 'none' }).of(code) ?? code;
    }
    catch {
        // A word, not a code.
        return code;
    }
}
/** « Toutes les communes », « Sens, Véron, dont votre commune ». */
export function coverage(kit, context, { coverage: where, residentsOnly }) {
    const { html, nothing } = kit;
    const { words, feed, commune } = context;
    const names = Array.isArray(where)
        ? alphabetical([...new Set(where)].flatMap((code) => communeOf(feed, code)?.name ?? []), (name) => name)
        : [];
    const here = commune && names.length && covers(where, commune.code) ? words.yourCommune : '';
    const text = where === 'all' ? words.allCommunes : names.join(', ') + here;
    if (!text && !residentsOnly)
        return nothing;
    return html `${text}${text && residentsOnly ? html `<br /> ` : nothing}${residentsOnly ? words.residentsOnly : nothing}`;
}
export function accessibility(kit, context, service) {
    const { html, nothing, paragraphs } = kit;
    const { words } = context;
    const { wheelchair, details, url } = service.accessibility ?? {};
    if (wheelchair === undefined && !details?.trim() && !url)
        return nothing;
    return html `<div class="text">
    ${wheelchair === undefined ? nothing : html `<p>${wheelchair ? words.wheelchair.yes : words.wheelchair.no}</p>`}
    ${paragraphs(context, service, details)}
    ${url ? html `<p><a href=${url}>${words.accessibilityPage}</a></p>` : nothing}
  </div>`;
}
