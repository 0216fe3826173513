/** The national list of France services (ANCT), as GeoJSON, CSV or JSON: points with their hours day by day. */
import { fold } from '../../../domain/search.js';
import type { Service } from '../../../feed/types.js';
import type { Found, Imported } from '../../source.js';
import type { Content } from '../content.js';
import type { Format, Input } from '../format.js';
import { readDayHours } from '../hours/index.js';
import { at, isJson, listAt, some, textAt } from '../json.js';
import { Report } from '../report.js';
import { keyOf, recordsOf, titlesOf } from '../rows.js';
import { contactFrom, located, sourceFrom, themesFrom, told, type ServiceContext } from '../services.js';
import { idOf, shorten } from '../text.js';
import { say } from '../../language.js';

export const franceServices: Format = { id: 'france-services', title: () => 'France services', recognises, read };

type Row = Readonly<Record<string, string>>;
const DAYS = {
  mo: 'h_lundi',
  tu: 'h_mardi',
  we: 'h_mercredi',
  th: 'h_jeudi',
  fr: 'h_vendredi',
  sa: 'h_samedi',
  su: 'h_dimanche',
} as const;
const NAMES = ['lib_france_services', 'lib_fs', 'nom_france_services', 'nom'];
const IDS = ['matricule', 'id_fs', 'id'];

/** What a file is shows in its first records. */
const A_FEW = 20;

const isPoint = (keys: readonly string[]) =>
  keys.includes('h_lundi') && keys.includes('h_vendredi') && NAMES.some((name) => keys.includes(name));

function recognises(content: Content): boolean {
  if (content.kind === 'csv') return isPoint(titlesOf(content.table));
  return content.kind === 'json' && pointsOf(content.value, A_FEW).some(({ row }) => isPoint(Object.keys(row)));
}

interface Point {
  readonly row: Row;
  readonly path: string;
}

/** Features, or a bare list of what their properties hold. */
function pointsOf(value: unknown, most = Infinity): Point[] {
  const name = isJson(value) && Array.isArray(at(value, 'features')) ? 'features' : '';
  const list = name ? listAt(value, name) : Array.isArray(value) ? (value as unknown[]) : [];
  return list.slice(0, most).flatMap((item, index) => {
    const properties = at(item, 'properties') ?? item;
    if (!isJson(properties)) return [];
    const row = Object.create(null) as Record<string, string>;
    for (const key of Object.keys(properties)) row[keyOf(key)] = textAt(properties, key);
    const position = at(item, 'geometry', 'coordinates');
    if (Array.isArray(position)) {
      row['longitude'] ||= String(position[0]);
      row['latitude'] ||= String(position[1]);
    }
    return [{ row, path: `${name}[${index}]` }];
  });
}

function read({ file, content, options }: Input): Imported {
  const report = new Report(file.name);
  const points =
    content.kind === 'csv'
      ? recordsOf(content.table).map(({ values, line }) => ({ row: values, place: { row: line } }))
      : pointsOf(content.kind === 'json' ? content.value : undefined).map(({ row, path }) => ({
          row,
          place: { path },
        }));
  const services = points.flatMap(({ row, place }): Found<Service>[] => {
    const record = serviceOf(row, { options, report, place });
    return record ? [{ record, origin: report.at(place) }] : [];
  });
  return { records: { services }, problems: report.problems };
}

const fieldOf = (row: Row, ...keys: readonly string[]) => keys.map((key) => row[key] ?? '').find(Boolean) ?? '';

function serviceOf(row: Row, context: ServiceContext): Service | undefined {
  const { options, report, place } = context;
  const [label, number] = [fieldOf(row, ...NAMES), fieldOf(row, ...IDS)];
  if (!label || !number) {
    report.add(
      'error',
      'incomplete-record',
      place,
      [
        say(
          'Ce point n’a pas de nom ou pas de numéro\u00a0: il n’est pas repris.',
          'This point has no name or no number: it is not taken over.',
        ),
        say('Complétez-le dans le fichier.', 'Complete it in the file.'),
      ],
      label || number,
    );
    return undefined;
  }
  const where = located(
    {
      address: [fieldOf(row, 'adresse'), fieldOf(row, 'complement_d_adresse', 'complement_adresse')]
        .filter(Boolean)
        .join(', '),
      postalCode: fieldOf(row, 'code_postal', 'cp'),
      insee: fieldOf(row, 'insee_com', 'code_insee', 'insee'),
      city: fieldOf(row, 'lib_com', 'commune', 'ville'),
      latitude: numberOf(fieldOf(row, 'latitude', 'lat')),
      longitude: numberOf(fieldOf(row, 'longitude', 'lon', 'long')),
    },
    context,
  );
  const isItinerant =
    /^oui$/i.test(fieldOf(row, 'itinerance')) || fold(fieldOf(row, 'categorie', 'format_fs')).includes('itinerant');
  if (isItinerant)
    report.add(
      'advice',
      'itinerant',
      place,
      [
        say(
          'Ce France services est itinérant\u00a0: le fichier ne dit ni où ni quand il passe.',
          'This France services is itinerant: the file says neither where nor when it comes.',
        ),
        say(
          'Ajoutez ses passages dans le classeur, feuille «\u00a0Passages\u00a0».',
          'Add its visits in the workbook, sheet “Passages”.',
        ),
      ],
      label,
    );
  const days = Object.fromEntries(
    Object.entries(DAYS).flatMap(([day, key]) => (key in row ? [[day, row[key] ?? '']] : [])),
  );
  const description = [
    isItinerant ? 'Ce France services est itinérant\u00a0: il se déplace aussi dans d’autres communes.' : '',
    where.words && `Lieu\u00a0: ${where.words}`,
  ]
    .filter(Boolean)
    .join('\n\n');
  const category = fieldOf(row, 'categorie');
  return {
    id: idOf('fs', number),
    name: shorten(fold(label).includes('france services') ? label : `France services ${label}`, 500),
    summary: 'Aide aux démarches administratives et numériques\u00a0: un point d’accueil France services.',
    themes: themesFrom(['france-services'], context),
    category: 'France services',
    ...some({
      description,
      codes: category ? [category] : [],
      place: where.place,
      attendance: ['in-person' as const],
      contact: contactFrom(
        { phone: fieldOf(row, 'telephone', 'tel'), url: fieldOf(row, 'site_web', 'site_internet') },
        context,
      ),
    }),
    ...told(readDayHours(days, fieldOf(row, 'commentaire_horaires', 'commentaires_horaires')), context),
    ...sourceFrom(options, 'France services (ANCT)'),
  };
}

function numberOf(text: string): number | undefined {
  const number = Number(text.replace(',', '.'));
  return text && Number.isFinite(number) ? number : undefined;
}
