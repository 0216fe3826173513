/** No table that is published, or downloaded, holds a cell that a spreadsheet would run. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import Papa from 'papaparse';
import { loadSource } from '../../../scripts/build/load-source.js';

/** What runs, or is read as nothing before what runs. */
const RUNS = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A table may end the lines within a cell in its own way. */
const lines = (text) => text.replace(/\r\n?/g, '\n');

const { FORMULAS } = await loadSource('test/support/payloads.ts');
let openData, readFeed, everyText, logRemoval;
before(async () => {
  ({ openData } = await loadSource('src/publish/open-data/files.ts'));
  ({ readFeed } = await loadSource('src/feed/read-all.ts'));
  ({ everyText } = await loadSource('test/support/every-text.ts'));
  ({ logRemoval } = await loadSource('src/publish/command/removal-log.ts'));
});

describe('a formula', () => {
  for (const formula of FORMULAS) {
    it(`in any field, ${JSON.stringify(formula)}, is a text in the open data`, () => {
      const { root, service, event, action } = everyText(() => formula);
      const { feed } = readFeed({ ...root, services: [service], events: [event], actions: [action] });
      let cells = 0;
      for (const [name, text] of openData(feed, undefined)) {
        if (!name.endsWith('.csv')) continue;
        const { data } = Papa.parse(text.slice(1), { delimiter: ',' });
        for (const [row, line] of data.entries()) {
          for (const cell of row ? line : []) {
            // A number is one: nothing is run.
            if (lines(cell).includes(lines(formula.trim())) && !/^-?\d+$/.test(cell)) cells++;
            assert.ok(!RUNS.test(cell) || /^-?\d+([.,]\d+)?$/.test(cell), `${name}: ${JSON.stringify(cell)}`);
          }
        }
      }
      assert.ok(cells > 20, `only ${cells} cells hold it`);
    });

    it(`in the log of removals, ${JSON.stringify(formula)}, is a text`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'ctg-journal-'));
      await logRemoval(join(folder, 'public'), {
        day: '2026-11-24',
        collection: 'services',
        id: 'a',
        reason: formula,
        archives: [],
      });
      const { data } = Papa.parse(readFileSync(join(folder, 'public.retraits.csv'), 'utf8').slice(1), {
        delimiter: ';',
      });
      rmSync(folder, { recursive: true });
      assert.ok(data[1].some((cell) => cell.includes(formula.trim().slice(0, 4))));
      for (const cell of data[1]) assert.doesNotMatch(cell, RUNS);
    });
  }
});
