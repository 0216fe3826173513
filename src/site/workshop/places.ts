/** Where a widget can go: what is pasted there, and three steps. What survives where was measured in a real WordPress. */
import type { DrawingName } from './drawings.js';
import { divSnippet, elementSnippet, frameAddress, frameSnippet, lostIn, scriptTag, type Target } from './snippets.js';
import type { PlaceId, State } from './state.js';

export interface Step {
  readonly drawing: DrawingName;
  readonly text: string;
}
/** One thing to copy. */
export interface Piece {
  readonly label: string;
  readonly text: string;
  /** For whom it is, or what to know before. */
  readonly note?: string;
  /** What was chosen and is not in it. */
  readonly lost?: string | undefined;
}
export interface Place {
  readonly name: string;
  readonly advice: string;
  readonly pieces: (state: State, target: Target) => readonly Piece[];
  readonly steps: readonly [Step, Step, Step];
}

const address = (state: State, target: Target): Piece => ({
  label: 'L’adresse à coller',
  text: frameAddress(state, target),
  lost: lostIn('address', state),
});
const whole = (state: State, target: Target): Piece => ({
  label: 'Le code à coller',
  text: elementSnippet(state, target),
});
const twice = (state: State, target: Target): readonly Piece[] => [
  { label: 'Le code de la page', text: divSnippet(state, target), note: 'Dans la page, à l’endroit voulu.' },
  {
    label: 'Le script, une fois pour tout le site',
    text: scriptTag(state, target),
    note: 'À demander une seule fois à qui administre le site.',
  },
];
const frame = (state: State, target: Target): Piece => ({
  label: 'Le cadre',
  text: frameSnippet(state, target),
  lost: lostIn('frame', state),
  note: 'Si le site n’accepte ni script ni balise inconnue. Le script qui suit le cadre ajuste sa hauteur\u00a0; sans lui, le cadre défile.',
});

const WRITE: Step = {
  drawing: 'page',
  text: 'Ouvrez la page où le widget doit apparaître, et cliquez sur «\u00a0Modifier\u00a0».',
};
const CHECK: Step = {
  drawing: 'check',
  text: 'Enregistrez, puis regardez la page comme un visiteur\u00a0: le widget est là, à la bonne hauteur.',
};

