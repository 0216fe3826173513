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
  const known = new Set(themes.map(({ id }) => id));
  const found = codes.flatMap((code) => {
    const parent = code.split('--')[0] ?? code;
    const named = themes.find(({ id, name }) => fold(name) === fold(code) || id === code);
    const ids = [code, parent].map((key) => own(mapping, key) ?? own(ours, key)?.filter((id) => known.has(id)));
    return ids.find((list) => list?.length) ?? (named ? [named.id] : []);
  });
  return [...new Set(found)].filter((id) => known.has(id));
}

const own = (table: Territory['mapping'], key: string) => (Object.hasOwn(table, key) ? table[key] : undefined);
