/** A service of data·inclusion as the feed's; the name of whoever is in charge of it is not looked at. */
import { fold } from '../../../domain/search.js';
import type { Service } from '../../../feed/types.js';
import { readDay } from '../../book/written.js';
import { some } from '../json.js';
import type { Whereabouts } from '../places.js';
import { quoted } from '../report.js';
import {
  contactFrom,
  hoursFrom,
  located,
  rnaOf,
  siretOf,
  sourceFrom,
  themesFrom,
  type ServiceContext,
} from '../services.js';
import { fromMarkdown, idOf, oneLine, shorten, summarised } from '../text.js';
import { coverageOf } from './coverage.js';
import type { Row } from './items.js';
import { say } from '../../language.js';

const TYPES: Readonly<Record<string, string>> = {
  accompagnement: 'Accompagnement',
  'aide-financiere': 'Aide financière',
  'aide-materielle': 'Aide matérielle',
  atelier: 'Atelier',
  formation: 'Formation',
  information: 'Information',
  accueil: 'Accueil',
  delegation: 'Délégation',
  financement: 'Financement',
  autonomie: 'Autonomie',
  numerique: 'Numérique',
};
/** Words of `frais`, also of the versions before the first. */
const COSTS: Readonly<Record<string, NonNullable<Service['cost']>['kind']>> = {
  gratuit: 'free',
  payant: 'paid',
  'gratuit-sous-conditions': 'conditional',
  adhesion: 'paid',
  'pass-numerique': 'conditional',
};
const MODES: Readonly<Record<string, string>> = {
  'envoyer-un-courriel': 'Envoyer un courriel',
  'envoyer-un-mail': 'Envoyer un courriel',
  'se-presenter': 'Se présenter',
  telephoner: 'Téléphoner',
  'utiliser-lien-mobilisation': 'Utiliser le lien',
  'completer-le-formulaire-dadhesion': 'Remplir le formulaire',
};

const listOf = (row: Row, ...keys: readonly string[]) =>
  keys
    .flatMap((key) => (row[key] ?? '').split(/\s*[,;|\n]\s*/))
    .map((item) => item.trim())
    .filter(Boolean);

export function serviceOf(
  row: Row,
  structure: Row | undefined,
  context: ServiceContext,
  known?: ReadonlySet<string>,
): Service | undefined {
  const { report, place, options } = context;
  const [id = '', name = ''] = [row['id'], row['nom']];
  if (!id || !name) {
    report.add(
      'error',
      'incomplete-record',
      place,
      [
        say(
          'Ce service n’a pas de nom ou pas d’identifiant\u00a0: il n’est pas repris.',
          'This service has no name or no id: it is not taken over.',
        ),
        say('Complétez les colonnes «\u00a0id\u00a0» et «\u00a0nom\u00a0».', 'Fill in the columns “id” and “nom”.'),
      ],
      name || id,
    );
    return undefined;
  }
  const codes = listOf(row, 'thematiques');
  for (const code of codes)
    if (known && !known.has(code))
      report.add(
        'warning',
        'unknown-code',
        { ...place, column: 'thematiques' },
        [
          say(
            `La thématique ${quoted(code)} n’est pas dans le référentiel de ce fichier\u00a0: elle est gardée telle quelle.`,
            `The thematique ${quoted(code)} is not in the vocabulary of this file: it is kept as it is.`,
          ),
          say(
            'Choisissez une valeur de la feuille «\u00a0Thématiques\u00a0».',
            'Choose a value of the sheet “Thématiques”.',
          ),
        ],
        code,
      );
  const attendance = attendanceOf(row);
  const isRemote = attendance.length === 1 && attendance[0] === 'remote';
  const own = whereaboutsOf(row);
  const where = isRemote
    ? { words: '' }
    : located(own.insee || own.city || !structure ? own : whereaboutsOf(structure), context);
  const conditions = oneLine(row['conditions_acces'] ?? '');
  const cost = listOf(row, 'frais')
    .map((word) => COSTS[word])
    .find((kind) => kind !== undefined);
  const long = [
    fromMarkdown(row['description'] || row['presentation_detail'] || ''),
    row['publics_precisions'] && `Publics\u00a0: ${oneLine(row['publics_precisions'])}`,
    conditions && `Conditions d’accès\u00a0: ${conditions}`,
    where.words && `Lieu\u00a0: ${where.words}`,
  ];
  return {
    id: idOf('di', id),
    name: shorten(name, 500),
    ...summarised(fromMarkdown(row['presentation_resume'] ?? ''), long.filter(Boolean).join('\n\n'), name),
    themes: themesFrom(codes, context),
    ...some({
      category:
        listOf(row, 'type', 'types')
          .map((code) => TYPES[code] ?? '')
          .find(Boolean) ?? '',
      codes,
      audiences: listOf(row, 'publics', 'profils'),
      place: where.place,
      coverage: coverageOf(listOf(row, 'zone_eligibilite', 'zone_diffusion_code'), context),
      attendance,
      contact: contactFrom(
        {
          phone: row['telephone'] || structure?.['telephone'] || '',
          email: row['courriel'] || structure?.['courriel'] || '',
          url: structure?.['site_web'] ?? '',
          booking: row['lien_mobilisation'] || row['prise_rdv'] || '',
        },
        context,
      ),
      admission: admissionOf(row),
      identifiers: identifiersOf(structure),
      cost: cost && { kind: cost, ...(row['frais_precisions'] && { details: oneLine(row['frais_precisions']) }) },
      accessibility: accessibilityOf(structure),
      documents: listOf(row, 'justificatifs'),
      updated: readDay(row['date_maj']?.slice(0, 10)) ?? '',
    }),
    ...hoursFrom(row['horaires_accueil'] || row['recurrence'] || structure?.['horaires_accueil'] || '', context),
    ...sourceFrom(options, row['source'] ? `data·inclusion – ${row['source']}` : 'data·inclusion', row['lien_source']),
  };
}

