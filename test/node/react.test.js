/** The package as who builds with npm has it: in Node without a window, in JSX, and in a bundle. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'vite';
import { openChromium } from '../../scripts/chromium.js';
import { root } from '../../scripts/build/paths.js';
import { openTerritory } from '../support/territory.js';

const work = mkdtempSync(join(tmpdir(), 'ctg-npm-'));
const app = join(work, 'app');
before(() => {
  cpSync(join(root, 'examples/react'), app, { recursive: true, filter: (name) => !name.includes('node_modules') });
  mkdirSync(join(app, 'node_modules/@types'), { recursive: true });
  const link = (name, to) => symlinkSync(to, join(app, 'node_modules', name), 'junction');
  link('ctg-widgets', root);
  for (const name of ['react', 'react-dom', 'lit', '@lit', '@types/react', '@types/react-dom'])
    link(name, join(root, 'node_modules', name));
});
after(() => rmSync(work, { recursive: true, force: true }));

/** What a fresh Node says, in the project of the example. */
const node = (code) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: app, encoding: 'utf8' }).trim();

describe('on a server, without a window', () => {
  it('imports the classes, and the modules that define them', () => {
    const defines = readdirSync(join(root, 'dist/npm/embed/define')).filter((name) => name.endsWith('.js'));
    assert.equal(defines.length, 4);
    const code = `const had = Object.getOwnPropertyNames(globalThis);
      const all = await import('ctg-widgets');
      for (const name of ${JSON.stringify(defines)}) await import('ctg-widgets/define/' + name);
      await import('ctg-widgets/react');
      console.log(JSON.stringify([typeof window, typeof document, Object.keys(all).sort(),
        Object.getOwnPropertyNames(globalThis).filter((name) => !had.includes(name))]));`;
    const [window, document, names, added] = JSON.parse(node(code));
    assert.deepEqual([window, document], ['undefined', 'undefined']);
    assert.deepEqual(names, [
      'ActionCard',
      'EventCalendar',
      'FeedFailedEvent',
      'FeedLoadedEvent',
      'Roadmap',
      'ServiceFinder',
      'configure',
    ]);
    // Lit's own: its versions, and what it lends a server.
    assert.deepEqual(
      added.filter((name) => !/^((lit|reactiveElement)[A-Za-z]+|customElements)$/.test(name)),
      [],
    );
  });

  it('renders the page with React, whose links stand until the elements are there', async () => {
    await build({
      root: app,
      logLevel: 'silent',
      configFile: false,
      build: { ssr: join(app, 'src/Agenda.tsx'), outDir: join(app, 'server'), emptyOutDir: true },
    });
    const html = node(`import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      import { Agenda } from './server/Agenda.js';
      console.log(renderToString(createElement(Agenda, { commune: '89443', name: 'Véron' })));`);
    assert.match(html, /<ctg-event-calendar commune="89443" view="list" heading-level="2">/);
    assert.match(html, /<ctg-service-finder commune="89443" map="" label="Services, Véron">/);
    assert.match(html, /<a href="https:\/\/ctg\.exemple\.fr\/commune\/89443\/">Les services de (<!-- -->)?Véron<\/a>/);
  });
});

describe('JSX', () => {
  /** What TypeScript says against a piece of JSX. */
  function problemsOf(jsx) {
    writeFileSync(join(app, 'use.tsx'), `import type {} from 'ctg-widgets/react';\nexport const use = ${jsx};\n`);
    const compilerOptions = {
      jsx: 'react-jsx',
      module: 'ESNext',
      moduleResolution: 'Bundler',
      target: 'ES2022',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: false,
      allowImportingTsExtensions: true,
      types: [],
    };
    const files = ['use.tsx', 'src/main.tsx'];
    writeFileSync(join(app, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    return spawnSync(process.execPath, [tsc, '-p', app], { encoding: 'utf8' }).stdout.trim();
  }

  it('knows the elements, their attributes and their events', () => {
    const all = `<main>
      <ctg-service-finder commune="89443" theme="enfance" heading-level={3} map limit={5} id="x" className="y" hidden />
      <ctg-event-calendar view="list" sync-url="agenda" lang="en" onctg-failed={(event) => event.code.length}>Repli</ctg-event-calendar>
      <ctg-action-card action="7" feed="https://ctg.exemple.fr/feed.json" offline ref={(card) => void card?.feed.length} />
      <ctg-roadmap status="late" lead="CAF" style={{ minHeight: 600 }} aria-label="Feuille de route" />
    </main>`;
    assert.equal(problemsOf(all), '');
  });

  it('refuses what they do not take', () => {
    const said = problemsOf(
      '<main><ctg-roadmap comune="89443" /><ctg-action-card action={{}} /><ctg-calendar /></main>',
    );
    assert.match(said, /use\.tsx\(2,\d+\): error TS2322: .*comune/s);
    assert.match(said, /error TS2322: Type '\{\}' is not assignable to type 'string'/);
    assert.match(said, /Property 'ctg-calendar' does not exist/);
  });
});

describe('the example for React', () => {
  it('builds into a page that draws the widgets, with late parts from the bundle, and hears their events', async () => {
    const out = join(app, 'out');
    await build({ root: app, base: './', logLevel: 'silent', configFile: false, build: { outDir: out } });
    const [territory, browser] = await Promise.all([openTerritory(), openChromium()]);
    try {
      // Another folder of the same host, without a script of ours in it.
      for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((one) => /\.\w+$/.test(one)))
        territory.files.set(`appli/${name}`, readFileSync(join(out, name)));
      const page = await browser.newPage();
      page.setDefaultTimeout(15_000);
      const errors = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`${territory.url}appli/index.html?feed=${territory.url}feed.json`);
      await page.getByText('Agenda : à jour').waitFor();
      const finder = page.locator('ctg-service-finder');
      await finder
        .getByRole('status')
        .first()
        .filter({ hasText: /\d+\sservices/ })
        .waitFor({ state: 'attached' });
      await finder.locator('summary', { hasText: 'En savoir plus' }).first().click();
      await finder.locator('details[open] dl').first().waitFor();
      assert.deepEqual(errors, []);
      assert.deepEqual(
        territory.asked.filter((name) => /^(parts\/|ctg)/.test(name)),
        [],
      );
      await page.goto(`${territory.url}appli/index.html?feed=${territory.url}nulle-part.json`);
      await page.getByText('Agenda : indisponible (status)').waitFor();
    } finally {
      await Promise.all([browser.close(), territory.close()]);
    }
  });
});
