/** Vite's own API with the project's configuration, and quiet. */
import { build, mergeConfig, loadConfigFromFile } from 'vite';
import { root } from './paths.js';

const mode = 'production';

/** Runs one Vite build of the project with `extra` on top of `vite.config.ts`. */
export async function viteBuild(extra) {
  // A build under `NODE_ENV=test` would take lit's development files.
  process.env.NODE_ENV = mode;
  const found = await loadConfigFromFile({ command: 'build', mode }, 'vite.config.ts', root, 'warn');
  return build(mergeConfig({ root, mode, logLevel: 'warn', configFile: false, ...found?.config }, extra));
}

/** `define` of a build that browsers run as it is. */
export const production = { 'process.env.NODE_ENV': JSON.stringify(mode) };