/** A structure without services of its own in the file. */
export function serviceOfStructure(row: Row, context: ServiceContext): Service | undefined {
  const summary = serviceOf(
    { ...row, horaires_accueil: row['horaires_accueil'] || row['horaires_ouverture'] || '' },
    row,
    context,
  );
  return summary && { ...summary, id: idOf('di-structure', row['id'] ?? '') };
}

function whereaboutsOf(row: Row): Whereabouts {
  const numberOf = (key: string) => (row[key] && Number.isFinite(Number(row[key])) ? Number(row[key]) : undefined);
  return {
    address: [row['adresse'], row['complement_adresse']].filter(Boolean).join(', '),
    postalCode: (row['code_postal'] ?? '').replace(/\.0$/, ''),
    insee: (row['code_insee'] ?? '').replace(/\.0$/, ''),
    city: row['commune'] ?? '',
    latitude: numberOf('latitude'),
    longitude: numberOf('longitude'),
  };
}

function attendanceOf(row: Row): NonNullable<Service['attendance']> {
  const modes = listOf(row, 'modes_accueil');
  return [
    ...(modes.includes('en-presentiel') ? (['in-person'] as const) : []),
    ...(modes.includes('a-distance') ? (['remote'] as const) : []),
  ];
}

/** How one gets it, and who may ask for it where that is not the resident. */
function admissionOf(row: Row): string {
  const by = listOf(row, 'mobilisable_par');
  const modes = listOf(row, 'modes_mobilisation').map((code) => MODES[code] ?? code);
  return [
    modes.length ? `${modes.join(', ')}.` : '',
    by.length === 1 && by[0] === 'professionnels' ? 'À demander par un professionnel.' : '',
    row['mobilisation_precisions'] ?? '',
  ]
    .filter(Boolean)
    .join('\n');
}

function identifiersOf(structure: Row | undefined): Service['identifiers'] {
  return some({ siret: siretOf(structure?.['siret'] ?? ''), rna: rnaOf(structure?.['rna'] ?? '') });
}

function accessibilityOf(structure: Row | undefined): Service['accessibility'] {
  const said = structure?.['accessibilite_lieu'] || structure?.['accessibilite'] || '';
  const isAddress = /^https?:\/\/\S+$/i.test(said);
  return some({ url: isAddress ? said : '', details: isAddress || fold(said) === '' ? '' : said });
}
