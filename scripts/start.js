/**
 * `npm start`: the pages of `src/site` on a local server, with the example feed beside them, and the
 * browser opened at a commune's page. `--no-open` opens nothing; `--port 8080` asks for that port.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root, setup } from './setup.js';

/** Véron: a small commune, where it matters that the neighbours' services are shown. */
const PAGE = '/demo/?commune=89443';

setup();
const { values } = parseArgs({ options: { 'no-open': { type: 'boolean' }, port: { type: 'string' } } });
const { createServer } = await import('vite');
const { territoryServer } = await import('./dev/territory-server.js');
const { guides } = await import('./build/guides.js');

const server = await createServer({
  configFile: join(root, 'vite.config.ts'),
  root: join(root, 'src/site'),
  // The widgets' sources are outside the pages' folder.
  server: { port: Number(values.port ?? 5173), open: PAGE, fs: { allow: [root] } },
  cacheDir: join(root, 'node_modules/.vite'),
  plugins: [await territoryServer(), guides().plugin],
  clearScreen: false,
});
await server.listen();

const address = server.resolvedUrls?.local[0] ?? 'http://localhost:5173/';
console.log(`\n  The demo commune: ${new URL(PAGE, address).href}\n  Stop with Ctrl+C.\n`);
if (canOpen()) server.openBrowser();

function canOpen() {
  if (values['no-open'] || process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
