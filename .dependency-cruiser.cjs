/**
 * Who may import whom, the table of docs/architecture.md: each layer names what it sees besides itself.
 * Type imports count, since what a file is told about it depends on. `npm run check:layers`.
 */
const LAYERS = {
  feed: [],
  domain: ['feed'],
  text: [],
  // Its one loader names each late part; see the rule parts-are-late.
  client: ['feed', 'text', 'parts'],
  ui: ['text'],
  views: ['feed', 'domain', 'text', 'ui'],
  widgets: ['feed', 'domain', 'text', 'client', 'ui', 'views'],
  embed: ['feed', 'domain', 'text', 'client', 'ui', 'views', 'widgets'],
  parts: ['feed', 'domain', 'text'],
  // Opened records are drawn by the parts that draw them in a widget.
  pages: ['feed', 'domain', 'text', 'parts'],
  publish: ['feed', 'domain', 'text', 'parts', 'pages'],
};

const layerRules = Object.entries(LAYERS).map(([layer, seen]) => ({
  name: `layer-${layer}`,
  comment: `src/${layer} may import ${seen.map((name) => `src/${name}`).join(', ') || 'no other layer'}`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: `^src/(${[layer, ...seen].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'parts-are-late',
      comment: 'What a resident downloads first never holds a part: only its types, or an `import()` of it',
      severity: 'error',
      from: { path: '^src/(client|ui|views|widgets|embed)/' },
      to: { path: '^src/parts/', dependencyTypesNot: ['dynamic-import', 'type-only', 'type-import'] },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'widgets-apart',
      comment: 'Widgets do not see each other: what two of them draw is a view',
      severity: 'error',
      // An element is a file src/widgets/NAME.ts or a folder src/widgets/NAME/.
      from: { path: '^src/widgets/(service-finder|event-calendar|action-card|roadmap)\\b' },
      to: {
        path: '^src/widgets/(service-finder|event-calendar|action-card|roadmap)\\b',
        pathNot: '^src/widgets/$1\\b',
      },
    },
    {
      name: 'parts-without-lit',
      comment: 'A late part is plain data or a plain function; one that draws is handed `html`',
      severity: 'error',
      from: { path: '^src/(parts|pages|feed|domain|text)/' },
      to: { path: 'node_modules/(lit|lit-html|lit-element|@lit|@lit-labs)/' },
    },
    {
      name: 'no-undeclared-package',
      comment: 'What ships to residents or to npm comes from `dependencies`',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(publish|site)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    { name: 'not-resolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-test-in-source',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|stories|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
