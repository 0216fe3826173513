/**
 * Vite plugin for `npm start`: serves the example territory's files at the root, made anew when `demo/` or
 * the publishing code changes, and the scripts of `dist/` as what they would be: the present sources.
 */
import { extname, join } from 'node:path';
import { normalizePath } from 'vite';
import { forgetSources } from '../build/load-source.js';
import { exampleFiles } from '../build-territory.js';
import { modulesOf, root, scriptEntries } from '../build/paths.js';

const TYPES = {
  '.json': 'application/json',
  '.html': 'text/html',
  '.ics': 'text/calendar',
  '.csv': 'text/csv',
  '.css': 'text/css',
  '.js': 'text/javascript',
};
const SOURCES = ['demo', 'src/publish', 'src/pages', 'src/parts'].map((folder) => join(root, folder));

export async function territoryServer() {
  // Before the server says that it is there, so that a mistake in demo/ is seen at once.
  let files = await exampleFiles();
  let isStale = false;
  return {
    name: 'ctg:territory-server',
    configureServer(server) {
      server.watcher.add(SOURCES);
      server.watcher.on('all', (_event, path) => {
        if (SOURCES.some((folder) => path.startsWith(folder))) isStale = true;
      });
      server.middlewares.use(async (request, response, next) => {
        const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
        const source = sourceOf(name);
        if (source) return send(response, source, '.js');
        if (isStale) {
          isStale = false;
          forgetSources();
          try {
            files = await exampleFiles();
          } catch (error) {
            server.config.logger.error(`The example territory could not be made anew: ${error.stack}`);
          }
        }
        const file = [name, `${name}index.html`, `${name}/index.html`].find((path) => files.has(path));
        return file ? send(response, files.get(file), extname(file)) : next();
      });
    },
  };
}

/** What stands for a built script or late part. A classic script cannot import, but for what it loads later. */
function sourceOf(name) {
  const script = scriptEntries().find((entry) => name === `${entry.name}.js`);
  if (script) return `import(${JSON.stringify(sourceAddress(script.entry))});`;
  const part = modulesOf('src/parts').find((module) => name === `parts/${module}.js`);
  return part && `export * from ${JSON.stringify(sourceAddress(join(root, `src/parts/${part}.ts`)))};`;
}

const sourceAddress = (path) => `/@fs/${normalizePath(path).replace(/^\//, '')}`;

function send(response, content, ending) {
  response.setHeader('Content-Type', `${TYPES[ending] ?? 'text/plain'}; charset=utf-8`);
  // As on the web host that serves dist/ to the communes' sites.
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cache-Control', 'no-cache');
  response.end(content);
}
