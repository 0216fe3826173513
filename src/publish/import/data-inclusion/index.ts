/**
 * data·inclusion, schema v1: its JSON (structures, services, both, pages of its interface), its CSV, and its .xlsx template.
 * https://data-inclusion-schema.readthedocs.io
 */
import type { Service } from '../../../feed/types.js';
import type { Found, Imported } from '../../source.js';
import type { Format, Input } from '../format.js';
import { Report, quoted } from '../report.js';
import { holdsItems, itemsOf, type Item } from './items.js';
import { serviceOf, serviceOfStructure } from './service.js';
import { say } from '../../language.js';

export const dataInclusion: Format = {
  id: 'data-inclusion',
  title: () => 'data·inclusion',
  recognises: holdsItems,
  read,
};

function read({ file, content, options }: Input): Imported {
  const report = new Report(file.name);
  const { structures, services, thematiques } = itemsOf(content, report);
  const byId = new Map(structures.map(({ row }) => [row['id'] ?? '', row]));
  const found: Found<Service>[] = [];
  const used = new Set<string>();
  const ids = new Set<string>();
  const add = (record: Service | undefined, place: Item['place']) => {
    if (!record) return;
    if (ids.has(record.id)) {
      report.add(
        'warning',
        'duplicate-id',
        place,
        [
          say(
            `L’identifiant de ${quoted(record.name)} est déjà pris dans ce fichier\u00a0: seule la première fiche est reprise.`,
            `The id of ${quoted(record.name)} is already taken in this file: only the first record is taken over.`,
          ),
          say('Donnez à chaque service son propre identifiant.', 'Give each service an id of its own.'),
        ],
        record.id,
      );
      return;
    }
    ids.add(record.id);
    found.push({ record, origin: report.at(place) });
  };
  for (const [index, { row, place }] of services.entries()) {
    if (index % 500 === 0) options.progress?.(index / services.length);
    const structure = byId.get(row['structure_id'] ?? '');
    used.add(row['structure_id'] ?? '');
    add(serviceOf(row, structure, { options, report, place }, thematiques), place);
  }
  // A structure that offers no service here is worth knowing all the same.
  for (const { row, place } of structures)
    if (!used.has(row['id'] ?? '')) add(serviceOfStructure(row, { options, report, place }), place);
  return { records: { services: found }, problems: report.problems };
}
