/** The list of what is inside the product (SBOM), as a public body's tools read it. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ensureBuilt } from '../../scripts/build.js';
import { bundledIn, SBOM, sbom } from '../../scripts/build/sbom.js';
import { dist, root } from '../../scripts/build/paths.js';
import { releaseProblems } from '../../scripts/release/published.js';
import { releaseInto } from '../../scripts/release/release.js';

const work = mkdtempSync(join(tmpdir(), 'ctg-sbom-'));
after(() => rmSync(work, { recursive: true, force: true }));

describe('the SBOM', () => {
  let licenses, text, bom;
  before(async () => {
    await ensureBuilt();
    licenses = readFileSync(join(dist, 'LICENSES.txt'), 'utf8');
    // As a build leaves it in the process of a release.
    process.env.NODE_ENV = 'production';
    text = sbom(licenses);
    bom = JSON.parse(text);
  });

  it('names all that is bundled and all that npm installs, with version, license and hash', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    const refs = bom.components.map((component) => component['bom-ref']);
    for (const one of bundledIn(licenses)) assert.ok(refs.includes(one), one);
    const installed = Object.entries(packages).filter(([path, { dev }]) => path && !dev);
    for (const [path, { version }] of installed)
      assert.ok(refs.includes(`${path.replace(/^.*node_modules\//, '')}@${version}`), path);
    for (const { name, version, licenses: [one] = [], hashes, purl } of bom.components) {
      assert.match(one?.license.id ?? '', /^[A-Z]/, `${name} has no license`);
      assert.equal(hashes.length, 1);
      assert.ok(decodeURIComponent(purl).endsWith(`${name}@${version}`), purl);
    }
    assert.equal(
      bom.components.some(({ name }) => name === 'vite' || name === 'eslint'),
      false,
    );
  });

  it('says of each license that the decisions know it', () => {
    const known = readFileSync(join(root, 'docs/decisions/dependencies.md'), 'utf8');
    for (const {
      licenses: [{ license }],
    } of bom.components)
      assert.ok(known.includes(`| ${license.id} |`), license.id);
  });

  it('is the same to the byte each time, and tells nothing of the machine or the day', () => {
    assert.equal(sbom(licenses), text);
    assert.equal(bom.bomFormat, 'CycloneDX');
    assert.match(bom.serialNumber, /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    assert.equal('timestamp' in bom.metadata, false);
    assert.equal(text.includes(root.slice(0, -1)), false);
    assert.equal(bom.metadata.component.name, 'ctg-widgets');
  });

  it('does without nothing: a package that the lock file does not know is an error', () => {
    assert.throws(() => sbom(`${licenses}\n\nnobody 1.2.3\n------------\n\nMIT`), /lacks nobody@1\.2\.3/);
  });

  it('is sealed with the version that it belongs to', () => {
    writeFileSync(join(work, 'ctg.js'), "/*! CTG widgets 0.1.0 | MIT, and LICENSES.txt */\n'x';");
    assert.equal(releaseInto(work, '0.1.0', '', new Map([[SBOM, text]])), true);
    assert.equal(readFileSync(join(work, '0.1.0', SBOM), 'utf8'), text);
    assert.deepEqual(releaseProblems(work, ''), []);
    assert.equal(releaseInto(work, '0.1.0', '', new Map([[SBOM, text]])), false);
    writeFileSync(join(work, '0.1.0', SBOM), '{}');
    assert.deepEqual(releaseProblems(work, ''), [`0.1.0/${SBOM} is not what was released`]);
  });
});

describe('headings of LICENSES.txt', () => {
  it('are those with a version, underlined to their length; those inside of a license are not', () => {
    const text = 'CTG widgets\n-----------\n\n@lit/task 1.0.3\n---------------\n\n1. Definitions\n--------------\n';
    assert.deepEqual(bundledIn(text), ['@lit/task@1.0.3']);
  });
});
