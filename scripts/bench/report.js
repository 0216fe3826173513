/** What was measured, as tables for the terminal and for `docs/performance.md`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { format } from 'prettier';
import { root } from '../build/paths.js';
import { median, power, ratio, spread } from './arithmetic.js';
import { GROUPS, PROFILES } from './groups.js';
import { brotli } from './server.js';
import { holds, TARGETS, valueOf } from './targets.js';

const FILE = join(root, 'docs/performance.md');

const whole = (value) => (Number.isFinite(value) ? String(Math.round(value)) : '–');
const withSpread = (values) => {
  const [low, high] = spread(values);
  return Number.isFinite(low) ? `${whole(median(values))} (${whole(low)}–${whole(high)})` : '–';
};

/**
 * The columns of a table: name, key of the number, how it is written.
 *
 * @type {[string, string, (values: number[]) => string][]}
 */
const COLUMNS = [
  ['painted, ms', 'painted', withSpread],
  ['kB', 'bytes', (values) => (median(values) / 1000).toFixed(1)],
  ['requests', 'requests', (values) => whole(median(values))],
  ['blocking, ms', 'blocking', withSpread],
  ['longest task, ms', 'longest', withSpread],
  ['… but parsing', 'longestButParsing', withSpread],
  ['shift', 'shift', (values) => median(values).toFixed(3)],
  ['heap, MB', 'heap', (values) => median(values).toFixed(1)],
  ['elements', 'elements', (values) => whole(median(values))],
  ['first key, ms', 'firstKey', withSpread],
  ['key, ms', 'key', withSpread],
  ['theme, ms', 'filter', withSpread],
  ['next month, ms', 'month', withSpread],
  ['open, ms', 'open', withSpread],
];

const METRICS = Object.fromEntries(
  COLUMNS.map(([name, key]) => [key, name.replace('… but parsing', 'longest task but parsing, ms')]),
);

const row = (cells) => `| ${cells.join(' | ')} |`;

/** @param results by group, then by size, then by contender: the runs */
function tableOf(name, sizes) {
  const group = GROUPS[name];
  const used = COLUMNS.filter(([, key]) =>
    [...sizes.values()].some((runs) => [...runs.values()].flat().some((run) => key in run)),
  );
  const lines = [
    row([group.records, '', ...used.map(([title]) => title)]),
    row(['--:', '---', ...used.map(() => '--:')]),
  ];
  for (const [size, runs] of sizes)
    for (const { name: contender, title } of group.contenders) {
      const own = runs.get(contender);
      if (!own) continue;
      const cells = used.map(([, key, write]) => write(own.map((run) => run[key]).filter(Number.isFinite)));
      lines.push(row([String(size), title, ...cells]));
    }
  return lines;
}

/** Ours over each of theirs: below 1 ours is the faster. */
function ratiosOf(name, sizes) {
  const { contenders, records } = GROUPS[name];
  const [ours, ...others] = contenders;
  const timed = ['painted', 'blocking', 'firstKey', 'key', 'filter', 'month'];
  const lines = [];
  for (const [size, runs] of sizes)
    for (const other of others) {
      const both = timed.map((key) => {
        const of = (contender) => (runs.get(contender.name) ?? []).map((run) => run[key] ?? NaN);
        return [key, ratio(of(ours), of(other))];
      });
      const shown = both.filter(([, value]) => Number.isFinite(value));
      if (!shown.length) continue;
      lines.push(
        `- ${size} ${records}, ours / ${other.title}: ${shown.map(([key, value]) => `${METRICS[key].replace(', ms', '')} ${value.toFixed(2)}`).join(', ')}`,
      );
    }
  return lines;
}

