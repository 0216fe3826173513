/** Storybook on the sources themselves: no `dist/`, no request to another host, nothing told to anybody. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildTerritory } from '../scripts/build-territory.js';
import { analyse } from '../scripts/build/manifest.js';
import { root, sourceFiles, work } from '../scripts/build/paths.js';

/** The example territory, built from `demo/` at each start: the stories read it as a commune's page does. */
async function territory(existing) {
  const from = join(work, 'storybook', 'territoire');
  mkdirSync(from, { recursive: true });
  await buildTerritory(from);
  return [...existing, { from, to: '/territoire' }];
}

/** `virtual:ctg-manifest`: what the tables tell of an element is read from its source, and again when that changes. */
function manifest() {
  const id = '\0virtual:ctg-manifest';
  return {
    name: 'ctg-manifest',
    // Storybook's own renderer uses it; left out of the bundled packages it would bring a second Lit to the page.
    config: () => ({ optimizeDeps: { include: ['lit/directive-helpers.js'] } }),
    resolveId: (source) => (source === 'virtual:ctg-manifest' ? id : undefined),
    load(loaded) {
      if (loaded !== id) return undefined;
      for (const file of sourceFiles('src/widgets')) this.addWatchFile(join(root, file));
      return `export default ${JSON.stringify(analyse())};`;
    },
  };
}

export default {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  framework: '@storybook/web-components-vite',
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: territory,
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (config) => ({ ...config, plugins: [...(config.plugins ?? []), manifest()] }),
};
