/**
 * What visits the stories, in the page in which Storybook draws them: one after the other, as its own frame asks for
 * them. It says all that goes wrong in each. Any engine runs it; `axe` is there before.
 */

/** Leaves `window.visitor`, and hears from now on what goes wrong. */
export function installVisitor() {
  /** What only a whole page can have; the same as in .storybook/preview.ts. */
  const NOT_ASKED = ['region', 'page-has-heading-one', 'landmark-one-main'];
  /** How long a story may take to show itself, in ms. */
  const PATIENCE = 30_000;
  const told = { console: [], errors: [] };
  performance.setResourceTimingBufferSize(1e5);
  const words = (args) => args.map((one) => one?.stack ?? String(one)).join(' ');
  for (const level of ['error', 'warn', 'log', 'info']) {
    const write = console[level];
    console[level] = (...args) => {
      told.console.push(words(args));
      write.apply(console, args);
    };
  }
  addEventListener('error', ({ message }) => told.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => told.errors.push(String(reason)));

  const frame = () => new Promise(requestAnimationFrame);
  async function until(question, what) {
    for (const end = Date.now() + PATIENCE; !question(); await frame())
      if (Date.now() > end) throw new Error(`${what} takes more than ${PATIENCE} ms`);
  }

  /**
   * Asks Storybook for a story or a page; resolves when it has drawn it and done what a person does in it, with what
   * Storybook says of a failure.
   */
  async function draw({ id, type }) {
    await until(() => /sb-show-(main|nopreview|errordisplay)/.test(document.body.className), 'Storybook');
    const channel = Reflect.get(globalThis, '__STORYBOOK_ADDONS_CHANNEL__');
    // The addon's own run of axe would meet ours, and looks while a list is still being drawn. Not by the address, which
    // counts only where it names a story.
    channel.emit('updateGlobals', { globals: { a11y: { manual: true } } });
    const failures = [];
    const fail = (given) => failures.push(given?.message ?? given?.title ?? 'missing');
    const FAILURES = ['storyThrewException', 'playFunctionThrewException', 'storyErrored', 'storyMissing'];
    for (const name of FAILURES) channel.on(name, fail);
    await new Promise((resolve) => {
      const done = (/** @type {any} */ given) => {
        if ((given?.storyId ?? given ?? id) !== id) return;
        for (const name of ENDS) channel.off(name, done);
        resolve(undefined);
      };
      const ENDS = ['storyFinished', 'docsRendered', 'storyMissing'];
      for (const name of ENDS) channel.on(name, done);
      channel.emit('setCurrentStory', { storyId: id, viewMode: type });
    });
    for (const name of FAILURES) channel.off(name, fail);
    return failures.join(' | ');
  }

  const place = () =>
    document.querySelector('#storybook-docs:not([hidden])') ?? document.querySelector('#storybook-root');
  const elements = (pattern) => [...place().querySelectorAll('*')].filter(({ localName }) => pattern.test(localName));
  const textOf = ({ shadowRoot }) => shadowRoot?.textContent.trim() ?? '';
  const isShown = () => document.body.classList.contains('sb-show-main');

  async function audit() {
    const rules = Object.fromEntries(NOT_ASKED.map((id) => [id, { enabled: false }]));
    const options = { rules, resultTypes: ['violations'] };
    const { violations } = await Reflect.get(globalThis, 'axe').run('#storybook-root', options);
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join(' | ')}`,
    );
  }

  globalThis.visitor = {
    /**
     * @param {{ id: string, type: string }} entry
     * @param {{ loading?: boolean, axe?: boolean }} options - `loading`: what still waits for a feed may do so
     */
    async visit(entry, { loading = false, axe = false } = {}) {
      performance.clearResourceTimings();
      const failed = await draw(entry);
      // Whatever a story does, it waits for: what a late part draws is there as well, and so is what a new list leaves out
      // of sight for a frame (src/widgets/in-sight.ts).
      const waits = (one) =>
        !textOf(one) ||
        !!one.shadowRoot.querySelector('.new') ||
        (!loading && /Chargement…|Loading…/.test(textOf(one)));
      await until(() => failed || !isShown() || !elements(/^ctg-/).some(waits), entry.id);
      await frame();
      return {
        failed: failed || (isShown() ? '' : (document.querySelector('#error-message')?.textContent ?? 'nothing')),
        violations: axe ? await audit() : [],
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        widgets: elements(/^(ctg|story)-/).map(textOf),
        errors: told.errors.splice(0),
        console: told.console.splice(0),
        asked: performance.getEntriesByType('resource').map(({ name }) => name),
      };
    },
  };
}
