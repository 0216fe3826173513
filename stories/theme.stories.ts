/** The page « Thème »: the three tokens on the four elements at once. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { four } from './support/four.js';
import { tokens } from './support/french.js';
import { told } from './support/states.js';

interface Tokens {
  readonly accent: string;
  readonly radius: number;
  readonly font: string;
}

const FONTS = ['inherit', 'Georgia, serif', 'Verdana, sans-serif', 'ui-monospace, monospace'];

const meta: Meta<Tokens> = {
  title: 'Thème',
  id: 'theme',
  args: { accent: '#0b5c7a', radius: 8, font: 'inherit' },
  argTypes: {
    accent: { name: '--ctg-accent', description: tokens['--ctg-accent'] ?? '', control: { type: 'color' } },
    radius: {
      name: '--ctg-radius',
      description: `${tokens['--ctg-radius'] ?? ''} En pixels.`,
      control: { type: 'range', min: 0, max: 32 },
    },
    font: {
      name: '--ctg-font',
      description: tokens['--ctg-font'] ?? '',
      control: { type: 'select', labels: { inherit: 'celle de la page' } },
      options: FONTS,
    },
  },
  parameters: {
    docs: {
      description: {
        component:
          'Trois réglages suffisent pour qu’un élément ressemble au site de la commune. Changez-les sous l’exemple : ' +
          'les quatre éléments les suivent. Le reste — couleur du texte, du fond, taille — vient de la page.',
      },
    },
  },
  render: ({ accent, radius, font }) =>
    html`<div style=${styleMap({ '--ctg-accent': accent, '--ctg-radius': `${radius}px`, '--ctg-font': font })}>
      ${four()}
    </div>`,
};
export default meta;

type Story = StoryObj<Tokens>;

export const ThreeTokens: Story = { name: 'Les trois réglages', ...told('Les valeurs d’origine.') };
export const Burgundy: Story = {
  name: 'Bordeaux, angles droits',
  ...told('Une charte classique.'),
  args: { accent: '#7a2e3b', radius: 0, font: 'Georgia, serif' },
};
export const OnDark: Story = {
  name: 'Vert, page sombre',
  ...told('La même chose sur un fond sombre.', { globals: { host: 'dark' } }),
  args: { accent: '#1f7a4d', radius: 20 },
};
