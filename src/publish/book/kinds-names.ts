/** Columns that name communes and themes, and lists of choices: « vouliez-vous dire … ? » is said here. */
import { closest, likelyCommune } from '../../domain/closest.js';
import { findCommune } from '../../domain/communes.js';
import { fold } from '../../domain/search.js';
import type { Cell } from '../source.js';
import { choice, cut, Fault, type Kind, type Names } from './kinds.js';
import * as written from './written.js';
import { say } from '../language.js';

/** Several of a choice in one cell; commas also part them, since no choice has one. */
export function choices(labels: Readonly<Record<string, string>>, also: Readonly<Record<string, string>> = {}): Kind {
  const one = choice(labels, also);
  return {
    read: (cell, names) => each(splitNames(cell), (word) => one.read(word, names)),
    write: (value, names) => (value as string[]).map((item) => written.shown(one.write(item, names))).join('\n'),
    width: 20,
    help: `Un par ligne : ${Object.values(labels).join(', ')}.`,
  };
}

const splitNames = (cell: Cell) =>
  written
    .readList(cell)
    .flatMap((item) => item.split(/\s*,\s*/))
    .filter(Boolean);

/** The values of a list, or its first fault, which tells what was kept. */
function each(words: readonly string[], read: (word: string) => unknown): unknown {
  const results = words.map(read);
  const bad = results.find((result) => result instanceof Fault);
  const kept = results.filter((result) => !(result instanceof Fault));
  return bad instanceof Fault ? new Fault(bad.kind, bad.message, bad.mend, kept) : kept;
}

/** What was found by what is written, since the same few names stand in thousands of cells. */
function remembering(find: (shown: string, names: Names) => unknown): (shown: string, names: Names) => unknown {
  const memory = new WeakMap<Names, Map<string, unknown>>();
  return (shown, names) => {
    let known = memory.get(names);
    if (!known) memory.set(names, (known = new Map<string, unknown>()));
    const before = known.get(shown);
    if (before !== undefined) return before;
    const value = find(shown, names);
    // What is unknown today may be of a sheet that is still to be read.
    if (!(value instanceof Fault)) known.set(shown, value);
    return value;
  };
}

const readCommune = (cell: Cell, names: Names): unknown => findByName(written.shown(cell), names);

const findByName = remembering((shown, names) => {
  // A code that lost its zero, and « Sens (89387) », as our list writes it.
  const code = /^(?:.*\()?(\d[\dAB]\d{3}|\d{4})\)?$/i.exec(shown)?.[1];
  const padded = code?.padStart(5, '0').toUpperCase();
  if (padded && (names.communes.some((commune) => commune.code === padded) || /^\d{5}$/.test(shown))) return padded;
  const found = findCommune(names, shown);
  if (found) return found.code;
  const likely = likelyCommune(names, shown);
  const mend = likely
    ? say(`Vouliez-vous dire «\u00a0${likely.name}\u00a0»\u00a0?`, `Did you mean “${likely.name}”?`)
    : say(
        'Choisissez dans la liste des communes, ou écrivez le code INSEE.',
        'Choose from the list of communes, or write the INSEE code.',
      );
  return new Fault(
    'unknown-commune',
    say(`La commune «\u00a0${cut(shown)}\u00a0» n’est pas connue.`, `The commune “${cut(shown)}” is not known.`),
    mend,
  );
});

const nameOfCommune = remembering((code, { communes }) => {
  const name = communes.find((commune) => commune.code === code)?.name;
  const isOnly = communes.filter((commune) => fold(commune.name) === fold(name ?? '')).length === 1;
  return name && isOnly && !/^[\d(]/.test(name) ? name : code;
});
const communeName = (code: string, names: Names) => nameOfCommune(code, names) as string;

export const commune: Kind = {
  read: readCommune,
  write: (value, names) => communeName(value as string, names),
  choices: 'communes',
  width: 20,
  help: 'Nom ou code INSEE.',
};

/** « Toutes », or the communes that are served. */
export const coverage: Kind = {
  read: (cell, names) =>
    /^(toutes?|tout|tous|ensemble du territoire|territoire|all)\b/.test(fold(written.shown(cell)))
      ? 'all'
      : each(splitNames(cell), (word) => readCommune(word, names)),
  write: (value, names) =>
    value === 'all' ? 'Toutes' : (value as string[]).map((code) => communeName(code, names)).join('\n'),
  width: 24,
  help: '« Toutes », ou une par ligne.',
};

const readTheme = remembering((word, { themes }) => {
  const wanted = fold(word);
  const found = themes.find(({ id, name }) => fold(name) === wanted || fold(id) === wanted);
  if (found) return found.id;
  const suggestion = closest(wanted, themes, ({ name }) => fold(name));
  const mend = suggestion
    ? say(`Vouliez-vous dire «\u00a0${suggestion.name}\u00a0»\u00a0?`, `Did you mean “${suggestion.name}”?`)
    : say(
        `Choisissez parmi les thèmes de la feuille «\u00a0Thèmes\u00a0».`,
        'Choose among the themes of the sheet “Thèmes”.',
      );
  return new Fault(
    'unknown-theme',
    say(`Le thème «\u00a0${cut(word)}\u00a0» n’est pas connu.`, `The theme “${cut(word)}” is not known.`),
    mend,
  );
});

export const themes: Kind = {
  // A theme's own name may have a comma.
  read: (cell, names) => {
    const parts = written.readList(cell);
    const whole = each(parts, (word) => readTheme(word, names));
    return whole instanceof Fault ? each(splitNames(cell), (word) => readTheme(word, names)) : whole;
  },
  write: (value, names) => written.writeList((value as string[]).map((id) => themeName(id, names))),
  choices: 'themes',
  width: 24,
  help: 'Un ou plusieurs, un par ligne.',
};

const nameOfTheme = remembering((id, { themes: known }) => {
  const name = known.find((theme) => theme.id === id)?.name;
  const first = name && known.find((theme) => fold(theme.name) === fold(name) || theme.id === name);
  return name && first && first.id === id && !/\n|;|\|/.test(name) ? name : id;
});
const themeName = (id: string, names: Names) => nameOfTheme(id, names) as string;
