/** Properties of an entry in the feed's terms. */
import type ICAL from 'ical.js';
import { isoOf } from '../../instants.js';
import type { Whereabouts } from '../places.js';
import { fromHtml, oneLine } from '../text.js';
import { instantOf, isTime, wallOf } from './dates.js';

export function textOf(component: ICAL.Component, name: string): string {
  const value = component.getFirstPropertyValue(name);
  return value === null ? '' : value.toString().trim();
}

/** Plain text is often HTML, and some programs write the HTML beside it. */
export function descriptionOf(component: ICAL.Component): string {
  return fromHtml(textOf(component, 'description') || textOf(component, 'x-alt-desc'));
}

export const categoriesOf = (component: ICAL.Component) =>
  component
    .getAllProperties('categories')
    .flatMap((property) => property.getValues().map((value: unknown) => (typeof value === 'string' ? value : '')))
    .flatMap((text) => text.split(','))
    .map((text) => text.trim());

/** « Salle des fêtes, 2 rue Haute, 89510 Véron »: the name, the street, the commune. */
export function whereaboutsOf(component: ICAL.Component): Whereabouts {
  const location = oneLine(fromHtml(textOf(component, 'location'))).replace(/,\s*France$/i, '');
  const geo: unknown = component.getFirstPropertyValue('geo');
  const [latitude, longitude] = Array.isArray(geo) ? geo.map(Number) : [];
  const match = /^(.*?)[\s,–-]*\b(\d{5})\s+([^,\d]+)$/.exec(location);
  const parts = (match?.[1] ?? location).split(/\s*[,–]\s+/).filter(Boolean);
  const [name = '', ...street] = parts;
  const last = street[street.length - 1] ?? '';
  if (match)
    return {
      name: street.length || !/^\d/.test(name) ? name : '',
      address: street.length ? street.join(', ') : /^\d/.test(name) ? name : '',
      postalCode: match[2] ?? '',
      city: match[3] ?? '',
      latitude,
      longitude,
    };
  // « Salle des fêtes, Véron », « Véron ».
  return {
    name: street.length ? name : '',
    address: street.slice(0, -1).join(', '),
    city: last || name,
    latitude,
    longitude,
  };
}

export function updatedOf(component: ICAL.Component, zone: string): string {
  const value: unknown = component.getFirstPropertyValue('last-modified');
  const wall = isTime(value) ? wallOf(value, 'UTC') : undefined;
  return wall ? isoOf(instantOf(wall), zone) : '';
}
