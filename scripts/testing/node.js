/** The tests of the tools themselves, by Node's own runner. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { run } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root, work } from '../build/paths.js';

const FOLDER = join(root, 'test/node');
/** Each process has ports of its own, and waits for a browser most of the time: on two cores a third of it. */
const PROCESSES_AT_ONCE = 3;
/** Begun first, so that none of them goes on alone at the end. */
const LONG = ['storybook', 'ways', 'workshop', 'guides'].map((name) => join(FOLDER, `${name}.test.js`));

/**
 * @param {(path: string) => boolean} isWanted
 * @returns what was counted, like a browser's run
 */
export async function runNodeTests(isWanted = () => true) {
  const names = existsSync(FOLDER) ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }) : [];
  const files = names
    .filter((name) => /\.test\.m?js$/.test(name))
    .map((name) => join(FOLDER, name))
    .filter(isWanted)
    .sort();
  const result = { passed: 0, failed: 0, skipped: 0, failures: [] };
  if (files.length === 0) return result;
  console.log('\n— node: test/node');
  for await (const { type, data } of run({
    files: processesOf(files),
    concurrency: PROCESSES_AT_ONCE,
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

/**
 * What Node opens, each in a process: the files of the folder itself, most of which drive a browser for a minute or more,
 * and one for each folder below, since to load the sources takes three times as long as the tests of a file there. Each
 * file is a group, so that its hooks are its own.
 */
function processesOf(files) {
  const isAlone = (file) => dirname(file) === FOLDER;
  mkdirSync(work, { recursive: true });
  const below = files.filter((file) => !isAlone(file));
  const folders = [...new Set(below.map((file) => dirname(file)))].map((folder) => {
    const groups = below
      .filter((file) => dirname(file) === folder)
      .map(
        (file) =>
          `describe(${JSON.stringify(basename(file))}, () => import(${JSON.stringify(String(pathToFileURL(file)))}));\n`,
      );
    const process = join(work, `${relative(root, folder).replaceAll(/[\\/]/g, '-')}.test.js`);
    writeFileSync(process, `import { describe } from 'node:test';\n${groups.join('')}`);
    return process;
  });
  const alone = files.filter(isAlone);
  const isLong = (file) => LONG.includes(file);
  return [...alone.filter(isLong), ...folders, ...alone.filter((file) => !isLong(file))];
}

const indent = (text) => text.replace(/^/gm, '      ');
