/**
 * What each row of the tables says to a designer or a webmaster, in plain French; the manifest says it to developers
 * in English. A test holds that nothing of the manifest is left out, and nothing told that it no longer has.
 */
type Words = Readonly<Record<string, string>>;

export const attributes: Words = {
  feed: 'Adresse du fichier partagé. Sans elle, `feed.json` à côté du script.',
  commune: 'La commune d’où l’on regarde : son code INSEE (`89443`) ou son nom (`Véron`).',
  theme: 'Le thème à montrer : son identifiant ou son nom.',
  service: 'Identifiant du seul service à montrer.',
  category: 'Catégorie à montrer, par exemple « Crèche ».',
  age: 'Âge de l’enfant, par exemple `2`, `2,5`, `2 ans ½` ou `30 mois`.',
  limit: 'Combien de fiches au début, et à chaque « Afficher plus ».',
  map: 'Propose une carte à côté de la liste ; elle se charge quand on l’ouvre.',
  'map-tiles': 'Adresse du fond de carte, avec `{z}`, `{x}` et `{y}`. Sans elle, un plan schématique.',
  'map-attribution': 'Le nom de ceux qui fournissent le fond de carte.',
  event: 'Identifiant du seul événement à montrer.',
  view: 'Agenda : `auto` (une liste si la place manque), `month` (le mois) ou `list` (la liste). Feuille de route : `theme` (par thème), `status` (par état) ou `timeline` (frise).',
  date: 'Jour ou mois de départ : `2026-12-05` ou `2026-12`. Sans lui, aujourd’hui.',
  action:
    'L’action à montrer, ou à ouvrir dans la feuille de route : son identifiant, ou son numéro dans la convention en cours.',
  lead: 'L’organisme dont les actions sont montrées : son nom.',
  agreement: 'Identifiant de la convention à montrer. Sans lui, celle en cours.',
  status: 'L’état à montrer : `planned`, `in-progress`, `done`, `paused`, `abandoned`, `unknown` ou `late`.',
  'heading-level': 'Niveau du premier titre, de 2 à 6, selon la place de l’élément dans la page.',
  label: 'Nom de la zone pour les lecteurs d’écran. Utile quand une page a deux fois le même élément.',
  offline: 'Garde une copie des données publiques dans le navigateur, pour quand la connexion manque.',
  'sync-url':
    'Garde les choix dans l’adresse de la page, pour la partager. Avec deux éléments, donnez un nom à chacun : `sync-url="creches"`.',
  lang: 'Langue : `fr` ou `en`. Sans elle, celle de la page.',
};

export const slots: Words = {
  content:
    'Contenu de secours, entre les balises : un lien, une phrase. Il s’efface quand l’élément a mieux à montrer.',
};

export const events: Words = {
  'ctg-loaded': 'Le contenu s’affiche pour la première fois.',
  'ctg-failed': 'Les données n’ont pas pu être lues ; `code` dit pourquoi.',
};

export const properties: Words = {
  now: 'Donne l’heure qu’il est, en millisecondes. Les exemples de ce site restent au 24 novembre 2026, 10 h.',
  timeZone:
    'Donne le fuseau horaire du visiteur. Si ses horloges ne sont pas celles du territoire, l’agenda précise de quelle heure il s’agit.',
};

export const tokens: Words = {
  '--ctg-accent': 'La couleur de la commune.',
  '--ctg-on-accent': 'Le texte posé sur cette couleur : blanc, sauf si elle est claire.',
  '--ctg-alert': 'La couleur de ce qui alerte.',
  '--ctg-radius': 'L’arrondi des angles.',
  '--ctg-font': 'La police, si ce n’est pas celle de la page.',
};

export const parts: Words = {
  '::part(frame)': 'Tout l’élément.',
  '::part(status)': 'La phrase qui dit ce qui est montré.',
  '::part(action-status)': 'L’état d’une action, en mots et par une forme.',
  '::part(filters)': 'Le cadre des filtres.',
  '::part(chosen)': 'Les filtres choisis, à retirer un par un.',
  '::part(stale)': 'L’avertissement que les données ne sont pas les dernières.',
  '::part(problem)': 'L’avertissement qu’une commune, un thème ou un identifiant est inconnu.',
  '::part(help)': 'Les numéros d’aide.',
  '::part(notice)': 'Un message urgent.',
  '::part(demo)': 'La mention « données de démonstration ».',
  '::part(source)': 'La source d’une fiche et sa date.',
  '::part(service)': 'La fiche d’un service.',
  '::part(opening)': 'L’état d’ouverture d’un service.',
  '::part(quick-exit)': 'Le bouton « Quitter ce site rapidement » d’un service sensible.',
  '::part(event)': 'La fiche d’un événement.',
  '::part(month)': 'Le tableau du mois.',
  '::part(action)': 'La fiche d’une action.',
  '::part(progress)': 'L’avancement d’une action.',
  '::part(totals)': 'Le nombre d’actions par état.',
};
