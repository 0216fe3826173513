/** The action card in each of its states. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { attributes, now, type Args } from './support/element.js';
import { fullAction } from './support/feeds.js';
import type { Loaded } from './support/server.js';
import * as states from './support/states.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Éléments/Fiche d’une action',
  id: 'action-card',
  component: 'ctg-action-card',
  args: { action: '6', commune: '89443' },
  parameters: {
    docs: {
      description: {
        component: 'Une action de la feuille de route : ce qui est promis, où cela en est, la suite.',
      },
    },
  },
  render: (args, { loaded }) =>
    html`<ctg-action-card ${attributes(args, (loaded as Loaded).feed)} .now=${now}
      >${args['content']}</ctg-action-card
    >`,
};
export default meta;

export const Default: Story = { name: 'Véron', ...states.told('Une action en cours, avec ses étapes.') };
export const ToldOnly: Story = {
  name: 'Sans état ni date',
  ...states.told('Une action dont on ne connaît que la description : rien n’est inventé.', {
    args: { action: 'kit-de-bienvenue' },
  }),
};
export const Done: Story = { name: 'Terminée', ...states.told('Une action achevée.', { args: { action: '7' } }) };
export const Paused: Story = { name: 'En pause', ...states.told('Une action suspendue.', { args: { action: '11' } }) };
export const Abandoned: Story = {
  name: 'Abandonnée',
  ...states.told('Une action à laquelle on a renoncé.', { args: { action: '16' } }),
};
export const Full: Story = {
  name: 'Beaucoup de contenu',
  ...states.serving('Tout ce qu’un coordinateur peut écrire, et une échéance reportée puis dépassée.', fullAction, {
    action: 'une-action',
  }),
};
export const Missing: Story = {
  name: 'Aucune action choisie',
  ...states.told('L’attribut « action » a été oublié.', { args: { action: '' } }),
};
export const UnknownAction: Story = {
  name: 'Action inconnue',
  ...states.told('Ni un identifiant, ni un numéro de la convention.', { args: { action: '99' } }),
};

// What may happen to the feed.
export const Loading: Story = { name: 'Chargement', ...states.loading };
export const WithFallback: Story = { name: 'Chargement, avec un contenu de secours', ...states.withFallback };
export const NetworkFailure: Story = { name: 'Échec : pas de connexion', ...states.networkFailure };
export const StatusFailure: Story = { name: 'Échec : erreur du serveur', ...states.statusFailure };
export const FormatFailure: Story = { name: 'Échec : fichier illisible', ...states.formatFailure };
export const VersionFailure: Story = { name: 'Échec : version inconnue', ...states.versionFailure };
export const Stale: Story = {
  name: 'Données anciennes',
  ...states.stale,
  args: { ...states.stale.args, action: 'une-action' },
};
export const Empty: Story = {
  name: 'Rien de publié',
  ...states.empty,
  args: { ...states.empty.args, action: 'une-action' },
};

// What a feed may hold.
export const BareRecord: Story = {
  name: 'Une seule fiche, sans rien de facultatif',
  ...states.bare,
  args: { ...states.bare.args, action: 'une-action' },
};
export const LongWords: Story = {
  name: 'Mots longs',
  ...states.longWords,
  args: { ...states.longWords.args, action: 'mots-longs' },
};

// Where it may stand, and what a webmaster may mistype.
export const Narrow: Story = { name: 'Colonne étroite', ...states.narrow };
export const Wide: Story = { name: 'Toute la largeur', ...states.wide };
export const Dark: Story = { name: 'Page sombre', ...states.dark };
export const English: Story = { name: 'En anglais', ...states.english };
export const ForcedColours: Story = { name: 'Couleurs forcées', ...states.forcedColours };
export const OnPaper: Story = { name: 'Imprimé', ...states.onPaper };
export const RightToLeft: Story = { name: 'De droite à gauche', ...states.rightToLeft };
export const BigText: Story = { name: 'Texte à 200 %', ...states.bigText };
export const Charter: Story = { name: 'Charte de la commune', ...states.charter };
export const UnknownCommune: Story = { name: 'Commune inconnue', ...states.unknownCommune };
