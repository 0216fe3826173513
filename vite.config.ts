/**
 * What every Vite run shares: the dev server, Storybook, and the builds of `scripts/build/`, which add
 * their entries. The browser floor is stated once more here because a build target does not read browserslist.
 */
import { defineConfig } from 'vite';

export default defineConfig({
  // Nothing of the machine enters a build: no `.env` file, no folder copied as it is.
  envDir: false,
  publicDir: false,
  build: {
    target: ['chrome109', 'edge109', 'firefox115', 'safari16.4', 'ios16.4'],
    emptyOutDir: true,
    reportCompressedSize: false,
    modulePreload: false,
    assetsInlineLimit: 0,
  },
});
