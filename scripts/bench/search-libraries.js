/**
 * Which search: libraries against the late part, in Chromium slowed four times, on the example territory and on feeds
 * made from it. `node scripts/bench/search-libraries.js [NAME…]`; its table is in docs/decisions/0006-search.md.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { openChromium } from '../chromium.js';
import { production, viteBuild } from '../build/vite.js';
import { root } from '../build/paths.js';
import { exampleTexts } from '../build-territory.js';
import { brotliSize } from '../check/size.js';
import { feedFiles } from './feeds.js';
import { QUERIES, TYPED } from './search/queries.js';

const CONTENDERS = ['ours', 'today', 'minisearch-plain', 'minisearch', 'ufuzzy'];
const SIZES = [1000, 10_000];
/** How many times slower than this machine: a phone of some years. */
const SLOWDOWN = 4;

/** One of search/ as a script. */
async function scriptOf(name) {
  const result = await viteBuild({
    define: production,
    build: {
      write: false,
      minify: true,
      lib: { entry: join(root, `scripts/bench/search/${name}.js`), formats: ['es'], fileName: name },
      rolldownOptions: { output: { codeSplitting: false, comments: false } },
    },
  });
  const [built] = [result].flat();
  if (!built || !('output' in built)) throw new Error(`${name} was not built`);
  return built.output[0].code;
}

function inputOf(files) {
  return { feed: JSON.parse(files.get('feed.json')), services: JSON.parse(files.get('services.json')).services };
}

/** Whether the expected ids come first, in any order, and alone where nothing else may come. */
function isRight(keys, [, first, alone = '']) {
  const expected = first.split(' ');
  const head = new Set(keys.slice(0, expected.length));
  return expected.every((id) => head.has(id)) && (!alone || keys.length === expected.length);
}

async function measure(browser, origin, name, inputs) {
  const page = await browser.newPage();
  await page.goto(origin);
  await page.addScriptTag({ type: 'module', url: '/page.js' });
  const run = (what, input, queries) =>
    page.evaluate(([of, ...args]) => globalThis.bench[of](...args), [what, `/${name}.js`, input, queries]);
  const answers = await run(
    'answers',
    inputs.example,
    QUERIES.map(([query]) => query),
  );
  const wrong = QUERIES.filter((query, index) => !isRight(answers[index], query)).map(([query]) => query);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const speeds = [];
  for (const size of SIZES) speeds.push(await run('speed', inputs[size], TYPED));
  await page.close();
  return { wrong, speeds };
}

const inputs = { example: inputOf(await exampleTexts()) };
for (const size of SIZES) inputs[size] = inputOf(await feedFiles('services', size));
const names = process.argv.length > 2 ? process.argv.slice(2) : CONTENDERS;
const scripts = new Map();
for (const name of ['page', ...names]) scripts.set(`/${name}.js`, await scriptOf(name));
const server = createServer(({ url }, response) => {
  const script = scripts.get(url);
  response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
  response.end(script ?? '<!doctype html><title>Search</title>');
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
const browser = await openChromium();
try {
  const columns = SIZES.flatMap((size) => [`build ${size}`, `step ${size}`, `key ${size}`, `worst key ${size}`]);
  console.log(`| search | brotli kB | right of ${QUERIES.length} | ${columns.join(' | ')} |`);
  console.log(`|---|${'---:|'.repeat(columns.length + 2)}`);
  for (const name of names) {
    const result = await measure(browser, origin, name, inputs);
    const times = result.speeds.flatMap(({ build, longest, median, worst }) => [build, longest, median, worst]);
    const cells = [
      (brotliSize(Buffer.from(scripts.get(`/${name}.js`))) / 1000).toFixed(1),
      QUERIES.length - result.wrong.length,
      ...times.map((time) => time.toFixed(1)),
    ];
    console.log(`| ${name} | ${cells.join(' | ')} |`);
    if (result.wrong.length) console.error(`  ${name} is wrong on: ${result.wrong.join(' · ')}`);
  }
} finally {
  await browser.close();
  server.close();
}
