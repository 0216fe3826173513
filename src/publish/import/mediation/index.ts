/** The national standard of places of digital mediation, v1: CSV with `|` between values, or JSON. https://lamednum.github.io/schema-standard-mediation-num/ */
import { fold } from '../../../domain/search.js';
import type { Service } from '../../../feed/types.js';
import type { Found, Imported } from '../../source.js';
import type { Content } from '../content.js';
import type { Format, Input } from '../format.js';
import { isJson, listAt, some, textAt } from '../json.js';
import { Report } from '../report.js';
import { recordsOf, titlesOf } from '../rows.js';
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
import { fromHtml, idOf, shorten, summarised } from '../text.js';
import { say } from '../../language.js';

export const mediation: Format = {
  id: 'lieux-mediation-numerique',
  title: () => say('lieux de médiation numérique', 'digital inclusion places (“lieux de médiation numérique”)'),
  recognises,
  read,
};

type Row = Readonly<Record<string, string>>;

const isPlace = (keys: readonly string[]) =>
  ['id', 'nom', 'services'].every((key) => keys.includes(key)) &&
  [
    'pivot',
    'typologie',
    'frais_a_charge',
    'modalites_acces',
    'modalites_accompagnement',
    'publics_specifiquement_adresses',
    'prise_en_charge_specifique',
    'horaires',
  ].filter((key) => keys.includes(key)).length > 1;

function recognises(content: Content): boolean {
  if (content.kind === 'csv') return isPlace(titlesOf(content.table));
  return content.kind === 'json' && itemsOf(content.value).some((item) => isJson(item) && isPlace(Object.keys(item)));
}

const itemsOf = (value: unknown) => (Array.isArray(value) ? (value as unknown[]) : listAt(value, 'data'));

/** Lists and texts alike become what the CSV has. */
function rowOf(item: unknown): Row {
  const row = Object.create(null) as Record<string, string>;
  if (isJson(item))
    for (const key of Object.keys(item))
      row[key] = Array.isArray(item[key]) ? item[key].map(String).join('|') : textAt(item, key);
  return row;
}

function read({ file, content, options }: Input): Imported {
  const report = new Report(file.name);
  const value = content.kind === 'json' ? content.value : undefined;
  const rows =
    content.kind === 'csv'
      ? recordsOf(content.table).map(({ values, line }) => ({ row: values, place: { row: line } }))
      : itemsOf(value).map((item, index) => ({
          row: rowOf(item),
          place: { path: `${Array.isArray(value) ? '' : 'data'}[${index}]` },
        }));
  const services = rows.flatMap(({ row, place }): Found<Service>[] => {
    const record = serviceOf(row, { options, report, place });
    return record ? [{ record, origin: report.at(place) }] : [];
  });
  return { records: { services }, problems: report.problems };
}

const listOf = (row: Row, key: string) =>
  (row[key] ?? '')
    .split(/\s*[|\n]\s*/)
    .map((item) => item.trim())
    .filter(Boolean);

/** Kinds of places, of which the first that is known is shown. */
const KINDS: Readonly<Record<string, string>> = {
  RFS: 'France services',
  BIB: 'Bibliothèque',
  CCAS: 'CCAS',
  CIAS: 'CIAS',
  MUNI: 'Mairie',
  MDS: 'Maison des solidarités',
  CSC: 'Centre social',
  CAF: 'CAF',
  TIERS_LIEUX: 'Tiers-lieu',
  EPN: 'Espace public numérique',
  ASSO: 'Association',
  ML: 'Mission locale',
  MJC: 'MJC',
  PIJ_BIJ: 'Information jeunesse',
  LA_POSTE: 'La Poste',
  CPAM: 'CPAM',
  EVS: 'Espace de vie sociale',
  PIMMS: 'Pimms',
  RS_FJT: 'Foyer de jeunes travailleurs',
};

/** Codes of publics that data·inclusion has for a label of this standard; another label stays as it is. */
const PUBLICS: Readonly<Record<string, string>> = {
  jeunes: 'jeunes',
  femmes: 'femmes',
  seniors: 'seniors',
  etudiants: 'etudiants',
  'familles et ou enfants': 'familles',
  'familles enfants': 'familles',
  'tout public': 'tous-publics',
};

