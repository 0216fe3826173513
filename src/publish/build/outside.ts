/**
 * Exports of other tools cover a department or the country. What is outside of the territory is left out, counted and
 * named: a record with an address, none of whose places is of our communes (by INSEE code, or by name and postal code),
 * and which does not say that it serves one of them. What has no address is kept, and so is a commune that is not known
 * under a postal code of ours: it may be misspelt.
 */
import type { CalendarEvent, Commune, Service } from '../../feed/types.js';
import type { Found, Imported, Origin, Problem } from '../source.js';
import { say } from '../language.js';

/** Names that are told; a whole country's would be a book. */
const TOLD = 40;

type Placed = Partial<
  Pick<Service, 'name' | 'place' | 'coverage' | 'visits'> & Pick<CalendarEvent, 'title' | 'timings'>
>;

/** @param file as its owner knows it */
export function withinTerritory(imported: Imported, communes: readonly Commune[], file: string): Imported {
  const judged = ['services', 'events'] as const;
  const all = judged.flatMap((name): readonly Found<Placed>[] => imported.records[name] ?? []);
  if (!communes.length || !all.length) return imported;
  const postalCodes = new Set(communes.flatMap((commune) => commune.postalCodes ?? []));
  const unknown = new Map(
    imported.problems.flatMap(({ kind, place, value = '' }) =>
      kind === 'unknown-commune' ? [[keyOf(place), /\b\d{5}\b(?!.*\b\d{5}\b)/.exec(value)?.[0]] as const] : [],
    ),
  );
  const codes = new Set(communes.map(({ code }) => code));
  const isOutside = ({ record, origin }: Found<Placed>) => {
    const { coverage } = record;
    if (coverage === 'all' || coverage?.some((code) => codes.has(code))) return false;
    const places = placesOf(record);
    const postalCode = unknown.get(keyOf(origin));
    if (places.some((code) => codes.has(code))) return false;
    return places.length > 0 || (postalCode !== undefined && postalCodes.size > 0 && !postalCodes.has(postalCode));
  };
  const left = all.filter(isOutside);
  if (!left.length) return imported;
  const gone = new Set(left);
  const at = new Set(left.map(({ origin }) => keyOf(origin)));
  const kept = judged.flatMap((name) => {
    const list: readonly Found<Placed>[] | undefined = imported.records[name];
    return list ? [[name, list.filter((found) => !gone.has(found))] as const] : [];
  });
  return {
    records: { ...imported.records, ...Object.fromEntries(kept) },
    // Nobody has to mend what is not published.
    problems: [...imported.problems.filter(({ place }) => !at.has(keyOf(place))), outside(file, left, all.length)],
  };
}

const keyOf = ({ row, path }: Origin) =>
  path === undefined ? `row ${row ?? ''}` : (/^.*?\[\d+\]/.exec(path)?.[0] ?? path);

const placesOf = ({ place, visits = [], timings = [] }: Placed) =>
  [place, ...visits.map((visit) => visit.place), ...timings.map((timing) => timing.place)].flatMap((one) =>
    one ? [one.commune] : [],
  );

function outside(file: string, left: readonly Found<Placed>[], count: number): Problem {
  const names = left.slice(0, TOLD).map(({ record: { name, title, place } }) => {
    const where = place?.city ?? place?.commune;
    return `${name ?? title ?? ''}${where === undefined ? '' : ` (${where})`}`;
  });
  const more = left.length - names.length;
  const [first] = left;
  return {
    level: 'advice',
    kind: 'outside-territory',
    place: left.length === 1 && first ? first.origin : { file },
    value: [...names, ...(more > 0 ? [`… et ${more} autres`] : [])].join('\u00a0; '),
    message: say(
      `${left.length} ${left.length > 1 ? 'fiches sont' : 'fiche est'} hors du territoire, sur ${count}\u00a0: ${left.length > 1 ? 'elles ne sont pas reprises' : 'elle n’est pas reprise'} (${names.slice(0, 3).join('\u00a0; ')}${left.length > 3 ? '…' : ''}).`,
      `${left.length} ${left.length > 1 ? 'records are' : 'record is'} outside of the territory, out of ${count}: ${left.length > 1 ? 'they are' : 'it is'} left out (${names.slice(0, 3).join('; ')}${left.length > 3 ? '…' : ''}).`,
    ),
    mend: say(
      'Rien à faire si c’est voulu. Sinon, dites dans l’outil quelles communes elles desservent\u00a0; ou gardez tout, par "territoryOnly": false dans ctg.config.json.',
      'Nothing to do if that is intended. If not, say in the tool which communes they serve; or keep everything, with "territoryOnly": false in ctg.config.json.',
    ),
  };
}
