/**
 * One page in Firefox or WebKit, driven by what their makers ship: enough to drop files, to press what a person presses,
 * within a frame too, and to read what is shown.
 */
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import { firefox, webkit as webkitBuild } from 'playwright-core';
import { findBrowser } from '../../scripts/browsers.js';
import { startWebKitDriver } from '../../scripts/testing/webkit-driver.js';

/** As long as a machine with other work may take; how fast it is, the benchmark measures. */
const PATIENCE = 60_000;

/**
 * @param {'firefox' | 'webkit'} name
 * @returns what a test does in it; undefined where the engine is not on this machine
 */
export async function openEngine(name) {
  const found = await findBrowser(name);
  if (!found) return undefined;
  const drive = { webkitgtk: webkit, playwright }[found.kind] ?? puppeteer;
  const driven = await drive(found);
  const read = (expression) => driven.run(`return (${expression})`);
  const until = async (expression, what = expression) => {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const value = await read(`!!(${expression})`);
      if (value) return value;
      if (Date.now() > end) throw new Error(`${name}: no ${what} in: ${await read('document.body.innerText')}`);
      await pause(50);
    }
  };
  const text = 'document.body.innerText.replace(/\\s+/g, " ")';
  return {
    ...driven,
    read,
    until,
    says: (pattern) => until(`${pattern}.test(${text})`, String(pattern)),
    press: (pattern) =>
      until(
        `(() => { const button = [...document.querySelectorAll("button")].find((one) => !one.disabled && ${pattern}.test(one.innerText)); button?.click(); return !!button; })()`,
      ),
  };
}

/** Playwright's own builds. */
async function playwright({ name, path }) {
  const browser = await { firefox, webkit: webkitBuild }[name].launch({ executablePath: path });
  const page = await browser.newPage();
  return {
    ...within(page.mainFrame()),
    go: (address) => page.goto(address),
    resize: (width, height) => page.setViewportSize({ width, height }),
    drop: (files) => page.setInputFiles('input[type=file]', files),
    close: () => browser.close(),
  };
}

/** What Playwright and Puppeteer have alike; `enter` goes into the page's frame, `leave` back to the page. */
function within(top) {
  let frame = top;
  return {
    run: (script) => frame.evaluate(`(() => { ${script} })()`),
    async click(expression) {
      const handle = await frame.evaluateHandle(expression);
      await handle.asElement().click();
    },
    async enter() {
      frame = await (await top.$('iframe')).contentFrame();
    },
    leave() {
      frame = top;
    },
  };
}

async function puppeteer({ name, path }) {
  // What the test runner brings along.
  const { launch } = createRequire(import.meta.resolve('@web/test-runner-puppeteer'))('puppeteer-core');
  const browser = await launch({ browser: name, executablePath: path });
  const page = await browser.newPage();
  return {
    ...within(page.mainFrame()),
    go: (address) => page.goto(address),
    resize: (width, height) => page.setViewport({ width, height }),
    drop: async (files) => {
      const input = await page.waitForSelector('input[type=file]');
      await input.uploadFile(...files);
    },
    close: () => browser.close(),
  };
}

/** https://www.w3.org/TR/webdriver1/ */
async function webkit({ path, driver }) {
  const { port, stop } = await startWebKitDriver(driver);
  const ask = async (method, command, body = undefined) => {
    const answer = await fetch(`http://127.0.0.1:${port}${command}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${command}: ${value.error} ${value.message}`);
    return value;
  };
  const options = { 'webkitgtk:browserOptions': { binary: path, args: ['--automation'] } };
  const { sessionId } = await ask('POST', '/session', { capabilities: { alwaysMatch: options } });
  const at = `/session/${sessionId}`;
  const run = (script) => ask('POST', `${at}/execute/sync`, { script, args: [] });
  let inFrame = false;
  const enter = async () => {
    const id = await ask('POST', `${at}/element`, { using: 'css selector', value: 'iframe' });
    await ask('POST', `${at}/frame`, { id });
  };
  return {
    go: (url) => ask('POST', `${at}/url`, { url }),
    resize: (width, height) => ask('POST', `${at}/window/rect`, { width, height }),
    run,
    /** With the mouse, at the page's own coordinates: the driver misses what is within a frame. */
    async click(expression) {
      const spot = await run(`const target = ${expression}; target.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = target.getClientRects()[0]; return { x: x + width / 2, y: y + height / 2 };`);
      if (inFrame) await ask('POST', `${at}/frame`, { id: null });
      const place = inFrame
        ? await run(`const frame = document.querySelector('iframe'); const top = frame.getBoundingClientRect().top + ${spot.y};
          scrollBy({ top: top - innerHeight / 2, behavior: 'instant' }); const { x, y } = frame.getBoundingClientRect();
          return { x: x + frame.clientLeft, y: y + frame.clientTop };`)
        : { x: 0, y: 0 };
      const [x, y] = [Math.round(place.x + spot.x), Math.round(place.y + spot.y)];
      const press = [
        { type: 'pointerMove', duration: 0, origin: 'viewport', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const parameters = { pointerType: 'mouse' };
      await ask('POST', `${at}/actions`, { actions: [{ type: 'pointer', id: 'mouse', parameters, actions: press }] });
      if (inFrame) await enter();
    },
    async enter() {
      await enter();
      inFrame = true;
    },
    async leave() {
      await ask('POST', `${at}/frame`, { id: null });
      inFrame = false;
    },
    drop: async (files) => {
      const found = await ask('POST', `${at}/element`, { using: 'css selector', value: 'input[type=file]' });
      const [element] = Object.values(found);
      await ask('POST', `${at}/element/${element}/value`, { text: files.join('\n') });
    },
    close: async () => {
      await ask('DELETE', at).catch(() => undefined);
      stop();
    },
  };
}
