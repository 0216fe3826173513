/**
 * The DevTools protocol over a pipe, word by word: what drives a browser for tests listens to its network and its
 * scripts as well, which costs the page as much as a part of its own work.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADDRESS_BAR, argsWithout } from '../chromium.js';

/** Starts a Chromium that knows nothing of any visit before: `ask` asks it for something, `close` leaves nothing of it. */
export function startAlone(browser) {
  const profile = mkdtempSync(join(tmpdir(), 'ctg-bench-'));
  const options = ['--headless', '--no-first-run', '--remote-debugging-pipe', ...argsWithout(ADDRESS_BAR)];
  const child = spawn(browser, [...options, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    detached: true,
  });
  return {
    ask: devtools(child),
    async close() {
      const gone = once(child, 'exit');
      // Its group: what it started would go on writing into the profile.
      process.kill(-(child.pid ?? 0), 'SIGKILL');
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/**
 * @param {import('node:child_process').ChildProcess} child - a Chromium with `--remote-debugging-pipe`, whose 3 and 4 are pipes
 * @returns {(method: string, params?: object, sessionId?: string) => Promise<any>} asks for something, and gives what is answered
 */
function devtools(child) {
  const [, , , input, output] = /** @type {any[]} */ (child.stdio);
  const asked = new Map();
  let heard = '';
  output.setEncoding('utf8').on('data', (piece) => {
    const messages = (heard + piece).split('\0');
    heard = messages.pop() ?? '';
    for (const { id, result, error } of messages.map((message) => JSON.parse(message))) {
      const { resolve, reject } = asked.get(id) ?? {};
      asked.delete(id);
      if (error) reject?.(new Error(error.message));
      else resolve?.(result);
    }
  });
  let last = 0;
  return (method, params = {}, sessionId = undefined) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      asked.set(id, { resolve, reject });
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
}
