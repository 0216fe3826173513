/** What the territory's own pages and frame pages say besides what the widgets say; in French. */
import { at } from '../text/fr/grammar.js';

export const pages = {
  skip: 'Aller au contenu',
  path: 'Vous êtes ici',
  home: 'Accueil',
  sections: 'Rubriques',
  services: 'Services',
  events: 'Agenda',
  actions: 'Feuille de route',
  communes: 'Communes',
  legal: 'Mentions légales',
  intro: (publisher: string) =>
    `Les services, l’agenda et les engagements pour les familles, les jeunes et l’accès aux droits, publiés par ${publisher}.`,
  chooseCommune: 'Choisissez votre commune',
  communeTitle: (name: string) => `Services et agenda ${at(name)}`,
  communeIntro: (name: string) =>
    `Ce qui existe ${at(name)} et autour\u00a0: d’abord ce qui est dans la commune, puis ce qui s’adresse à ses habitants.`,
  townHall: 'À la mairie',
  findService: 'Trouver un service',
  coming: 'Prochains rendez-vous',
  commitments: 'Ce que la convention prévoit',
  noEvent: 'Aucun rendez-vous n’est annoncé pour l’instant.',
  noService: 'Aucun service n’est publié pour l’instant.',
  noAction: 'Aucune action n’est publiée pour l’instant.',
  allServices: 'Tous les services',
  allEvents: 'Tout l’agenda',
  allActions: 'Toute la feuille de route',
  noDate: 'Toutes les dates sont passées.',
  takeAlong: 'Ajouter à mon agenda',
  follow: 'S’abonner à l’agenda',
  seeAlso: 'Voir aussi',
  wasReplaced: 'Ce service n’existe plus. Il est remplacé par',
  closedForGood: 'Ce service est fermé définitivement.',
  dataOf: (date: string) => `Informations du ${date}`,
  publishedBy: (name: string) => `Publié par ${name}`,
  download: 'Les mêmes informations en données ouvertes',
  quickExit: 'Quitter ce site (météo)',
  notFound: 'Cette fiche n’est plus publiée',
  notFoundText:
    'Ce service, cet événement ou cette action n’est plus dans les informations publiées. Son adresse reste valable\u00a0: elle mène ici.',
  fullPage: 'Ouvrir la page complète',
  refused: 'Cela ne peut pas se faire dans ce cadre.',
  today: (date: string) => `Au ${date}`,
  frameTitles: {
    'service-finder': (where: string) => `Services${where}`,
    'event-calendar': (where: string) => `Agenda${where}`,
    roadmap: (where: string) => `Feuille de route${where}`,
  },
  where: (name: string) => ` – ${name}`,
  notice: {
    title: 'Mentions légales',
    publisher: 'Éditeur',
    publisherText: (name: string) =>
      `Ces pages et les widgets qui les reprennent sur les sites des communes sont publiés par ${name}.`,
    director: (name: string) => `Direction de la publication\u00a0: ${name}.`,
    dataProtection: 'Protection des données\u00a0: vous pouvez écrire à',
    content: 'Contenu',
    contentText:
      'Chaque fiche dit d’où elle vient et quand elle a été vérifiée. Pour signaler une erreur, écrivez à l’éditeur\u00a0; l’organisme qui tient la fiche est prévenu.',
    privacy: 'Vie privée',
    privacyText:
      'Ces pages ne déposent aucun cookie, ne gardent rien dans votre navigateur, ne mesurent pas l’audience et ne demandent rien à un autre serveur que celui qui les héberge. Comme tout serveur, celui-ci reçoit l’adresse IP de votre appareil le temps de répondre.',
    logs: (time: string) => `Ses journaux, où est cette adresse, sont gardés ${time}.`,
    logsText: 'La durée de conservation de ses journaux est fixée par l’hébergeur.',
    license: 'Réutilisation',
    licenseText: (license: string) => `Les données sont publiées sous la licence ${license}.`,
    accessibility: 'Accessibilité',
    accessibilityText:
      'Ces pages se lisent au clavier, avec un lecteur d’écran, sans JavaScript, et s’impriment. Si quelque chose vous empêche d’obtenir une information, écrivez à l’éditeur, qui vous la donnera autrement\u00a0; sans réponse, vous pouvez saisir le Défenseur des droits.',
    host: 'Hébergement',
    hostText: 'L’hébergeur est celui du site de l’éditeur, nommé dans ses propres mentions légales.',
  },
} as const;

/** Names of licenses that a feed names by their code. */
export const LICENSES: Readonly<Record<string, string>> = {
  'etalab-2.0': 'Licence Ouverte 2.0 (Etalab)',
  lov2: 'Licence Ouverte 2.0 (Etalab)',
  'odbl-1.0': 'Open Database License (ODbL) 1.0',
  'cc-by-4.0': 'Creative Commons Attribution 4.0',
};
