/** `npm run readme`: writes the tables of the elements in README.md from the manifest, thus from the JSDoc. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, setup } from './setup.js';

const FILE = join(root, 'README.md');
const MARKS = /(<!-- elements -->\n)[\s\S]*?(<!-- \/elements -->)/;

/** The README with the tables that the sources give now. */
async function expected() {
  const { analyse, elementsOf } = await import('./build/manifest.js');
  const { format } = await import('prettier');
  const elements = elementsOf(analyse());
  const text = [...elements.map(ownTable), sharedTable(elements)].join('\n\n');
  const next = readFileSync(FILE, 'utf8').replace(MARKS, (_all, open, close) => `${open}\n${text}\n\n${close}`);
  return format(next, { parser: 'markdown', singleQuote: true, printWidth: 120 });
}

const isShared = (elements, list, name) => elements.every((element) => element[list]?.some((one) => one.name === name));

function ownTable({ tagName, description, attributes = [] }, _index, elements) {
  const own = attributes.filter(({ name }) => name && !isShared(elements, 'attributes', name));
  return [`### \`<${tagName}>\``, '', description ?? '', '', ...table('attribute', own)].join('\n');
}

function sharedTable(elements) {
  const [first] = elements;
  const shared = (list) => (first?.[list] ?? []).filter(({ name }) => name && isShared(elements, list, name));
  return [
    '### All four',
    '',
    ...table('attribute', shared('attributes')),
    '',
    ...table('event', shared('events')),
    '',
    ...table('custom property', shared('cssProperties')),
    '',
    ...table('part', shared('cssParts')),
  ].join('\n');
}

function table(kind, rows) {
  const cell = (text) =>
    String(text ?? '')
      .replaceAll('|', '\\|')
      .replaceAll('\n', ' ');
  return [
    `| ${kind} | what |`,
    '| --- | --- |',
    ...rows.map(({ name, description }) => `| \`${name}\` | ${cell(description)} |`),
  ];
}

/** @returns {Promise<string[]>} problems */
export async function checkReadme() {
  return (await expected()) === readFileSync(FILE, 'utf8')
    ? []
    : ['the tables of README.md are not what the JSDoc of the elements says: type "npm run readme"'];
}

if (process.argv[1]?.endsWith('readme.js')) {
  setup();
  writeFileSync(FILE, await expected());
}
