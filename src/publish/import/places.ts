/** Where something is, by whatever a document says of it. */
import { findCommune } from '../../domain/communes.js';
import type { Place } from '../../feed/types.js';
import type { Territory } from '../source.js';
import { some } from './json.js';

export interface Whereabouts {
  readonly name?: string;
  readonly address?: string;
  readonly postalCode?: string;
  readonly insee?: string;
  readonly city?: string;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  readonly access?: string;
}

/**
 * The feed's place; undefined where its commune is not known: a postal code is of several communes, and a name alone may be of
 * another department. `city` names one outside of the territory.
 */
export function placeOf(where: Whereabouts, territory: Territory): Place | undefined {
  const commune = communeOf(where, territory);
  if (!commune) return undefined;
  const known = territory.communes.find(({ code }) => code === commune);
  const { name = '', address = '', postalCode = '', city = '', access = '' } = where;
  const isPoint = isOnEarth(where);
  return {
    ...some({
      name,
      address: withoutTown(address, postalCode, city || (known?.name ?? '')),
      postalCode,
      city: known ? '' : city,
      access,
      latitude: isPoint ? where.latitude : undefined,
      longitude: isPoint ? where.longitude : undefined,
    }),
    commune,
  };
}

function communeOf(
  { insee = '', city = '', postalCode = '', address = '' }: Whereabouts,
  territory: Territory,
): string | undefined {
  const code = insee.trim().toUpperCase();
  const padded = /^\d{4}$/.test(code) ? `0${code}` : code;
  if (/^\d[\dAB]\d{3}$/.test(padded)) return padded;
  // The end of an address: « 15 quai François Mitterrand, 14000 Caen ».
  const [, postal = postalCode, town = city] = /\b(\d{5})\s+([^,\d]+?)(?:,\s*France)?\s*$/i.exec(address) ?? [];
  const found = findCommune(territory, city || town);
  const asked = postalCode || postal;
  // The same name in another department is another commune.
  return found && (!asked || !found.postalCodes?.length || found.postalCodes.includes(asked)) ? found.code : undefined;
}

/** The street alone, where the postal code and the town are said beside it. */
function withoutTown(address: string, postalCode: string, town: string): string {
  const tail = new RegExp(`[,\\s]*${escape(postalCode)}\\s*${escape(town)}(\\s*,?\\s*France)?$`, 'i');
  const street = postalCode && town ? address.replace(tail, '') : address;
  return street.trim() || address;
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');

/** Zero, zero is in the sea, and is what programs write where they know nothing. */
function isOnEarth({ latitude, longitude }: Whereabouts): boolean {
  if (latitude === undefined || longitude === undefined) return false;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);
}

/** What is said of a place that the feed cannot hold, in one line. */
export const placeInWords = ({ name = '', address = '', postalCode = '', city = '' }: Whereabouts) =>
  [name, address, address.includes(city) ? '' : [postalCode, city].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
