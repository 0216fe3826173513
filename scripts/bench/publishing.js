/**
 * How long it takes to publish: `node scripts/bench/publishing.js [ROWS…]`, 1 000, 10 000 and 50 000 rows unless said. Each
 * figure is of the command of the built `dist/` started anew, with nothing warm, and of the page « Publier » in Chromium.
 * Seconds of the clock depend on what else the machine does; those of the processor less.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dist } from '../build/paths.js';
import { timeInPage } from './publishing-page.js';
import { sources } from './publishing-sources.js';

/** Of large documents one is enough: what differs from round to round is small beside it. */
const roundsOf = (rows) => (rows > 10_000 ? 1 : 3);
const asked = process.argv.slice(2).map(Number).filter(Boolean);
const sizes = asked.length ? asked : [1000, 10_000, 50_000];
/** What the command took of the machine, told by itself as it ends. */
const USAGE = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => { const { userCPUTime: u, systemCPUTime: s, maxRSS } = process.resourceUsage(); console.error("usage", (u + s) / 1e6, maxRSS / 1024); })',
)}`;

/** Runs the command; each line that it mutters with the second in which it did. */
async function command(...args) {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', USAGE, join(dist, 'ctg-feed.mjs'), ...args]);
  const lines = [];
  child.stderr.on('data', (data) => {
    for (const text of String(data).split('\n')) if (text) lines.push({ text, at: (performance.now() - start) / 1000 });
  });
  child.stdout.resume();
  await new Promise((resolve) => child.on('close', resolve));
  const total = (performance.now() - start) / 1000;
  const at = (begin) => lines.find(({ text }) => text.startsWith(begin))?.at ?? total;
  const [, processor = '0', memory = '0'] = lines.find(({ text }) => text.startsWith('usage'))?.text.split(' ') ?? [];
  return { total, at, processor: Number(processor), memory: Math.round(Number(memory)) };
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const seconds = (value) => `${value.toFixed(1)} s`;

async function time(name, files, folder, { now, rounds }) {
  const inputs = join(folder, 'documents');
  mkdirSync(inputs);
  for (const { name: file, bytes } of files) writeFileSync(join(inputs, file), bytes);
  const runs = { check: [], files: [], agendas: [], pages: [], processor: [], memory: [] };
  for (let round = 0; round < rounds; round++) {
    const check = await command('check', inputs, '--now', now);
    const out = join(folder, `site-${round}`);
    const build = await command('build', inputs, '-o', out, '--now', now);
    rmSync(out, { recursive: true, force: true });
    // Pages begin once the agendas are there, which say so when they begin: they are timed to the first page.
    const [agendas, first] = [build.at('Écriture des agendas'), build.at('Écriture des pages')];
    runs.check.push(check.total);
    runs.processor.push(check.processor);
    runs.files.push(agendas);
    runs.agendas.push(first - agendas);
    runs.pages.push(build.total - first);
    runs.memory.push(build.memory);
  }
  const of = (key) => median(runs[key]);
  console.log(
    `${name}: check ${seconds(of('check'))} (${seconds(of('processor'))} of processor); build: feed and report ${seconds(of('files'))}, agendas ${seconds(of('agendas'))}, pages ${seconds(of('pages'))}; at most ${of('memory')} MB`,
  );
  return inputs;
}

const { now, ...make } = await sources();
for (const rows of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'ctg-bench-'));
  try {
    for (const [kind, of] of Object.entries(make)) {
      if (rows !== 10_000 && kind !== 'workbook') continue;
      const files = await of(rows);
      const inputs = await time(`${kind}, ${rows} rows`, files, mkdtempSync(join(folder, 'x-')), {
        now,
        rounds: roundsOf(rows),
      });
      if (kind !== 'workbook') continue;
      const { seconds: list, longest } = await timeInPage(
        files.map(({ name }) => join(inputs, name)),
        roundsOf(rows),
      );
      console.log(
        `the page, ${rows} rows: ${list.map(seconds).join(', ')}; longest task of the page before its preview ${longest} ms`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
