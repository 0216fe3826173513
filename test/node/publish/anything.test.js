/** Whatever is handed to the tool, it says what is wrong: it never throws, and never shows where in its own code. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from '../../support/any.js';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { exampleFeed } from '../../../scripts/build-territory.js';
import { loadSource } from '../../../scripts/build/load-source.js';
import { NOW } from './build-support.js';
import { MISTAKEN } from './language-support.js';

let publish, main, workbook;
const folder = mkdtempSync(join(tmpdir(), 'ctg-tout-'));
before(async () => {
  ({ publish } = await loadSource('src/publish/build/publish.ts'));
  ({ main } = await loadSource('src/publish/command/main.ts'));
  const { exportWorkbook } = await loadSource('src/publish/book/template.ts');
  const { readFeed } = await loadSource('src/feed/read-all.ts');
  const { feed } = readFeed(await exampleFeed());
  const few = {
    services: feed.services.slice(0, 5),
    events: feed.events.slice(0, 5),
    actions: feed.actions.slice(0, 5),
  };
  workbook = Buffer.from(await exportWorkbook({ ...feed, ...few }));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Each problem says where it is, what is wrong and how to mend it, in words. */
async function judged(name, bytes) {
  const { problems } = await publish({ sources: [{ name, bytes: new Uint8Array(bytes) }], now: NOW, judgeOnly: true });
  assert.ok(problems.length > 0, name);
  for (const { place, message, mend } of problems) {
    assert.ok(place.file, message);
    for (const text of [message, mend]) {
      assert.match(text, /^\S[^]*[.!?…)]$/);
      assert.doesNotMatch(text, /\bat \S+ \(|TypeError|RangeError|undefined|\[object/);
    }
  }
}
const ENDINGS = ['xlsx', 'ods', 'csv', 'json', 'geojson', 'ics', 'retraits.csv'];
const runs = (numRuns) => ({ numRuns });

describe('any document', () => {
  it('of random bytes is told as what it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 600 }), fc.constantFrom(...ENDINGS), (bytes, ending) =>
        judged(`x.${ending}`, bytes),
      ),
      runs(150),
    );
  });

  it('that is a workbook cut anywhere, or with bytes changed, is refused or read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: workbook.length - 1 }), (length) =>
        judged('x.xlsx', workbook.subarray(0, length)),
      ),
      runs(25),
    );
    const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(changes, (list) => {
        const mangled = Buffer.from(workbook);
        for (const [at, value] of list) mangled[at % mangled.length] = value;
        return judged('x.xlsx', mangled);
      }),
      runs(25),
    );
  });

  it('that is a workbook whose sheets were mangled within is refused or read', async () => {
    const parts = unzipSync(workbook);
    const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
    const change = fc.tuple(fc.constantFrom(...names), fc.nat(), fc.string({ unit: 'binary', maxLength: 12 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), (list) => {
        const mangled = { ...parts };
        for (const [name, at, text] of list) {
          const whole = strFromU8(mangled[name]);
          const cut = at % (whole.length + 1);
          mangled[name] = strToU8(`${whole.slice(0, cut)}${text}${whole.slice(cut + text.length)}`);
        }
        return judged('x.xlsx', zipSync(mangled, { level: 1 }));
      }),
      runs(40),
    );
  });

  it('of any format, cut, mangled or in another encoding, is told', async () => {
    const { build } = await MISTAKEN();
    const texts = Object.entries(build).filter(([name]) => /\.(csv|json|ics)$/.test(name));
    const encodings = {
      utf8: (text) => Buffer.from(text),
      latin1: (text) => Buffer.from(text, 'latin1'),
      utf16: (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
      swapped: (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
      twice: (text) => Buffer.from(Buffer.from(text).toString('latin1')),
    };
    const document = fc.record({
      file: fc.constantFrom(...texts),
      encoding: fc.constantFrom(...Object.keys(encodings)),
      end: fc.double({ min: 0.1, max: 1, noNaN: true }),
      changes: fc.array(fc.tuple(fc.nat(), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(document, ({ file: [name, text], encoding, end, changes }) => {
        let mangled = String(text).slice(0, Math.ceil(String(text).length * end));
        for (const [at, piece] of changes) {
          const cut = at % (mangled.length + 1);
          mangled = mangled.slice(0, cut) + piece + mangled.slice(cut + piece.length);
        }
        return judged(name, encodings[encoding](mangled));
      }),
      runs(200),
    );
  });
});

describe('the command', () => {
  it('answers any document with an exit code and words', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom(...ENDINGS),
        fc.constantFrom('check', 'build', 'diff', 'export', 'report', 'notices', 'restore', 'rollback', 'template'),
        async (bytes, ending, command) => {
          const file = join(folder, `x.${ending}`);
          writeFileSync(file, bytes);
          const said = [];
          const voice = { say: (text) => said.push(text), mutter: (text) => said.push(text) };
          const code = await main([command, file, '-o', join(folder, 'out')], NOW, voice);
          assert.ok([0, 1, 2].includes(code));
          assert.doesNotMatch(said.join('\n'), /\n\s+at |TypeError|RangeError|La commande s’est arrêtée/);
        },
      ),
      runs(60),
    );
  });
});
