/** Real web servers with the ready configurations of `hosting/`, changed only where the address and the folder stand. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { root } from '../../scripts/build/paths.js';

/** Debian's package of each. */
export const PACKAGES = { nginx: 'nginx-light', apache2: 'apache2', caddy: 'caddy' };

/** Address of a program; servers are often outside a person's PATH. */
export function programOf(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

const config = (name) => readFileSync(join(root, 'hosting', name), 'utf8');
const isRoot = process.getuid?.() === 0;

const nginx = ({ port, folder, work }) => {
  const site = config('nginx.conf')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace(/ {2}listen \[::\]:80;\n/, '')
    .replace('root /var/www/ctg;', `root ${folder};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${work}/${name};`,
  );
  const file = join(work, 'nginx.conf');
  writeFileSync(
    file,
    `${isRoot ? 'user www-data;\n' : ''}pid ${work}/nginx.pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${temporary.join('\n')}\n${site}\n}\n`,
  );
  return ['-c', file, '-e', 'stderr', '-g', 'daemon off;'];
};

const MODULES = ['mpm_event', 'authz_core', 'dir', 'mime', 'filter', 'deflate', 'headers', 'autoindex'];
const apache2 = ({ port, folder, work, brotli }) => {
  const modules = [...MODULES, ...(brotli ? ['brotli'] : [])];
  const file = join(work, 'apache.conf');
  writeFileSync(
    file,
    [
      ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
      `ServerRoot ${work}`,
      `PidFile ${work}/apache.pid`,
      'ServerName localhost',
      `Listen 127.0.0.1:${port}`,
      `ErrorLog ${work}/error.log`,
      ...(isRoot ? ['User www-data', 'Group www-data'] : []),
      // As a shared hosting has it: the types of Debian are not there, the folder’s own file says what is to be said.
      'TypesConfig /dev/null',
      `DocumentRoot ${folder}`,
      `<Directory ${folder}>`,
      '  AllowOverride All',
      '  Require all granted',
      '</Directory>',
      '',
    ].join('\n'),
  );
  return ['-f', file, '-DFOREGROUND'];
};

const caddy = ({ port, folder, work }) => {
  const site = config('Caddyfile')
    .replace(/^ctg\.exemple\.fr \{$/m, `http://127.0.0.1:${port} {`)
    .replace('root * /var/www/ctg', `root * ${folder}`);
  const file = join(work, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
  return ['run', '--config', file, '--adapter', 'caddyfile'];
};

const STARTS = { nginx, apache2, caddy };

/** @param {string} name
 * @param {{ folder: string, work: string, brotli?: boolean }} places the folder to serve, and one for the server itself */
export async function startServer(name, { folder, work, brotli = false }) {
  const program = programOf(name);
  if (!program) throw new Error(`${name} is not here: sudo apt-get install ${PACKAGES[name]}`);
  mkdirSync(work, { recursive: true });
  const port = await freePort();
  const child = spawn(program, STARTS[name]({ port, folder, work, brotli }), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (log += text));
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${name} ended by itself:\n${log}`);
  });
  ended.catch(() => undefined);
  await Promise.race([listening(port), ended]);
  return {
    address: `http://127.0.0.1:${port}/`,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await ended.catch(() => undefined);
    },
  };
}

async function freePort() {
  const probe = createServer();
  await once(probe.listen(0, '127.0.0.1'), 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Asks again until somebody listens; whoever waits is held by the test's own bound. */
async function listening(port) {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const isThere = await new Promise((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => setTimeout(() => resolve(false), 20));
    });
    socket.destroy();
    if (isThere) return;
  }
}
