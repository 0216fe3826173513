/**
 * The contract with pages that nobody will touch again: everything in `test/compatibility/contract.json` is still in
 * `dist/`, and everything public in `dist/` is in the contract. How the frozen feeds read and the snippets work is
 * tested in browsers (`test/compatibility/*.test.ts`).
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { ensureBuilt } from '../../scripts/build.js';
import { dist, root } from '../../scripts/build/paths.js';
import { broken, compare, dataPaths, schemaFacts } from '../support/contract.js';

const json = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));
const folder = join(root, 'test/compatibility');
const contract = json(folder, 'contract.json');
const KINDS = {
  attributes: ['attribute', 'attributes'],
  properties: ['property', 'members'],
  events: ['event', 'events'],
  parts: ['part', 'cssParts'],
  customProperties: ['custom property', 'cssProperties'],
  slots: ['slot', 'slots'],
};
/** Everything of it can be had from outside, or is nobody's business. */
const isPublic = ({ kind, privacy = 'public', static: ofClass = false }) =>
  kind === undefined || (kind === 'field' && privacy === 'public' && !ofClass);
const kept = (lines) => assert.equal(lines.join('\n'), '');

before(ensureBuilt);

describe('the contract of the elements', () => {
  const { elements } = contract;
  const found = () =>
    json(dist, 'custom-elements.json').modules.flatMap(({ declarations = [] }) =>
      declarations.filter(({ customElement, tagName }) => customElement && tagName),
    );

  it('names each of them', () => {
    const [promised, there] = [Object.keys(elements.own), found().map(({ tagName }) => tagName)];
    kept(compare({ what: 'element', promise: elements, promised, there }));
  });

  for (const [tag, own] of Object.entries(elements.own))
    it(`<${tag}> has its attributes, properties, events, parts, custom properties and slots`, () => {
      const element = found().find(({ tagName }) => tagName === tag) ?? {};
      kept(
        Object.entries(KINDS).flatMap(([name, [what, list]]) =>
          compare({
            what: `${what} of <${tag}>`,
            promise: elements,
            promised: [...(own[name] ?? []), ...elements.every[name]],
            there: (element[list] ?? []).filter(isPublic).map((one) => one.name ?? ''),
          }),
        ),
      );
    });
});

describe('the contract of the folder', () => {
  const { files, exports, addresses } = contract;

  it('holds every file that pages name', () => {
    const there = files.names.filter((name) => existsSync(join(dist, name)));
    kept(compare({ what: 'file of dist/', promise: files, promised: files.names, there }));
  });

  it('knows of every file at the top of it', () => {
    // The example territory's own files are addresses, below.
    const own = /^(ctg[\w.-]*|LICENSES\.txt|\.htaccess|(custom-elements|versions)\.json|vscode\.[\w.-]+)$/;
    const there = readdirSync(dist).filter((name) => own.test(name));
    const promised = files.names.filter((name) => own.test(name));
    kept(compare({ what: 'file of dist/', promise: files, promised, there }));
  });

  it('has a page at every address that was given out', () => {
    const fileOf = (path) => join(dist, path.endsWith('/') ? `${path}index.html` : path);
    const there = addresses.paths.filter((path) => existsSync(fileOf(path)));
    kept(compare({ what: 'address', promise: addresses, promised: addresses.paths, there }));
  });

  it('exports to npm what it did', async () => {
    const pkg = json(root, 'package.json');
    const names = readFileSync(join(dist, 'npm/index.js'), 'utf8').match(/(?<=export \{)[^}]+/g) ?? [];
    const defines = readdirSync(join(dist, 'npm/embed/define')).filter((name) => name.endsWith('.js'));
    const lists = [
      ['entry of the package', exports.entries, Object.keys(pkg.exports)],
      ['command of the package', exports.bin, Object.keys(pkg.bin)],
      ['export', exports.names, names.flatMap((list) => list.split(',').map((name) => name.trim()))],
      ['definition', exports.defines, defines.map((name) => name.replace(/\.js$/, ''))],
    ];
    kept(lists.flatMap(([what, promised, there]) => compare({ what, promise: exports, promised, there })));
  });
});

describe('the contract of ctg-feed', () => {
  const { command } = contract;
  const run = (...args) => spawnSync(process.execPath, [join(dist, 'ctg-feed.mjs'), ...args], { encoding: 'utf8' });

  it('knows its commands and options, and tells them', () => {
    const { stdout } = run('--help');
    const commands = [...new Set([...stdout.matchAll(/^ {2}ctg-feed (\w+)/gm)].map(([, name]) => name))];
    const options = [...new Set([...stdout.matchAll(/(?<=[\s,])--[a-z][a-z-]+/g)].map(([name]) => name))];
    kept([
      ...compare({ what: 'command', promise: command, promised: command.commands, there: commands }),
      ...compare({ what: 'option', promise: command, promised: command.options, there: options }),
    ]);
  });

  it('ends with the exit codes that scheduled tasks look at', () => {
    const feed = join(folder, 'feeds/complete.json');
    const { well, problems, misuse } = command.exitCodes;
    assert.equal(run('--help').status, well);
    assert.equal(run('check', feed).status, well);
    assert.equal(run('check', join(root, 'package.json')).status, problems);
    assert.equal(run('publish').status, misuse);
    for (const name of command.commands) assert.doesNotMatch(run(name).stderr, /n’est pas une commande/, name);
  });
});

