/** What residents of the example territory would type, and what the first answers have to be. */

/**
 * Query, ids of services of the example that must all come first, in any order, and whether nothing else may come.
 *
 * @type {[query: string, first: string, alone?: 'alone'][]}
 */
export const QUERIES = [
  ['crèche', 'creche-les-libellules creche-les-coquelicots micro-creche-pomme-d-api creche-les-leve-tot'],
  ['CRECHES', 'creche-les-libellules creche-les-coquelicots micro-creche-pomme-d-api creche-les-leve-tot'],
  ['crehce', 'creche-les-libellules creche-les-coquelicots micro-creche-pomme-d-api creche-les-leve-tot'],
  ['microcrèche', 'micro-creche-pomme-d-api', 'alone'],
  ['une place pour mon bébé à la crèche', 'creche-les-libellules'],
  ['crèche Voisines', 'halte-garderie-itinerante', 'alone'],
  ['nounou', 'relais-petite-enfance-sens info-assistantes-maternelles mam-les-petits-pas mam-les-grands-pas'],
  ['nounnou', 'relais-petite-enfance-sens info-assistantes-maternelles mam-les-petits-pas mam-les-grands-pas'],
  ['nounou Collemiers', 'mam-les-grands-pas'],
  ['ass mat', 'relais-petite-enfance-sens info-assistantes-maternelles mam-les-petits-pas mam-les-grands-pas'],
  ['l’aide aux devoirs', 'aide-aux-devoirs-maillot', 'alone'],
  ["l'aide au devoir", 'aide-aux-devoirs-maillot', 'alone'],
  ['Saint Clement bibliothèque', 'bibliotheque-saint-clement'],
  ['St-Clément', 'clas-saint-clement bibliotheque-saint-clement'],
  ['biblioteque', 'bibliotheque-saint-clement'],
  ['bibliote', 'bibliotheque-saint-clement'],
  ['ludothèque', 'ludotheque-pile-ou-face'],
  [
    'centre aéré',
    'accueil-loisirs-hirondelles accueil-loisirs-ecureuils accueil-loisirs-castors accueil-loisirs-mesanges',
  ],
  ['bus', 'bus-numerique'],
  ['transprot', 'transport-a-la-demande'],
  ['vélos', 'velos-pour-tous'],
  ['divorce', 'mediation-familiale point-justice'],
  ['enfant handicapé', 'pole-inclusion-enfants'],
  ['dossier mdph', 'permanence-mdph', 'alone'],
  ['où faire garder mon enfant la nuit ?', 'garde-horaires-decales'],
  ['je cherche un avocat', 'point-justice'],
  ['ordi', 'ordinateurs-seconde-vie'],
  ['petits pas', 'mam-les-petits-pas laep-a-petits-pas laep-itinerant'],
  ['cantines', 'cantine-malay-le-grand'],
  ['harcelement', 'ecoute-ados'],
  ['la ligne des parents', 'ligne-des-parents', 'alone'],
  ['epicerie solidaire', 'epicerie-le-panier', 'alone'],
];

/** Typed letter by letter. */
export const TYPED = [
  'crèche',
  'nounou véron',
  'assistante maternelle',
  'biblioteque',
  "l'aide aux devoirs",
  'transport à la demande',
  'une place pour mon bébé à la crèche',
  'ordinateur internet',
  'mission locale sens',
  'acueil de loisir',
];
