/** Our workbooks in LibreOffice (`soffice`, which this needs): opened, saved in each of its formats, and read back. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { exampleFeed } from '../../scripts/build-territory.js';
import { loadSource } from '../../scripts/build/load-source.js';
import { COLLECTIONS, plain, readBack, readFiles, withoutEmpty } from '../node/publish/export-support.js';

const folder = mkdtempSync(join(tmpdir(), 'ctg-libreoffice-'));
/** A French computer: days are before months where it writes them. */
const FRENCH = `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>fr-FR</value></prop></item></oor:items>`;
/** Every sheet in a file of its own: semicolons, quotation marks, UTF-8, as it is shown. */
const CSV = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1';

function save(name, bytes, format) {
  writeFileSync(join(folder, name), bytes);
  const out = join(folder, format.slice(0, 4));
  const args = [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', format];
  execFileSync('soffice', [...args, '--outdir', out, join(folder, name)], { stdio: 'ignore' });
  return readdirSync(out).map((file) => ({ name: file, bytes: new Uint8Array(readFileSync(join(out, file))) }));
}

let template, readWorkbook, feed;
before(async () => {
  mkdirSync(join(folder, 'profile/user'), { recursive: true });
  writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), FRENCH);
  ({ readWorkbook } = await loadSource('src/publish/tables/workbook.ts'));
  template = await loadSource('src/publish/book/template.ts');
  const { readFeed } = await loadSource('src/feed/read-all.ts');
  ({ feed } = readFeed(await exampleFeed()));
});
after(() => rmSync(folder, { recursive: true, force: true }));

describe('the export, saved by LibreOffice', { timeout: 300_000 }, () => {
  for (const format of ['ods', 'xlsx'])
    it(`as .${format} reads back equal`, async () => {
      const [{ bytes }] = save('export.xlsx', await template.exportWorkbook(feed), format);
      const { problems, ...read } = await readBack(bytes, `export.${format}`);
      assert.deepEqual(problems, []);
      for (const key of COLLECTIONS) assert.deepEqual(withoutEmpty(read[key]), plain(feed)[key], key);
    });

  it('as .csv, sheet by sheet, reads back equal', async () => {
    const files = save('tables.xlsx', await template.exportWorkbook(feed), CSV);
    const { problems, ...read } = await readFiles(files);
    assert.deepEqual(problems, []);
    for (const key of COLLECTIONS) assert.deepEqual(withoutEmpty(read[key]), plain(feed)[key], key);
  });
});

describe('the template, saved by LibreOffice', { timeout: 300_000 }, () => {
  const count = (text, pattern) => [...text.matchAll(pattern)].length;

  it('keeps its titles, its help and its lists', async () => {
    const own = await template.templateWorkbook(feed);
    const titles = async (name, bytes) =>
      (await readWorkbook({ name, bytes })).sheets.map(({ name: sheet, rows }) => [sheet, rows.slice(0, 3)]);
    const expected = await titles('modele.xlsx', own);
    const lists = Object.entries(unzipSync(own)).filter(([name]) => name.includes('worksheets/'));
    const offered = lists.reduce((sum, [, sheet]) => sum + count(strFromU8(sheet), /<dataValidation /g), 0);
    assert.ok(offered > 30);
    const saved = { xlsx: '', ods: '' };
    for (const format of ['xlsx', 'ods']) {
      const file = save('modele.xlsx', own, format).find(({ name }) => name.startsWith('modele'));
      assert.deepEqual(await titles(file.name, file.bytes), expected, format);
      saved[format] = Object.entries(unzipSync(file.bytes))
        .filter(([name]) => /worksheets\/|^content\.xml$/.test(name))
        .map(([, text]) => strFromU8(text))
        .join('');
    }
    assert.equal(count(saved.xlsx, /<dataValidation /g), offered);
    assert.match(saved.xlsx, /OFFSET\(Communes!\$B\$3,0,0,MAX\(1,COUNTA\(Communes!\$B\$3:\$B\$1002\)\),1\)/);
    assert.match(saved.ods, /cell-content-is-in-list\(OFFSET\(\[\$Communes\.\$B\$3\];/);
  });
});
