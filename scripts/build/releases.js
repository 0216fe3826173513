/** What was released, which no source makes any more, in the `dist/` that is being made. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { carry } from '../release/release.js';
import { checkOutReleases } from '../release/published.js';
import { dist, work } from './paths.js';

/** Takes it from the `dist/` that is there; where there is none, from git. */
export function carryReleases(out) {
  if (existsSync(join(dist, 'versions.json'))) {
    carry(dist, out);
    return;
  }
  const folder = join(work, `releases-${process.pid}`);
  try {
    carry(checkOutReleases(folder), out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
