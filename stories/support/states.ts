/** The states that every element has, each with what a designer should see in it. */
import type { Args } from './element.js';
import { FALLBACK } from './element.js';
import { bareFeed, emptyFeed, hugeFeed, largeFeed, longWordsFeed, smallFeed } from './feeds.js';
import type { HostParameters } from './host.js';
import type { Served } from './server.js';

export interface State {
  readonly args?: Args;
  /** What a person does in it. */
  readonly play?: (canvas: { readonly canvasElement: HTMLElement }) => Promise<void>;
  readonly globals?: Readonly<Record<string, string>>;
  readonly parameters: HostParameters & {
    readonly served?: Served;
    readonly docs: { readonly description: { readonly story: string } };
  };
}

/** A state in French words. */
export function told(story: string, state: Omit<State, 'parameters'> & { parameters?: object } = {}): State {
  return { ...state, parameters: { ...state.parameters, docs: { description: { story } } } };
}

/** A state of a small feed. */
export function serving(story: string, feed: () => unknown, args?: Args): State {
  const served: Served = { answer: () => Promise.resolve(Response.json(feed())) };
  return told(story, { parameters: { served }, ...(args && { args }) });
}

function failing(story: string, answer: Served['answer']): State {
  return told(story, { parameters: { served: { answer } }, args: { content: FALLBACK } });
}

const silence = (): Promise<Response> => new Promise(() => undefined);
const refused = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

export const wholeTerritory = told('Sans commune : tout le territoire, sans ordre de proximité.', {
  args: { commune: '' },
});

export const loading = told(
  'Le serveur ne répond pas encore. Au bout de vingt secondes l’élément dit que la connexion ne répond pas.',
  { parameters: { served: { answer: silence } } },
);

export const withFallback = told('Pendant le chargement, ce qui est écrit entre les balises reste en place.', {
  parameters: { served: { answer: silence } },
  args: { content: FALLBACK },
});

export const networkFailure = failing(
  'La connexion ne répond pas. Le contenu de secours reste, un bouton réessaie.',
  refused,
);

export const statusFailure = failing('Le serveur répond par une erreur.', () =>
  Promise.resolve(new Response('', { status: 503 })),
);

export const formatFailure = failing('Le serveur répond par une page au lieu du fichier.', () =>
  Promise.resolve(new Response('<!doctype html><title>Accueil</title>', { headers: { 'content-type': 'text/html' } })),
);

export const versionFailure = failing('Le fichier est d’une version plus récente que l’élément.', () =>
  Promise.resolve(Response.json({ ...smallFeed(), format: 'ctg-feed/2' })),
);

export const stale = told(
  'La connexion manque, mais le navigateur a gardé une copie (attribut « offline ») : elle est montrée, avec sa date.',
  { parameters: { served: { answer: refused, copy: smallFeed } }, args: { offline: true, commune: '' } },
);

export const empty = serving('Le territoire n’a encore rien publié.', emptyFeed, { commune: '' });
export const bare = serving('Seulement ce que le format demande : rien ne manque à l’œil.', bareFeed, { commune: '' });
export const longWords = serving(
  'Des mots qui ne tiennent pas sur une ligne sont coupés, rien ne déborde.',
  longWordsFeed,
  {
    commune: '',
  },
);
export const many = serving(
  'Mille services, cinq cents événements, deux cents actions : l’élément en montre quelques-uns à la fois.',
  largeFeed,
);

export const tenThousand = serving(
  'Dix mille fiches de chaque sorte : la première vue vient aussi vite, le reste suit.',
  hugeFeed,
);

export const narrow = told('Une colonne de 320 pixels, comme sur un petit téléphone ou dans une marge.', {
  parameters: { column: 320 },
});
export const wide = told('Toute la largeur de la fenêtre.', { parameters: { column: 'wide' } });
export const dark = told('Une page sombre : l’élément prend la couleur du texte de la page.', {
  globals: { host: 'dark' },
});
export const english = told('Une page en anglais : l’élément parle anglais, les fiches restent dans leur langue.', {
  globals: { language: 'en' },
});
export const forcedColours = told(
  'Les couleurs forcées du système : rien ne se perd. Pour voir : outils de développement, « Rendering », « forced-colors ».',
);
export const onPaper = told(
  'Ce que donne « Imprimer » du navigateur : ni champs ni boutons. Pour voir : outils de développement, « print ».',
);
export const rightToLeft = told('Une page qui s’écrit de droite à gauche : tout se retourne, rien ne se perd.', {
  globals: { direction: 'rtl' },
});
export const bigText = told('Un texte deux fois plus grand : rien ne se chevauche.', { globals: { text: '200' } });
export const charter = told('La charte d’une commune, par trois réglages : couleur, police, arrondi.', {
  parameters: { charter: true },
});
export const unknownCommune = told('Une faute dans le nom : l’élément le dit et propose le bon.', {
  args: { commune: 'Vérron' },
});
export const unknownTheme = told('Un thème qui n’existe pas : l’élément le dit et montre tout.', {
  args: { theme: 'jeunese' },
});
