/**
 * Services of the feed in the schema of data·inclusion, v1: what its API and the tools of the departments read. A service
 * there belongs to a structure; the feed has places, and each becomes one. Nothing is guessed: a code that the schema does
 * not know is left out, and so is what the feed does not say.
 * https://data-inclusion-schema.readthedocs.io
 */
import { fold } from '../../domain/search.js';
import type { Feed, Service } from '../../feed/types.js';
import { slug } from '../book/rows.js';
import codes from './data-inclusion-codes.json';
import { osmHours } from './osm-hours.js';

/** Bounds of the schema, in characters. */
const NAME = [3, 150] as const;
const TEXT = [50, 2000] as const;

const THEMATIQUES = new Set(
  Object.entries(codes.thematiques).flatMap(([family, names]) => names.map((name) => `${family}--${name}`)),
);
const FRAIS = { free: 'gratuit', paid: 'payant', conditional: 'payant' } as const;
const MODES = { 'in-person': 'en-presentiel', remote: 'a-distance', 'at-home': undefined } as const;

interface Located {
  readonly commune?: string;
  readonly code_insee?: string;
  readonly code_postal?: string;
  readonly adresse?: string;
  readonly longitude?: number;
  readonly latitude?: number;
}
export interface Structure extends Located {
  readonly source: string;
  readonly id: string;
  readonly nom: string;
  readonly description: string;
  readonly date_maj: string;
  readonly siret?: string;
  readonly site_web?: string;
  readonly accessibilite_lieu?: string;
}
export interface DataInclusionService extends Located {
  readonly source: string;
  readonly structure_id: string;
  readonly id: string;
  readonly nom: string;
  readonly description: string;
  readonly date_maj: string;
  readonly [field: string]: string | number | readonly string[] | undefined;
}

export function dataInclusion(feed: Feed): { structures: Structure[]; services: DataInclusionService[] } {
  const today = feed.updated.slice(0, 10);
  const open = feed.services.filter(
    ({ status, validUntil }) => status !== 'closed' && (validUntil === undefined || validUntil >= today),
  );
  const ofStructure = new Map<string, [Service, ...Service[]]>();
  const services = open.map((service) => {
    const key = JSON.stringify(whatIsShared(service, feed));
    const known = ofStructure.get(key);
    if (known) known.push(service);
    else ofStructure.set(key, [service]);
    return serviceOf(service, structureId(known?.[0] ?? service), feed);
  });
  return { structures: [...ofStructure.values()].map((list) => structureOf(list, feed)), services };
}

const isWeb = (address: string | undefined) =>
  address !== undefined && /^https?:/i.test(address) ? address : undefined;
const nameOf = (name: string) => {
  const plain = name
    .replace(/[ \t\n]+/g, ' ')
    .trim()
    .slice(0, NAME[1])
    .replace(/[\s.]+$/, '');
  return plain.length < NAME[0] ? `Service ${plain}` : plain;
};

/** Where a person finds it; a place of refuge is nowhere. */
function locatedOf({ place, sensitive }: Service, { communes }: Feed): Located {
  if (!place || sensitive) return {};
  const { commune: code, city, postalCode = '', address, latitude, longitude } = place;
  const commune = city ?? communes.find((one) => one.code === code)?.name;
  return present({
    commune,
    code_insee: code,
    code_postal: /^\d{5}$/.test(postalCode) ? postalCode : undefined,
    adresse: address,
    longitude,
    latitude,
  });
}

/** Services that have all of this in common are of one structure. */
function whatIsShared(service: Service, feed: Feed) {
  const { place, sensitive, identifiers, contact, accessibility } = service;
  const siret = identifiers?.siret ?? '';
  return present({
    ...locatedOf(service, feed),
    nom: place && !sensitive ? place.name : undefined,
    siret: /^\d{14}$/.test(siret) && !sensitive ? siret : undefined,
    site_web: isWeb(contact?.url),
    accessibilite_lieu: isWeb(accessibility?.url),
  });
}

/** That of its first service, and it stays as long as that one does. */
const structureId = ({ id }: Service) => `structure-${id}`;

function structureOf(services: readonly [Service, ...Service[]], feed: Feed): Structure {
  const [first] = services;
  const { nom, ...shared } = whatIsShared(first, feed);
  const name = nameOf(nom ?? (shared.commune === undefined ? feed.publisher.name : first.name));
  return {
    source: slug(feed.title),
    id: structureId(first),
    nom: name,
    description: textOf(`${name}\u00a0: ${services.map((service) => service.name).join(', ')}.`, feed),
    date_maj: services.map((service) => dateOf(service, feed)).reduce((one, other) => (one > other ? one : other)),
    ...shared,
  };
}

const dateOf = ({ verified, updated }: Service, feed: Feed) => (verified ?? updated ?? feed.updated).slice(0, 10);

/** As long as the schema asks for: a short text says who publishes it. */
function textOf(text: string, { title, publisher }: Feed): string {
  const credit = `Fiche de «\u00a0${title}\u00a0», publiée par ${publisher.name}.`;
  const whole = text.length < TEXT[0] ? `${text}\n\n${credit}` : text;
  return whole.length > TEXT[1] ? `${whole.slice(0, TEXT[1] - 1)}…` : whole;
}

function serviceOf(service: Service, structure: string, feed: Feed): DataInclusionService {
  const {
    id,
    name,
    summary,
    description,
    category,
    contact,
    cost,
    attendance = [],
    coverage,
    hours,
    admission,
  } = service;
  const territory = feed.communes.map(({ code }) => code);
  const zone = coverage === 'all' ? territory : (coverage ?? []);
  const publics = (service.audiences ?? []).filter((code) => codes.publics.includes(code));
  const modes = attendance.flatMap((mode) => MODES[mode] ?? []);
  const details = [cost?.kind === 'conditional' ? 'Selon les ressources.' : '', cost?.details ?? ''];
  return {
    source: slug(feed.title),
    structure_id: structure,
    id,
    nom: nameOf(name),
    description: textOf([summary, description].filter(Boolean).join('\n\n'), feed),
    date_maj: dateOf(service, feed),
    ...present({
      type: codes.types.find((type) => type === fold(category ?? '').replaceAll(' ', '-')),
      thematiques: listOf((service.codes ?? []).filter((code) => THEMATIQUES.has(code))),
      frais: cost && FRAIS[cost.kind],
      frais_precisions: details.filter(Boolean).join(' ') || undefined,
      publics: listOf(publics.includes('tous-publics') ? ['tous-publics'] : publics),
      ...locatedOf(service, feed),
      telephone: contact?.phone && international(contact.phone),
      courriel: contact?.email,
      modes_accueil: listOf(modes),
      zone_eligibilite: listOf(zone),
      lien_mobilisation: isWeb(contact?.booking),
      mobilisation_precisions: admission,
      horaires_accueil: hours && osmHours(hours),
    }),
  };
}

const listOf = (values: readonly string[]) => (values.length ? [...new Set(values)] : undefined);

/** « 03 53 01 00 01 » → `+33353010001`; a short number stays. */
function international(phone: string): string {
  const digits = phone.replace(/[\s.-]/g, '');
  return /^0[1-9]\d{8}$/.test(digits) ? `+33${digits.slice(1)}` : phone;
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
const present = <T extends object>(fields: T): Present<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as Present<T>;
