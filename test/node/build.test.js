/** What `dist/` holds, read as files: `npm test` builds it before. How it behaves on a page is tested in browsers. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { leanLit } from '../../scripts/build/lean-lit.js';
import { minifyTemplates } from '../../scripts/build/minify-templates.js';
import { parseAst } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const read = (name) => readFileSync(join(dist, name), 'utf8');
const SCRIPTS = ['ctg', 'ctg-service-finder', 'ctg-event-calendar', 'ctg-action-card', 'ctg-roadmap'].map(
  (name) => `${name}.js`,
);
const files = (folder) =>
  readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => statSync(join(dist, name)).isFile());
const TEXT = /\.(js|ts|json|html|css|txt|svg)$/;

describe('scripts', () => {
  for (const name of SCRIPTS) {
    it(`${name} is one classic script, whole in itself`, () => {
      const code = read(name);
      // Parses as a script, where `import.meta` and `export` are errors, and asks for nothing by `import`.
      assert.doesNotThrow(() => new Function(code));
      assert.doesNotMatch(code, /\brequire\(|process\.env|__CTG_SCRIPT__|sourceMappingURL/);
      assert.match(code, /^\/\*! CTG widgets \d+\.\d+\.\d+ \| MIT/m);
    });
    it(`${name} says in its first line, which is where Chromium reads it, that all of it is called at once`, () => {
      assert.equal(read(name).split('\n', 1)[0], '//# allFunctionsCalledOnLoad');
    });
    it(`${name} has lit’s production build`, () => {
      assert.doesNotMatch(read(name), /Lit is in dev mode/);
    });
    it(`${name} has nothing of lit’s that only polyfills and servers use`, () => {
      assert.deepEqual(read(name).match(/\w*(?:Polyfill|Hydrate)Support/g), null);
    });
  }

  it('hold one element each, and all in ctg.js', () => {
    for (const name of SCRIPTS.slice(1)) {
      const tag = name.replace('.js', '');
      assert.match(read(name), new RegExp(`["'\`]${tag.replace('ctg-', '(ctg-)?')}["'\`]`));
    }
  });

  it('travel with the licenses of what is in them', () => {
    const licenses = read('LICENSES.txt');
    // `entities` is only there inside of htmlparser2, in a version of its own.
    for (const name of ['CTG widgets', 'lit-html \\d[\\d.]+', '@lit/task \\d[\\d.]+', 'entities \\d[\\d.]+'])
      assert.match(licenses, new RegExp(`^${name}\n-+\n\n`, 'm'));
  });
});

describe('late parts', () => {
  it('import nothing', () => {
    for (const name of files('parts')) assert.doesNotMatch(read(name), /\bimport\b|\bfrom["']/, name);
  });
});

describe('npm side', () => {
  // Statements, and what the compiler writes into types: `import("lit").TemplateResult`.
  const IMPORTS = /(?:^import\s*|^(?:import|export)\b[^'";]*\bfrom\s*|\bimport\()['"]([^'"]+)['"]/gm;

  it('imports packages that package.json names, and files that are there', () => {
    const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    for (const name of files('npm')) {
      for (const [, specifier] of read(name).matchAll(IMPORTS)) {
        if (specifier.startsWith('.'))
          assert.ok(existsSync(join(dist, name, '..', specifier)), `${name}: ${specifier}`);
        else
          assert.ok(
            /^(@[^/]+\/)?[^/]+/.exec(specifier)[0] in { ...dependencies, ...peerDependencies },
            `${name}: ${specifier}`,
          );
      }
    }
  });

  it('defines nothing by itself: `define/*` does', () => {
    const defining = files('npm').filter((file) => file.endsWith('.js') && /customElements\.define\(/.test(read(file)));
    assert.deepEqual(defining, [join('npm', 'embed', 'define.js')]);
  });

  it('has a type file beside each module', () => {
    for (const name of files('npm').filter((file) => file.endsWith('.js'))) {
      assert.ok(existsSync(join(dist, name.replace(/\.js$/, '.d.ts'))), name);
    }
  });
});

describe('data for editors and publishers', () => {
  it('names the four elements in the manifest and in VS Code’s data', () => {
    const { modules } = JSON.parse(read('custom-elements.json'));
    const declared = modules.flatMap(({ declarations }) => declarations).map(({ tagName }) => tagName);
    const expected = ['ctg-action-card', 'ctg-event-calendar', 'ctg-roadmap', 'ctg-service-finder'];
    assert.deepEqual(declared.filter(Boolean).sort(), expected);
    for (const { path } of modules) assert.ok(existsSync(join(root, path)), path);
    const { tags } = JSON.parse(read('vscode.html-custom-data.json'));
    assert.deepEqual(
      tags.map(({ name }) => name),
      expected,
    );
  });
});

describe('whole folder', () => {
  it('tells nothing of the machine that built it, and ends its lines in one way', () => {
    for (const name of files('.').filter((file) => TEXT.test(file))) {
      const text = read(name);
      assert.ok(!text.includes(root.slice(0, -1)), `${name} holds the folder of the build`);
      assert.ok(!text.includes('\r'), `${name} has a carriage return`);
    }
  });

  it('has the pages with addresses that work under any path', () => {
    const page = read('demo/index.html');
    assert.doesNotMatch(page, /\b(src|href)="\//);
  });
});

describe('lean lit', () => {
  const lean = (code) => leanLit().transform.handler(code).code;

  it('throws as before, without words', () => {
    assert.equal(lean('throw Error("a (b) "+c);d()'), 'throw Error();d()');
    assert.equal(lean('if(x)throw Error(`no ${y}.`);'), 'if(x)throw Error();');
  });
  it('calls no hook, whether one is kept in a variable or not', () => {
    const code = lean('const B=t.litHtmlPolyfillSupport;B?.(S,k),g.litElementHydrateSupport?.({E:i});return 1');
    const page = { litHtmlPolyfillSupport: assert.fail, litElementHydrateSupport: assert.fail };
    assert.equal(new Function('t', 'g', 'S', 'k', 'i', code)(page, page), 1);
  });
});

describe('templates', () => {
  const minify = (code) => minifyTemplates().transform.handler.call({ parse: (text) => parseAst(text) }, code).code;

  it('lose indentation, but no space that a person can see', () => {
    assert.equal(minify('html`\n  <b>a</b>\n  <i>${x}  b</i>\n`'), 'html` <b>a</b> <i>${x} b</i> `');
  });
  it('keep <pre> and the strings of CSS', () => {
    assert.equal(minify('html`<pre>  a</pre>`'), 'html`<pre>  a</pre>`');
    assert.equal(minify('css`.a::before { content: "  ;  "; /* no */ }`'), 'css`.a::before{content:"  ;  "}`');
  });
  it('keep what a selector and a value need', () => {
    assert.equal(minify('css`.a :hover , .b { margin: 0 auto; }`'), 'css`.a :hover,.b{margin:0 auto}`');
    assert.equal(
      minify('css`.a > .b { inset: calc(1em + 0.5px) 10.05em }`'),
      'css`.a>.b{inset:calc(1em + .5px) 10.05em}`',
    );
    assert.equal(minify('html`<b\n  class=${x}\n  >a</b>`'), 'html`<b class=${x}>a</b>`');
  });
});
