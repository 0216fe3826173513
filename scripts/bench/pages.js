/** The pages of the contenders: the same page around each, its script, and the feed beside it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dist } from '../build/paths.js';
import { production, viteBuild } from '../build/vite.js';
import { feedFiles, NOW } from './feeds.js';
import { folder } from './peers.js';
import { probe } from './probe.js';

const sources = fileURLToPath(new URL('contenders/', import.meta.url));

/** The script of a contender: ours as it is published, another one as Vite builds it. */
async function scriptOf({ name, peer }) {
  const entry = join(peer ? folder : sources, `${name}.js`);
  if (!existsSync(entry)) return readFileSync(join(dist, `${name}.js`));
  const results = await viteBuild({
    define: production,
    build: { write: false, lib: { entry, formats: ['iife'], name: 'contender' } },
  });
  const [{ output }] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ ([results].flat());
  return output[0].code;
}

/** The height is reserved as the snippet for communes does it. */
const pageOf = ({ name, tag, attributes = '', card }) => `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Commune</title>
<link rel="icon" href="data:,">
<style>body { margin: 1rem; font: 1rem/1.5 sans-serif }</style>
<script>(${probe})(${JSON.stringify({ card, now: NOW })})</script>
<script src="${name}.js" defer></script>
<h1>Commune</h1>
<${tag} data-contender ${attributes} style="display: block; min-height: 60rem"></${tag}>
<p>Mentions légales</p>
`;

/** The scripts of a group's contenders, by name. */
export async function scriptsOf({ contenders }) {
  const scripts = new Map();
  for (const contender of contenders) scripts.set(contender.name, await scriptOf(contender));
  return scripts;
}

/**
 * @param {import('./groups.js').Group} group
 * @param {readonly number[]} sizes
 * @param {Map<string, string | Buffer>} scripts
 * @returns a function that gives the content at `/SIZE/CONTENDER/FILE`
 */
export async function pagesOf(group, sizes, scripts) {
  const feeds = new Map();
  for (const size of sizes) feeds.set(String(size), await feedFiles(group.records, size));
  return (path) => {
    const [, size, name, ...rest] = path.split('/');
    const file = rest.join('/');
    const contender = group.contenders.find((one) => one.name === name);
    if (!contender || !feeds.has(size)) return undefined;
    if (!file) return pageOf(contender);
    if (file === `${name}.js`) return scripts.get(name);
    if (feeds.get(size).has(file)) return feeds.get(size).get(file);
    const late = join(dist, file);
    return /^parts\/[\w-]+\.js$/.test(file) && existsSync(late) ? readFileSync(late) : undefined;
  };
}
