/**
 * `npm run check:accessibility`: docs/accessibilite.md names each criterion once, and each of its claims has a test
 * that is there, a way to look by hand, or a reason why there is nothing to look at.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/paths.js';

/** RGAA 4.1.2: the criteria that concern a piece of a page. */
const CRITERIA = [
  ...range(2, 1, 2),
  ...range(3, 1, 3),
  ...range(7, 1, 5),
  '8.7',
  '8.9',
  ...range(9, 1, 3),
  ...range(10, 1, 14),
  ...range(11, 1, 13),
  '12.8',
  '12.9',
  '12.11',
  ...range(13, 1, 12),
];
const ROW = /^\| (\d+\.\d+) \|(.*)\|$/gm;
const NAMED = /^`(test\/[\w./-]+)` : `([^`]+)`$/;

function range(topic, first, last) {
  return Array.from({ length: last - first + 1 }, (_, i) => `${topic}.${first + i}`);
}

/** @returns {{ criterion: string, asked: string, met: string, evidence: string }[]} */
export function rowsOf(text) {
  return [...text.matchAll(ROW)].map(([, criterion, rest]) => {
    const [asked = '', met = '', evidence = ''] = rest.split('|').map((cell) => cell.trim());
    return { criterion, asked, met, evidence };
  });
}

/** The tests that a cell names, as `[file, name]`. */
export const testsOf = (evidence) =>
  evidence.split('<br>').flatMap((part) => {
    const [, file, name] = NAMED.exec(part.trim()) ?? [];
    return file ? [[file, name]] : [];
  });

/** Whether a file has a test or a group of that name, as its source writes it. */
export function hasTest(source, name) {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?:describe|it)\\(\\s*(['"\`])${escaped}(?:\\1|\\$\\{)`).test(source);
}

/** @param {(file: string) => string | undefined} read - the text of a file of tests */
export function problemsOf(text, read) {
  const rows = rowsOf(text);
  const told = rows.map(({ criterion }) => criterion);
  return [
    ...CRITERIA.filter((one) => !told.includes(one)).map((one) => `criterion ${one} is not told`),
    ...told.filter((one, i) => told.indexOf(one) !== i).map((one) => `criterion ${one} is told twice`),
    ...told.filter((one) => !CRITERIA.includes(one)).map((one) => `there is no criterion ${one} for a widget`),
    ...rows.flatMap((row) => rowProblems(row, read)),
  ];
}

function rowProblems({ criterion, asked, met, evidence }, read) {
  if (!asked || !met) return [`${criterion}: a cell is empty`];
  if (evidence === 'sans objet' || /^à la main : .{15,}/.test(evidence)) return [];
  const parts = evidence.split('<br>');
  const tests = testsOf(evidence);
  if (tests.length !== parts.length) return [`${criterion}: « ${evidence} » names no test, no way to look, no reason`];
  return tests.flatMap(([file, name]) => {
    const source = read(file);
    if (source === undefined) return [`${criterion}: there is no ${file}`];
    return hasTest(source, name) ? [] : [`${criterion}: ${file} has no test « ${name} »`];
  });
}

/** What the table comes to, in words. */
export function figuresOf(text) {
  const rows = rowsOf(text);
  const count = (test) => rows.filter(({ evidence }) => test(evidence)).length;
  const tests = new Set(rows.flatMap(({ evidence }) => testsOf(evidence).map(([file, name]) => `${file} ${name}`)));
  return [
    `**${rows.length} critères** : ${count((one) => testsOf(one).length > 0)} tenus par ${tests.size} essais ou groupes`,
    `d’essais, ${count((one) => one.startsWith('à la main'))} à vérifier à la main,`,
    `${count((one) => one === 'sans objet')} sans objet.`,
  ].join(' ');
}

const MARKS = /(<!-- chiffres -->\n)[\s\S]*?(<!-- \/chiffres -->)/;
/** The text with the figures that its table comes to. */
export const withFigures = (text) =>
  text.replace(
    MARKS,
    (_all, open, close) => `${open}\n${figuresOf(text).replace(/ ([:;!?])/g, '\u00a0$1')}\n\n${close}`,
  );

export const FILE = join(root, 'docs/accessibilite.md');

export function checkAccessibility() {
  const text = readFileSync(FILE, 'utf8');
  const read = (file) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined);
  const stale = withFigures(text) === text ? [] : ['the figures are not those of the table: type "npm run figures"'];
  return [...problemsOf(text, read), ...stale];
}
