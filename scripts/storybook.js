/**
 * `npm run storybook` and `npm run build:storybook`, on the sources themselves (see .storybook/main.js), and
 * `npm run test:storybook -- --browser chromium,firefox,webkit`, which visits every story in each.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSERS, obtainBrowsers } from './browsers.js';
import { root, setup } from './setup.js';

setup();

const [mode = 'dev', ...rest] = process.argv.slice(2);
process.exitCode = mode === 'test' ? await test(rest) : storybook(mode, rest);

function storybook(wanted, more) {
  const args =
    wanted === 'build'
      ? ['build', '--output-dir', 'storybook-static', '--quiet']
      : ['dev', '--port', '6006', '--no-version-updates', ...(process.env.CI ? ['--ci'] : [])];
  const program = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  return node([program, ...args, ...more], { STORYBOOK_DISABLE_TELEMETRY: '1' });
}

async function test(args) {
  const { values } = parseArgs({ args, options: { browser: { type: 'string', multiple: true } } });
  const { found, missing } = await obtainBrowsers(values.browser?.flatMap((one) => one.split(',')) ?? BROWSERS);
  const file = join(root, 'test/node/storybook.test.js');
  const codes = found.map(({ name }) => {
    console.log(`\n— ${name}`);
    return node(['--test', file], { CTG_BROWSER: name });
  });
  return missing.length + Math.max(0, ...codes);
}

function node(args, env) {
  return (
    spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1
  );
}
