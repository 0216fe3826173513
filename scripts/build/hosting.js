/** What a web host must know of the folder, where it reads that from the folder itself. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.js';

export function buildHosting(out) {
  copyFileSync(join(root, 'hosting/htaccess'), join(out, '.htaccess'));
}
