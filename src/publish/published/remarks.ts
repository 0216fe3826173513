/** What the feed's reader remarks of a value, in the language that is spoken: it is a library's, and writes in English. */
import { language } from '../language.js';

/** Remarks of `src/feed`, and the same in French. */
const WORDS: Readonly<Record<string, string>> = {
  required: 'obligatoire',
  unknown: 'inconnue',
  'unknown key': 'clé inconnue',
  'leads back to itself': 'elle revient à elle-même',
  'an earlier one has it': 'une fiche précédente l’a',
  empty: 'vide',
  'expected boolean': 'true ou false attendu',
  'expected object': 'un objet entre { et } attendu',
  'expected array': 'une liste entre [ et ] attendue',
  'expected string': 'un texte attendu',
  'expected number': 'un nombre attendu',
  'expected 2 times': 'deux heures attendues',
  'expected either a week or ranges': '«\u00a0week\u00a0» ou «\u00a0ranges\u00a0» attendu',
  'not a whole number': 'ce n’est pas un nombre entier',
  'ends at its start': 'la fin est le début',
  'not above min': 'pas plus que «\u00a0min\u00a0»',
  'start and end: a day and an instant': 'le début et la fin\u00a0: un jour et un instant',
  'not an id (a-z, 0-9 and hyphens)': 'ce n’est pas un identifiant\u00a0: a-z, 0-9 et tirets',
  'not an INSEE code': 'ce n’est pas un code INSEE',
  'not a day (YYYY-MM-DD)': 'ce n’est pas un jour, AAAA-MM-JJ',
  'not a day, month or year': 'ce n’est ni un jour, ni un mois, ni une année',
  'not a day, month or year, nor true': 'ce n’est ni un jour, ni un mois, ni une année, ni true',
  'not an instant with its offset, nor a day': 'ce n’est ni un instant avec son décalage, ni un jour',
  'not a time (HH:MM)': 'ce n’est pas une heure, HH:MM',
  'not an https:, http:, mailto: or tel: address': 'ce n’est pas une adresse https:, http:, mailto: ou tel:',
  'not an http(s) or relative address': 'ce n’est ni une adresse http(s), ni un chemin',
  'not an e-mail address': 'ce n’est pas une adresse de courriel',
  'not "all" or a list of INSEE codes': 'ce n’est ni "all", ni une liste de codes INSEE',
  'no date is left': 'aucune date n’est valable',
  'no agreement is left': 'aucune convention n’est valable',
};

/** Those that hold something, which stays as it is. */
const FORMS: readonly (readonly [RegExp, (held: string) => string])[] = [
  [/^unknown (".*")$/s, (id) => `${id} est inconnu`],
  [/^expected \(?(.+?)\)?$/s, (what) => `attendu\u00a0: ${what.replaceAll(' | ', ', ')}`],
  [/^longer than (\d+), cut$/, (count) => `plus de ${count} caractères`],
  [/^earlier than (\w+)$/, (key) => `avant «\u00a0${key}\u00a0»`],
  [/^not an instant with its offset \((.*)\)$/, (like) => `ce n’est pas un instant avec son décalage, comme ${like}`],
  [/^does not match (.+)$/s, (pattern) => `ne correspond pas à ${pattern}`],
];

/** @param remark as a problem of the feed has it */
export function remarkInWords(remark: string): string {
  if (language() === 'en') return remark;
  if (Object.hasOwn(WORDS, remark)) return WORDS[remark] ?? remark;
  for (const [form, french] of FORMS) {
    const [, held] = form.exec(remark) ?? [];
    if (held !== undefined) return french(held);
  }
  return remark;
}
