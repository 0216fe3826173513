/** Themes of the territory for a foreign format's own codes and words. */
import { fold } from '../../domain/search.js';
import type { Territory } from '../source.js';

/**
 * Ids for some codes, by the coordinator's table, then ours: a code that has a parent (`famille--garde-denfants`) is also
 * looked for by it, and a word that is the name of a theme is that theme.
 */
export function themesOf(
  codes: readonly string[],
  { themes, mapping }: Territory,
  ours: Territory['mapping'] = {},
): string[] {
  const { known, byName } = indexOf(themes);
  const found = codes.flatMap((code) => {
    const parent = code.split('--')[0] ?? code;
    const ids = [code, parent].map((key) => own(mapping, key) ?? own(ours, key)?.filter((id) => known.has(id)));
    const named = () => byName.get(fold(code)) ?? (known.has(code) ? code : undefined);
    return ids.find((list) => list?.length) ?? named() ?? [];
  });
  return [...new Set(found)].filter((id) => known.has(id));
}

interface Index {
  readonly known: ReadonlySet<string>;
  /** Ids by folded names; of two themes of one name, the first. */
  readonly byName: ReadonlyMap<string, string>;
}
const indexes = new WeakMap<Territory['themes'], Index>();

/** Each record of a source asks. */
function indexOf(themes: Territory['themes']): Index {
  let index = indexes.get(themes);
  if (!index) {
    const byName = new Map(themes.map(({ id, name }) => [fold(name), id] as const).reverse());
    indexes.set(themes, (index = { known: new Set(themes.map(({ id }) => id)), byName }));
  }
  return index;
}

const own = (table: Territory['mapping'], key: string) => (Object.hasOwn(table, key) ? table[key] : undefined);
