/** Records and what belongs to them: the rows of other sheets that name them. */
import { closest } from '../../domain/closest.js';
import { fold } from '../../domain/search.js';
import type { Hours, Service } from '../../feed/types.js';
import type { Found, Origin, Problem } from '../source.js';
import type { Row, Table } from './find-table.js';
import type { Names } from './kinds.js';
import { slug, timingOf, valuesOf, type Values } from './rows.js';
import { addToHours, hoursOfRow } from './week.js';
import { say } from '../language.js';

type Fields = Record<string, unknown>;
type Member = Found<Fields> & { parts: Record<string, Origin> };

export class Family {
  private readonly members: Member[] = [];
  private readonly byName = new Map<string, Member | 'several'>();

  constructor(private readonly problems: Problem[]) {}

  /** Takes records in, by each of their names. */
  adopt(records: readonly Found<unknown>[]): void {
    for (const found of records) {
      const member: Member = { ...found, record: found.record as Fields, parts: {} };
      this.members.push(member);
      for (const key of ['id', 'name', 'title']) {
        const name = member.record[key];
        if (typeof name === 'string') this.name(fold(name), member);
      }
    }
  }

  private name(name: string, member: Member): void {
    const known = this.byName.get(name);
    this.byName.set(name, known && known !== member ? 'several' : member);
  }

  /** Adds the rows of a sheet to the records that they name. */
  addRows(table: Table, names: Names): void {
    for (const row of table.rows) {
      const values = valuesOf(row, table, names, this.problems);
      if (!values.complete) continue;
      const member = this.find(String(values.apart['of']), row.origin, table);
      if (!member) continue;
      if (table.shape.assemble === 'hours') this.addHours(member, values, row, table);
      else this.addItem(member, values, row, table, names);
    }
  }

  private addItem(member: Member, values: Values, row: Row, table: Table, names: Names): void {
    const { list = '', within, assemble } = table.shape;
    const { record, apart } = values;
    const owner = within ? this.itemOf(member, String(apart['item']), within, row.origin) : member.record;
    if (!owner) return;
    if (assemble === 'span') {
      const timing = timingOf(apart, row.origin, names.zone, this.problems);
      if (!timing) {
        this.problems.push(noDate(row.origin));
        return;
      }
      Object.assign(record, timing);
    }
    if (list === 'indicators') record['id'] ??= slug(String(record['name']));
    const items = (owner[list] ??= []) as Fields[];
    // The place of a visit is the service's own where the row names none.
    if (list === 'visits' && record['place'] === undefined && member.record['place'] !== undefined)
      record['place'] = member.record['place'];
    if (!within) member.parts[`${list}[${items.length}]`] = row.origin;
    items.push(list === 'timings' || list === 'visits' ? inOrder(record) : record);
  }

  private addHours(member: Member, { record }: Values, row: Row, table: Table): void {
    const service = member.record as Partial<Service>;
    const part = hoursOfRow(record, (path, text) =>
      this.problems.push(unclearHours({ ...row.origin, column: table.titles[path] ?? path }, text)),
    );
    const label = record['label'];
    member.parts[typeof label === 'string' ? 'otherHours' : 'hours'] ??= row.origin;
    addToHours(typeof label === 'string' ? otherHours(service, label) : (service.hours ??= {}), record, part);
  }

  private itemOf(
    member: Member,
    name: string,
    within: { list: string; by: readonly string[] },
    origin: Origin,
  ): Fields | undefined {
    const items = (member.record[within.list] ?? []) as Fields[];
    const wanted = fold(name);
    for (const key of within.by) {
      const item = items.find((one) => typeof one[key] === 'string' && fold(one[key]) === wanted);
      if (item) return item;
    }
    this.problems.push(unknownItem(origin, name));
    return undefined;
  }

  private find(name: string, origin: Origin, table: Table): Member | undefined {
    const member = this.byName.get(fold(name));
    if (member && member !== 'several') return member;
    const near = member ? undefined : closest(name, [...this.byName.keys()], (known) => known);
    this.problems.push(
      unknownOwner({ ...origin, column: table.titles['@of'] ?? '' }, name, member === 'several', near),
    );
    return undefined;
  }

  /** The records, with what was added to them. */
  finish(): Found<unknown>[] {
    return this.members;
  }
}

/** As the feed tells them: when, where, what else. */
function inOrder({ start, end, place, ...others }: Fields): Fields {
  return { start, end, ...(place !== undefined && { place }), ...others };
}

function otherHours(service: Partial<Service>, label: string): Hours {
  const sets = (service.otherHours ??= []);
  const known = sets.find((set) => fold(set.label) === fold(label));
  if (known) return known;
  const set: Hours & { label: string } = { label };
  sets.push(set);
  return set;
}

const noDate = (place: Origin): Problem => ({
  level: 'error',
  kind: 'missing-cell',
  place: { ...place, column: 'Date' },
  message: say(
    '«\u00a0Date\u00a0» est vide\u00a0: la ligne n’est pas publiée.',
    '“Date” is empty: the row is not published.',
  ),
  mend: say('Écrivez la date, ou videz la ligne.', 'Write the date, or empty the row.'),
});
const unclearHours = (place: Origin, value: string): Problem => ({
  level: 'warning',
  kind: 'unclear-hours',
  place,
  value,
  message: say(
    `«\u00a0${value}\u00a0» ne se lit pas comme des heures\u00a0: c’est publié tel quel, en remarque.`,
    `“${value}” cannot be read as hours: it is published as it is, as a note.`,
  ),
  mend: say(
    'Écrivez par exemple «\u00a09h-12h / 14h-17h\u00a0», ou «\u00a0fermé\u00a0».',
    'Write for example “9h-12h / 14h-17h”, or “fermé”.',
  ),
});
const unknownItem = (place: Origin, value: string): Problem => ({
  level: 'error',
  kind: 'unknown-owner',
  place,
  value,
  message: say(`«\u00a0${value}\u00a0» n’est pas dans cette action.`, `“${value}” is not in this action.`),
  mend: say('Écrivez le nom comme dans l’autre feuille.', 'Write the name as in the other sheet.'),
});
const unknownOwner = (place: Origin, value: string, several: boolean, near: string | undefined): Problem => ({
  level: 'error',
  kind: 'unknown-owner',
  place,
  value,
  message: several
    ? say(
        `Plusieurs lignes s’appellent «\u00a0${value}\u00a0»\u00a0: on ne sait pas laquelle est la bonne.`,
        `Several rows are called “${value}”: there is no telling which one is meant.`,
      )
    : say(`«\u00a0${value}\u00a0» n’est dans aucune ligne du classeur.`, `“${value}” is in no row of the workbook.`),
  mend: near
    ? say(`Vouliez-vous dire «\u00a0${near}\u00a0»\u00a0?`, `Did you mean “${near}”?`)
    : say('Écrivez l’identifiant de la ligne.', 'Write the id of the row.'),
});
