/** A built Storybook, a small server for it, and browsers that say all that goes wrong in a story. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { openChromium } from '../../scripts/chromium.js';
import { root } from '../../scripts/setup.js';
import { openEngine } from './engines.js';
import { installVisitor } from './story-visitor.js';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const VISITOR = 'visitor.js';
/** The page in which stories are drawn. */
const PREVIEW = 'iframe.html';

/**
 * Builds Storybook into a new folder, serves it and starts a browser. `close` ends all three.
 * @param {{ browser?: string, more?: string }} [options] - `more`: stories that are there for this time only
 */
export async function openStorybook({ browser = 'chromium', more = '' } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'ctg-storybook-'));
  const env = { ...process.env, CTG_STORIES: more };
  const args = [join(root, 'scripts/storybook.js'), 'build', '--output-dir', folder];
  await promisify(execFile)(process.execPath, args, { cwd: root, env, maxBuffer: 1e8 });
  const server = await serve(folder);
  const { openWindow, close } = await (browser === 'chromium' ? chromium() : engine(browser));
  /** Windows that nobody uses, at the page of the stories. */
  const free = [];

  /**
   * @param story - of the index
   * @param {{ width?: number, media?: object, fresh?: boolean, loading?: boolean, axe?: boolean }} [options] - `fresh`:
   *   what it leaves behind must not reach the next; the others as the visitor takes them
   */
  async function visit(story, { width = 1280, media = {}, fresh = false, ...options } = {}) {
    const window = free.pop() ?? (await openWindow());
    await window.look({ width, media });
    if (!window.ready) await window.go(server.address + PREVIEW);
    window.ready = !fresh;
    const { asked, ...seen } = await window.ask(`visitor.visit(${JSON.stringify(story)}, ${JSON.stringify(options)})`);
    free.push(window);
    const elsewhere = asked.filter((url) => !url.startsWith(server.address) && !/^(data|blob):/.test(url));
    return { ...seen, elsewhere, ...(window.console && { console: window.console.splice(0) }) };
  }

  return {
    address: server.address,
    entries: Object.values(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).entries),
    visit,
    openWindow,
    async close() {
      await close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function serve(folder) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    // Asked by the browser itself.
    if (path === '/favicon.ico') return response.writeHead(204).end();
    const file = join(folder, path);
    const own = path === `/${VISITOR}`;
    if (!own && (!existsSync(file) || path.includes('..') || path.endsWith('/'))) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'max-age=3600',
    });
    if (own) return response.end(`${AXE};(${installVisitor})();`);
    const body = readFileSync(file);
    // Before anything else, so that nothing goes wrong unheard.
    if (path !== '/iframe.html') return response.end(body);
    return response.end(String(body).replace('<head>', `<head><script src="${VISITOR}"></script>`));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** Also what the browser itself tells its console, and what a person, or a printer, makes of a page. */
async function chromium() {
  const browser = await openChromium();
  // One context: what Storybook itself loads is loaded once.
  const context = await browser.newContext();
  return {
    close: () => browser.close(),
    async openWindow() {
      const page = await context.newPage();
      const told = [];
      page.on('console', (message) => {
        // A missing file is told by its address alone.
        const { url } = message.location();
        told.push(message.text().startsWith('Failed to load') ? `${message.text()} ${url}` : message.text());
      });
      return {
        page,
        console: told,
        look: async ({ width, media }) => {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ media: null, forcedColors: null, ...media });
        },
        go: (url) => page.goto(url),
        ask: (script) => page.evaluate(script),
      };
    },
  };
}

/** Firefox or WebKit, in their one window. */
async function engine(name) {
  const driven = await openEngine(name);
  if (!driven) throw new Error(`${name} is missing: \`node scripts/browsers.js\` obtains it`);
  return {
    close: driven.close,
    openWindow: () => ({
      look: ({ width }) => driven.resize(width, 800),
      go: driven.go,
      async ask(script) {
        await driven.run(
          `globalThis.answer = undefined; (${script}).then((given) => (globalThis.answer = { given }), (error) => (globalThis.answer = { error: String(error) }));`,
        );
        await driven.until('globalThis.answer', script);
        const { given, error } = await driven.read('globalThis.answer');
        if (error) throw new Error(error);
        return given;
      },
    }),
  };
}
