/** `opening-cases.json`, which a person who does not program can check. */
import type { OpeningState } from '../../src/domain/opening.js';
import type { Feed, Service } from '../../src/feed/types.js';
import { feedOf, serviceOf } from './feed.js';
import data from './opening-cases.json';

export interface OpeningCase {
  readonly at: string;
  readonly when: string;
  readonly is: OpeningState['kind'];
  readonly until?: string;
  readonly opens?: string;
  readonly always?: boolean;
  readonly because?: string;
  readonly label?: string;
  readonly holiday?: string;
  /** Commune of the visit. */
  readonly visit?: string;
  /** What a resident reads; plain spaces stand for those that do not break. */
  readonly says: string;
}

interface Table extends Required<Pick<Feed, 'publicHolidays' | 'holidaysUntil'>> {
  readonly services: readonly {
    readonly id: string;
    readonly name: string;
    readonly record: Partial<Service>;
    readonly cases: readonly OpeningCase[];
  }[];
}

export const table = data as unknown as Table;
export const feed = feedOf({ publicHolidays: table.publicHolidays, holidaysUntil: table.holidaysUntil });

export function serviceNamed(id: string): Service {
  const found = table.services.find((service) => service.id === id);
  if (!found) throw new Error(`no service ${id} in the table`);
  return serviceOf(found.record);
}
