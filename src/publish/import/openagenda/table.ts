/** OpenAgenda's events as rows: its own CSV, and the one of the national catalogue. Both become what its API answers. */
import { fold } from '../../../domain/search.js';
import { some, type Json } from '../json.js';

/** Titles of columns for a key of the API, folded; `_fr` and « - FR » are looked past. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  uid: ['uid', 'identifiant', 'identifiant_unique', 'uid_openagenda'],
  slug: ['slug', 'code_url'],
  canonicalUrl: ['canonicalurl', 'url_canonique', 'lien', 'lien_openagenda', 'link'],
  title: ['title', 'titre'],
  description: ['description', 'description_courte'],
  longDescription: ['longdescription', 'description_longue', 'description_detaillee'],
  conditions: ['conditions', 'conditions_de_participation', 'detail_des_conditions', 'tarifs'],
  keywords: ['keywords', 'mots_cles'],
  image: ['image', 'image_url', 'illustration'],
  imageCredits: ['imagecredits', 'credits_de_l_image', 'credits_image', 'credit_image'],
  timings: [
    'timings',
    'horaires_iso',
    'horaires_iso_europe_paris',
    'horaires_detailles_iso',
    'horaires_detailles',
    'horaires',
  ],
  accessibility: ['accessibility', 'accessibility_label', 'accessibilite'],
  attendanceMode: ['attendancemode', 'mode_de_participation'],
  onlineAccessLink: ['onlineaccesslink', 'lien_d_acces_en_ligne', 'lien_d_acces'],
  status: ['status', 'statut'],
  state: ['state', 'etat'],
  registration: ['registration', 'outils_d_inscription', 'inscription'],
  updatedAt: ['updatedat', 'derniere_mise_a_jour', 'mis_a_jour_le'],
  firstBegin: ['firstdate_begin', 'premiere_date_debut'],
  firstEnd: ['firstdate_end', 'premiere_date_fin'],
  lastBegin: ['lastdate_begin', 'derniere_date_debut'],
  lastEnd: ['lastdate_end', 'derniere_date_fin'],
  ageMin: ['age_min', 'age_minimum'],
  ageMax: ['age_max', 'age_maximum'],
  name: ['location_name', 'nom_du_lieu', 'lieu', 'lieu_nom'],
  address: ['location_address', 'adresse', 'lieu_adresse', 'adresse_du_lieu'],
  postalCode: ['location_postalcode', 'code_postal', 'lieu_code_postal'],
  insee: ['location_insee', 'code_insee', 'insee', 'lieu_code_insee'],
  city: ['location_city', 'ville', 'commune', 'lieu_ville'],
  latitude: ['location_latitude', 'latitude', 'lieu_latitude'],
  longitude: ['location_longitude', 'longitude', 'lieu_longitude'],
  coordinates: ['location_coordinates', 'coordonnees'],
  agenda: ['originagenda_title', 'agenda_d_origine'],
};

const bare = (key: string) => key.replace(/_(fr|francais)$/, '');

export function isOpenAgendaTable(titles: readonly string[]): boolean {
  const has = (key: string) => titles.some((title) => COLUMNS[key]?.includes(bare(title)));
  return (
    has('uid') &&
    has('title') &&
    (has('timings') || has('firstBegin')) &&
    (has('name') || has('slug') || has('canonicalUrl'))
  );
}

const MODES: readonly (readonly string[])[] = [
  ['sur place', 'offline', 'presentiel'],
  ['en ligne', 'online', 'a distance'],
  ['mixte', 'mixed', 'hybride'],
];
const STATES: readonly (readonly string[])[] = [
  ['programme', 'scheduled', 'maintenu'],
  ['reprogramme', 'rescheduled', 'horaires modifies'],
  ['deplace en ligne', 'moved online', 'passe en ligne'],
  ['reporte', 'postponed'],
  ['complet', 'full'],
  ['annule', 'cancelled', 'canceled'],
];
const HANDICAPS: readonly (readonly [RegExp, string])[] = [
  [/auditif|\bhi\b/, 'hi'],
  [/visuel|\bvi\b/, 'vi'],
  [/psychique|\bpi\b/, 'pi'],
  [/moteur|\bmi\b/, 'mi'],
  [/intellectuel|mental|\bii\b/, 'ii'],
];

export function fromRow(row: Readonly<Record<string, string>>): Json {
  const field = (key: string): string => {
    const names = COLUMNS[key] ?? [];
    const title = Object.keys(row).find((one) => names.includes(bare(one)) && row[one]);
    return title === undefined ? '' : (row[title] ?? '');
  };
  const [latitude, longitude] = field('coordinates')
    .split(',')
    .map((part) => part.trim());
  const accessibility = fold(field('accessibility'));
  const span = (begin: string, end: string) => (begin && end ? { begin, end } : undefined);
  return some({
    ...Object.fromEntries(PLAIN.map((key) => [key, field(key)])),
    timings: datesOf(field('timings')),
    firstTiming: span(field('firstBegin'), field('firstEnd')),
    lastTiming: span(field('lastBegin'), field('lastEnd')),
    keywords: field('keywords').split(/\s*[,;|]\s*/),
    registration: parsed(field('registration')) ?? field('registration'),
    status: codeOf(field('status'), STATES),
    state: /^-?\d$/.test(field('state')) ? Number(field('state')) : undefined,
    attendanceMode: codeOf(field('attendanceMode'), MODES),
    accessibility: HANDICAPS.flatMap(([pattern, code]) => (pattern.test(accessibility) ? [code] : [])),
    age: some({ min: field('ageMin'), max: field('ageMax') }),
    originAgenda: some({ title: field('agenda') }),
    location: some({
      ...Object.fromEntries(['name', 'address', 'postalCode', 'insee', 'city'].map((key) => [key, field(key)])),
      latitude: field('latitude') || latitude,
      longitude: field('longitude') || longitude,
    }),
  });
}

const PLAIN = [
  'uid',
  'slug',
  'canonicalUrl',
  'title',
  'description',
  'longDescription',
  'conditions',
  'image',
  'imageCredits',
  'onlineAccessLink',
  'updatedAt',
];

function parsed(text: string): unknown {
  if (!/^[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A list in JSON, or instants in twos: `2026-12-05T09:00:00+01:00 - 2026-12-05T11:00:00+01:00`. */
function datesOf(text: string): unknown {
  const list = parsed(text);
  if (list !== undefined) return list;
  const instants = text.match(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?/g) ?? [];
  return Array.from({ length: Math.floor(instants.length / 2) }, (_, index) => ({
    begin: instants[index * 2],
    end: instants[index * 2 + 1],
  }));
}

/** A number, `{"id": 1, …}`, or its words. */
function codeOf(text: string, words: readonly (readonly string[])[]): unknown {
  if (/^\d$/.test(text)) return Number(text);
  const value = parsed(text);
  if (value !== undefined) return value;
  const index = words.findIndex((list) => list.includes(fold(text)));
  return index < 0 ? undefined : index + 1;
}
