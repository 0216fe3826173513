/**
 * A real WordPress for the time of a test: Debian's package, a MariaDB of its own on a socket, PHP's own server. Nothing
 * of the machine's is touched; all of it is in one temporary folder.
 *
 *   apt-get install --no-install-recommends wordpress mariadb-server php-cli php-mysql php-xml php-mbstring wordpress-theme-twentytwentythree
 */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const SOURCE = '/usr/share/wordpress';
const PACKAGES = 'wordpress mariadb-server php-cli php-mysql php-xml php-mbstring wordpress-theme-twentytwentythree';
export const ROLES = /** @type {const} */ (['administrator', 'editor', 'author', 'contributor']);

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function until(is, what) {
  const end = Date.now() + 60_000;
  while (!(await is())) {
    if (Date.now() > end) throw new Error(`${what} did not start`);
    await wait(100);
  }
}

/** @param {string} script - address of the script that the theme prints on every page */
export async function openWordPress(script) {
  for (const file of [SOURCE, '/usr/sbin/mariadbd', '/usr/bin/php'])
    if (!existsSync(file)) throw new Error(`${file} is missing: apt-get install --no-install-recommends ${PACKAGES}`);
  const folder = mkdtempSync(join(tmpdir(), 'ctg-wordpress-'));
  const children = [];
  const run = (name, args, env = {}) => {
    const child = spawn(name, args, { stdio: 'ignore', env: { ...process.env, ...env } });
    children.push(child);
    return child;
  };
  const close = async () => {
    for (const child of children) {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode === null && child.kill()) await gone;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const socket = await database(folder, run);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    install(folder, socket, url, script);
    run('php', ['-S', `127.0.0.1:${port}`, '-t', join(folder, 'site')], { PHP_CLI_SERVER_WORKERS: '4' });
    await until(
      () =>
        fetch(`${url}/wp-includes/version.php`).then(
          () => true,
          () => false,
        ),
      'PHP',
    );
    return { url, close, call: (action, value = {}, env = {}) => call(folder, action, value, env) };
  } catch (error) {
    await close();
    throw error;
  }
}

async function database(folder, run) {
  const [data, socket] = [join(folder, 'data'), join(folder, 'db.sock')];
  const as = process.getuid?.() === 0 ? ['--user=root'] : [];
  execFileSync(
    'mariadb-install-db',
    [`--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...as],
    { stdio: 'ignore' },
  );
  run('/usr/sbin/mariadbd', [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${socket}`,
    '--skip-networking',
    `--pid-file=${join(folder, 'db.pid')}`,
    ...as,
  ]);
  const sql = (text) =>
    execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', text], { stdio: 'pipe' });
  await until(() => {
    try {
      return sql('SELECT 1');
    } catch {
      return false;
    }
  }, 'MariaDB');
  sql(
    "CREATE DATABASE wp CHARACTER SET utf8mb4; CREATE USER wp@localhost IDENTIFIED BY 'wp'; GRANT ALL ON wp.* TO wp@localhost;",
  );
  return socket;
}

/** The test's own settings; loopback addresses are no host to WordPress otherwise. */
function install(folder, socket, url, script) {
  const site = join(folder, 'site');
  cpSync(SOURCE, site, { recursive: true, dereference: true });
  const define = (name, value) => `define('${name}', ${JSON.stringify(value)});`;
  writeFileSync(
    join(site, 'wp-config.php'),
    `<?php
${define('DB_NAME', 'wp')}${define('DB_USER', 'wp')}${define('DB_PASSWORD', 'wp')}${define('DB_HOST', `localhost:${socket}`)}
${define('DB_CHARSET', 'utf8mb4')}${define('DB_COLLATE', '')}${define('WP_HOME', url)}${define('WP_SITEURL', url)}
${['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'].map((name) => define(name, 'test')).join('')}
define('DISALLOW_UNFILTERED_HTML', getenv('CTG_FILTERED') === '1');
define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true); define('WP_HTTP_BLOCK_EXTERNAL', false);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`,
  );
  mkdirSync(join(site, 'wp-content/mu-plugins'), { recursive: true });
  writeFileSync(
    join(site, 'wp-content/mu-plugins/test.php'),
    `<?php
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports) => array_merge($ports, range(1024, 65535)));
add_action('wp_footer', function () { if (get_post_meta(get_the_ID(), 'with_script', true)) echo '<script src="${script}" defer></script>'; });
`,
  );
  writeFileSync(join(folder, 'call.php'), CALL);
  call(folder, 'install', { url });
}

/** What the test asks of WordPress, by its own functions, as the user of a role. */
const CALL = `<?php
$asked = json_decode(stream_get_contents(STDIN), true);
$_SERVER['HTTP_HOST'] = '127.0.0.1'; $_SERVER['REQUEST_METHOD'] = 'GET';
if ($asked['action'] === 'install') define('WP_INSTALLING', true);
require __DIR__ . '/site/wp-load.php';
function role_id($role) { return get_user_by('login', $role)->ID; }
switch ($asked['action']) {
  case 'install':
    require_once ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install('Mairie', 'administrator', 'administrator@exemple.fr', false, '', 'password');
    foreach (['editor', 'author', 'contributor'] as $role)
      wp_insert_user(['user_login' => $role, 'user_pass' => 'password', 'user_email' => "$role@exemple.fr", 'role' => $role]);
    $done = true;
    break;
  case 'write':
    wp_set_current_user(role_id($asked['role']));
    $id = wp_insert_post(wp_slash(['post_title' => 'Page', 'post_content' => $asked['content'], 'post_status' => current_user_can('publish_posts') ? 'publish' : 'pending']), true);
    if ($asked['script']) add_post_meta($id, 'with_script', 1);
    // A contributor's page waits for somebody else, who reads it and lets it through.
    if (get_post_status($id) === 'pending') wp_publish_post($id);
    $done = ['id' => $id, 'stored' => get_post($id)->post_content];
    break;
  case 'rename':
    wp_set_current_user(role_id($asked['role']));
    wp_update_post(wp_slash(['ID' => $asked['id'], 'post_title' => 'Autre titre']));
    $done = ['id' => $asked['id'], 'stored' => get_post($asked['id'])->post_content];
    break;
}
echo "\\n@@@" . json_encode($done);
`;

function call(folder, action, value, env = {}) {
  const input = JSON.stringify({ action, ...value });
  const out = execFileSync('php', [join(folder, 'call.php')], {
    input,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const [, json] = out.split('\n@@@');
  if (json === undefined) throw new Error(`WordPress said: ${out.slice(0, 500)}`);
  return JSON.parse(json);
}
