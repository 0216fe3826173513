/**
 * Finds the browsers that the tests run in, or obtains them: installed ones first, then Debian's packages
 * where apt can be used, then Playwright's own downloads.
 *
 * A browser found is `{ name, kind, path }`: kind `installed` is started by its executable, `playwright`
 * by Playwright, `webkitgtk` by `WebKitWebDriver` (`driver`) on a virtual screen.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, setup } from './setup.js';

export const BROWSERS = ['chromium', 'firefox', 'webkit'];

const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  firefox: ['firefox', 'firefox-esr'],
};
const PLACES = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
    ...windows('Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'),
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/opt/firefox/firefox',
    '/snap/bin/firefox',
    ...windows('Mozilla Firefox\\firefox.exe'),
  ],
};
const VARIABLES = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };
const DEBIAN = { chromium: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'] };

function windows(...paths) {
  const { ProgramFiles, LOCALAPPDATA } = process.env;
  const folders = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter(Boolean);
  return folders.flatMap((folder) => paths.map((path) => `${folder}\\${path}`));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Address of a program of the PATH. */
export function which(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', ''] : [''];
  const paths = names.flatMap((name) => folders.flatMap((folder) => endings.map((end) => join(folder, name + end))));
  return paths.find(isExecutable);
}

/** The WebKit of GTK, which Debian builds with its WebDriver: `undefined` where one of its three pieces is missing. */
function findWebKitGtk() {
  const driver = which('WebKitWebDriver');
  if (!driver || !which('xvfb-run') || !which('xauth')) return undefined;
  const libraries = ['/usr/lib', '/usr/lib64', '/usr/libexec'].filter(existsSync);
  const folders = libraries.flatMap((folder) => [folder, ...readdirSync(folder).map((name) => join(folder, name))]);
  const path = folders
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => join(folder, name, 'MiniBrowser')),
    )
    .find(isExecutable);
  return path ? { name: 'webkit', kind: 'webkitgtk', path, driver } : undefined;
}

async function findPlaywright(name) {
  const playwright = await import('playwright-core');
  const path = playwright[name].executablePath();
  return path && existsSync(path) ? { name, kind: 'playwright', path } : undefined;
}

/** The browser called `name` as it is on this machine, or `undefined`. */
export async function findBrowser(name) {
  if (name === 'webkit') return findWebKitGtk() ?? findPlaywright(name);
  const named = process.env[VARIABLES[name]];
  if (named) {
    if (!existsSync(named)) throw new Error(`${VARIABLES[name]} names ${named}, where there is no browser`);
    return { name, kind: 'installed', path: named };
  }
  const path = which(...NAMES[name]) ?? PLACES[name].find(isExecutable);
  return path ? { name, kind: 'installed', path } : findPlaywright(name);
}

function isDebian() {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function run(command, args) {
  console.log(`  $ ${[command, ...args].join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env, shell }).status === 0;
}

function installFromDebian(names) {
  const packages = names.flatMap((name) => DEBIAN[name]);
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  return run('apt-get', ['update', '-qq']) && run('apt-get', install);
}

async function missingOf(names) {
  const found = await Promise.all(names.map(findBrowser));
  return names.filter((_name, index) => !found[index]);
}

/**
 * The browsers called `names`, installing what is missing.
 *
 * @returns {Promise<{ found: object[], missing: string[] }>}
 */
export async function obtainBrowsers(names) {
  let missing = await missingOf(names);
  if (missing.length > 0) {
    console.log(`Not on this machine yet: ${missing.join(', ')}.`);
    if (isDebian() && process.getuid?.() === 0) {
      installFromDebian(missing);
      missing = await missingOf(missing);
    }
    if (missing.length > 0) {
      run(process.execPath, [join('node_modules', 'playwright-core', 'cli.js'), 'install', ...missing]);
      missing = await missingOf(missing);
    }
  }
  if (missing.length > 0) console.error(advice(missing));
  const found = await Promise.all(names.filter((name) => !missing.includes(name)).map(findBrowser));
  return { found, missing };
}

function advice(missing) {
  const lines = [
    `The tests need ${missing.join(', ')}, which could not be obtained. Type one of these, then the tests again:`,
  ];
  if (isDebian()) lines.push(`  sudo apt-get install ${missing.flatMap((name) => DEBIAN[name]).join(' ')}`);
  lines.push(`  npx playwright-core install --with-deps ${missing.join(' ')}`);
  const variables = missing.map((name) => VARIABLES[name]).filter(Boolean);
  if (variables.length > 0) lines.push(`  or name an installed one by ${variables.join(' and ')}=/its/path`);
  return lines.join('\n');
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  setup();
  const { found, missing } = await obtainBrowsers(BROWSERS);
  for (const { name, kind, path } of found) console.log(`${name}: ${path} (${kind})`);
  process.exitCode = missing.length > 0 ? 1 : 0;
}
