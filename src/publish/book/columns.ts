/** Columns that several sheets have. */
import {
  choice,
  day,
  email,
  line,
  list,
  looseDay,
  moment,
  number,
  phone,
  reference,
  text,
  url,
  yesNo,
  type Kind,
} from './kinds.js';
import { choices, commune, coverage, themes } from './kinds-names.js';
import { fold } from '../../domain/search.js';
import { minutes } from './spans.js';
import { shown } from './written.js';
import type { Column } from './shape.js';

const PUBLIC = 'Public';
const publication = choice(
  { draft: 'Brouillon', review: 'À valider', public: PUBLIC, example: 'Exemple' },
  {
    publié: 'public',
    publique: 'public',
    valide: 'public',
    validé: 'public',
    'en ligne': 'public',
    'a relire': 'review',
  },
);

export const id: Column = {
  path: 'id',
  title: 'Identifiant',
  also: ['id', 'code', 'ref', 'référence'],
  kind: line,
  help: 'Aide : un nom court et unique, en minuscules et sans espace. Vide : il sera tiré du nom. Ne le changez plus ensuite.',
  example: 'Exemple',
};

export const start: readonly Column[] = [
  id,
  {
    path: '@publication',
    title: 'Publication',
    also: ['état de publication', 'statut de publication', 'à publier', 'visibilité'],
    kind: publication,
    help: 'Seules les lignes « Public » sont publiées.',
    example: 'Exemple',
  },
];

export const themesColumn: Column = {
  path: 'themes',
  title: 'Thèmes',
  also: ['thématiques', 'domaines', 'rubriques'],
  kind: themes,
  help: 'Un ou plusieurs, un par ligne.',
  example: 'Petite enfance',
};

export const coverageColumn: Column = {
  path: 'coverage',
  title: 'Communes concernées',
  also: ['communes desservies', 'communes couvertes', 'territoire', 'zone desservie', 'périmètre', 'couverture'],
  kind: coverage,
  help: '« Toutes », ou les communes, une par ligne. Vide : non précisé.',
};

export const actionsColumn: Column = {
  path: 'actions',
  title: 'Actions liées',
  also: ['fiches actions', 'actions'],
  kind: list,
  help: 'Identifiants des actions de la feuille de route.',
};

/** Where something is; `prefix` is `place.` or nothing. */
export const place = (path = 'place'): readonly Column[] => [
  {
    path: `${path}.name`,
    title: 'Lieu',
    also: ['nom du lieu', 'salle', 'équipement'],
    kind: line,
    example: 'Maison de l’enfance',
  },
  {
    path: `${path}.address`,
    title: 'Adresse',
    also: ['rue', 'adresse postale', 'voie'],
    kind: line,
    example: '2 rue de l’Église',
  },
  {
    path: `${path}.postalCode`,
    title: 'Code postal',
    also: ['cp'],
    kind: { ...line, read: postalCode, width: 11 },
    example: '89100',
  },
  {
    path: `${path}.commune`,
    title: 'Commune',
    also: ['code commune', 'code insee', 'insee', 'commune du lieu', 'ville ou commune'],
    kind: commune,
    help: 'Nom ou code INSEE de la commune du lieu.',
    example: 'Sens',
  },
  {
    path: `${path}.city`,
    title: 'Ville hors territoire',
    also: ['ville'],
    kind: line,
    help: 'Nom de la ville, si elle n’est pas du territoire.',
  },
  { path: `${path}.latitude`, title: 'Latitude', also: ['lat'], kind: number },
  { path: `${path}.longitude`, title: 'Longitude', also: ['lon', 'lng', 'long'], kind: number },
  {
    path: `${path}.access`,
    title: 'Accès',
    also: ['comment venir', 'venir'],
    kind: text,
    help: 'Bus, parking, entrée…',
  },
];

/** One that is typed as a number loses the zero of the Ain. */
function postalCode(cell: Parameters<typeof line.read>[0], names: Parameters<typeof line.read>[1]) {
  const shown = String(line.read(cell, names));
  return /^\d{4}$/.test(shown) ? `0${shown}` : shown;
}

export const cost: readonly Column[] = [
  {
    path: 'cost.kind',
    title: 'Tarif',
    also: ['prix', 'coût', 'payant', 'frais'],
    kind: choice(
      { free: 'Gratuit', conditional: 'Selon les ressources', paid: 'Payant' },
      {
        'gratuit sous condition': 'conditional',
        'gratuit sous conditions': 'conditional',
        'quotient familial': 'conditional',
        'selon quotient familial': 'conditional',
        qf: 'conditional',
        'selon qf': 'conditional',
        oui: 'paid',
        non: 'free',
      },
    ),
    example: 'Gratuit',
  },
  { path: 'cost.details', title: 'Précisions sur le tarif', also: ['détail du tarif', 'tarifs détaillés'], kind: text },
];

export const attendance = choices(
  { 'in-person': 'Sur place', remote: 'À distance', 'at-home': 'À domicile' },
  {
    'en présentiel': 'in-person',
    présentiel: 'in-person',
    'par téléphone': 'remote',
    'en ligne': 'remote',
    téléphone: 'remote',
  },
);

