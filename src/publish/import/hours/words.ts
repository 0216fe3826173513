/** The words of a French text about opening hours, one after the other. */
import { DAYS, type Weekday } from './week.js';

export type Token =
  | { readonly kind: 'day'; readonly day: Weekday }
  | { readonly kind: 'days'; readonly days: readonly Weekday[] }
  | { readonly kind: 'time'; readonly minutes: number }
  /** A number without a unit: an hour only where the other end of its range has one. */
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'appointment'; readonly value: 'required' | 'possible' | 'none' }
  | {
      readonly kind:
        'to' | 'and' | 'slash' | 'colon' | 'from' | 'closed' | 'open' | 'except' | 'holidays' | 'part' | 'clock';
    }
  /** What this reader does not know: the piece that holds it stays in words. */
  | { readonly kind: 'unknown'; readonly text: string };

const NAMES: readonly (readonly [RegExp, Weekday])[] = [
  [/^(lundis?|lun|lu)$/, 'mo'],
  [/^(mardis?|mar|ma)$/, 'tu'],
  [/^(mercredis?|mer|me)$/, 'we'],
  [/^(jeudis?|jeu|je)$/, 'th'],
  [/^(vendredis?|ven|ve)$/, 'fr'],
  [/^(samedis?|sam|sa)$/, 'sa'],
  [/^(dimanches?|dim|di)$/, 'su'],
];

/** From the most to the least particular; each is tried at the place where the last one ended. */
const RULES: readonly (readonly [RegExp, (match: RegExpExecArray) => Token | undefined])[] = [
  [/\s+/y, () => undefined],
  [/(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)(?!\d)/y, (m) => dateOf(m[3], m[2], m[1])],
  [/(20\d\d)-(\d\d)-(\d\d)(?!\d)/y, (m) => dateOf(m[1], m[2], m[3])],
  [
    /(\d{1,2})(?:er)?\s+(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\s+(20\d\d)/y,
    (m) => dateOf(m[3], String(MONTHS.indexOf(m[2] ?? '') + 1), m[1]),
  ],
  [/24\s*h(?:eures)?\s*(?:\/|sur)\s*24(?:\s*h)?/y, () => ({ kind: 'clock' })],
  [/7\s*j(?:ours)?\s*(?:\/|sur)\s*7(?:\s*j)?|tous les jours/y, () => ({ kind: 'days', days: DAYS })],
  [/(?:les )?week-?\s?ends?/y, () => ({ kind: 'days', days: ['sa', 'su'] })],
  [/(\d{1,2})\s*(?:heures?|h)\s*(\d\d)?(?:\s*(?:mn|min))?(?![\da-z])/y, (m) => timeOf(m[1], m[2])],
  [/(\d{1,2})[:.](\d\d)(?::00)?(?![\d:])/y, (m) => timeOf(m[1], m[2])],
  [/midi(?![a-z])/y, () => ({ kind: 'time', minutes: 720 })],
  [/minuit(?![a-z])/y, () => ({ kind: 'time', minutes: 1440 })],
  // « 12: » is a time of which the minutes were lost.
  [/\d+\s*:(?!\d)|\d{3,}/y, (m) => ({ kind: 'unknown', text: m[0] })],
  [/(\d{1,2})(?![\da-z:])/y, (m) => ({ kind: 'number', value: Number(m[1]) })],
  [/(?:jours? )?feries?(?![a-z])/y, () => ({ kind: 'holidays' })],
  [
    /(?:avec ou sans|sans ou avec|avec\/sans) (?:rendez-?\s?vous|rdv)/y,
    () => ({ kind: 'appointment', value: 'possible' }),
  ],
  [/sans (?:rendez-?\s?vous|r\.?d\.?v\.?)/y, () => ({ kind: 'appointment', value: 'none' })],
  [
    /(?:et|ou) (?:aussi |egalement )?(?:sur|avec) (?:rendez-?\s?vous|rdv)(?: possible)?/y,
    () => ({ kind: 'appointment', value: 'possible' }),
  ],
  [
    /(?:rendez-?\s?vous|rdv) possibles?|possible(?:ment)? sur (?:rendez-?\s?vous|rdv)/y,
    () => ({ kind: 'appointment', value: 'possible' }),
  ],
  [
    /(?:uniquement |seulement |exclusivement )?(?:sur|avec) (?:rendez-?\s?vous|r\.?d\.?v\.?)(?: uniquement| seulement| exclusivement| obligatoire)?/y,
    () => ({ kind: 'appointment', value: 'required' }),
  ],
  [/(?:-|–|—|‑|→|>|(?:au|a|jusqu'a|jusqu'au)(?![a-z]))/y, () => ({ kind: 'to' })],
  [/(?:,|&|\+|(?:et|puis|ainsi que)(?![a-z]))/y, () => ({ kind: 'and' })],
  [/\//y, () => ({ kind: 'slash' })],
  [/:/y, () => ({ kind: 'colon' })],
  [/(?:du|de|des)(?![a-z'])/y, () => ({ kind: 'from' })],
  [
    /(?:le|les|l'|d'|tous les|toute l'annee|horaires?(?: d'ouverture| d'accueil)?)(?![a-z])|l'(?=apres)/y,
    () => undefined,
  ],
  [/(?:apres-?\s?midis?|matins?|matinees?|soirs?|soirees?)(?![a-z])/y, () => ({ kind: 'part' })],
  [/(?:ferme|fermee|fermes|fermees|fermeture)(?![a-z])/y, () => ({ kind: 'closed' })],
  [/(?:ouvert|ouverte|ouverts|ouvertes|ouverture|accueil du public)(?![a-z])/y, () => ({ kind: 'open' })],
  [/(?:sauf|hors|excepte)(?![a-z])/y, () => ({ kind: 'except' })],
  [/([a-z]+)\.?/y, (m) => dayOf(m[1] ?? '')],
  [/[^\s]/y, (m) => ({ kind: 'unknown', text: m[0] })],
];

const MONTHS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');

/** Lower case, no accents, one kind of apostrophe; as long as the text was, sign by sign. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘´`]/g, "'")
    .replace(/[\u00a0\u202f\u2009\t]/g, ' ');
}

export function tokensOf(text: string): Token[] {
  const source = plain(text);
  const tokens: Token[] = [];
  for (let at = 0; at < source.length;) {
    for (const [pattern, read] of RULES) {
      pattern.lastIndex = at;
      const match = pattern.exec(source);
      if (!match) continue;
      const token = read(match);
      if (token) tokens.push(token);
      at = pattern.lastIndex;
      break;
    }
  }
  return tokens;
}

function timeOf(hours = '', minutes = '0'): Token {
  const value = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && value <= 1440
    ? { kind: 'time', minutes: value }
    : { kind: 'unknown', text: `${hours}:${minutes}` };
}

function dateOf(year = '', month = '', day = ''): Token {
  return { kind: 'date', text: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

function dayOf(word: string): Token {
  const found = NAMES.find(([pattern]) => pattern.test(word));
  return found ? { kind: 'day', day: found[1] } : { kind: 'unknown', text: word };
}
