/**
 * Runs in the page of each contender, before anything else. Every contender is looked at in the same way:
 * `[data-contender]` is its element, and `card` the selector of a piece of its content, in that element or in its
 * shadow root.
 *
 * « Painted » is the end of the first frame in which a card stands: a frame's callback finds it, the browser lays out
 * and paints, then a message that the callback posted is delivered, and its time is taken.
 */

/** @param {{ card: string, now: number }} options */
export function probe({ card, now }) {
  /** How long nothing may happen before something is taken to be over, in ms. */
  const QUIET = 200;
  /** How long an answer may take to begin, in ms. */
  const PATIENCE = 1_000;
  /** When a page that shows nothing is given up, in ms. */
  const GIVEN_UP = 120_000;
  /** Cards that are compared: the first view of a list, or the days of a month. */
  const COMPARED = 42;

  const tasks = [];
  const shifts = [];
  const parses = [];
  const took = ({ startTime, duration }) => ({ start: startTime, duration });
  const taskObserver = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(took)));
  taskObserver.observe({ type: 'longtask', buffered: true });
  const shiftObserver = new PerformanceObserver((list) => {
    for (const entry of /** @type {any[]} */ (list.getEntries())) if (!entry.hadRecentInput) shifts.push(entry.value);
  });
  shiftObserver.observe({ type: 'layout-shift', buffered: true });

  const { parse } = JSON;
  JSON.parse = (...args) => {
    const start = performance.now();
    try {
      return parse.apply(JSON, args);
    } finally {
      parses.push({ start, duration: performance.now() - start });
    }
  };

  // All pages live at the same moment, whatever the machine's clock says.
  const shift = now - Date.now();
  const realNow = Date.now.bind(Date);
  Date.now = () => realNow() + shift;

  const root = () => {
    const host = document.querySelector('[data-contender]');
    return host?.shadowRoot ?? host;
  };
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const endOfFrame = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve(performance.now());
      };
      port2.postMessage(0);
    });
  const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  async function firstPaint() {
    while (performance.now() < GIVEN_UP) {
      await frame();
      if (root()?.querySelector(card)) return endOfFrame();
    }
    throw new Error(`nothing that is ${card} has come`);
  }

  /** What is shown, in few words: it changes when the answer is there. @param deep also inside of the cards */
  function content(deep) {
    const found = root().querySelectorAll(card);
    const texts = [...found].slice(0, COMPARED).map((one) => (one.querySelector('h2, h3, h4') ?? one).textContent);
    return [deep ? root().querySelectorAll('*').length : found.length, ...texts].join('|');
  }

  /** The pieces of text in an element, in sight or not; two that stand beside each other do not run together. */
  function piecesOf(element) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const pieces = [];
    while (walker.nextNode()) pieces.push(walker.currentNode.textContent);
    return pieces.join(' ');
  }

  /** Waits until no long task has come for a second. */
  async function settled() {
    for (let count = -1; count !== tasks.length;) {
      count = tasks.length;
      await wait(1_000);
    }
  }

  const painted = firstPaint();

  /**
   * Watches the answer to the next event of `type`. `ms` is the time from the event, as the browser stamped it, to the
   * end of the last frame in which the content changed; undefined where the content stayed as it was.
   */
  function watch(type, deep) {
    const before = tasks.length;
    let answer;
    window.addEventListener(
      type,
      ({ timeStamp }) => {
        answer = answerTo(timeStamp);
      },
      { capture: true, once: true },
    );
    let known = content(deep);
    async function answerTo(started) {
      let last;
      while (performance.now() - (last ?? started) < (last === undefined ? PATIENCE : QUIET)) {
        await frame();
        const shown = content(deep);
        if (shown === known) continue;
        known = shown;
        last = await endOfFrame();
      }
      return { ms: last === undefined ? undefined : last - started, tasks: tasks.slice(before) };
    }
    return () => answer;
  }

  let answer = () => undefined;
  Object.assign(window, {
    bench: {
      painted,
      settled,
      arm: (type, deep) => {
        answer = watch(type, deep);
      },
      answer: () => answer(),
      texts: () => [...root().querySelectorAll(card)].map(piecesOf),
      loaded: () => ({
        tasks: [...tasks],
        parses: [...parses],
        shift: shifts.reduce((sum, value) => sum + value, 0),
        elements: count(document.documentElement),
      }),
    },
  });

  function count(node) {
    let sum = 1;
    for (const child of node.children) sum += count(child);
    for (const child of node.shadowRoot?.children ?? []) sum += count(child);
    return sum;
  }
}