/** How each number follows that of the records, from one size to the next. */
function growthOf(sizes) {
  const all = [...sizes].map(([size, runs]) => ({ size, runs: [...runs.values()].flat() }));
  const lines = all.slice(1).map((next, i) => {
    const told = ['painted', 'blocking', 'heap', 'key', 'filter', 'month', 'open'].flatMap((key) => {
      const of = ({ size, runs }) => /** @type {const} */ ([size, median(runs.map((run) => run[key] ?? NaN))]);
      const value = power(of(all[i]), of(next));
      return Number.isFinite(value) ? [`${METRICS[key].replace(/, \w+$/, '')} ${value.toFixed(2)}`] : [];
    });
    return `- ${all[i]?.size} to ${next.size}: ${told.join(', ')}`;
  });
  return ['Each follows the number of records to the power of (0 does not, 1 is in step with it):', '', ...lines];
}

/** Each target with what was measured of it, and whether it holds. */
export function verdicts(results) {
  return TARGETS.flatMap((target) => {
    const runs = results.get(target.group)?.get(target.size);
    if (!runs) return [];
    const { contenders, records } = GROUPS[target.group];
    const value = valueOf(target, contenders[0].name, runs);
    const against = contenders.find(({ name }) => name === target.against)?.title;
    const unit = against ? ` × ${against}` : '';
    const subject = `${target.size} ${records}, ${METRICS[target.metric]}`;
    return [{ subject, value, bound: `≤ ${target.atMost}${unit}`, ok: holds(target, value) }];
  });
}

const verdictTable = (results) => [
  row(['', 'target', 'measured', 'holds']),
  row(['---', '---', '--:', '---']),
  ...verdicts(results).map(({ subject, value, bound, ok }) =>
    row([subject, bound, Number.isFinite(value) ? String(Math.round(value * 100) / 100) : '–', ok ? 'yes' : '**no**']),
  ),
];

/** What the scripts weigh, in the two ways that web hosts send them. */
function weights(names, scripts) {
  const kb = (buffer) => (buffer.length / 1000).toFixed(1);
  return [
    row(['script', 'brotli, kB', 'gzip, kB']),
    row(['---', '--:', '--:']),
    ...names.map((name) => {
      const script = Buffer.from(scripts.get(name));
      return row([`\`${name}.js\``, kb(brotli(script)), kb(gzipSync(script, { level: 9 }))]);
    }),
  ];
}

/** @param {{ results: Map, scripts: Map, profile: string, growth: boolean, runs: number, browser: string }} measured */
export function reportOf({ results, scripts, profile, growth, runs, browser }) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const installed = (name) =>
    JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
  const [cpu] = cpus();
  const lines = [
    `Profile \`${profile}\`: ${PROFILES[profile].title}. ${runs} interleaved runs; medians, with the middle half in parentheses.`,
    `Widgets ${version}, lit ${installed('lit')}, minisearch ${installed('minisearch')}; Chromium ${browser}; Node ${process.version}; ${type()}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB.`,
  ];
  for (const [name, sizes] of results)
    lines.push(
      '',
      `### ${GROUPS[name].title}`,
      '',
      ...tableOf(name, sizes),
      '',
      ...(growth ? growthOf(sizes) : ratiosOf(name, sizes)),
    );
  if (growth) return lines.join('\n');
  if (profile === 'slow') lines.push('', '### Targets', '', ...verdictTable(results));
  lines.push('', '### Scripts', '', ...weights([...scripts.keys()], scripts));
  return lines.join('\n');
}

/** Writes a report between the marks of its profile in `docs/performance.md`. */
export async function writeReport(profile, text) {
  const marks = new RegExp(`(<!-- bench:${profile} -->\n)[\\s\\S]*?(<!-- /bench:${profile} -->)`);
  const page = readFileSync(FILE, 'utf8');
  if (!marks.test(page)) throw new Error(`docs/performance.md has no place for the profile ${profile}`);
  const next = page.replace(marks, (_all, open, close) => `${open}\n${text}\n\n${close}`);
  writeFileSync(FILE, await format(next, { parser: 'markdown', singleQuote: true, printWidth: 120 }));
}
