/**
 * `npm run serve`: serves `dist/` as a web host should in production, at http://localhost:8080; `--port 9000` asks for
 * another port, `--folder DOSSIER` for another publication. `npm start` is for working on the sources.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root, setup } from './setup.js';

setup();
const { answer } = await import('./serving/production.js');
const { values } = parseArgs({ options: { port: { type: 'string' }, folder: { type: 'string' } } });
const folder = resolve(values.folder ?? join(root, 'dist'));
if (values.folder === undefined) {
  const { ensureBuilt } = await import('./build.js');
  await ensureBuilt();
}

const find = (path) => {
  const file = join(folder, path);
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
};
const server = createServer((request, response) => {
  const { status, headers, body } = answer(find, request);
  response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
});
server.on('error', (error) => {
  console.error(`The server could not start: ${error.message}. Ask for another port with --port.`);
  process.exitCode = 1;
});
server.listen(Number(values.port ?? 8080), 'localhost', () => {
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  console.log(
    `\n  ${folder}\n  http://localhost:${port}/\n  Judge it: node dist/ctg-feed.mjs doctor http://localhost:${port}/\n  Stop with Ctrl+C.\n`,
  );
});
