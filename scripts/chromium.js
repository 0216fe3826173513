/** The Chromium that tools and tests drive: the one of this machine, without what only a person in front of it needs. */
import { chromium } from 'playwright-core';
import { findBrowser } from './browsers.js';

/**
 * The two lists that open below the address bar. Each new window would load them, as pages in processes of their own:
 * half of what a short visit costs.
 */
export const ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];
/** A process that waits for the next page. */
const SPARE = 'SpareRendererForSitePerProcess';
/** What Playwright turns off by the same switch, of which Chromium reads the last one alone. */
const PLAYWRIGHT_FEATURES = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** The sandbox of Chromium does not start for root. */
const SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
/** @param {readonly string[]} features - turned off */
export const argsWithout = (features) => [...SANDBOX, `--disable-features=${features.join(',')}`];
export const CHROMIUM_ARGS = argsWithout([...ADDRESS_BAR, SPARE, ...PLAYWRIGHT_FEATURES]);

/** @param {import('playwright-core').LaunchOptions} [options] */
export async function openChromium(options = {}) {
  const found = await findBrowser('chromium');
  if (!found) throw new Error('Chromium is missing: `node scripts/browsers.js` obtains it');
  return chromium.launch({ executablePath: found.path, args: CHROMIUM_ARGS, ...options });
}
