/** `versions.json`: what a webmaster's pages and the way back to an older version rely on. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';

let versions, sealOf;
before(async () => {
  versions = await loadSource('src/publish/releases/versions.ts');
  ({ sealOf } = await loadSource('src/publish/releases/seal.ts'));
});

const SEAL = `sha384-${'a'.repeat(63)}+`;
const of = (...names) => ({
  rolling: {},
  versions: Object.fromEntries(names.map((name) => [name, { integrity: {} }])),
});

describe('names', () => {
  const table = (name, cases) =>
    it(name, () => {
      for (const [text, expected] of cases) assert.equal(versions[name](text), expected, text);
    });
  table('isVersion', [
    ['1.4.2', true],
    ['10.20.30', true],
    ['v1.4.2', false],
    ['1.4', false],
    ['1.4.2-rc.1', false],
    ['1x4x2', false],
  ]);
  table('isLibraryFile', [
    ['ctg.js', true],
    ['ctg-event-calendar.js', true],
    ['parts/more-event-filters.js', true],
    ['parts/map.js', true],
    ['LICENSES.txt', true],
    ['sbom.cdx.json', true],
    ['ctg-2.js', false],
    ['ctgxjs', false],
    ['parts/ctg.css', false],
    ['parts/map-2.js', false],
    ['parts/a/map.js', false],
    ['../ctg.js', false],
    ['ctg.js.map', false],
    ['feed.json', false],
    ['mLICENSES.txt', false],
    ['LICENSES.txt.old', false],
    ['LICENSESxtxt', false],
    ['sbomxcdxxjson', false],
  ]);
  table('isReleased', [
    ['versions.json', true],
    ['v1/ctg.js', true],
    ['v12/ctg.js', true],
    ['1.4.2/parts/map.js', true],
    ['10.20.30/ctg.js', true],
    ['versions.json.br', false],
    ['versionsxjson', false],
    ['npm/v1/ctg.js', false],
    ['va/ctg.js', false],
    ['a.4.2/ctg.js', false],
    ['1.a.2/ctg.js', false],
    ['1.4.a/ctg.js', false],
    ['1.4.2', false],
    ['ctg.js', false],
  ]);
  table('lineOf', [
    ['0.9.1', 'v1'],
    ['1.4.2', 'v1'],
    ['2.0.0', 'v2'],
    ['12.3.4', 'v12'],
  ]);
});

describe('versions', () => {
  it('are in the order of their age, number by number', () => {
    const names = ['2.0.0', '1.10.0', '1.9.3', '1.9.12', '0.1.0', '10.0.0'];
    assert.deepEqual(versions.published(of(...names)), ['0.1.0', '1.9.3', '1.9.12', '1.10.0', '2.0.0', '10.0.0']);
    assert.equal(versions.byAge('1.4.2', '1.4.2'), 0);
    assert.ok(versions.byAge('1.4.2', '1.4.10') < 0);
    assert.ok(versions.byAge('1.4.2', '1.4') > 0 && versions.byAge('1.4', '1.4.2') < 0);
  });

  it('go back to the one before it in the same line', () => {
    const all = of('1.4.0', '1.4.2', '1.5.0', '2.0.0', '2.0.1');
    const before = (version) => versions.before(all, version);
    assert.deepEqual(['1.5.0', '1.4.2', '2.0.1'].map(before), ['1.4.2', '1.4.0', '2.0.0']);
    assert.deepEqual(['1.4.0', '2.0.0'].map(before), [undefined, undefined]);
  });
});

describe('versions.json', () => {
  it('says what it can mean, and nothing else of what stands in it', () => {
    const seals = {
      'ctg.js': SEAL,
      'parts/map.js': SEAL,
      'autre.css': SEAL,
      'ctg-roadmap.js': 'sha256-x',
      'LICENSES.txt': 3,
    };
    const read = versions.readVersions({
      rolling: { v1: '1.4.2', v2: '2.0.0', v3: 3, latest: '1.4.2', v0: 'toString' },
      versions: {
        '1.4.2': { integrity: seals },
        '1.5.0': { integrity: [SEAL] },
        '1.6.0': null,
        '1.7.0': { integrity: 'x' },
        demain: { integrity: seals },
      },
    });
    const nothing = { integrity: {} };
    assert.deepEqual(read, {
      rolling: { v1: '1.4.2' },
      versions: {
        '1.4.2': { integrity: { 'ctg.js': SEAL, 'parts/map.js': SEAL } },
        '1.5.0': nothing,
        '1.6.0': nothing,
        '1.7.0': nothing,
      },
    });
  });

  it('is none where there is no list of versions in it', () => {
    for (const value of [undefined, null, 'x', 3, [], {}, { versions: null }, { versions: [] }, { versions: 'x' }])
      assert.equal(versions.readVersions(value), undefined, JSON.stringify(value));
    for (const rolling of [undefined, null, [], 'v1'])
      assert.deepEqual(versions.readVersions({ rolling, versions: {} }), { rolling: {}, versions: {} });
  });

  it('takes a seal only where all of it is one', () => {
    const kept = (seal) =>
      Object.keys(
        versions.readVersions({ versions: { '1.0.0': { integrity: { 'ctg.js': seal } } } }).versions['1.0.0'].integrity,
      ).length;
    assert.equal(kept(SEAL), 1);
    for (const seal of [`x${SEAL}`, `${SEAL}x`, SEAL.slice(0, -1), SEAL.replace('+', '-'), SEAL.replace('384', '256')])
      assert.equal(kept(seal), 0, seal);
  });

  it('takes for a line `v` and a number, all of it', () => {
    const lines = { v1: '1.0.0', v12: '1.0.0', xv1: '1.0.0', v1x: '1.0.0', va: '1.0.0' };
    assert.deepEqual(versions.readVersions({ rolling: lines, ...of('1.0.0'), ...{ rolling: lines } }).rolling, {
      v1: '1.0.0',
      v12: '1.0.0',
    });
  });

  it('is written the same for the same content, the older version and the earlier name first', () => {
    const written = versions.writtenVersions({
      rolling: { v2: '2.0.0', v1: '1.10.0', v3: '3.0.0' },
      versions: {
        '2.0.0': { integrity: {} },
        '1.10.0': { integrity: { 'parts/map.js': SEAL, 'ctg.js': SEAL, 'LICENSES.txt': SEAL } },
        '1.9.0': { integrity: {} },
      },
    });
    const text = [
      '{',
      '  "rolling": {',
      '    "v1": "1.10.0",',
      '    "v2": "2.0.0",',
      '    "v3": "3.0.0"',
      '  },',
      '  "versions": {',
      '    "1.9.0": {',
      '      "integrity": {}',
      '    },',
      '    "1.10.0": {',
      '      "integrity": {',
      `        "LICENSES.txt": "${SEAL}",`,
      `        "ctg.js": "${SEAL}",`,
      `        "parts/map.js": "${SEAL}"`,
      '      }',
      '    },',
      '    "2.0.0": {',
      '      "integrity": {}',
      '    }',
      '  }',
      '}',
      '',
    ];
    assert.equal(written, text.join('\n'));
  });
});

describe('a seal', () => {
  it('is the one that a browser reckons, of a text or of its bytes', () => {
    // The example of https://www.w3.org/TR/SRI/, as its own tools give it.
    const seal = 'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO';
    assert.equal(sealOf("alert('Hello, world.');"), seal);
    assert.equal(sealOf(new TextEncoder().encode("alert('Hello, world.');")), seal);
  });
});
