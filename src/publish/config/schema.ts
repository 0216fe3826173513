/**
 * What `ctg.config.json` may say: the one definition of its types, of the reading (`read.ts`) and of the published JSON
 * Schema. Explanations and what is told of a mistake are in French: coordinators read them.
 */
import { array, choice, either, flag, matching, maybe, strictObject, text, type TypeOf } from '../../feed/shape.js';
import type { SourceFormat } from '../source.js';
import { explained, free } from './words.js';

/** Formats that a source may be said to have; where it says none, what the file holds tells. */
const SOURCE_FORMATS = [
  'classeur',
  'openagenda',
  'icalendar',
  'data-inclusion',
  'lieux-mediation-numerique',
  'france-services',
  'plan-actions',
] as const satisfies readonly SourceFormat[];

/** What is expected, as the schema that editors read says it, and in English. */
const EXPECTED = {
  filled: ['un texte non vide', 'a text that is not empty'],
  mail: ['une adresse de courriel', 'an e-mail address'],
  page: ['une adresse qui commence par « https:// »', 'an address that begins with “https://”'],
  folder: [
    'une adresse qui commence par « https:// » et finit par « / »',
    'an address that begins with “https://” and ends with “/”',
  ],
  variable: [
    'un nom de variable, comme «\u00a0OPENAGENDA_KEY\u00a0»',
    'the name of a variable, such as “OPENAGENDA_KEY”',
  ],
  word: ['un mot', 'a word'],
  colour: ['une couleur comme «\u00a0#7a2e3b\u00a0»', 'a colour such as “#7a2e3b”'],
  insee: ['un code INSEE, de cinq caractères', 'an INSEE code, of five characters'],
  source: ['un chemin, ou {"path": …}', 'a path, or {"path": …}'],
  sources: ['une liste d’au moins un document', 'a list of at least one document'],
  themes: ['un chemin, ou {"mot": ["identifiant d’un thème"]}', 'a path, or {"word": ["id of a theme"]}'],
} as const satisfies Readonly<Record<string, readonly [french: string, english: string]>>;

/** The English of what the schema expects, by its French. */
export const ENGLISH: ReadonlyMap<string, string> = new Map(Object.values(EXPECTED));

const filled = matching(/\S/, EXPECTED.filled[0]);
const email = matching(/^[^\s@<>",;]{1,64}@[^\s@<>",;]+\.[^\s@<>",;]+$/, EXPECTED.mail[0]);
const address = matching(/^https:\/\/[^\s<>"]+$/, EXPECTED.page[0]);

const SourceSchema = strictObject({
  path: explained('Chemin depuis ce fichier, avec * et ** si l’on veut, dossier, ou adresse.', filled),
  format: maybe(explained('Format, si le contenu ne suffit pas à le reconnaître.', choice(...SOURCE_FORMATS))),
  source: maybe(
    explained(
      'D’où viennent ces fiches, tel que les habitants le lisent.',
      strictObject({ name: filled, url: maybe(address) }),
    ),
  ),
  license: maybe(explained('Licence de ces fiches, si ce n’est pas celle du flux.', filled)),
  keyVariable: maybe(
    explained(
      'Variable d’environnement qui contient la clé d’un OpenAgenda\u00a0: la clé elle-même n’est écrite dans aucun fichier.',
      matching(/^[A-Za-z_]\w*$/, EXPECTED.variable[0]),
    ),
  ),
});

const THEME_TABLE = free(array(filled), /\S/, EXPECTED.word[0]);

const FrameSchema = strictObject({
  accent: maybe(
    explained(
      'Couleur d’accent, celle de la commune.',
      matching(/^#([\da-fA-F]{3}|[\da-fA-F]{6})$/, EXPECTED.colour[0]),
    ),
  ),
  lang: maybe(explained('Langue de la page.', choice('fr', 'en'))),
});

const FramesSchema = strictObject({
  default: maybe(explained('Pour toutes les communes.', FrameSchema)),
  communes: maybe(
    explained(
      'Ce que chaque commune change, par code INSEE.',
      free(FrameSchema, /^(\d{5}|2[AB]\d{3})$/, EXPECTED.insee[0]),
    ),
  ),
});

/** What the law asks of a public site, beyond the publisher's name, address, mail and phone: those are in the workbook. */
const LegalSchema = strictObject({
  address: maybe(explained('Adresse postale de l’éditeur.', filled)),
  director: maybe(explained('Qui dirige la publication\u00a0: un nom, ou une fonction.', filled)),
  host: maybe(
    explained(
      'L’hébergeur du dossier publié.',
      strictObject({ name: filled, address: maybe(filled), phone: maybe(filled), url: maybe(address) }),
    ),
  ),
  logs: maybe(
    explained(
      'Combien de temps l’hébergeur garde les journaux où sont les adresses IP\u00a0: «\u00a012 mois\u00a0».',
      filled,
    ),
  ),
  dataProtection: maybe(explained('Courriel de la personne chargée de la protection des données.', email)),
});

export const ConfigSchema = strictObject({
  $schema: maybe(explained('Adresse du schéma, pour l’éditeur de texte.', text())),
  territory: maybe(explained('Nom du territoire, par exemple «\u00a0Grand Sénonais\u00a0».', filled)),
  url: maybe(
    explained(
      'Adresse publique du dossier publié. Nécessaire aux pages du territoire, aux cadres et à oEmbed.',
      matching(/^https:\/\/[^\s<>"?#]+\/$/, EXPECTED.folder[0]),
    ),
  ),
  sources: maybe(
    explained(
      'Les documents à lire, dans l’ordre\u00a0: chemins depuis ce fichier, dossiers, motifs (agendas/*.ics), ou adresses.',
      array(either(EXPECTED.source[0], filled, SourceSchema), EXPECTED.sources[0]),
    ),
  ),
  themes: maybe(
    explained(
      'À quels thèmes vont les mots des autres outils\u00a0: {"famille": ["parentalite"]}, ou le chemin d’un tel fichier.',
      either(EXPECTED.themes[0], filled, THEME_TABLE),
    ),
  ),
  out: maybe(explained('Le dossier où publier, depuis ce fichier.', filled)),
  territoryOnly: maybe(
    explained('false garde aussi ce que les autres outils disent de lieux hors du territoire.', flag),
  ),
  frames: maybe(explained('L’aspect des pages en cadre.', FramesSchema)),
  legal: maybe(explained('Pour les mentions légales.', LegalSchema)),
  schoolZone: maybe(
    explained('Zone des vacances scolaires, si elle ne suit pas du département.', choice('A', 'B', 'C', 'Corse')),
  ),
});

/** Sources as they are written: a path alone, or with what has to be known of it. */
export type Config = TypeOf<typeof ConfigSchema>;
export type SourceSpec = TypeOf<typeof SourceSchema>;
export type ThemeTable = Readonly<Record<string, readonly string[]>>;
/** How the frame page of a commune looks; absent is the widgets' own. */
export type Frames = TypeOf<typeof FramesSchema>;
export type Legal = TypeOf<typeof LegalSchema>;
/** The table alone, where it is a file of its own. */
export const ThemeTableSchema = THEME_TABLE;