export const dateStatus = choice(
  { scheduled: 'Prévu', cancelled: 'Annulé', moved: 'Déplacé', full: 'Complet' },
  { annulée: 'cancelled', reporté: 'moved', maintenu: 'scheduled' },
);

export const actionStatus = choice(
  { planned: 'Prévue', 'in-progress': 'En cours', done: 'Terminée', paused: 'En pause', abandoned: 'Abandonnée' },
  {
    'à venir': 'planned',
    'à faire': 'planned',
    prévu: 'planned',
    programmée: 'planned',
    'non démarrée': 'planned',
    engagée: 'in-progress',
    démarrée: 'in-progress',
    commencée: 'in-progress',
    réalisée: 'done',
    réalisé: 'done',
    achevée: 'done',
    faite: 'done',
    terminé: 'done',
    suspendue: 'paused',
    bloquée: 'paused',
    abandonné: 'abandoned',
    annulée: 'abandoned',
  },
);

/** A start and an end as people think of them: the day, two times, and another last day where there is one. */
export const span: readonly Column[] = [
  { path: '@day', title: 'Date', also: ['jour', 'date de début', 'le'], kind: day, example: '05/12/2026' },
  {
    path: '@from',
    title: 'Heure de début',
    also: ['début', 'de', 'heure', 'horaire de début'],
    kind: minutes,
    help: 'Vide : toute la journée.',
    example: '9 h 30',
  },
  { path: '@to', title: 'Heure de fin', also: ['fin', 'à', 'horaire de fin'], kind: minutes, example: '11 h' },
  {
    path: '@lastDay',
    title: 'Date de fin',
    also: ['jusqu’au', 'dernier jour', 'au'],
    kind: day,
    help: 'Seulement si ce n’est pas le même jour.',
  },
];

/** What every record may carry, and what is never published. */
export const provenance: readonly Column[] = [
  { path: 'source.name', title: 'Source', also: ['origine', 'source de la fiche'], kind: line },
  { path: 'source.url', title: 'Lien de la source', also: ['url de la source'], kind: url },
  {
    path: 'owner.name',
    title: 'Responsable de la fiche',
    also: ['responsable', 'propriétaire', 'référent'],
    kind: line,
    help: 'Qui corrige cette fiche.',
  },
  {
    path: 'owner.email',
    title: 'Courriel du responsable',
    also: ['mail du responsable', 'email du responsable'],
    kind: email,
  },
  { path: 'license', title: 'Licence', kind: line },
  { path: 'updated', title: 'Mise à jour', also: ['mis à jour le', 'date de mise à jour', 'modifié le'], kind: moment },
  { path: 'lang', title: 'Langue de la fiche', kind: line, help: 'Seulement si ce n’est pas le français : en, ar…' },
  { path: 'easyRead', title: 'Facile à lire', also: ['falc', 'facile à lire et à comprendre'], kind: text },
  {
    path: '@agreed',
    title: 'Accord pour publier le contact',
    also: ['accord de publication', 'accord rgpd', 'consentement', 'accord'],
    kind: yesNo,
    help: '« oui » si la personne nommée accepte que son nom, son téléphone ou son courriel soient publiés.',
  },
];

export const contact = (path = 'contact'): readonly Column[] => [
  {
    path: `${path}.phone`,
    title: 'Téléphone',
    also: ['tel', 'tél.', 'numéro de téléphone', 'numéro', 'téléphone public'],
    kind: phone,
    example: '03 86 00 00 00',
  },
  { path: `${path}.email`, title: 'Courriel', also: ['mail', 'email', 'e-mail', 'adresse mail', 'mél'], kind: email },
  { path: `${path}.url`, title: 'Site', also: ['site web', 'site internet', 'lien', 'url', 'page web'], kind: url },
];

export const deadlines: readonly Column[] = [
  { path: 'set', title: 'Fixée le', also: ['décidée le'], kind: looseDay },
  {
    path: 'end',
    title: 'Échéance',
    also: ['nouvelle échéance', 'date'],
    kind: looseDay,
    required: true,
    example: '06/2027',
  },
  { path: 'reason', title: 'Motif', also: ['raison'], kind: text },
];

/** A picture that tells nothing has an empty text. */
const DECORATIVE = 'décorative';
const alternative: Kind = {
  ...text,
  read: (cell) => (fold(shown(cell)) === fold(DECORATIVE) ? '' : shown(cell)),
  write: (value) => (value === '' ? DECORATIVE : (value as string)),
};

export const image: readonly Column[] = [
  {
    path: 'image.src',
    title: 'Image',
    also: ['photo', 'visuel'],
    kind: reference,
    help: 'Nom du fichier dans le dossier « images », ou adresse.',
  },
  {
    path: 'image.alt',
    title: 'Description de l’image',
    also: ['texte alternatif', 'alt'],
    kind: alternative,
    help: 'Ce que voit une personne ; « décorative » si l’image n’apprend rien.',
  },
  { path: 'image.credit', title: 'Crédit de l’image', also: ['crédit photo', 'crédit'], kind: line },
];
