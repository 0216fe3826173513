/** Storybook on the sources themselves: no `dist/`, no request to another host, nothing told to anybody. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildTerritory } from '../scripts/build-territory.js';
import { analyse } from '../scripts/build/manifest.js';
import { currentTokens } from '../scripts/build/tokens.js';
import { root, sourceFiles, work } from '../scripts/build/paths.js';

/** The example territory, built from `demo/` at each start: the stories read it as a commune's page does. */
async function territory(existing) {
  const from = join(work, 'storybook', 'territoire');
  mkdirSync(from, { recursive: true });
  await buildTerritory(from);
  return [...existing, { from, to: '/territoire' }];
}

/**
 * `virtual:ctg-manifest`: what the tables tell of an element is read from its source, and again when that changes;
 * `virtual:ctg-tokens`: the tokens, as they are exported.
 */
function manifest() {
  const made = { 'virtual:ctg-manifest': analyse, 'virtual:ctg-tokens': currentTokens };
  return {
    name: 'ctg-manifest',
    // Storybook's own renderer uses it; left out of the bundled packages it would bring a second Lit to the page.
    config: () => ({ optimizeDeps: { include: ['lit/directive-helpers.js'] } }),
    resolveId: (source) => (Object.hasOwn(made, source) ? `\0${source}` : undefined),
    load(loaded) {
      const make = made[loaded.slice(1)];
      if (!make) return undefined;
      for (const file of [...sourceFiles('src/widgets'), 'src/ui/styles.ts']) this.addWatchFile(join(root, file));
      return `export default ${JSON.stringify(make())};`;
    },
  };
}

/** Stories that a test adds, to see that what goes wrong in them is told. */
const more = process.env.CTG_STORIES ? [join(root, process.env.CTG_STORIES)] : [];

export default {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts', ...more],
  framework: '@storybook/web-components-vite',
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: territory,
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (config) => ({ ...config, plugins: [...(config.plugins ?? []), manifest()] }),
};
