/** How the analyzer reads the elements' JSDoc; where it writes is said by scripts/build/manifest.js. */
export default {
  globs: ['src/widgets/**/*.ts', 'src/ui/**/*.ts', 'src/client/**/*.ts'],
  litelement: true,
  quiet: true,
  // It would write the address of its result into package.json.
  packagejson: false,
};
