/** A check that cannot fail protects nothing: each is shown what it must refuse. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { hasTest, problemsOf, rowsOf } from '../../scripts/check/accessibility.js';
import { cssProblems } from '../../scripts/check/css-floor.js';
import { logicalProblems } from '../../scripts/check/css-logical.js';
import { differences } from '../../scripts/check/dist.js';
import { compare } from '../../scripts/check/manifest.js';
import { checkSize } from '../../scripts/check/size.js';
import { readSourceApi } from '../../scripts/check/source-api.js';
import { tokenProblems } from '../../scripts/check/tokens.js';
import { declared, defaultsIn, tokensOf } from '../../scripts/build/tokens.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ctg-checks-'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

function plant(files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

describe('layer rule', () => {
  it('refuses a layer above, a widget in a widget, lit in a part, a part at once, and a circle', () => {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    plant({
      'tsconfig.json': '{"compilerOptions":{"module":"ESNext","moduleResolution":"Bundler"}}',
      'src/feed/types.ts': 'export type Feed = string;',
      'src/domain/up.ts': "import type { Store } from '../client/store.js';\nexport type Up = Store;",
      'src/client/store.ts': "export type Store = string;\nexport { p } from '../parts/heavy.js';",
      'src/ui/feedful.ts': "import type { Feed } from '../feed/types.js';\nexport type F = Feed;",
      'src/widgets/roadmap.ts': "export * from './action-card.js';",
      'src/widgets/action-card.ts': 'export const a = 1;',
      'src/parts/heavy.ts': "import { html } from 'lit';\nexport const p = html;",
      'src/text/a.ts': "export * from './b.js';",
      'src/text/b.ts': "export * from './a.js';",
    });
    const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const config = join(root, '.dependency-cruiser.cjs');
    const args = [program, '--config', config, '--output-type', 'json', 'src'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    const found = new Set(JSON.parse(stdout).summary.violations.map(({ rule }) => rule.name));
    for (const name of [
      'layer-domain',
      'layer-ui',
      'widgets-apart',
      'parts-without-lit',
      'parts-are-late',
      'no-cycle',
    ]) {
      assert.ok(found.has(name), `${name} is not among ${[...found].join(', ')}`);
    }
  });
});

describe('size', () => {
  it('refuses a script above its ceiling, one that is missing, and one that has none', () => {
    plant({ 'dist/ctg.js': 'abcdefghijklmnopqrstuvwxyz0123456789', 'dist/ctg-other.js': '' });
    const problems = checkSize(join(folder, 'dist'), { 'ctg.js': 0.01, 'ctg-roadmap.js': 22 });
    assert.equal(problems.length, 3);
    assert.match(problems[0], /ctg\.js is 0\.04 kB brotli, above its ceiling of 0\.01 kB/);
    assert.match(problems[1], /ctg-roadmap\.js is missing/);
    assert.match(problems[2], /ctg-other\.js has no ceiling/);
  });
});

describe('CSS and the browser floor', () => {
  const problemsOf = (css) => cssProblems(`import { css } from 'lit';\nexport const a = css\`${css}\`;`, 'a.ts');

  for (const [name, css] of Object.entries({
    ':has()': '.a:has(.b) { color: red; }',
    nesting: '.a { .b { color: red; } }',
    'nesting of @media': '.a { @media (hover: hover) { color: red; } }',
    'color-mix()': '.a { color: color-mix(in srgb, red, blue); }',
    'color-mix() with var(), whose fallback browsers drop':
      '.a { color: red; color: color-mix(in srgb, var(--b), blue); }',
    'light-dark()': '.a { color: light-dark(red, blue); }',
    'a relative colour': '.a { color: rgb(from red r g b); }',
    '@scope': '@scope (.a) { .b { color: red; } }',
    'a new property': '.a { field-sizing: content; }',
    'a new unit': '.a { height: 2lh; }',
    'a mistyped property': '.a { colr: red; }',
  })) {
    it(`refuses ${name}`, () => {
      assert.equal(problemsOf(css).length > 0, true);
    });
  }

  for (const [name, css] of Object.entries({
    'what the floor knows': ':host([hidden]), .a:focus-visible { display: grid; inset: 0; height: 100dvh; }',
    'container queries': '.a { container-type: inline-size; } @container (min-width: 30rem) { .b { gap: 1rem; } }',
    'a value after an older one': '.a { color: red; color: color-mix(in srgb, red, blue); }',
    'what @supports guards': '@supports selector(:has(a)) { .a:has(.b) { color: red; } }',
  })) {
    it(`allows ${name}`, () => {
      assert.deepEqual(problemsOf(css), []);
    });
  }
});

describe('manifest against source', () => {
  it('tells what only one side knows, in both directions', () => {
    plant({
      'api/tsconfig.json':
        '{"compilerOptions":{"module":"ESNext","moduleResolution":"Bundler","experimentalDecorators":true},"include":["src"]}',
      'api/src/view.ts':
        'export const view = () => html`<p part="told untold"></p><slot></slot>`;\nexport const unused = () => html`<p part="unused"></p>`;',
      'api/src/element.ts': `import { view } from './view.js';
class DoneEvent extends Event { static readonly type = 'ctg-done'; }
/** @element ctg-planted */
export class Planted extends Base {
  static styles = css\`.a { color: var(--ctg-ink, black); }\`;
  static properties = {
    level: { attribute: 'heading-level' },
    data: { attribute: false },
    open: { state: true },
    Commune: {},
  };
  finish() { this.dispatchEvent(new DoneEvent()); }
  render() { return view(); }
}`,
    });
    const sources = readSourceApi(join(folder, 'api'));
    const told = (name) => ({ name, description: 'What it is.' });
    const element = {
      tagName: 'ctg-planted',
      attributes: [told('heading-level'), told('gone'), told('lang')],
      events: [],
      slots: [{ name: '' }],
      cssParts: [told('told')],
      cssProperties: [told('--ctg-ink')],
    };
    assert.deepEqual(compare([element], sources), [
      '<ctg-planted> documents the attribute "gone", which its source does not have',
      '<ctg-planted> has the attribute "commune", which its JSDoc does not tell',
      '<ctg-planted> has the event "ctg-done", which its JSDoc does not tell',
      '<ctg-planted>: the slot "" has no description',
      '<ctg-planted> has the part "untold", which its JSDoc does not tell',
    ]);
    assert.deepEqual(compare([{ tagName: 'ctg-ghost' }], []), ['<ctg-ghost> has no class with that @element']);
  });
});

