/**
 * The DevTools protocol over a pipe, word by word: what drives a browser for tests listens to its network and its
 * scripts as well, which costs the page as much as a part of its own work.
 */

/**
 * @param {import('node:child_process').ChildProcess} child - a Chromium with `--remote-debugging-pipe`, whose 3 and 4 are pipes
 * @returns {(method: string, params?: object, sessionId?: string) => Promise<any>} asks for something, and gives what is answered
 */
export function devtools(child) {
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