export const PLACE: Readonly<Record<PlaceId, Place>> = {
  adresse: {
    name: 'Je colle l’adresse',
    advice:
      'Le plus simple\u00a0: une adresse seule sur sa ligne. Dans WordPress elle devient le widget, à la bonne hauteur, quel que soit votre rôle. Ailleurs, elle reste un lien vers une page complète.',
    pieces: (state, target) => [address(state, target)],
    steps: [
      WRITE,
      {
        drawing: 'paste',
        text: 'Sur une ligne vide, collez l’adresse, sans rien d’autre autour, et attendez quelques secondes.',
      },
      CHECK,
    ],
  },
  wordpress: {
    name: 'WordPress',
    advice:
      'Collez d’abord l’adresse\u00a0: elle convient à tous les rôles. Le code complet ne tient que si vous êtes administrateur ou éditeur, et il disparaît si une personne d’un autre rôle modifie ensuite la page\u00a0; le code «\u00a0div\u00a0» tient toujours.',
    pieces: (state, target) => [
      {
        ...address(state, target),
        note: 'Dans un paragraphe vide ou un bloc «\u00a0Contenu embarqué\u00a0». Auteurs et contributeurs compris.',
      },
      ...twice(state, target),
      {
        ...whole(state, target),
        label: 'Le code complet (administrateur, éditeur)',
        note: 'Dans un bloc «\u00a0HTML personnalisé\u00a0», jamais dans un paragraphe.',
      },
    ],
    steps: [
      WRITE,
      {
        drawing: 'block',
        text: 'Cliquez sur «\u00a0+\u00a0» et collez l’adresse dans un paragraphe vide\u00a0; pour du code, choisissez le bloc «\u00a0HTML personnalisé\u00a0».',
      },
      CHECK,
    ],
  },
  spip: {
    name: 'SPIP',
    advice:
      'SPIP garde le code d’un article. Dans l’espace privé, un script est montré en rouge au lieu d’agir\u00a0: c’est normal, les visiteurs ont le widget. Si votre site refuse tout script, prenez le code «\u00a0div\u00a0».',
    pieces: (state, target) => [whole(state, target), ...twice(state, target), frame(state, target)],
    steps: [
      {
        drawing: 'page',
        text: 'Dans l’espace privé, ouvrez l’article et cliquez sur «\u00a0Modifier cet article\u00a0».',
      },
      {
        drawing: 'paste',
        text: 'Collez le code dans le champ «\u00a0Texte\u00a0», sur une ligne à part. S’il en sort abîmé, écrivez <html> juste avant et </html> juste après. Le script à mettre une fois va dans «\u00a0inclure/head.html\u00a0» du squelette.',
      },
      CHECK,
    ],
  },
  joomla: {
    name: 'Joomla',
    advice:
      'Le code «\u00a0div\u00a0» tient dans un article comme dans un module «\u00a0Personnalisé\u00a0». L’éditeur visuel et les filtres de texte retirent les scripts et les cadres\u00a0: seul un super utilisateur dont l’éditeur est réglé sur «\u00a0Aucun\u00a0» peut en mettre.',
    pieces: (state, target) => [
      ...twice(state, target),
      {
        ...whole(state, target),
        label: 'Le code complet (super utilisateur)',
        note: 'Avec l’éditeur réglé sur «\u00a0Aucun\u00a0» dans son profil. Quiconque rouvre ce texte avec l’éditeur visuel l’abîme.',
      },
    ],
    steps: [
      {
        drawing: 'menu',
        text: 'Dans l’administration\u00a0: Contenu, Articles\u00a0; ou Contenu, Modules du site, Nouveau, «\u00a0Personnalisé\u00a0», puis la position et les pages.',
      },
      {
        drawing: 'code',
        text: 'Sous le texte, «\u00a0Basculer l’éditeur\u00a0» (ou le bouton «\u00a0<\u00a0>\u00a0»), et collez le code «\u00a0div\u00a0». Le script va dans le modèle du site, par qui l’administre.',
      },
      CHECK,
    ],
  },
  drupal: {
    name: 'Drupal',
    advice:
      'Il faut le format de texte «\u00a0HTML complet\u00a0», d’ordinaire réservé à l’administrateur. Dans «\u00a0HTML basique\u00a0» ou «\u00a0HTML restreint\u00a0», il ne reste que le lien\u00a0: demandez-lui de poser le bloc.',
    pieces: (state, target) => [whole(state, target), ...twice(state, target)],
    steps: [
      {
        drawing: 'menu',
        text: 'Structure, Mise en page des blocs, Ajouter un bloc de contenu\u00a0; ou ouvrez la page et «\u00a0Modifier\u00a0».',
      },
      {
        drawing: 'code',
        text: 'Sous le texte, choisissez le format «\u00a0HTML complet\u00a0»\u00a0; puis le bouton «\u00a0Source\u00a0», et collez.',
      },
      CHECK,
    ],
  },
  typo3: {
    name: 'TYPO3',
    advice:
      'L’élément «\u00a0HTML\u00a0» garde le code tel quel. S’il n’est pas proposé, l’administrateur peut l’ouvrir à votre groupe.',
    pieces: (state, target) => [whole(state, target), ...twice(state, target)],
    steps: [
      {
        drawing: 'menu',
        text: 'Dans le module «\u00a0Page\u00a0», ouvrez la page dans l’arbre et cliquez sur «\u00a0+ Contenu\u00a0».',
      },
      {
        drawing: 'code',
        text: 'Onglet «\u00a0Éléments spéciaux\u00a0», choisissez «\u00a0HTML\u00a0» («\u00a0HTML brut\u00a0», «\u00a0Plain HTML\u00a0»), jamais «\u00a0Texte\u00a0», et collez.',
      },
      CHECK,
    ],
  },
  html: {
    name: 'Une page HTML',
    advice: 'Collez le code dans la source de la page. Il tient sur une ligne\u00a0: ne la coupez pas.',
    pieces: (state, target) => [whole(state, target), frame(state, target)],
    steps: [
      { drawing: 'code', text: 'Ouvrez la source de la page, à l’endroit voulu dans «\u00a0body\u00a0».' },
      { drawing: 'paste', text: 'Collez le code. S’il y a plusieurs widgets, le script de chacun suffit une fois.' },
      CHECK,
    ],
  },
  prestataire: {
    name: 'Mon prestataire s’en occupe',
    advice: 'Le courriel est prêt\u00a0: il contient l’adresse, les deux codes et ce qu’il faut savoir de la sécurité.',
    pieces: () => [],
    steps: [
      {
        drawing: 'mail',
        text: 'Cliquez sur «\u00a0Écrire à mon prestataire\u00a0»\u00a0: votre messagerie s’ouvre avec le texte.',
      },
      { drawing: 'page', text: 'Ajoutez son adresse et celle de la page où le widget doit apparaître.' },
      CHECK,
    ],
  },
};
