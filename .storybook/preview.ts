/** What every story has: the four elements, the example territory, a host page, and tables from the manifest. */
import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from 'virtual:ctg-manifest';
import { configure } from '../src/client/config.js';
import '../src/embed/define/action-card.js';
import '../src/embed/define/event-calendar.js';
import '../src/embed/define/roadmap.js';
import '../src/embed/define/service-finder.js';
import { hostPage } from '../stories/support/host.js';
import { serveStory, withdrawStory } from '../stories/support/server.js';
import { forTables, inFrench, type Manifest } from '../stories/support/tables.js';
import './preview.css';
import './sites.css';

configure({ feed: 'territoire/feed.json' });
setCustomElementsManifest(forTables(manifest as Manifest));

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    host: {
      description: 'Page de la commune',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Page claire' },
          { value: 'dark', title: 'Page sombre' },
        ],
      },
    },
    language: {
      description: 'Langue de la page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'fr', title: 'Français' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    direction: {
      description: 'Sens de l’écriture',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'De gauche à droite' },
          { value: 'rtl', title: 'De droite à gauche' },
        ],
      },
    },
    text: {
      description: 'Taille du texte',
      toolbar: {
        icon: 'ruler',
        dynamicTitle: true,
        items: [
          { value: '100', title: 'Texte à 100 %' },
          { value: '200', title: 'Texte à 200 %' },
        ],
      },
    },
  },
  initialGlobals: { host: 'light', language: 'fr', text: '100', direction: 'ltr' },
  decorators: [hostPage],
  loaders: [serveStory],
  beforeEach: (context) => () => {
    withdrawStory(context);
  },
  argTypesEnhancers: [({ argTypes }) => inFrench(argTypes)],
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    // A widget is a piece of a page: what only a whole page can have is not asked of it.
    a11y: {
      context: '#storybook-root',
      config: { rules: ['region', 'page-has-heading-one', 'landmark-one-main'].map((id) => ({ id, enabled: false })) },
    },
    options: {
      storySort: { order: ['Bien commencer', 'Utiliser', 'Thème', 'Jetons', 'Écrire', 'Éléments', 'Pièces'] },
    },
  },
};

export default preview;
