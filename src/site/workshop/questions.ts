/** Three questions for who does not know the tool or the role that they have. */
import type { DrawingName } from './drawings.js';
import type { PlaceId } from './state.js';

export interface Answer {
  readonly value: string;
  readonly text: string;
  readonly drawing: DrawingName;
}
export interface Question {
  readonly name: 'ecran' | 'droits' | 'code';
  readonly text: string;
  readonly answers: readonly Answer[];
}

export const QUESTIONS: readonly Question[] = [
  {
    name: 'ecran',
    text: 'Quand vous modifiez une page du site, que voyez-vous\u00a0?',
    answers: [
      { value: 'wordpress', text: 'Des blocs, et un bouton «\u00a0+\u00a0»', drawing: 'blocks' },
      { value: 'spip', text: 'Un grand champ «\u00a0Texte\u00a0» et des rubriques', drawing: 'field' },
      { value: 'joomla', text: 'Un menu «\u00a0Articles, Modules\u00a0»', drawing: 'menu' },
      { value: 'typo3', text: 'Un arbre des pages à gauche', drawing: 'tree' },
      { value: 'drupal', text: 'Un menu «\u00a0Structure, Contenu\u00a0»', drawing: 'menu' },
      { value: 'prestataire', text: 'Je ne modifie pas le site moi-même', drawing: 'mail' },
      { value: 'adresse', text: 'Autre chose, ou je ne sais pas', drawing: 'unknown' },
    ],
  },
  {
    name: 'droits',
    text: 'Pouvez-vous installer une extension ou changer l’apparence du site\u00a0?',
    answers: [
      { value: 'oui', text: 'Oui', drawing: 'check' },
      { value: 'non', text: 'Non, ou je ne sais pas', drawing: 'unknown' },
    ],
  },
  {
    name: 'code',
    text: 'Avez-vous déjà collé une vidéo ou une carte dans une page\u00a0?',
    answers: [
      { value: 'oui', text: 'Oui, et elle s’affiche', drawing: 'paste' },
      { value: 'perdu', text: 'Oui, mais le code a disparu', drawing: 'code' },
      { value: 'non', text: 'Jamais', drawing: 'unknown' },
    ],
  },
];

export interface Advice {
  readonly place: PlaceId;
  readonly text: string;
}

/** What three answers come to; undefined until all are given. */
export function adviceFor(answers: Readonly<Partial<Record<Question['name'], string>>>): Advice | undefined {
  const { ecran, droits, code } = answers;
  if (ecran === undefined || droits === undefined || code === undefined) return undefined;
  const place = ecran as PlaceId;
  if (place === 'prestataire') return { place, text: 'Envoyez le courriel tout prêt à votre prestataire.' };
  if (place === 'wordpress' || place === 'adresse')
    return {
      place: place === 'wordpress' && droits === 'oui' ? 'wordpress' : 'adresse',
      text: 'Collez l’adresse, seule sur sa ligne\u00a0: c’est ce qui tient le mieux, quel que soit votre rôle.',
    };
  if (droits === 'oui' || code === 'oui') return { place, text: 'Suivez les trois étapes ci-dessous.' };
  return { place, text: WITHOUT_RIGHTS[place] ?? DIV_FIRST };
}

const DIV_FIRST =
  'Le site retire sans doute les scripts\u00a0: collez le code «\u00a0div\u00a0», et demandez le script une fois à qui administre le site.';
/** Where the « div » would not stay either. */
const WITHOUT_RIGHTS: Readonly<Partial<Record<PlaceId, string>>> = {
  drupal:
    'Votre format de texte ne garde sans doute que les liens\u00a0: demandez à l’administrateur de poser le bloc en «\u00a0HTML complet\u00a0».',
  typo3:
    'Si l’élément «\u00a0HTML\u00a0» ne vous est pas proposé, demandez à l’administrateur de l’ouvrir à votre groupe.',
};
