/** The service finder in each of its states. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { attributes, now, type Args } from './support/element.js';
import * as person from './support/person.js';
import type { Loaded } from './support/server.js';
import * as states from './support/states.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Éléments/Trouver un service',
  id: 'service-finder',
  component: 'ctg-service-finder',
  args: { commune: '89443' },
  parameters: {
    docs: {
      description: {
        component:
          'Trouve les services du territoire : ceux de la commune d’abord, puis ceux qui la desservent, puis les plus proches.',
      },
    },
  },
  render: (args, { loaded }) =>
    html`<ctg-service-finder ${attributes(args, (loaded as Loaded).feed)} .now=${now}
      >${args['content']}</ctg-service-finder
    >`,
};
export default meta;

export const Default: Story = { name: 'Véron', ...states.told('Ce que voit une habitante de Véron.') };
export const WholeTerritory: Story = { name: 'Tout le territoire', ...states.wholeTerritory };
export const OneService: Story = {
  name: 'Un seul service',
  ...states.told('La fiche d’un service, sans recherche.', { args: { service: 'bus-numerique' } }),
};
export const Youth: Story = {
  name: 'Un thème et un âge',
  ...states.told('Choisis par la page ; l’habitante peut en changer.', { args: { theme: 'enfance', age: '6' } }),
};
export const NothingFound: Story = {
  name: 'Aucun résultat',
  ...states.told('Rien ne répond à ces choix : qui appeler, et un bouton pour tout revoir.', {
    args: { category: 'Patinoire' },
  }),
};
export const UnknownService: Story = {
  name: 'Service inconnu',
  ...states.told('L’identifiant ne correspond à aucun service.', { args: { service: 'service-disparu' } }),
};

// What a person does.
export const Searched: Story = {
  name: 'Une recherche : « nounou »',
  ...states.told('Un mot des familles trouve celui du métier ; ce qui est trouvé est marqué.', {
    play: person.type('searchbox', 'Rechercher un service', 'nounou'),
  }),
};
export const MoreFilters: Story = {
  name: 'Plus de filtres',
  ...states.told('Les filtres moins courants, chacun avec ce qu’il laisserait.', {
    play: person.open('Plus de filtres'),
  }),
};
export const Filtered: Story = {
  name: 'Un filtre posé',
  ...states.told('Ce qui est choisi se lit au-dessus des résultats, et se retire d’un clic.', {
    play: person.flow(person.choose('Thème', 'Jeunesse'), person.sees('button', 'Retirer')),
  }),
};
export const FilterTakenOff: Story = {
  name: 'Un filtre posé, puis retiré',
  ...states.told('Tout revient ; rien ne reste du choix.', {
    play: person.flow(
      person.choose('Thème', 'Jeunesse'),
      person.click('button', 'Retirer'),
      person.seesNo('button', 'Retirer'),
    ),
  }),
};
export const Opened: Story = {
  name: 'Une fiche ouverte',
  ...states.told('Horaires, passages, contact, papiers à apporter, ce qui en dépend.', {
    play: person.open('En savoir plus'),
  }),
};
export const Sensitive: Story = {
  name: 'Une fiche délicate',
  ...states.told('Une sortie rapide, et rien dans l’adresse de la page.', {
    args: { service: 'permanence-juridique-violences' },
  }),
};
export const Selected: Story = {
  name: 'Ma sélection',
  ...states.told('Ce que l’on garde, pour l’imprimer ou l’envoyer ; oublié avec la page.', {
    play: person.flow(person.click('checkbox', 'Garder dans ma sélection'), person.sees('button', 'Vider')),
  }),
};
export const Map: Story = {
  name: 'La carte',
  ...states.told('À la demande de la page, ouverte par l’habitante ; sans images, aucune requête ne part.', {
    args: { map: true },
    play: person.click('button', 'Afficher la carte'),
  }),
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
