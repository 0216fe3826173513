/** `npm run storybook` and `npm run build:storybook`, on the sources themselves (see .storybook/main.js). */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, setup } from './setup.js';

setup();

const [mode = 'dev', ...rest] = process.argv.slice(2);
const args =
  mode === 'build'
    ? ['build', '--output-dir', 'storybook-static', '--quiet']
    : ['dev', '--port', '6006', '--no-version-updates', ...(process.env.CI ? ['--ci'] : [])];
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/storybook/dist/bin/dispatcher.js'), ...args, ...rest],
  { cwd: root, stdio: 'inherit', env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' } },
);
process.exitCode = status ?? 1;