describe('committed dist/', () => {
  it('names what differs, what is missing and what is new', () => {
    const committed = new Map([
      ['ctg.js', 'a'],
      ['old.js', 'b'],
      ['same.js', 'c'],
    ]);
    const built = new Map([
      ['ctg.js', 'x'],
      ['new.js', 'b'],
      ['same.js', 'c'],
    ]);
    assert.deepEqual(differences(committed, built), [
      'dist/ctg.js differs from what the sources give',
      'dist/new.js is built, but not committed',
      'dist/old.js is committed, but no longer built',
    ]);
  });
});

describe('lint of what ships', () => {
  // Without types, so that a text need not be a file of the project.
  const untyped = { languageOptions: { parserOptions: { projectService: false, project: false } } };
  const eslint = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked, untyped] });
  const rulesOf = async (text, file) => {
    const [{ messages }] = await eslint.lintText(text, { filePath: join(root, file) });
    return messages.map(({ ruleId }) => ruleId);
  };

  for (const [text, rule, file = 'src/widgets/planted.ts'] of [
    ['export const f = (e: Element): void => { e.innerHTML = "a"; };', 'no-restricted-syntax'],
    ['export const f = (): string => document.cookie;', 'no-restricted-syntax'],
    ['export const f = (): number => localStorage.length;', 'no-restricted-syntax'],
    ["export { unsafeHTML } from 'lit/directives/unsafe-html.js';", 'no-restricted-imports'],
    ["export { styleMap } from 'lit/directives/style-map.js';", 'no-restricted-imports'],
    ['export const f = (a: AbortSignal): AbortSignal => AbortSignal.any([a]);', 'no-restricted-properties'],
    ['export const f = (e: HTMLElement): void => e.showPopover();', 'no-restricted-properties'],
    ['export const f = (): unknown => new WebTransport("https://a");', 'compat/compat'],
    ['export const f = (): Date => new Date();', 'no-restricted-syntax', 'src/domain/planted.ts'],
    ['export const f = (): number => Date.now();', 'no-restricted-syntax', 'src/domain/planted.ts'],
    ['it.only("a", () => {});', 'no-only-tests/no-only-tests', 'test/ui/planted.test.ts'],
    ['describe.skip("a", () => {});', 'no-only-tests/no-only-tests', 'test/ui/planted.test.ts'],
    ['xit("a", () => {});', 'no-restricted-syntax', 'test/ui/planted.test.ts'],
  ]) {
    it(`refuses ${text}`, async () => {
      assert.ok((await rulesOf(text, file)).includes(rule), `expected ${rule}`);
    });
  }
});

