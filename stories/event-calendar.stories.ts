/** The calendar in each of its states. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { attributes, now, type Args } from './support/element.js';
import { changesFeed, crowdedFeed, pastFeed, spansFeed } from './support/event-feeds.js';
import * as person from './support/person.js';
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

// What a person does.
export const MoreFilters: Story = {
  name: 'Plus de filtres',
  ...states.told('Les filtres qui ne sont pas d’abord en vue, avec le nombre d’événements de chaque choix.', {
    play: person.open('Plus de filtres'),
  }),
};
export const Subscribe: Story = {
  name: 'S’abonner, imprimer, partager',
  ...states.told(
    'L’agenda publié de la commune et du thème, à ouvrir ou à copier ; l’impression du mois ou de la liste.',
    {
      args: { view: 'list', limit: 3, theme: 'jeunesse' },
      play: person.open('S’abonner'),
    },
  ),
};
export const ByKeyboard: Story = {
  name: 'Le mois au clavier',
  ...states.told('Les flèches vont de jour en jour, Entrée ouvre : le focus est sur le titre du jour.', {
    args: { view: 'month', date: '2026-12' },
    play: person.flow(
      person.keys('button', 'mardi 1er décembre', '{ArrowRight}{ArrowDown}{Enter}'),
      person.isAt('Mercredi 9 décembre'),
    ),
  }),
};
export const DayAndBack: Story = {
  name: 'Un jour ouvert, puis le retour au mois',
  ...states.told('Le focus revient au jour d’où l’on vient.', {
    args: { view: 'month', date: '2026-12' },
    play: person.flow(person.click('button', 'jeudi 10 décembre', 'Retour au mois'), person.isAt('jeudi 10 décembre')),
  }),
};

// What events may be.
export const Changes: Story = {
  name: 'Complet, reporté, annulé, en ligne',
  ...states.serving('Ce qui n’est pas comme prévu se lit en toutes lettres, aussi pour une seule date.', changesFeed, {
    view: 'list',
  }),
};
export const OneDateCancelled: Story = {
  name: 'Une seule date annulée',
  ...states.serving('Une date d’une série est annulée, une autre a lieu ailleurs.', changesFeed, { event: 'une-date' }),
};
export const Spans: Story = {
  name: 'Sur plusieurs jours',
  ...states.serving('Un salon, une exposition, une nuit ; les vacances et un jour férié.', spansFeed, {
    view: 'month',
    date: '2026-12',
  }),
};
export const Past: Story = {
  name: 'Événement passé',
  ...states.serving('Un lien ancien : l’événement est terminé, rien ne propose de l’ajouter.', pastFeed, {
    event: 'passe',
  }),
};
export const NothingThatDay: Story = {
  name: 'Rien pour ces choix, avec des issues',
  ...states.serving('Ce que donnerait un choix de moins, la prochaine date, et à qui parler.', changesFeed, {
    view: 'list',
    theme: 'petite-enfance',
  }),
};
export const Crowded: Story = {
  name: 'Deux mille événements',
  ...states.serving('Un mois plein : trois par jour, le reste au jour ouvert.', crowdedFeed, { view: 'month' }),
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
