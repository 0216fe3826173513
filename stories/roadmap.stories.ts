/** The roadmap in each of its states. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { attributes, now, type Args } from './support/element.js';
import { smallFeed } from './support/feeds.js';
import * as person from './support/person.js';
import type { Loaded } from './support/server.js';
import * as states from './support/states.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Éléments/Feuille de route',
  id: 'roadmap',
  component: 'ctg-roadmap',
  args: { commune: '89443' },
  parameters: {
    docs: {
      description: {
        component:
          'Toutes les actions de la convention en cours, par thème, par état ou sur une frise ; chacune s’ouvre sur place.',
      },
    },
  },
  render: (args, { loaded }) =>
    html`<ctg-roadmap ${attributes(args, (loaded as Loaded).feed)} .now=${now}>${args['content']}</ctg-roadmap>`,
};
export default meta;

export const Default: Story = { name: 'Véron', ...states.told('Les actions qui concernent Véron.') };
export const WholeTerritory: Story = { name: 'Tout le territoire', ...states.wholeTerritory };
export const Late: Story = {
  name: 'Actions en retard',
  ...states.told('Le retard se déduit des dates.', { args: { status: 'late', commune: '' } }),
};
export const ByStatus: Story = {
  name: 'Par état',
  ...states.told('Les actions rangées par état.', { args: { view: 'status', commune: '' } }),
};
export const TimeLine: Story = {
  name: 'Frise',
  ...states.told('Une liste, dessinée aussi sur une frise là où la place suffit.', {
    args: { view: 'timeline', commune: '' },
  }),
};
export const Linked: Story = {
  name: 'Une action ouverte',
  ...states.told('La page désigne l’action à ouvrir.', { args: { action: '6', commune: '' } }),
};
export const ViewChanged: Story = {
  name: 'Une autre présentation',
  ...states.told('Les mêmes actions par état, puis sur une frise.', {
    args: { commune: '' },
    play: person.flow(
      person.click('button', 'Par état'),
      person.isPressed('Par état'),
      person.click('button', 'Frise'),
      person.isPressed('Frise'),
    ),
  }),
};

/** The story at another moment. */
const on = (day: string): Pick<Story, 'render'> => ({
  render: (args, { loaded }) =>
    html`<ctg-roadmap
      ${attributes(args, (loaded as Loaded).feed)}
      .now=${() => Date.parse(`${day}T10:00:00+01:00`)}
    ></ctg-roadmap>`,
});
const AGREEMENT = { id: 'ctg', title: 'Convention d’exemple', start: '2023-01-01', end: '2026-12-31' };

export const Renewing: Story = {
  name: 'Convention terminée : en cours de renouvellement',
  ...states.serving('Rien n’est signé pour la suite : le bilan le dit.', () => smallFeed(), { commune: '' }),
  ...on('2027-01-15'),
};
export const Extended: Story = {
  name: 'Convention prolongée',
  ...states.serving(
    'La prolongation a sa date, et les actions ont jusque-là.',
    () => smallFeed({ agreements: [{ ...AGREEMENT, extendedTo: '2027-06-30' }] }),
    { commune: '' },
  ),
};
export const Report: Story = {
  name: 'Bilan',
  ...states.told('Après le dernier jour, ce qui n’est pas fait est « non achevé à l’échéance ».', {
    args: { agreement: 'ctg-2026', commune: '' },
  }),
  ...on('2027-02-01'),
};
export const NothingFound: Story = {
  name: 'Aucun résultat',
  ...states.told('Aucune action ne répond à ces choix.', { args: { status: 'abandoned', theme: 'petite-enfance' } }),
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
export const TenThousand: Story = { name: 'Dix mille fiches', ...states.tenThousand };

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
export const UnknownTheme: Story = { name: 'Thème inconnu', ...states.unknownTheme };
