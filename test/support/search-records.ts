/** Records to look for words in. */
import { buildIndex, type Searchable, type SearchIndex, type SearchResult } from '../../src/parts/search-index.js';

export const record = (key: string, title: string, words: string, text: string): Searchable => ({
  key,
  title,
  words,
  text,
});

/** Places of a small town, each with what one of the rules is about. */
export const RECORDS: readonly Searchable[] = [
  record(
    'creche',
    'Crèche Les Libellules',
    'Crèche Petite enfance Sens',
    'Accueil de 45 enfants, avec des repas faits ici.',
  ),
  record('micro', 'Micro-crèche Pomme d’api', 'Crèche Villeneuve-sur-Yonne', 'Un petit groupe, au calme.'),
  record('relais', 'Relais petite enfance', 'Véron', 'Trouver une assistante maternelle près de chez soi.'),
  record(
    'mam',
    'Maison d’assistantes maternelles',
    'Collemiers',
    'Quatre professionnelles dans une maison avec jardin.',
  ),
  record('devoirs', 'Aide aux devoirs', 'Accompagnement à la scolarité Maillot', 'Après l’école, du CP à la 6e.'),
  record('livres', 'Bibliothèque de Saint-Clément', 'Lecture', 'Des livres, et des jeux le samedi.'),
  record('jeux', 'Ludothèque Pile ou Face', 'Sens', 'Jouer sur place ou emprunter.'),
  record('local', 'Local jeunes', 'Paron', 'Ouvert de 11 à 17 ans.'),
  record('locaux', 'Salle des associations', 'Réservation des locaux', 'Pour 24 personnes.'),
  record('handicap', 'Permanence handicap', 'MDPH', 'Remplir son dossier avec quelqu’un.'),
  record('bus', 'Le bus du numérique', 'Ordinateurs', 'Il s’arrête dans les villages. Contre les abus.'),
  record('œuvre', 'Œuvres sociales', 'CCAS', 'Une aide pour les factures : 120 €.'),
];
export const SYNONYMS = [
  ['nounou', 'assistante maternelle', 'garde d’enfant'],
  ['ordi', 'ordinateur'],
  ['car', 'bus', 'transport à la demande'],
  ['', '  ', '💡'],
  [],
  ['__proto__', 'constructor'],
];

export function indexOf(
  records: Iterable<Searchable>,
  synonyms: readonly (readonly string[])[] = SYNONYMS,
): SearchIndex {
  const steps = buildIndex(records, synonyms);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export const index = indexOf(RECORDS);
export const found = (query: string): string[] => [...(index.search(query)?.scores.keys() ?? ['everything'])];

export function answerTo(query: string, from = index): SearchResult {
  const result = from.search(query);
  if (!result) throw new Error(`« ${query} » has no word to look for`);
  return result;
}

/** The text with what is marked in it between brackets. */
export const marked = (query: string, text: string): string =>
  answerTo(query)
    .cut(text)
    .map((piece, at) => (at % 2 ? `[${piece}]` : piece))
    .join('');
