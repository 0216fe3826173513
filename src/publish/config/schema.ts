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

const filled = matching(/\S/, 'un texte non vide');
const email = matching(/^[^\s@<>",;]{1,64}@[^\s@<>",;]+\.[^\s@<>",;]+$/, 'une adresse de courriel');
const address = matching(/^https:\/\/[^\s<>"]+$/, 'une adresse qui commence par « https:// »');

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
      matching(/^[A-Za-z_]\w*$/, 'un nom de variable, comme «\u00a0OPENAGENDA_KEY\u00a0»'),
    ),
  ),
});

const THEME_TABLE = free(array(filled), /\S/, 'un mot');

const FrameSchema = strictObject({
  accent: maybe(
    explained(
      'Couleur d’accent, celle de la commune.',
      matching(/^#([\da-fA-F]{3}|[\da-fA-F]{6})$/, 'une couleur comme «\u00a0#7a2e3b\u00a0»'),
    ),
  ),
  lang: maybe(explained('Langue de la page.', choice('fr', 'en'))),
});

const FramesSchema = strictObject({
  default: maybe(explained('Pour toutes les communes.', FrameSchema)),
  communes: maybe(
    explained(
      'Ce que chaque commune change, par code INSEE.',
      free(FrameSchema, /^(\d{5}|2[AB]\d{3})$/, 'un code INSEE, de cinq caractères'),
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
  dataProtection: maybe(explained('Courriel de la personne chargée de la protection des données.', email)),
});

export const ConfigSchema = strictObject({
  $schema: maybe(explained('Adresse du schéma, pour l’éditeur de texte.', text())),
  territory: maybe(explained('Nom du territoire, par exemple «\u00a0Grand Sénonais\u00a0».', filled)),
  url: maybe(
    explained(
      'Adresse publique du dossier publié. Nécessaire aux pages du territoire, aux cadres et à oEmbed.',
      matching(/^https:\/\/[^\s<>"?#]+\/$/, 'une adresse qui commence par « https:// » et finit par « / »'),
    ),
  ),
  sources: maybe(
    explained(
      'Les documents à lire, dans l’ordre\u00a0: chemins depuis ce fichier, dossiers, motifs (agendas/*.ics), ou adresses.',
      array(either('un chemin, ou {"path": …}', filled, SourceSchema), 'une liste d’au moins un document'),
    ),
  ),
  themes: maybe(
    explained(
      'À quels thèmes vont les mots des autres outils\u00a0: {"famille": ["parentalite"]}, ou le chemin d’un tel fichier.',
      either('un chemin, ou {"mot": ["identifiant d’un thème"]}', filled, THEME_TABLE),
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
