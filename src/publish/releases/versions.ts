/**
 * What `versions.json` says: which versions of the library are published, the seal of each of their files, and which of
 * them a rolling address has. Written by `npm run release`; read by the workshop, `doctor` and `rollback`.
 */

export interface Versions {
  /** Version that each rolling folder holds: `{ v1: '1.4.2' }`. */
  readonly rolling: Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, Release>>;
}
export interface Release {
  /** By path in the version's folder, what a browser checks a script against: `sha384-…`. */
  readonly integrity: Readonly<Record<string, string>>;
}

const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;
const LINE = /^v\d+$/;
const SEAL = /^sha384-[A-Za-z0-9+/]{64}$/;
/** What a page loads: scripts and late parts; whose work is in them, for people and as an SBOM. */
const LIBRARY_FILE = /^(ctg(-[a-z]+)*\.js|parts\/[a-z]+(-[a-z]+)*\.js|LICENSES\.txt|sbom\.cdx\.json)$/;

export const isVersion = (text: string): boolean => VERSION.test(text);
export const isLibraryFile = (path: string): boolean => LIBRARY_FILE.test(path);

/** Whether a path, from `dist/`, is of what was released, which no source makes any more. */
export const isReleased = (path: string): boolean => /^(versions\.json$|v\d+\/|\d+\.\d+\.\d+\/)/.test(path);

/** The rolling folder that a version goes to: `v1` for 1.4.2, and for what comes before 1.0.0. */
export const lineOf = (version: string): string => `v${Math.max(1, Number(version.split('.')[0]))}`;

/** Order of versions: the older first. */
export function byAge(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (const place of [0, 1, 2]) {
    const difference = (left?.[place] ?? 0) - (right?.[place] ?? 0);
    if (difference) return difference;
  }
  return 0;
}

/** All published versions, the older first. */
export const published = ({ versions }: Versions): string[] => Object.keys(versions).sort(byAge);

/** The version that its line's rolling address would go back to; undefined for the first one. */
export const before = (versions: Versions, version: string): string | undefined =>
  published(versions)
    .filter((other) => lineOf(other) === lineOf(version) && byAge(other, version) < 0)
    .at(-1);

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a `versions.json` says; undefined where it is none, entries that cannot be meant are left aside. */
export function readVersions(value: unknown): Versions | undefined {
  if (!isFields(value) || !isFields(value['versions'])) return undefined;
  const versions: Record<string, Release> = {};
  for (const [version, release] of Object.entries(value['versions'])) {
    const integrity = isFields(release) && isFields(release['integrity']) ? release['integrity'] : {};
    if (isVersion(version))
      versions[version] = { integrity: texts(integrity, (path, seal) => isLibraryFile(path) && SEAL.test(seal)) };
  }
  const rolling = isFields(value['rolling']) ? value['rolling'] : {};
  return { rolling: texts(rolling, (line, version) => LINE.test(line) && Object.hasOwn(versions, version)), versions };
}

function texts(fields: Fields, isMeant: (key: string, text: string) => boolean): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => {
      const [key, text] = entry;
      return typeof text === 'string' && isMeant(key, text);
    }),
  );
}

/** The same text for the same content: keys in the order of age, of names. */
export function writtenVersions({ rolling, versions }: Versions): string {
  const sorted = (fields: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
  const releases = published({ rolling, versions }).map((version) => [
    version,
    { integrity: sorted(versions[version]?.integrity ?? {}) },
  ]);
  return `${JSON.stringify({ rolling: sorted(rolling), versions: Object.fromEntries(releases) as unknown }, null, 2)}\n`;
}
