/** The four elements on the pages that communes have: each takes the text, the ground and the accent of the site. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { four } from './support/four.js';
import { told } from './support/states.js';

const meta: Meta = {
  title: 'Thème/Sites de communes',
  id: 'sites',
  parameters: {
    docs: {
      description: {
        component:
          'Ce que disent de tout les feuilles de style de sites courants : polices, tailles, couleurs, remises à zéro. ' +
          'Les éléments prennent le caractère de la page et restent lisibles.',
      },
    },
  },
  render: four,
};
export default meta;

type Story = StoryObj;

const site = (name: string, story: string): Story => told(story, { parameters: { site: name } });

export const Bootstrap: Story = { name: 'Bootstrap', ...site('bootstrap', 'Bootstrap 5.') };
export const Divi: Story = { name: 'Divi', ...site('divi', 'WordPress avec Divi : du texte gris de 14 pixels.') };
export const TwentyFour: Story = {
  name: 'Twenty Twenty-Four',
  ...site('twenty-four', 'Le thème de WordPress de 2024, dans sa colonne étroite.'),
};
export const Spip: Story = {
  name: 'Un ancien SPIP',
  ...site('spip', 'Du Verdana de 12 pixels, justifié : l’élément ne descend pas sous 15 pixels.'),
};
