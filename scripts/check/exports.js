/**
 * `npm run check:exports`: what npm would publish, as its users meet it: every path of `package.json` exists
 * (publint), and a small TypeScript project resolves and type-checks the entries.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root, work } from '../build/paths.js';

const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

export async function checkExports() {
  return [...(await lintPackage()), ...versionProblems(), ...packedProblems(), ...consumerProblems()];
}

async function lintPackage() {
  const { messages } = await publint({ pkgDir: root, pack: false, strict: true });
  return messages.map((message) => `package.json: ${formatMessage(message, pkg) ?? message.code}`);
}

/** The version that the elements tell is that of the package. */
function versionProblems() {
  const file = 'src/embed/version.ts';
  if (!existsSync(join(root, file))) return [];
  return readFileSync(join(root, file), 'utf8').includes(`'${pkg.version}'`)
    ? []
    : [`${file} and package.json name two versions`];
}

/** The territory's data and the sources stay out of the package, the library goes in. */
function packedProblems() {
  const npm = process.env.npm_execpath;
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'];
  const options = /** @type {const} */ ({ cwd: root, encoding: 'utf8', maxBuffer: 64e6 });
  const output = npm ? execFileSync(process.execPath, [npm, ...args], options) : execFileSync('npm', args, options);
  const parsed = JSON.parse(output);
  const [{ files }] = Array.isArray(parsed) ? parsed : Object.values(parsed);
  const names = files.map(({ path }) => path);
  const stray = names.filter(
    (name) =>
      !/^(dist\/|package\.json$|README|LICENSE|CHANGELOG)/.test(name) ||
      /dist\/(feed|services|events|actions|notices)\.json$/.test(name),
  );
  const missing = [
    'dist/npm/index.js',
    'dist/npm/index.d.ts',
    'dist/ctg.js',
    'dist/custom-elements.json',
    'dist/ctg-feed-1.schema.json',
  ];
  return [
    ...stray.map((name) => `the package would hold ${name}`),
    ...missing.filter((name) => !names.includes(name)).map((name) => `the package would lack ${name}`),
  ];
}

/** A project that uses the package, under both ways in which TypeScript resolves. */
function consumerProblems() {
  const folder = join(work, `consumer-${process.pid}`);
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  try {
    symlinkSync(root, join(folder, 'node_modules', pkg.name), 'junction');
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'use.ts'), consumerSource());
    return ['Bundler', 'NodeNext'].flatMap((moduleResolution) => compile(folder, moduleResolution));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function consumerSource() {
  const folder = join(root, 'dist/npm/embed/define');
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.js'))
        .sort()
    : [];
  const defines = names.flatMap((name) => [
    `import '${pkg.name}/define/${name}';`,
    `import '${pkg.name}/define/${name.slice(0, -3)}';`,
  ]);
  return [
    `import * as ctg from '${pkg.name}';`,
    `import type { Feed } from '${pkg.name}';`,
    ...defines,
    'export const title = (feed: Feed): string => feed.title;',
    'export default ctg;',
  ].join('\n');
}

function compile(folder, moduleResolution) {
  const module = moduleResolution === 'Bundler' ? 'ESNext' : 'NodeNext';
  const compilerOptions = {
    module,
    moduleResolution,
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: [],
    preserveSymlinks: true,
    noUncheckedSideEffectImports: true,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder],
    { encoding: 'utf8' },
  );
  return status === 0
    ? []
    : stdout
        .trim()
        .split('\n')
        .map((line) => `a project of moduleResolution ${moduleResolution}: ${line}`);
}
