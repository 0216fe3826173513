/** The tests of the tools themselves, by Node's own runner. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { root } from '../build/paths.js';

/** Each file has a process and ports of its own, and waits for a browser most of the time: on two cores a third of it. */
const FILES_AT_ONCE = 3;

/**
 * @param {(path: string) => boolean} isWanted
 * @returns what was counted, like a browser's run
 */
export async function runNodeTests(isWanted = () => true) {
  const folder = join(root, 'test/node');
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const files = names
    .filter((name) => /\.test\.m?js$/.test(name))
    .map((name) => join(folder, name))
    .filter(isWanted);
  const result = { passed: 0, failed: 0, skipped: 0, failures: [] };
  if (files.length === 0) return result;
  console.log('\n— node: test/node');
  for await (const { type, data } of run({
    files: files.sort(),
    concurrency: FILES_AT_ONCE,
  })) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const isGroup = data.details?.type === 'suite';
    // A group has failed where a test in it has, which was counted; its own failure (a hook) was not.
    const isOwnFailure = data.details?.error?.failureType !== 'subtestsFailed';
    if (type === 'test:fail' && isOwnFailure) {
      result.failed += 1;
      result.failures.push(data.name);
      console.log(`  ✖ ${data.name}\n${indent(String(data.details?.error?.cause?.stack ?? data.details?.error))}`);
    } else if (type === 'test:pass' && !isGroup && data.skip !== undefined) {
      result.skipped += 1;
    } else if (type === 'test:pass' && !isGroup) {
      result.passed += 1;
    }
  }
  return result;
}

const indent = (text) => text.replace(/^/gm, '      ');
