/** One page in Firefox or WebKit, driven by what their makers ship: enough to drop files and to read what is shown. */
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
    go: (address) => page.goto(address),
    run: (script) => page.evaluate(`(() => { ${script} })()`),
    drop: (files) => page.setInputFiles('input[type=file]', files),
    close: () => browser.close(),
  };
}

async function puppeteer({ name, path }) {
  // What the test runner brings along.
  const { launch } = createRequire(import.meta.resolve('@web/test-runner-puppeteer'))('puppeteer-core');
  const browser = await launch({ browser: name, executablePath: path });
  const page = await browser.newPage();
  return {
    go: (address) => page.goto(address),
    run: (script) => page.evaluate(`(() => { ${script} })()`),
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
    if (!answer.ok) throw new Error(`${command}: ${value.message}`);
    return value;
  };
  const options = { 'webkitgtk:browserOptions': { binary: path, args: ['--automation'] } };
  const { sessionId } = await ask('POST', '/session', { capabilities: { alwaysMatch: options } });
  const at = `/session/${sessionId}`;
  return {
    go: (url) => ask('POST', `${at}/url`, { url }),
    run: (script) => ask('POST', `${at}/execute/sync`, { script, args: [] }),
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
