/** The calendar in each of its states. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { attributes, now, type Args } from './support/element.js';
import type { Loaded } from './support/server.js';
import * as states from './support/states.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Éléments/Agenda',
  id: 'event-calendar',
  component: 'ctg-event-calendar',
  args: { commune: '89443' },
  parameters: {
    docs: {
      description: {
        component: 'Les événements du territoire, en mois ou en liste ; ceux de la commune viennent d’abord.',
      },
    },
  },
  render: (args, { loaded }) =>
    html`<ctg-event-calendar ${attributes(args, (loaded as Loaded).feed)} .now=${now}
      >${args['content']}</ctg-event-calendar
    >`,
};
export default meta;

export const Default: Story = { name: 'Véron', ...states.told('Le mois, ou la liste si la place manque.') };
export const WholeTerritory: Story = { name: 'Tout le territoire', ...states.wholeTerritory };
export const List: Story = {
  name: 'Liste',
  ...states.told('La liste, quelle que soit la largeur.', { args: { view: 'list' } }),
};
export const December: Story = {
  name: 'Décembre 2026, en mois',
  ...states.told('Un autre mois que celui d’aujourd’hui.', { args: { view: 'month', date: '2026-12' } }),
};
export const OneEvent: Story = {
  name: 'Un seul événement',
  ...states.told('La prochaine date d’un événement.', { args: { event: 'comptines-veron' } }),
};
export const NothingFound: Story = {
  name: 'Aucun événement',
  ...states.told('Un mois lointain où rien n’est encore prévu.', { args: { view: 'list', date: '2031-05' } }),
};
export const UnknownEvent: Story = {
  name: 'Événement inconnu',
  ...states.told('L’identifiant ne correspond à aucun événement.', { args: { event: 'evenement-disparu' } }),
};

// What may happen to the feed.
export const Loading: Story = { name: 'Chargement', ...states.loading };
export const WithFallback: Story = { name: 'Chargement, avec un contenu de secours', ...states.withFallback };
export const NetworkFailure: Story = { name: 'Échec : pas de connexion', ...states.networkFailure };
export const StatusFailure: Story = { name: 'Échec : erreur du serveur', ...states.statusFailure };
export const FormatFailure: Story = { name: 'Échec : fichier illisible', ...states.formatFailure };
export const VersionFailure: Story = { name: 'Échec : version inconnue', ...states.versionFailure };
export const Stale: Story = { name: 'Données anciennes', ...states.stale };
export const Empty: Story = { name: 'Rien de publié', ...states.empty };

// What a feed may hold.
export const BareRecord: Story = { name: 'Une seule fiche, sans rien de facultatif', ...states.bare };
export const LongWords: Story = { name: 'Mots longs', ...states.longWords };
export const Many: Story = { name: 'Beaucoup de fiches', ...states.many };

// Where it may stand, and what a webmaster may mistype.
export const Narrow: Story = { name: 'Colonne étroite', ...states.narrow };
export const Wide: Story = { name: 'Toute la largeur', ...states.wide };
export const Dark: Story = { name: 'Page sombre', ...states.dark };
export const English: Story = { name: 'En anglais', ...states.english };
export const BigText: Story = { name: 'Texte à 200 %', ...states.bigText };
export const Charter: Story = { name: 'Charte de la commune', ...states.charter };
export const UnknownCommune: Story = { name: 'Commune inconnue', ...states.unknownCommune };
export const UnknownTheme: Story = { name: 'Thème inconnu', ...states.unknownTheme };
