/** A built Storybook, a small server for it, and a browser that says all that goes wrong in a story. */
import { execFile } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/browsers.js';
import { root } from '../../scripts/setup.js';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What only a whole page can have; the same as in .storybook/preview.ts. */
const NOT_ASKED = ['region', 'page-has-heading-one', 'landmark-one-main'];
/** How long a story may take to show itself, in ms. */
const PATIENCE = 30_000;

/** Builds Storybook into a new folder, serves it and starts a browser. `close` ends all three. */
export async function openStorybook() {
  const folder = mkdtempSync(join(tmpdir(), 'ctg-storybook-'));
  const program = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  const env = { ...process.env, CI: '1', STORYBOOK_DISABLE_TELEMETRY: '1' };
  const args = [program, 'build', '--output-dir', folder, '--quiet'];
  await promisify(execFile)(process.execPath, args, { cwd: root, env, maxBuffer: 1e8 });
  const server = await serve(folder);
  const browser = await launch();
  // One context: what Storybook itself loads is loaded once.
  const context = await browser.newContext();
  return {
    entries: Object.values(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).entries),
    visit: (entry, options) => visit(context, server.address, story(entry), options),
    visitFrame: () => visit(context, server.address, 'index.html'),
    async close() {
      await browser.close();
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
    if (!existsSync(file) || path.includes('..')) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'max-age=3600',
    });
    return createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function launch() {
  const found = await findBrowser('chromium');
  if (!found) throw new Error('Chromium is missing: `node scripts/browsers.js` obtains it');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: found.path, args });
}

/**
 * Opens a page of Storybook, waits until what is on it has settled, and gives all that it said.
 *
 * @returns {Promise<{ console: string[], errors: string[], elsewhere: string[], violations: string[],
 *   overflow: number, failed: string, widgets: string[] }>} `elsewhere`: requests to other hosts; `widgets`: the text of each element
 */
async function visit(context, base, path, { width = 1280, loading = false, axe = false, media = {} } = {}) {
  const page = await context.newPage();
  await page.emulateMedia(media);
  await page.setViewportSize({ width, height: 800 });
  const said = { console: [], errors: [], elsewhere: [] };
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    // A missing file is told by its address alone.
    const { url } = message.location();
    said.console.push(message.text().startsWith('Failed to load') ? `${message.text()} ${url}` : message.text());
  });
  page.on('pageerror', (error) => said.errors.push(String(error)));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(base)) said.elsewhere.push(request.url());
  });
  try {
    await page.goto(base + path);
    await page.waitForFunction(isSettled, { loading, frame: path === 'index.html' }, { timeout: PATIENCE });
    const violations = axe ? await audit(page) : [];
    return { ...said, violations, ...(await page.evaluate(look)) };
  } finally {
    await page.close();
  }
}

/** Address of one story or page; the addon's own run of axe would meet ours. */
const story = ({ type, id }) => `iframe.html?viewMode=${type}&id=${id}&globals=a11y.manual:!true`;

/** In the page: whether Storybook has drawn, or failed, and no element still waits for its feed. */
function isSettled({ loading, frame }) {
  if (frame) return document.querySelectorAll('#storybook-explorer-tree a').length > 0;
  const { classList } = document.body;
  if (classList.contains('sb-show-errordisplay') || classList.contains('sb-show-nopreview')) return true;
  if (!classList.contains('sb-show-main')) return false;
  const place = document.querySelector('#storybook-docs:not([hidden])') ?? document.querySelector('#storybook-root');
  const elements = [...(place?.querySelectorAll('*') ?? [])].filter(({ localName }) => localName.startsWith('ctg-'));
  // Whatever a story does, it waits for: what a late part draws is there as well.
  if (!loading && elements.some((one) => /Chargement…|Loading…/.test(one.shadowRoot?.textContent ?? ''))) return false;
  const texts = elements.map((one) => one.shadowRoot?.querySelector('[role=status]')?.textContent.trim());
  const drawn = texts.every((text) => text !== undefined && (loading || !/^(Chargement|Loading)/.test(text)));
  return drawn && !!place?.querySelector('*');
}

/** In the page. */
function look() {
  const shown = (element) => [...element.querySelectorAll('*')].filter((one) => /^(ctg|story)-/.test(one.localName));
  const error = document.querySelector('#error-message')?.textContent ?? '';
  return {
    failed:
      document.body.classList.contains('sb-show-main') || document.querySelector('#root') ? '' : error || 'nothing',
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    widgets: shown(document).map((one) => one.shadowRoot?.textContent.trim() ?? ''),
  };
}

async function audit(page) {
  await page.evaluate(AXE);
  return page.evaluate(async (off) => {
    const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
    const { violations } = await Reflect.get(window, 'axe').run('#storybook-root', { rules });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join(' | ')}`,
    );
  }, NOT_ASKED);
}