function serviceOf(row: Row, context: ServiceContext): Service | undefined {
  const { options, report, place } = context;
  const [id = '', name = ''] = [row['id'], row['nom']];
  if (!id || !name) {
    report.add(
      'error',
      'incomplete-record',
      place,
      [
        say(
          'Ce lieu n’a pas de nom ou pas d’identifiant\u00a0: il n’est pas repris.',
          'This place has no name or no id: it is not taken over.',
        ),
        say('Complétez-le dans le fichier.', 'Complete it in the file.'),
      ],
      name || id,
    );
    return undefined;
  }
  const where = located(
    {
      address: [row['adresse'], row['complement_adresse']].filter(Boolean).join(', '),
      postalCode: row['code_postal'] ?? '',
      insee: row['code_insee'] ?? '',
      city: row['commune'] ?? '',
      latitude: numberOf(row['latitude']),
      longitude: numberOf(row['longitude']),
    },
    context,
  );
  const services = listOf(row, 'services');
  const help = listOf(row, 'modalites_accompagnement');
  const care = listOf(row, 'prise_en_charge_specifique');
  const isItinerant = listOf(row, 'itinerance').some((word) => fold(word) === 'itinerant');
  const long = [
    fromHtml(row['presentation_detail'] ?? ''),
    help.length ? `Accompagnement\u00a0: ${help.join(', ')}.` : '',
    isItinerant ? 'Ce lieu est itinérant.' : '',
    where.words && `Lieu\u00a0: ${where.words}`,
  ];
  const pivot = (row['pivot'] ?? '').replace(/\s/g, '');
  const updated = /^\d{4}-\d\d-\d\d/.exec(row['date_maj'] ?? '')?.[0] ?? '';
  return {
    id: idOf('mn', id),
    name: shorten(name, 500),
    ...summarised(
      fromHtml(row['presentation_resume'] ?? ''),
      long.filter(Boolean).join('\n\n'),
      services.join(', ') || name,
    ),
    themes: themesFrom(['lieu-de-mediation-numerique'], context),
    ...some({
      category:
        listOf(row, 'typologie')
          .map((code) => KINDS[code] ?? '')
          .find(Boolean) ?? '',
      codes: services,
      audiences: listOf(row, 'publics_specifiquement_adresses').map((label) => PUBLICS[fold(label)] ?? label),
      place: where.place,
      attendance: attendanceOf(help),
      contact: contactFrom(
        {
          phone: row['telephone'] ?? '',
          email: row['courriels'] || row['courriel'] || '',
          url: row['site_web'] ?? '',
          booking: row['prise_rdv'] ?? '',
        },
        context,
      ),
      admission: listOf(row, 'modalites_acces').join(', '),
      identifiers: some({ siret: siretOf(pivot), rna: rnaOf(pivot) }),
      cost: costOf(listOf(row, 'frais_a_charge')),
      accessibility: some({
        details: care.join(', '),
        url: /^https?:\/\/\S+$/i.test(row['fiche_acces_libre'] ?? '') ? row['fiche_acces_libre'] : '',
      }),
      keywords: [
        ...listOf(row, 'dispositif_programmes_nationaux'),
        ...listOf(row, 'formations_labels'),
        ...listOf(row, 'autres_formations_labels'),
      ],
      updated,
    }),
    ...hoursFrom(row['horaires'] ?? '', context),
    ...sourceFrom(options, row['source'] ? `Médiation numérique – ${row['source']}` : 'Médiation numérique'),
  };
}

function attendanceOf(help: readonly string[]): NonNullable<Service['attendance']> {
  const isRemote = help.some((word) => fold(word).includes('distance'));
  const isHere = !help.length || help.some((word) => !fold(word).includes('distance'));
  return [...(isHere ? (['in-person'] as const) : []), ...(isRemote ? (['remote'] as const) : [])];
}

/** Several mean that it depends. */
function costOf(said: readonly string[]): Service['cost'] {
  const [word, ...others] = said.map(fold);
  if (!word) return undefined;
  if (!others.length && word === 'gratuit') return { kind: 'free' };
  if (!others.length && word === 'payant') return { kind: 'paid' };
  return { kind: 'conditional', details: said.join(', ') };
}

function numberOf(text = ''): number | undefined {
  const number = Number(text.replace(',', '.'));
  return text && Number.isFinite(number) ? number : undefined;
}
