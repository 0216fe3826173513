/**
 * `npm run check:size`: what a resident downloads, compressed as web hosts do (brotli 11, gzip 9), against
 * its ceiling in kB of 1000 bytes. Late parts are counted apart: they come on use.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * First view, brotli. Raised only by a decision record.
 *
 * @type {Record<string, number>}
 */
const CEILINGS = {
  'ctg.js': 41.5,
  'ctg-service-finder.js': 29.9,
  'ctg-event-calendar.js': 28,
  'ctg-action-card.js': 21.6,
  'ctg-roadmap.js': 25.9,
  'ctg-frame.js': 1.6,
  'ctg-frame-host.js': 0.7,
};

const kB = (bytes) => bytes / 1000;

export function brotliSize(content) {
  const options = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  };
  return brotliCompressSync(content, options).length;
}

/** @returns {string[]} problems; prints a table */
export function checkSize(dist, ceilings = CEILINGS) {
  const problems = [];
  const rows = [['file', 'raw kB', 'gzip kB', 'brotli kB', 'ceiling']];
  const parts = existsSync(join(dist, 'parts'))
    ? readdirSync(join(dist, 'parts'))
        .sort()
        .map((name) => `parts/${name}`)
    : [];
  for (const name of [...Object.keys(ceilings), ...parts]) {
    const file = join(dist, name);
    if (!existsSync(file)) {
      problems.push(`${name} is missing`);
      continue;
    }
    const content = readFileSync(file);
    const size = kB(brotliSize(content));
    const ceiling = ceilings[name];
    rows.push([
      name,
      ...[kB(content.length), kB(gzipSync(content, { level: 9 }).length), size].map((n) => n.toFixed(1)),
      ceiling ? String(ceiling) : '',
    ]);
    if (ceiling !== undefined && size > ceiling)
      problems.push(`${name} is ${size.toFixed(2)} kB brotli, above its ceiling of ${ceiling} kB`);
  }
  const unlisted = existsSync(dist)
    ? readdirSync(dist).filter((name) => /^ctg.*\.js$/.test(name) && !(name in ceilings))
    : [];
  for (const name of unlisted) problems.push(`${name} has no ceiling`);
  console.log(table(rows));
  return problems;
}

function table(rows) {
  const widths = rows[0].map((_cell, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  '),
    )
    .join('\n');
}
