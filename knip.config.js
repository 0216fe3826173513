/** Unused files, exports and dependencies: `npm run check:unused`. */
export default {
  entry: [
    'src/ctg.ts',
    'src/index.ts',
    'src/embed/define/*.ts',
    'src/embed/scripts/*.ts',
    'src/parts/*.ts',
    // Loaded by path, by scripts/build/.
    'src/publish/json-schema.ts',
    'src/publish/releases/versions.ts',
    'src/publish/command/ctg-feed.ts',
    'src/site/**/index.html',
    'src/site/**/*.ts',
    'scripts/*.js',
    // Built by scripts/bench/.
    'scripts/bench/contenders/*.js',
    // Run by hand; builds what is in search/.
    'scripts/bench/search-libraries.js',
    'scripts/bench/publishing.js',
    'scripts/bench/search/*.js',
    // Started by Stryker, in a copy of the project.
    'scripts/mutation/*.js',
    'test/**/*.test.{ts,js}',
    'web-test-runner.config.js',
    '.storybook/*.ts',
    'stories/**/*.stories.ts',
    // Built for one test.
    'test/support/*.stories.ts',
  ],
  // What the benchmark compares with has packages of its own.
  project: ['src/**/*.ts', 'scripts/**/*.js', '!scripts/bench/peers/**', 'test/**/*.{ts,js}', 'stories/**/*.ts'],
  // What a signature names is exported for whoever calls it.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // LibreOffice, where it is installed: a test lets it open what we write.
  // And what a real WordPress needs, where it is tested.
  ignoreBinaries: ['soffice', 'fc-list', 'apt-get', 'mariadb', 'mariadb-install-db', 'php', 'openssl'],
  ignoreDependencies: [
    // Started by the path of their program.
    '@custom-elements-manifest/analyzer',
    'dependency-cruiser',
    // Style sheets of the pages of test/hostile/hosts.ts.
    'bootstrap',
    'tailwindcss',
    // What examples/react is built with; test/node/react.test.js puts it there.
    'react-dom',
    '@types/react-dom',
    // Read as text, for a page.
    'jsqr',
  ],
};
