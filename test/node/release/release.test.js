/** Releases: what is published never changes, and the one before is one step away. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { withRelease } from '../../../scripts/release/changelog.js';
import { filesBelow, releaseProblems } from '../../../scripts/release/published.js';
import { carry, releaseInto } from '../../../scripts/release/release.js';

const work = mkdtempSync(join(tmpdir(), 'ctg-release-'));
const folder = join(work, 'dist');
const read = (path) => readFileSync(join(folder, path), 'utf8');
const seal = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** A `dist/` as a build leaves it. */
function build(version, { parts = ['month'] } = {}) {
  const script = (name) => `/*! CTG widgets ${version} | MIT, and LICENSES.txt */\n'${name}';`;
  const files = {
    'ctg.js': script('all'),
    'ctg-roadmap.js': script('roadmap'),
    'ctg-frame-host.js': script('host'),
    'LICENSES.txt': 'MIT',
    'index.html': '<!doctype html>',
    'feed.json': '{}',
    'ctg-feed.mjs': '',
    'npm/index.js': '',
    ...Object.fromEntries(parts.map((name) => [`parts/${name}.js`, `export const ${name} = '${version}';`])),
  };
  rmSync(join(folder, 'parts'), { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
const content = () => new Map(filesBelow(folder).map((name) => [name, read(name)]));
const problems = (changelog = '') => releaseProblems(folder, changelog);

let main;
before(async () => {
  ({ main } = await loadSource('src/publish/command/main.ts'));
});
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
after(() => rmSync(work, { recursive: true, force: true }));

const LIBRARY = ['LICENSES.txt', 'ctg-frame-host.js', 'ctg-roadmap.js', 'ctg.js', 'parts/month.js'];

describe('a release', () => {
  it('is the library alone, in a folder for ever and in the rolling one, each file sealed', () => {
    build('0.1.0');
    assert.equal(releaseInto(folder, '0.1.0', ''), true);
    assert.deepEqual(filesBelow(join(folder, '0.1.0')), LIBRARY);
    assert.deepEqual(filesBelow(join(folder, 'v1')), LIBRARY);
    const { rolling, versions } = JSON.parse(read('versions.json'));
    assert.deepEqual(rolling, { v1: '0.1.0' });
    assert.deepEqual(Object.keys(versions), ['0.1.0']);
    assert.deepEqual(Object.keys(versions['0.1.0'].integrity), LIBRARY);
    assert.equal(versions['0.1.0'].integrity['ctg.js'], seal(read('ctg.js')));
    assert.deepEqual(problems(), []);
  });

  it('changes no byte when it is repeated', () => {
    build('0.1.0');
    releaseInto(folder, '0.1.0', '');
    const first = content();
    assert.equal(releaseInto(folder, '0.1.0', ''), false);
    assert.deepEqual(content(), first);
  });

  it('refuses to change what is published, and names the files', () => {
    build('0.1.0');
    releaseInto(folder, '0.1.0', '');
    const first = content();
    writeFileSync(join(folder, 'ctg.js'), `${read('ctg.js')}more`);
    writeFileSync(join(folder, 'parts/new.js'), 'export {};');
    assert.throws(
      () => releaseInto(folder, '0.1.0', ''),
      /0\.1\.0 is published and never changes.*\n {2}0\.1\.0\/ctg\.js is not.*\n {2}0\.1\.0\/parts\/new\.js was not released.*\nRaise the version/,
    );
    for (const [name, text] of content())
      if (!['ctg.js', 'parts/new.js'].includes(name)) assert.equal(text, first.get(name), name);
  });

  it('leaves the ones before alone, and moves the rolling folder on', () => {
    build('0.9.0', { parts: ['month', 'old'] });
    releaseInto(folder, '0.9.0', '');
    const before9 = read('0.9.0/ctg.js');
    build('0.10.0');
    releaseInto(folder, '0.10.0', '');
    assert.equal(read('0.9.0/ctg.js'), before9);
    assert.equal(read('v1/ctg.js'), read('ctg.js'));
    assert.equal(existsSync(join(folder, 'v1/parts/old.js')), false);
    assert.deepEqual(Object.keys(JSON.parse(read('versions.json')).versions), ['0.9.0', '0.10.0']);
    build('2.0.0');
    releaseInto(folder, '2.0.0', '');
    assert.deepEqual(JSON.parse(read('versions.json')).rolling, { v1: '0.10.0', v2: '2.0.0' });
    assert.deepEqual(problems(), []);
  });

  it('refuses what is older, of another version than its scripts, or no version', () => {
    build('0.2.0');
    releaseInto(folder, '0.2.0', '');
    build('0.1.0');
    assert.throws(() => releaseInto(folder, '0.1.0', ''), /0\.1\.0 is older than 0\.2\.0/);
    assert.throws(() => releaseInto(folder, '0.3.0', ''), /ctg-frame-host\.js is of version 0\.1\.0, and not 0\.3\.0/);
    assert.throws(() => releaseInto(folder, '0.3.0-rc.1', ''), /no version that can be published/);
  });

  it('is refused where an earlier one is damaged: lost, changed, added to, or dropped without a word', () => {
    const damaged = (change, expected, changelog) => {
      rmSync(folder, { recursive: true, force: true });
      build('0.1.0');
      releaseInto(folder, '0.1.0', '');
      build('0.2.0');
      change();
      assert.deepEqual(problems(changelog), [expected]);
      assert.throws(() => releaseInto(folder, '0.2.0', changelog ?? ''), /not as it was/);
    };
    damaged(() => rmSync(join(folder, '0.1.0/ctg.js')), '0.1.0/ctg.js was released, and is gone');
    damaged(() => writeFileSync(join(folder, '0.1.0/ctg.js'), ''), '0.1.0/ctg.js is not what was released');
    damaged(() => writeFileSync(join(folder, 'v1/x.js'), ''), 'v1/x.js was not released with the others');
    damaged(
      () => mkdirSync(join(folder, '0.0.9')),
      '0.0.9/ is in no versions.json: a version is made by `npm run release`',
    );
    damaged(
      () => undefined,
      'CHANGELOG.md has 0.0.5, and versions.json has not',
      '## 0.0.5 – 2026-01-01\n\n- First.\n',
    );
  });

  it('goes along into the next build, and leaves an empty list where there is none', () => {
    build('0.1.0');
    releaseInto(folder, '0.1.0', '');
    const next = join(work, 'next');
    mkdirSync(next);
    carry(folder, next);
    assert.deepEqual(releaseProblems(next, '## 0.1.0 – 2026-01-01'), []);
    assert.deepEqual(
      filesBelow(next),
      [...LIBRARY.map((name) => `0.1.0/${name}`), ...LIBRARY.map((name) => `v1/${name}`), 'versions.json'].sort(),
    );
    const none = join(work, 'none');
    mkdirSync(none);
    carry(join(work, 'nowhere'), none);
    assert.deepEqual(JSON.parse(readFileSync(join(none, 'versions.json'), 'utf8')), { rolling: {}, versions: {} });
  });
});

describe('the section of a release in the changelog', () => {
  const text = '# Changelog\n\nHead.\n\n## Unreleased\n\n- New.\n\n## 0.1.0 – 2026-01-01\n\n- First.\n';

  it('takes what was unreleased, once', () => {
    const next = withRelease(text, '0.2.0', '2026-12-01');
    assert.equal(
      next,
      '# Changelog\n\nHead.\n\n## Unreleased\n\n## 0.2.0 – 2026-12-01\n\n- New.\n\n## 0.1.0 – 2026-01-01\n\n- First.\n',
    );
    assert.equal(withRelease(next, '0.2.0', '2027-01-01'), next);
  });

  it('must say something', () => {
    const empty = text.replace('- New.\n\n', '');
    assert.throws(() => withRelease(empty, '0.2.0', '2026-12-01'), /says nothing under « ## Unreleased »/);
    assert.throws(() => withRelease('# Changelog\n', '0.2.0', '2026-12-01'), /says nothing/);
  });
});

describe('ctg-feed rollback', () => {
  const run = async (...args) => {
    const said = [];
    const code = await main(['rollback', ...args], 0, {
      say: (text) => said.push(text),
      mutter: (text) => said.push(text),
    });
    return { code, said: said.join('\n') };
  };
  const two = () => {
    build('0.1.0', { parts: ['month', 'old'] });
    releaseInto(folder, '0.1.0', '');
    build('0.2.0', { parts: ['month', 'new'] });
    releaseInto(folder, '0.2.0', '');
  };

  it('puts the version before in the rolling addresses, in one step, and leaves the pinned ones', async () => {
    two();
    const pinned = read('0.2.0/ctg.js');
    const { code, said } = await run(folder);
    assert.equal(code, 0, said);
    assert.match(said, /^v1\/ et les scripts à côté de feed\.json sont de la version 0\.1\.0 \(et non plus 0\.2\.0\)/);
    for (const name of filesBelow(join(folder, '0.1.0'))) {
      assert.equal(read(`v1/${name}`), read(`0.1.0/${name}`));
      assert.equal(read(name), read(`0.1.0/${name}`));
    }
    assert.equal(existsSync(join(folder, 'parts/new.js')), false);
    assert.equal(read('0.2.0/ctg.js'), pinned);
    assert.equal(read('feed.json'), '{}');
    assert.deepEqual(JSON.parse(read('versions.json')).rolling, { v1: '0.1.0' });
    assert.deepEqual(problems(), []);
    // There and back again.
    assert.equal((await run(folder, '0.2.0')).code, 0);
    assert.equal(read('v1/ctg.js'), pinned);
    assert.equal(read('ctg.js'), pinned);
  });

  it('of an older line leaves the scripts at the root', async () => {
    two();
    build('2.0.0');
    releaseInto(folder, '2.0.0', '');
    const { said } = await run(folder, '0.1.0');
    assert.match(said, /^v1\/ est de la version 0\.1\.0/);
    assert.equal(read('ctg.js'), read('2.0.0/ctg.js'));
    assert.equal(read('v2/ctg.js'), read('2.0.0/ctg.js'));
  });

  it('says why it cannot, and changes nothing', async () => {
    build('0.1.0');
    assert.match((await run(folder)).said, /versions\.json\u00a0» n’existe pas/);
    releaseInto(folder, '0.1.0', '');
    assert.match((await run(folder)).said, /0\.1\.0 est la première version/);
    assert.match((await run(folder, '9.9.9')).said, /9\.9\.9\u00a0» n’est pas publiée ici\. Il y a\u00a0: 0\.1\.0/);
    assert.match((await run()).said, /Il manque le dossier/);
    build('0.2.0');
    releaseInto(folder, '0.2.0', '');
    writeFileSync(join(folder, '0.1.0/parts/month.js'), 'spoilt');
    const was = content();
    const { code, said } = await run(folder);
    assert.equal(code, 1);
    assert.match(said, /0\.1\.0\/ n’est pas tel qu’il a été publié\u00a0: parts\/month\.js/);
    assert.deepEqual(content(), was);
    writeFileSync(join(folder, 'versions.json'), '[]');
    assert.match((await run(folder)).said, /ne dit pas de versions/);
  });
});