describe('the table of accessibility', () => {
  const text =
    '| 2.1 | a | b | `test/a.test.ts` : `does it` |\n| 2.1 | a | b | on verra |\n| 5.1 | a |  | sans objet |';
  const read = (file) => (file === 'test/a.test.ts' ? "it('does that', () => {})" : undefined);

  it('may not name a test that is not there, tell a criterion twice, or leave one out', () => {
    const problems = problemsOf(text, read);
    for (const part of [
      'criterion 2.2 is not told',
      'criterion 13.12 is not told',
      'criterion 2.1 is told twice',
      'there is no criterion 5.1',
      '2.1: test/a.test.ts has no test « does it »',
      '2.1: « on verra » names no test',
      '5.1: a cell is empty',
    ])
      assert.ok(
        problems.some((line) => line.includes(part)),
        `« ${part} » is not among ${problems.join(' | ')}`,
      );
    assert.equal(rowsOf(text).length, 3);
  });

  it('takes a name as its source writes it, up to what is filled in', () => {
    assert.ok(hasTest("describe('by the Tab key', () => {", 'by the Tab key'));
    assert.ok(hasTest('it(`nothing moves: ${scene.name}`, async', 'nothing moves: '));
    assert.ok(!hasTest("it('nothing moves at all', () => {", 'nothing moves'));
    assert.ok(!hasTest('// it says by the Tab key', 'by the Tab key'));
  });
});

describe('the directions of styles', () => {
  it('are those of the text: no side of the screen', () => {
    const found = (css) => logicalProblems(`a { ${css} }`, 'a.css').length;
    for (const css of [
      'margin-left: 1px',
      'left: 0',
      'border-top-width: 1px',
      'text-align: right',
      'width: 3px',
      'float: left',
    ])
      assert.equal(found(css), 1, css);
    for (const css of [
      'margin-inline-start: 1px',
      'inset: 0',
      'text-align: start',
      'inline-size: 3px',
      'overflow-x: auto',
    ])
      assert.equal(found(css), 0, css);
  });
});

describe('the design tokens', () => {
  const css = (body) => declared(`import { css } from 'lit'; export const s = css\`.ctg { ${body} }\`;`);

  it('are what the styles use, typed for design tools, with what goes marked as going', () => {
    const declarations = css(
      '--_accent: var(--ctg-accent, #0b5c7a); --_radius: var(--ctg-radius, 0.5em); --_edge: #767676;',
    );
    const { ctg, $extensions } = tokensOf(declarations, [
      { name: '--ctg-accent', description: 'Deprecated: use --ctg-brand.' },
      { name: '--ctg-radius', description: 'Corners.' },
    ]);
    assert.deepEqual(ctg.accent.$value, {
      colorSpace: 'srgb',
      components: [0.0431, 0.3608, 0.4784],
      alpha: 1,
      hex: '#0b5c7a',
    });
    assert.equal(ctg.accent.$deprecated, 'use --ctg-brand.');
    assert.deepEqual([ctg.radius.$type, ctg.radius.$value], ['dimension', { value: 8, unit: 'px' }]);
    assert.equal('$deprecated' in ctg.radius, false);
    assert.deepEqual($extensions['fr.ctg-widgets'].derived, { '--_edge': '#767676' });
    assert.throws(() => tokensOf(css('--_gap: var(--ctg-gap, calc(1px + 2em));'), []), /knows no type/);
  });

  it('may not have another value in the JSDoc, nor be told or used alone', () => {
    const declarations = css('--_accent: var(--ctg-accent, #0b5c7a); --_gap: var(--ctg-gap, 1em);');
    assert.deepEqual(defaultsIn(declarations), { '--ctg-accent': '#0b5c7a', '--ctg-gap': '1em' });
    const told = [
      { name: '--ctg-accent', default: '#000' },
      { name: '--ctg-old', default: '1' },
    ];
    const problems = tokenProblems(declarations, [{ tagName: 'ctg-x', cssProperties: told }]);
    assert.equal(problems.length, 3, problems.join('\n'));
  });
});