describe('the contract of ctg-feed/1', () => {
  const { feed } = contract;
  const frozen = ['complete.json', 'minimal.json', 'split/feed.json'].map((name) => json(folder, 'feeds', name));
  const facts = () => schemaFacts(json(dist, 'ctg-feed-1.schema.json'));

  it('asks of a feed for nothing more than it did', () => {
    const { required } = facts();
    const lines = [...new Set([...required.keys(), ...Object.keys(feed.required)])].flatMap((path) => {
      const more = (required.get(path) ?? []).filter((key) => !(feed.required[path] ?? []).includes(key));
      return more.map(
        (key) =>
          `BROKEN PROMISE: a feed without « ${path ? `${path}.` : ''}${key} » was good, and is refused now. It was promised to ${feed.to}. Instead, ${feed.instead}.`,
      );
    });
    kept(lines);
  });

  it('takes every value that it took', () => {
    const { values } = facts();
    kept(
      Object.entries(feed.values).flatMap(([path, promised]) =>
        compare({ what: `value of ${path}`, promise: feed, promised, there: values.get(path) ?? [] }),
      ),
    );
    const lists = [...values.keys()].filter((path) => path !== 'format');
    const promised = Object.keys(feed.values);
    kept(
      compare({
        what: 'list of values',
        promise: feed,
        promised: lists.filter((one) => promised.includes(one)),
        there: lists,
      }),
    );
  });

  it('is used to the last key by the frozen feeds together, and one of them has what is required alone', () => {
    const used = new Set(frozen.flatMap((one) => [...dataPaths(one)]));
    const { paths, required } = facts();
    kept(
      [...paths]
        .filter((path) => !used.has(path))
        .map((path) => `No frozen feed uses « ${path} »: add it to test/compatibility/feeds/complete.json.`),
    );
    kept(broken({ what: 'key', promise: feed, promised: [...used], there: [...paths] }));
    const minimal = [...dataPaths(frozen[1])].filter((path) => {
      const [, parent = '', key = path] = /^(?:(.*)\.)?([^.]+)$/.exec(path) ?? [];
      return parent !== '' && !(required.get(parent) ?? []).includes(key);
    });
    assert.deepEqual(minimal, []);
  });

  it('says of the frozen feeds that they are made up', () => {
    for (const { title } of frozen) assert.match(title, /fictive/);
    assert.deepEqual([frozen[0].demo, frozen[2].demo], [true, true]);
    for (const { source } of [...frozen[0].services, ...frozen[0].events, ...frozen[0].actions])
      assert.equal(source.name, 'Exemple fictif');
  });

  it('is judged good by ctg-feed, as whole and cut', () => {
    for (const name of ['complete.json', 'minimal.json', 'split/feed.json']) {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(dist, 'ctg-feed.mjs'), 'check', join(folder, 'feeds', name)],
        { encoding: 'utf8' },
      );
      assert.equal(status, 0, `${name}: ${stdout}${stderr}`);
    }
  });
});

describe('a broken promise', () => {
  const promise = { to: 'the webmasters', instead: 'keep the old name' };
  const about = { what: 'attribute of <ctg-roadmap>', promise };

  it('is named with whom it was made to and what to do instead', () => {
    const [line, ...more] = compare({ ...about, promised: ['lead', 'view'], there: ['view'] });
    assert.deepEqual(more, []);
    assert.match(line, /^BROKEN PROMISE: the attribute of <ctg-roadmap> « lead » is gone\./);
    assert.match(line, /promised to the webmasters\. Instead, keep the old name\.$/);
  });

  it('is no new thing, which only asks for its line in the contract', () => {
    const [line, ...more] = compare({ ...about, promised: ['view'], there: ['view', 'colour'] });
    assert.deepEqual(more, []);
    assert.match(line, /^NEW: .* « colour » is not in the contract\..*contract\.json/);
    assert.deepEqual(broken({ ...about, promised: ['view'], there: ['view', 'colour'] }), []);
  });

  it('of a schema is found in what it asks for and takes, through references and alternatives', () => {
    const { paths, required, values } = schemaFacts({
      $defs: { record: { type: 'object', required: ['id'], properties: { id: {}, state: { enum: ['a', 'b'] } } } },
      anyOf: [
        { required: ['title'], properties: { title: {}, records: { anyOf: [{ items: { $ref: '#/$defs/record' } }] } } },
        { required: ['records'], properties: { records: { items: { $ref: '#/$defs/record' } } } },
      ],
    });
    assert.deepEqual([...paths].sort(), ['records', 'records[].id', 'records[].state', 'title']);
    assert.deepEqual(Object.fromEntries(required), { '': ['title'], 'records[]': ['id'] });
    assert.deepEqual(values.get('records[].state'), ['a', 'b']);
  });
});
