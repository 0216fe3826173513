/**
 * Opening hours as people write them in French. What is understood to the last word becomes a week; a piece that is not stays
 * in words, and where it may change what the rest says (« semaines paires », « sauf … »), all of it does.
 */
import { PlainDate } from '../../../domain/plain-date.js';
import type { Hours } from '../../../feed/types.js';
import { clausesOf, type Clause } from './clauses.js';
import { inOrder, inWords, weekOf, type HoursReading, type Span, type Spans, type Weekday } from './week.js';
import { plain, tokensOf } from './words.js';

/** Nobody's opening hours are longer: what is, is another text. */
const LONGEST = 4000;
const NOTHING =
  /^(-+|\/|\?|n\.?[cr]\.?|n\/a|neant|inconnus?|(horaires? )?(non|pas) (communiques?|renseignes?|connus?|precises?|disponibles?)|a (confirmer|preciser|venir|definir))?[.\s]*$/;

/** Whether a text says that nothing is known: « Horaires non communiqués », « - », « NC ». */
export const saysNothing = (text: string) => NOTHING.test(plain(text).trim());

const MONTHLY =
  /\b(1\s?ers?|[2-5]\s?e(?:me)?s?|premiers?|deuxiemes?|seconds?|troisiemes?|quatriemes?|derniers?)\b.*\b(?:du|de chaque|par) mois\b/;
/** Words by which a remark may limit the hours beside it. */
const LIMITS =
  /\d\s*h|\d\s*[:.]\s*\d|\b(lun|mar|mer|jeu|ven|sam|dim)(\b|di|credi|anche|edi|dredi)|semaine|\bmois\b|vacance|scolaire|\bete\b|hiver|saison|periode|janvier|fevrier|\bmars\b|avril|\bmai\b|juin|juillet|aout|septembre|octobre|novembre|decembre|sauf|hors|except|ferm|ouv|\bjours?\b|\bpair|impair|quinzaine|altern|jusqu|partir|annee|matin|midi|\bsoir|ferie|20\d\d|provisoire|temporaire|rendez|rdv|variable|selon|environ|ramadan|toussaint|noel|paques/;

/** The text as a week, with what it says beside. */
export function readFrenchHours(text: string): HoursReading {
  const whole = text.normalize('NFC').trim();
  if (saysNothing(whole)) return { unread: [] };
  if (whole.length > LONGEST) return inWords(whole);
  const pieces = piecesOf(whole).map((piece) => ({ piece, read: clausesOf(tokensOf(piece)) }));
  const clauses = pieces.flatMap(({ read }) => read ?? []);
  const built = build(clauses);
  const isUnclear = pieces.some(({ piece, read }) => !read && built && mayLimit(piece, built.spans));
  // Days that are closed, and no hours: when the door is open is not known.
  const isOnlyAsked = clauses.every(({ kind }) => kind === 'appointment');
  if (!built || isUnclear || !(built.said || isOnlyAsked)) return inWords(whole);
  const unread = pieces.filter(({ read }) => !read || read.some((clause) => isKept(clause, built)));
  return finish(
    built,
    unread.map(({ piece }) => piece),
  );
}

/** Understood, and not what the feed can say: hours by appointment beside others. */
const isKept = (clause: Clause, { appointment }: Built) =>
  clause.kind === 'week' && (clause.partly || (clause.appointment === 'required' && appointment !== 'required'));

/** Sentences, lines, and a monthly day that follows a comma. */
function piecesOf(text: string): string[] {
  return text
    .replace(/:\s*\n\s*/g, ': ')
    .split(
      /[;\n•|]+|(?<!\b(?:lu|ma|me|je|ve|sa|di|lun|mar|mer|jeu|ven|sam|dim))\.(?=\s|$)|,(?=\s*(?:et )?(?:les? )?(?:1\s?er|[2-5]\s?[eè]|premier|dernier))/iu,
    )
    .map((piece) => piece.replace(/^[\s–*-]+(?=\p{L})/u, '').trim())
    .filter(Boolean);
}

/** Whether a piece that was not understood may change what the others say. */
function mayLimit(piece: string, spans: Spans): boolean {
  const words = plain(piece);
  if (!MONTHLY.test(words)) return LIMITS.test(words);
  // A day of the month adds to a week in which its weekday is not open; of another it may be an exception.
  const days = tokensOf(piece).flatMap((token) => (token.kind === 'day' ? [token.day] : []));
  const more = words.replace(MONTHLY, '');
  return !days.length || days.some((day) => spans.get(day)?.length) || /semaine|sauf|hors|ferm|vacance/.test(more);
}

interface Built {
  readonly spans: Spans;
  /** Whether any hours are. */
  readonly said: boolean;
  readonly exceptions: NonNullable<Hours['exceptions']>;
  readonly publicHolidays: Hours['publicHolidays'];
  readonly appointment: HoursReading['appointment'];
}

type Of<Kind extends Clause['kind']> = Extract<Clause, { kind: Kind }>;
const ofKind = <Kind extends Clause['kind']>(clauses: readonly Clause[], kind: Kind) =>
  clauses.filter((clause): clause is Of<Kind> => clause.kind === kind);

/** The clauses put together; undefined where they contradict each other. */
function build(clauses: readonly Clause[]): Built | undefined {
  const weeks = ofKind(clauses, 'week');
  const closures = ofKind(clauses, 'closure');
  const asked = weeks.filter(({ appointment }) => appointment === 'required');
  const allAsked = asked.length > 0 && asked.length === weeks.length;
  const spans = spansOf(allAsked ? weeks : weeks.filter((week) => !asked.includes(week)), clauses);
  const areDays = closures.every(({ from, to }) => PlainDate.parse(from) && PlainDate.parse(to) && from <= to);
  if (!spans || !areDays) return undefined;
  const spoken = ofKind(clauses, 'appointment')[0]?.value;
  const other = weeks.find(({ appointment }) => appointment && appointment !== 'required')?.appointment;
  return {
    spans,
    said: [...spans.values()].some((ofDay) => ofDay.length > 0),
    exceptions: closures.map(({ from, to }) => ({ from, to, ranges: [] })),
    publicHolidays: ofKind(clauses, 'holidays')[0]?.value,
    appointment: allAsked ? 'required' : (spoken ?? other),
  };
}

function spansOf(weeks: readonly Of<'week'>[], clauses: readonly Clause[]): Spans | undefined {
  const spans: Spans = new Map<Weekday, readonly Span[]>();
  const saidBy = new Map<Weekday, Of<'week'>>();
  for (const clause of weeks)
    for (const day of clause.days) {
      const before = saidBy.get(day);
      // A day that is said twice adds only where both speak of the same days, or of a part of the day.
      if (before && !before.part && !clause.part && before.days.join() !== clause.days.join()) return undefined;
      const together = inOrder([...(spans.get(day) ?? []), ...clause.spans]);
      if (!together) return undefined;
      spans.set(day, together);
      saidBy.set(day, clause);
    }
  for (const { days } of ofKind(clauses, 'closed')) for (const day of days) spans.set(day, []);
  return spans;
}

function finish(
  { spans, said, exceptions, publicHolidays, appointment }: Built,
  unread: readonly string[],
): HoursReading {
  const note = unread.join('\n');
  const asks = appointment ? { appointment } : {};
  if (!said) return { ...asks, unread, ...(note && { hours: { note } }) };
  const hours: Hours = {
    week: weekOf(spans),
    ...(exceptions.length && { exceptions }),
    ...(publicHolidays && { publicHolidays }),
    ...(note && { note }),
  };
  return { hours, ...asks, unread };
}
