/** `ctg-feed rollback`: the version before back in the rolling addresses, and what is told where there is no way. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { plain, run, writeIn } from './told-support.js';

let main;
const folder = mkdtempSync(join(tmpdir(), 'ctg-retour-'));
const at = (path) => join(folder, path);
before(async () => {
  ({ main } = await loadSource('src/publish/command/main.ts'));
});
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});
after(() => rmSync(folder, { recursive: true, force: true }));

const seal = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
const textOf = (name, version) => `/* ${name} ${version} */`;
const NAMES = ['ctg.js', 'parts/map.js'];

/**
 * A delivery with these versions, the last of each line in its rolling folder, the last of all at the root.
 * @param {Record<string, string[]>} versions their files
 * @param {Record<string, string>} rolling
 */
function deliver(versions, rolling) {
  const of = (version, below) =>
    Object.fromEntries(versions[version].map((name) => [`${below}${name}`, textOf(name, version)]));
  const newest = Object.values(rolling).at(-1) ?? '';
  writeIn(folder, {
    'feed.json': '{}',
    ...(newest && of(newest, '')),
    ...Object.assign({}, ...Object.keys(versions).map((version) => of(version, `${version}/`))),
    ...Object.assign({}, ...Object.entries(rolling).map(([line, version]) => of(version, `${line}/`))),
  });
  say({
    rolling,
    versions: Object.fromEntries(
      Object.entries(versions).map(([version, names]) => [
        version,
        { integrity: Object.fromEntries(names.map((name) => [name, seal(textOf(name, version))])) },
      ]),
    ),
  });
}
const say = (versions) => writeFileSync(at('versions.json'), `${JSON.stringify(versions, null, 2)}\n`);
const saidVersions = () => JSON.parse(readFileSync(at('versions.json'), 'utf8'));
const content = () =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(at(name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(at(name), 'utf8')]),
  );
const back = async (language, ...args) => {
  const { code, said, muttered } = await run(main, language, ['rollback', folder, ...args]);
  return [code, plain(said, folder), plain(muttered, folder)];
};
const versionIn = (path) => /[\d.]+(?= \*\/)/.exec(readFileSync(at(path), 'utf8'))?.[0];

/** Holds that a call is refused with these words, and changes nothing. */
async function refused(args, code, french, english) {
  const was = content();
  const help = code === 2 ? ['« ctg-feed --help » dit comment l’écrire.'] : [];
  const helpToo = code === 2 ? ['“ctg-feed --help --lang en” says how to write it.'] : [];
  assert.deepEqual(await back('fr', ...args), [code, '', [french, ...help].join('\n')]);
  assert.deepEqual(await back('en', ...args), [code, '', [english, ...helpToo].join('\n')]);
  assert.deepEqual(content(), was);
}

describe('a way back', () => {
  it('puts the version before in its line and at the root, and says what to send', async () => {
    deliver(
      { '0.9.0': NAMES, '1.0.0': ['LICENSES.txt', 'ctg.js', 'parts/old.js'], '1.1.0': [...NAMES, 'parts/new.js'] },
      { v1: '1.1.0' },
    );
    const pinned = readFileSync(at('1.1.0/ctg.js'), 'utf8');
    const seals = saidVersions().versions;
    assert.deepEqual(await back('fr'), [
      0,
      'v1/ et les scripts à côté de feed.json sont de la version 1.0.0 (et non plus 1.1.0).\n' +
        'Envoyez v1/, parts/, les fichiers ctg*.js et versions.json : les pages des communes suivent en cinq minutes. Qui a choisi une version figée la garde.',
      '',
    ]);
    for (const base of ['', 'v1/']) {
      assert.deepEqual(
        ['LICENSES.txt', 'ctg.js', 'parts/old.js'].map((name) => versionIn(`${base}${name}`)),
        ['1.0.0', '1.0.0', '1.0.0'],
      );
      assert.deepEqual(readdirSync(at(`${base}parts`)), ['old.js']);
    }
    assert.equal(readFileSync(at('1.1.0/ctg.js'), 'utf8'), pinned);
    assert.equal(readFileSync(at('feed.json'), 'utf8'), '{}');
    assert.deepEqual(saidVersions(), { rolling: { v1: '1.0.0' }, versions: seals });
    assert.deepEqual(
      Object.keys(content()).filter((name) => name.includes('nouveau')),
      [],
    );
  });

  it('is told in English, and leads further, and forward again to the version that is named', async () => {
    deliver({ '0.9.0': NAMES, '1.0.0': NAMES, '1.1.0': NAMES }, { v1: '1.1.0' });
    const sending =
      'Send v1/, parts/, the files ctg*.js and versions.json: the pages of the communes follow within five minutes. Who chose a fixed version keeps it.';
    const told = (to, from) => [
      0,
      `v1/ and the scripts beside feed.json are of version ${to} (and no longer ${from}).\n${sending}`,
      '',
    ];
    assert.deepEqual(await back('en'), told('1.0.0', '1.1.0'));
    assert.deepEqual(await back('en'), told('0.9.0', '1.0.0'));
    assert.deepEqual(await back('en', '1.1.0'), told('1.1.0', '0.9.0'));
    assert.deepEqual([versionIn('ctg.js'), versionIn('v1/parts/map.js')], ['1.1.0', '1.1.0']);
    assert.deepEqual(saidVersions().rolling, { v1: '1.1.0' });
  });

  it('of an older line leaves the scripts at the root, and the other lines', async () => {
    deliver(
      { '9.0.0': NAMES, '9.1.0': [...NAMES, 'parts/new.js'], '10.0.0': [...NAMES, 'parts/new.js'] },
      { v9: '9.1.0', v10: '10.0.0' },
    );
    assert.deepEqual(await back('fr', '9.0.0'), [
      0,
      'v9/ est de la version 9.0.0 (et non plus 9.1.0).\n' +
        'Envoyez v9/ et versions.json : les pages des communes suivent en cinq minutes. Qui a choisi une version figée la garde.',
      '',
    ]);
    assert.deepEqual(['ctg.js', 'v10/ctg.js', 'v9/ctg.js', 'v9/parts/map.js', 'parts/new.js'].map(versionIn), [
      '10.0.0',
      '10.0.0',
      '9.0.0',
      '9.0.0',
      '10.0.0',
    ]);
    assert.equal(existsSync(at('v9/parts/new.js')), false);
    assert.deepEqual(saidVersions().rolling, { v9: '9.0.0', v10: '10.0.0' });
    assert.deepEqual(await back('en', '9.1.0'), [
      0,
      'v9/ is of version 9.1.0 (and no longer 9.0.0).\n' +
        'Send v9/ and versions.json: the pages of the communes follow within five minutes. Who chose a fixed version keeps it.',
      '',
    ]);
  });

  it('without a version is that of the newest line, whose number counts and not its name', async () => {
    deliver({ '9.0.0': NAMES, '9.1.0': NAMES, '10.0.0': NAMES, '10.0.1': NAMES }, { v9: '9.1.0', v10: '10.0.1' });
    // As the list is written: by name, v10 before v9.
    say({ ...saidVersions(), rolling: { v10: '10.0.1', v9: '9.1.0' } });
    const [code, said] = await back('fr');
    assert.equal(code, 0);
    assert.match(
      said,
      /^v10\/ et les scripts à côté de feed\.json sont de la version 10\.0\.0 \(et non plus 10\.0\.1\)\./,
    );
    assert.deepEqual(['ctg.js', 'v10/ctg.js', 'v9/ctg.js'].map(versionIn), ['10.0.0', '10.0.0', '9.1.0']);
  });

  it('to the version that is there already puts its files again, and speaks of no other', async () => {
    deliver({ '1.0.0': NAMES, '1.1.0': NAMES }, { v1: '1.1.0' });
    writeFileSync(at('v1/ctg.js'), 'abîmé');
    rmSync(at('parts'), { recursive: true });
    const [code, said] = await back('fr', '1.1.0');
    assert.deepEqual(
      [code, said.split('\n')[0]],
      [0, 'v1/ et les scripts à côté de feed.json sont de la version 1.1.0.'],
    );
    assert.deepEqual([versionIn('v1/ctg.js'), versionIn('parts/map.js')], ['1.1.0', '1.1.0']);
    const [, english] = await back('en', '1.1.0');
    assert.equal(english.split('\n')[0], 'v1/ and the scripts beside feed.json are of version 1.1.0.');
  });

  it('is at peace with a file of the version before that is gone already', async () => {
    deliver({ '1.0.0': NAMES, '1.1.0': [...NAMES, 'parts/new.js'] }, { v1: '1.1.0' });
    rmSync(at('v1/parts/new.js'));
    assert.equal((await back('fr'))[0], 0);
    assert.deepEqual(readdirSync(at('parts')), ['map.js']);
  });

  it('that stops halfway has put no script before its parts', async () => {
    deliver({ '1.0.0': NAMES, '1.1.0': ['ctg.js', 'parts/new.js'] }, { v1: '1.1.0' });
    mkdirSync(at('v1/parts/map.js/x'), { recursive: true });
    const [code] = await back('fr');
    assert.equal(code, 1);
    assert.deepEqual(['v1/ctg.js', 'v1/parts/new.js', 'ctg.js'].map(versionIn), ['1.1.0', '1.1.0', '1.1.0']);
    assert.deepEqual(saidVersions().rolling, { v1: '1.1.0' });
  });
});

describe('there is no way back', () => {
  const damaged = (to, names) =>
    /** @type {[string[], number, string, string]} */ ([
      [],
      1,
      `${to}/ n’est pas tel qu’il a été publié : ${names}. Rien n’a changé.\n→ Reprenez ce dossier dans la livraison de cette version.`,
      `${to}/ is not as it was published: ${names}. Nothing has changed.\n→ Take this folder again from the delivery of this version.`,
    ]);

  it('to a version with a file that is lost or changed', async () => {
    deliver({ '1.0.0': [...NAMES, 'parts/csv.js'], '1.1.0': NAMES }, { v1: '1.1.0' });
    writeFileSync(at('1.0.0/parts/map.js'), 'abîmé');
    await refused(...damaged('1.0.0', 'parts/map.js'));
    rmSync(at('1.0.0/ctg.js'));
    await refused(...damaged('1.0.0', 'ctg.js, parts/map.js'));
    rmSync(at('1.0.0'), { recursive: true });
    await refused(...damaged('1.0.0', 'ctg.js, parts/map.js, parts/csv.js'));
  });

  it('to a version of which the list does not say the script: it would take every script away', async () => {
    deliver({ '1.0.0': NAMES, '1.1.0': NAMES }, { v1: '1.1.0' });
    const { rolling, versions } = saidVersions();
    for (const integrity of [undefined, {}, { ...versions['1.0.0'].integrity, 'ctg.js': 'sha384-abc' }]) {
      say({ rolling, versions: { ...versions, '1.0.0': { integrity } } });
      await refused(
        [],
        2,
        '« …/versions.json » ne dit pas de quoi est faite la version 1.0.0 : reprenez-le dans la livraison.',
        '“…/versions.json” does not say what version 1.0.0 is made of: take it again from the delivery.',
      );
    }
  });

  it('before the first version of a line', async () => {
    deliver({ '1.4.0': NAMES, '2.0.0': NAMES }, { v1: '1.4.0', v2: '2.0.0' });
    await refused(
      [],
      2,
      '2.0.0 est la première version publiée : il n’y en a pas avant elle.',
      '2.0.0 is the first published version: there is none before it.',
    );
  });

  it('to a version that is not published here', async () => {
    deliver({ '1.10.0': NAMES, '1.9.0': NAMES }, { v1: '1.10.0' });
    for (const asked of ['1.2.0', 'v1', 'constructor'])
      await refused(
        [asked],
        2,
        `La version « ${asked} » n’est pas publiée ici. Il y a : 1.9.0, 1.10.0.`,
        `The version “${asked}” is not published here. There is: 1.9.0, 1.10.0.`,
      );
    say({ rolling: {}, versions: {} });
    await refused(
      ['1.2.0'],
      2,
      'La version « 1.2.0 » n’est pas publiée ici. Il y a : aucune version.',
      'The version “1.2.0” is not published here. There is: no version.',
    );
  });

  it('in a folder where no version is published', async () => {
    say({ rolling: {}, versions: {} });
    await refused([], 2, 'Aucune version n’est publiée dans ce dossier.', 'No version is published in this folder.');
  });

  it('in a folder whose list does not say what stands at the rolling address', async () => {
    deliver({ '1.0.0': NAMES, '2.0.0': NAMES, '2.1.0': NAMES }, {});
    const unknown = (line) =>
      /** @type {const} */ ([
        2,
        `« …/versions.json » ne dit pas quelle version est à l’adresse ${line}/ : reprenez-le dans la livraison.`,
        `“…/versions.json” does not say which version is at the address ${line}/: take it again from the delivery.`,
      ]);
    await refused([], ...unknown('v2'));
    await refused(['1.0.0'], ...unknown('v1'));
  });

  it('in a folder that is not the one that is sent, or whose list is damaged', async () => {
    await refused(
      [],
      2,
      '« …/versions.json » n’existe pas : donnez le dossier que l’on envoie, celui de ctg.js.',
      '“…/versions.json” does not exist: give the folder that is sent, that of ctg.js.',
    );
    for (const text of ['', '[]', '{"versions": []}', '{"rolling": {']) {
      writeFileSync(at('versions.json'), text);
      await refused(
        [],
        2,
        '« …/versions.json » ne dit pas de versions : reprenez-le dans la livraison.',
        '“…/versions.json” says no versions: take it again from the delivery.',
      );
    }
  });
});
