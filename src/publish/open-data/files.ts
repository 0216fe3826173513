/**
 * `donnees/`: what is published for programs. Each sheet of the workbook as a CSV, the services in the schema of
 * data·inclusion, and a Data Package that says what is in each, with a Table Schema.
 * https://specs.frictionlessdata.io/table-schema/
 */
import Papa from 'papaparse';
import type { Feed } from '../../feed/types.js';
import { FORMULA } from '../../parts/csv/table.js';
import { sheetsOf, type FilledSheet } from '../book/export.js';
import { slug } from '../book/rows.js';
import type { Column } from '../book/shape.js';
import { shown } from '../book/written.js';
import type { Site } from '../config/read.js';
import type { Cell } from '../source.js';
import { dataInclusion } from './data-inclusion.js';

const FOLDER = 'donnees/';
/** Columns that only who fills the workbook needs: what « Horaires » says in a cell is a table of its own. */
const OWN = new Set(['@publication', '@agreed', '@hours']);
const SCHEMA = 'https://github.com/gip-inclusion/data-inclusion-schema';

/** By path beside the feed. */
export function openData(feed: Feed, site: Site | undefined): Map<string, string> {
  const files = new Map<string, string>();
  const resources: object[] = [];
  for (const sheet of sheetsOf(feed)) {
    const table = tableOf(sheet);
    files.set(`${FOLDER}${table.path}`, table.text);
    resources.push(table.resource);
  }
  for (const [name, records] of Object.entries(dataInclusion(feed))) {
    const path = `data-inclusion/${name}.json`;
    files.set(`${FOLDER}${path}`, json(records));
    resources.push({
      name: `data-inclusion-${name}`,
      path,
      title: `data·inclusion v1\u00a0: ${name}`,
      profile: 'data-resource',
      format: 'json',
      mediatype: 'application/json',
      encoding: 'utf-8',
      sources: [{ title: 'Schéma data·inclusion, version 1', path: SCHEMA }],
    });
  }
  const { title, license, updated, publisher } = feed;
  files.set(
    `${FOLDER}datapackage.json`,
    json({
      profile: 'data-package',
      name: slug(title),
      title,
      created: updated,
      ...(site && { homepage: site.url }),
      contributors: [{ title: publisher.name, role: 'publisher', ...(publisher.url && { path: publisher.url }) }],
      ...(license !== undefined && { licenses: [{ name: license }] }),
      resources,
    }),
  );
  return files;
}

const json = (value: unknown) => `${JSON.stringify(value)}\n`;

function tableOf(sheet: FilledSheet) {
  const { shape } = sheet;
  const name = slug(shape.name);
  const path = `${name}.csv`;
  const columns = shape.columns.filter(({ path: of }) => !OWN.has(of));
  const text = csv(sheet, columns);
  const [first] = columns;
  const isKeyed = shape.list === undefined && first?.path === 'id';
  const resource = {
    name,
    path,
    title: shape.name,
    description: shape.help,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: new TextEncoder().encode(text).length,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: { fields: columns.map(fieldOf), missingValues: [''], ...(isKeyed && { primaryKey: first.title }) },
  };
  return { path, text, resource };
}

function fieldOf({ title, help, example, required, kind }: Column) {
  const { type, constraints, ...more } = kind.field ?? { type: 'string' as const };
  const bounds = { ...(required && { required: true }), ...constraints };
  return {
    name: title,
    type,
    ...more,
    ...(help !== undefined && { description: help.replace(/^Aide\s*:\s*/, '') }),
    ...(example !== undefined && type === 'string' && { example }),
    ...(Object.keys(bounds).length && { constraints: bounds }),
  };
}

function csv({ shape, rows }: FilledSheet, columns: readonly Column[]): string {
  const at = columns.map((column) => shape.columns.indexOf(column));
  const data = rows.map((row) => at.map((index) => plain(row[index])));
  // The mark tells Excel that it is UTF-8; a text that a spreadsheet would take for a formula is kept from it.
  return `\ufeff${Papa.unparse({ fields: columns.map(({ title }) => title), data }, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}

/** Days as ISO writes them, which every program reads; a number stays one, since « -1 » is no formula. */
function plain(cell: Cell): string | number {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'object') return shown(cell);
  const time = cell.minutes === undefined ? '' : shown({ minutes: cell.minutes });
  return [cell.day, time].filter(Boolean).join(' ');
}
