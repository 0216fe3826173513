/**
 * Runs the tests in one browser: `npx wtr --files 'test/domain/**\/*.test.ts'` in Chromium by default,
 * another by CTG_BROWSER=firefox|webkit. `npm test` runs them all and says the sum.
 */
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { ChromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { findBrowser } from './scripts/browsers.js';
import { CHROMIUM_ARGS } from './scripts/chromium.js';
import { summaryReporter } from './scripts/testing/summary-reporter.js';
import { freePort, startWebKitDriver } from './scripts/testing/webkit-driver.js';
import { feedServer } from './test/support/server.js';

const root = fileURLToPath(new URL('.', import.meta.url));
const { CTG_BROWSER = 'chromium', CTG_COVERAGE, CTG_SUMMARY, CI } = process.env;

const browser = await findBrowser(CTG_BROWSER);
if (!browser)
  throw new Error(`There is no ${CTG_BROWSER} on this machine: type "node scripts/browsers.js" to obtain it`);

// They keep Chromium from asking its maker's servers.
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

/**
 * A page of its own for each file, in a window of its own: a tab behind another gets no animation frames and no
 * resize observations, and a page that 25 files have gone through has no room left in its history (50 entries), so
 * that going back from a test leaves it.
 */
class PageForEachFile extends ChromeLauncher {
  constructor(launchOptions) {
    super(
      launchOptions,
      ({ browser: chromium }) => chromium.createBrowserContext(),
      ({ context }) => context.newPage(),
    );
  }

  async stopSession(id) {
    const result = await super.stopSession(id);
    await this['inactivePages'].pop()?.puppeteerPage.close();
    return result;
  }
}

/** Each engine is driven by what its maker, or Debian, ships for that. */
async function launcher() {
  if (browser.kind === 'webkitgtk') {
    const { port } = await startWebKitDriver(browser.driver);
    /** @type {object} No `browserName`: this driver refuses every one. */
    const capabilities = {
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser.path, args: ['--automation'] },
    };
    return webdriverLauncher({ hostname: '127.0.0.1', port, path: '/', logLevel: 'error', capabilities });
  }
  if (browser.name === 'chromium') {
    return new PageForEachFile({ executablePath: browser.path, args: [...CHROMIUM_ARGS, ...quiet] });
  }
  if (browser.kind === 'playwright') return playwrightLauncher({ product: browser.name });
  return puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath: browser.path } });
}

const coverage = CTG_COVERAGE === '1';

export default {
  rootDir: root,
  // Two runs that begin at once would both find 8000 free.
  port: await freePort(),
  files: ['test/**/*.test.ts', '!test/node/**'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [esbuildPlugin({ ts: true, json: true, tsconfig: `${root}tsconfig.test-server.json`, target: 'es2022' })],
  middleware: [feedServer(root)],
  browsers: [await launcher()],
  // One page at a time: a page behind another gets no animation frame, for which fixtures wait.
  concurrency: 1,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 10_000, forbidOnly: Boolean(CI) } },
  // Said once per test file, of every source that is tested.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  coverage,
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/site/**'],
    threshold: { lines: 95, statements: 95, branches: 88, functions: 80 },
    report: true,
    reportDir: 'coverage',
    reporters: ['lcovonly', 'json-summary'],
  },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: !CI && !CTG_SUMMARY }),
    ...(CTG_SUMMARY ? [summaryReporter(CTG_SUMMARY)] : []),
  ],
};
