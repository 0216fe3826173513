/** The Chromium that tools and tests drive: the one of this machine, without what only a person in front of it needs. */
import { chromium } from 'playwright-core';
import { findBrowser } from './browsers.js';

/**
 * Turned off, beside what else is. Each new window would load the two lists that open below its address bar, pages of
 * processes of their own, and have a process ready for the next page: two thirds of what a short visit costs.
 */
const FEATURES = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'];
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
export const CHROMIUM_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  `--disable-features=${[...FEATURES, ...PLAYWRIGHT_FEATURES].join(',')}`,
];

/** @param {import('playwright-core').LaunchOptions} [options] */
export async function openChromium(options = {}) {
  const found = await findBrowser('chromium');
  if (!found) throw new Error('Chromium is missing: `node scripts/browsers.js` obtains it');
  return chromium.launch({ executablePath: found.path, args: CHROMIUM_ARGS, ...options });
}
