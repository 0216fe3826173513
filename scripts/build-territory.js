/**
 * The territory part of `dist/`: everything that `ctg-feed build` makes of `demo/ctg.config.json` and the documents that
 * it names.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadSource } from './build/load-source.js';
import { root } from './build/paths.js';

/** The instant at which the example is published, always: two builds give the same bytes. */
const PUBLISHED = Date.parse('2026-11-24T08:00:00+01:00');

/**
 * @param {{ url: string }} [site] - where it will stand, if not at the address that the configuration names
 * @returns {Promise<Map<string, string | Uint8Array>>} contents by file name, relative to the feed's folder
 * @throws where a document of demo/ has more than advice to be told
 */
export async function exampleFiles(site) {
  const { settingsOf } = await loadSource('src/publish/command/settings.ts');
  const { publish } = await loadSource('src/publish/build/publish.ts');
  const settings = await settingsOf({ paths: [], config: join(root, 'demo/ctg.config.json') });
  const { files, pages, problems } = await publish({
    ...settings,
    ...(site && { site: { ...settings.site, ...site } }),
    first: settings.problems,
    now: PUBLISHED,
  });
  const [worst] = problems;
  if (worst && worst.level !== 'advice')
    throw new Error(`${JSON.stringify(worst.place)} ${worst.message} ${worst.mend}`);
  return new Map([...files, ...pages]);
}

/** @returns {Promise<Map<string, string>>} the same without pictures */
export async function exampleTexts(site) {
  const texts = [...(await exampleFiles(site))].flatMap(([name, content]) =>
    typeof content === 'string' ? [/** @type {const} */ ([name, content])] : [],
  );
  return new Map(texts);
}

/** The whole of the example as one feed, for who wants no second file. */
export async function exampleFeed() {
  const [whole] = [...(await exampleTexts())].filter(([path]) => /^archive\/.*\/feed\.json$/.test(path));
  return JSON.parse(whole[1]);
}

/** Writes the example territory's files into `out`. */
export async function buildTerritory(out) {
  for (const [name, content] of await exampleFiles()) {
    const file = join(out, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
