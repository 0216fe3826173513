/**
 * One record of two versions: the one that was checked last is kept, else the one that was read first; what it does not
 * say is taken from the other, and where they contradict both are shown. What is not to be published gives nothing to
 * what is.
 */
import { contradictions, type Difference } from '../book/in-words.js';
import type { Names } from '../book/kinds.js';
import type { SheetShape } from '../book/shape.js';
import type { Found, Origin, Problem } from '../source.js';
import { say } from '../language.js';

type Fields = Record<string, unknown>;
type Version = Found<Fields>;

/** What the two are told apart with. */
export interface Telling {
  readonly of: SheetShape['of'];
  readonly names: Names;
  /** A preview shows what waits. */
  readonly preview: boolean;
  readonly problems: Problem[];
}

export function join(a: Version, b: Version, telling: Telling): Version {
  const [first, second] = dateOf(b.record) > dateOf(a.record) ? [b, a] : [a, b];
  if (!first.draft === !second.draft) return joined(first, second, telling);
  const [open, held] = first.draft ? [second, first] : [first, second];
  const isWithdrawn =
    held.draft === 'draft' && held.origin.file !== open.origin.file && dateOf(held.record) >= dateOf(open.record);
  telling.problems.push(isWithdrawn ? withdrawn(held.origin, open.origin) : waiting(held.origin, open.origin));
  if (telling.preview) return { ...joined(first, second, telling), ...(held.draft && { draft: held.draft }) };
  return isWithdrawn ? held : open;
}

function joined(first: Version, second: Version, { of, names, problems }: Telling): Version {
  for (const one of contradictions(of, first.record, second.record, names))
    if (!OWN_AFFAIRS.has(one.path.split('.')[0] ?? '')) problems.push(conflict(first, second, one));
  const record = completed(first.record, second.record);
  const agreed = agreedOf(first, second, record);
  const { draft: _, agreed: __, ...rest } = first;
  return {
    ...rest,
    record,
    parts: { ...second.parts, ...first.parts },
    columns: { ...second.columns, ...first.columns },
    ...(first.draft && second.draft && { draft: first.draft }),
    ...(agreed.length && { agreed }),
  };
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
const dateOf = (record: Fields) => textOf(record['verified'] ?? record['updated']).slice(0, 10);
/** What two documents say of themselves is no contradiction. */
const OWN_AFFAIRS = new Set(['source', 'owner', 'verified', 'updated', 'license']);
/** Parts that are of one moment or one person: never those of two. */
const WHOLE = new Set(['hours', 'availability', 'capacity', 'source', 'owner']);
/** Parts of one thing while nothing in them contradicts: the street of one place is not that of another. */
const ONE_THING = new Set(['place', 'cost']);

function completed(kept: Fields, other: Fields): Fields {
  const record = { ...other, ...kept };
  for (const [key, value] of Object.entries(kept)) {
    const more = other[key];
    if (!isPlain(value) || !isPlain(more) || WHOLE.has(key)) continue;
    if (!ONE_THING.has(key) || agree(value, more)) record[key] = { ...more, ...value };
  }
  return record;
}

const isPlain = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const agree = (a: Fields, b: Fields) =>
  Object.keys(a).every((key) => !(key in b) || JSON.stringify(a[key]) === JSON.stringify(b[key]));

/** Persons agreed to what their own version says of them: each value has to be of one that did. */
function agreedOf(first: Version, second: Version, record: Fields): string[] {
  const versions = [first, second];
  const keys = new Set(versions.flatMap(({ agreed = [] }) => agreed));
  return [...keys].filter((key) =>
    Object.entries((record[key] ?? {}) as Fields).every(([part, value]) =>
      versions.some((one) => one.agreed?.includes(key) && (one.record[key] as Fields | undefined)?.[part] === value),
    ),
  );
}

/** Who says something: the document, and where in it. */
export const saidBy = ({ file, sheet, row }: Origin) =>
  [file, sheet && say(`feuille «\u00a0${sheet}\u00a0»`, `sheet “${sheet}”`), row && say(`ligne ${row}`, `row ${row}`)]
    .filter(Boolean)
    .join(', ');
const cut = (text: string) => (text.length > 120 ? `${text.slice(0, 120)}…` : text);

function conflict(first: Version, second: Version, { path, title, before, after }: Difference): Problem {
  const column = second.columns?.[path] ?? title;
  const [kept, left] = [cut(before), cut(after)];
  return {
    level: 'warning',
    kind: 'conflict',
    place: { ...second.origin, column },
    value: left,
    message: say(
      `Deux versions de «\u00a0${title}\u00a0»\u00a0: «\u00a0${kept}\u00a0» (${saidBy(first.origin)}, publiée) et «\u00a0${left}\u00a0» (${saidBy(second.origin)}).`,
      `Two versions of “${title}”: “${kept}” (${saidBy(first.origin)}, published) and “${left}” (${saidBy(second.origin)}).`,
    ),
    mend: say(
      'Demandez aux deux laquelle est juste, et corrigez l’autre\u00a0; la plus récemment vérifiée est publiée.',
      'Ask both which one is right, and correct the other; the one verified last is published.',
    ),
  };
}

const withdrawn = (place: Origin, other: Origin): Problem => ({
  level: 'warning',
  kind: 'withdrawn',
  place: { ...place, column: 'Publication' },
  message: say(
    `Cette fiche est en «\u00a0Brouillon\u00a0» ici et «\u00a0Public\u00a0» dans ${saidBy(other)}\u00a0: elle n’est pas publiée.`,
    `This record is “Brouillon” here and “Public” in ${saidBy(other)}: it is not published.`,
  ),
  mend: say(
    'Passez l’autre en «\u00a0Brouillon\u00a0» aussi\u00a0; ou, si elle doit rester, celle-ci en «\u00a0Public\u00a0».',
    'Set the other one to “Brouillon” too; or, if it is to stay, this one to “Public”.',
  ),
});
const waiting = (place: Origin, other: Origin): Problem => ({
  level: 'advice',
  kind: 'waiting',
  place: { ...place, column: 'Publication' },
  message: say(
    `Cette version n’est pas publique\u00a0: celle de ${saidBy(other)} reste publiée, sans rien de celle-ci.`,
    `This version is not public: that of ${saidBy(other)} stays published, with nothing of this one.`,
  ),
  mend: say('Passez-la en «\u00a0Public\u00a0» quand elle est validée.', 'Set it to “Public” once it is approved.'),
});
