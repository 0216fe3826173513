/** Runs a TypeScript module of the sources in Node, through Vite: Node 20 reads no TypeScript. */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './paths.js';

/** @returns the exports of the module at `path`, given from the project's root */
export async function loadSource(path) {
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'warn', envDir: false });
  return module;
}
