/**
 * Makes a bare clone ready: checks Node's version and installs the packages when they are missing or
 * differ from the lock file. Uses Node's own modules only, since it runs before anything is installed,
 * and syntax that an old Node can parse, so that it is the message which is read and not a stack.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Releases of Node for which every package of the lock file says that it works: `^20.19 || ^22.13 || >=24`. */
export function isNodeSupported(version) {
  const [major, minor] = version.replace('v', '').split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24;
}

/** Whether the packages on disk are those of the lock file. Compares versions, since times say nothing after a checkout. */
export function isInstalled(folder = root) {
  const installedFile = `${folder}node_modules/.package-lock.json`;
  if (!existsSync(installedFile)) return false;
  const wanted = JSON.parse(readFileSync(`${folder}package-lock.json`, 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.keys(wanted).every((path) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === wanted[path].version : Boolean(wanted[path].optional || wanted[path].peer);
  });
}

function npm(args) {
  // Under `npm start` npm tells where it is, which spares a search for `npm.cmd` on Windows.
  const known = process.env.npm_execpath;
  return known && /npm-cli\.c?js$/.test(known)
    ? spawnSync(process.execPath, [known, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
}

/** Checks Node and installs what is missing; ends the process with a readable message where that fails. */
export function setup() {
  if (!isNodeSupported(process.version)) {
    console.error(
      `This project needs Node.js 20.19 or later, 22.13 or later, or 24 and above; this is ${process.version}.\n` +
        'Install a current version from https://nodejs.org and type the same command again.',
    );
    process.exit(1);
  }
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json (npm ci), about a minute the first time…');
  const { status } = npm(['ci', '--no-audit', '--no-fund']);
  if (status !== 0) {
    console.error('The packages could not be installed: see npm’s message above. Nothing else was changed.');
    process.exit(1);
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) setup();
