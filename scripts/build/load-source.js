/** Runs a TypeScript module of the sources in Node, through Vite: Node 20 reads no TypeScript. */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './paths.js';

/** @type {Map<string, Promise<any>>} */
const loaded = new Map();

/**
 * @param {string} path - from the project's root
 * @returns the exports of that module, which is read once, as `import()` does
 */
export function loadSource(path) {
  const known = loaded.get(path);
  if (known) return known;
  const loading = load(path);
  loaded.set(path, loading);
  return loading;
}

/** For who goes on while the sources change: they are read anew from now on. */
export function forgetSources() {
  loaded.clear();
}

async function load(path) {
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'warn', envDir: false });
  return module;
}
