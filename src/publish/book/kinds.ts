/**
 * Kinds of columns: what a cell of one means in the feed, and how the feed's value is written in a cell. What is written
 * reads back equal.
 */
import { closest } from '../../domain/closest.js';
import { PlainDate } from '../../domain/plain-date.js';
import { fold } from '../../domain/search.js';
import { isTimeZone } from '../../domain/zone.js';
import { isKnown } from '../../feed/file.js';
import type { Commune, Theme } from '../../feed/types.js';
import { isoInstant, wallOf } from '../instants.js';
import type { Cell } from '../source.js';
import * as written from './written.js';
import { say, type Said } from '../language.js';

/** What names in cells are looked up in. */
export interface Names {
  readonly communes: Commune[];
  readonly themes: Theme[];
  readonly zone: string;
}

/** Why a cell says no value of its kind: what is wrong, how to mend it, and the group of such problems. */
export class Fault {
  constructor(
    readonly kind: string,
    readonly message: Said,
    readonly mend: Said,
    /** What could be read all the same: the communes of a list that are known. */
    readonly kept?: unknown,
  ) {}
}

/** https://specs.frictionlessdata.io/table-schema/ */
export interface TableField {
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
  readonly format?: 'email' | 'uri';
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly constraints?: { readonly enum: readonly string[] };
}

export interface Kind {
  /** The value of a cell that is not empty. */
  readonly read: (cell: Cell, names: Names) => unknown;
  readonly write: (value: unknown, names: Names) => Cell;
  /** What the list to choose from holds. */
  readonly choices?: readonly string[] | 'themes' | 'communes';
  /** Width of the column, in characters. */
  readonly width: number;
  /** What stands below the title of a column that has no more to say. */
  readonly help: string;
  /** What a cell is for a program, in the words of Table Schema; a text where absent. */
  readonly field?: TableField;
}

/** Words that wait until someone has chosen their language. */
type Words = () => Said;

const fault = (what: Words, mend: Words) => (cell: Cell) =>
  new Fault(
    'unreadable-value',
    say(
      `«\u00a0${cut(written.shown(cell))}\u00a0» n’est pas ${what()}.`,
      `“${cut(written.shown(cell))}” is not ${what()}.`,
    ),
    mend(),
  );
export const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
const asIs = (value: unknown) => value as Cell;

function simple(
  read: (cell: Cell) => unknown,
  what: Words,
  mend: Words,
  more: Partial<Kind> & Pick<Kind, 'help'>,
): Kind {
  const wrong = fault(what, mend);
  return { read: (cell) => read(cell) ?? wrong(cell), write: asIs, width: 16, ...more };
}

export const text: Kind = { read: written.shown, write: asIs, width: 50, help: 'Texte libre.' };
export const line: Kind = {
  read: (cell) => written.shown(cell).replace(/\s*\n\s*/g, ' '),
  write: asIs,
  width: 28,
  help: 'Quelques mots.',
};
export const list: Kind = {
  read: written.readList,
  write: (value) => written.writeList(value as string[]),
  width: 28,
  help: 'Un par ligne.',
};
export const phone = simple(
  written.readPhone,
  () => say('un téléphone', 'a phone number'),
  () => say('Écrivez par exemple 03 86 00 00 00.', 'Write for example 03 86 00 00 00.'),
  { help: '03 86 00 00 00' },
);
export const email = simple(
  written.readEmail,
  () => say('une adresse électronique', 'an e-mail address'),
  () =>
    say(
      'Écrivez une seule adresse, par exemple accueil@exemple.fr.',
      'Write one address, for example accueil@exemple.fr.',
    ),
  {
    width: 26,
    help: 'accueil@exemple.fr',
    field: { type: 'string', format: 'email' },
  },
);
export const url = simple(
  written.readUrl,
  () => say('une adresse de page', 'the address of a page'),
  () =>
    say(
      'Copiez l’adresse depuis le navigateur\u00a0: elle commence par https://.',
      'Copy the address from the browser: it begins with https://.',
    ),
  { width: 30, help: 'Commence par https://.', field: { type: 'string', format: 'uri' } },
);
export const timeZone = simple(
  (cell) => {
    const zone = written.shown(cell);
    return isTimeZone(zone) ? zone : undefined;
  },
  () => say('un fuseau horaire connu', 'a time zone that is known'),
  () =>
    say('Écrivez par exemple Europe/Paris, ou Indian/Reunion.', 'Write for example Europe/Paris, or Indian/Reunion.'),
  { help: 'Europe/Paris' },
);
export const language = simple(
  (cell) => {
    const code = written.shown(cell);
    return isKnown('language', code) ? code : undefined;
  },
  () => say('le code d’une langue', 'the code of a language'),
  () => say('Écrivez par exemple fr.', 'Write for example fr.'),
  { help: 'fr' },
);
export const reference = { ...line, width: 30 };
export const number = simple(
  written.readNumber,
  () => say('un nombre', 'a number'),
  () => say('Écrivez le nombre en chiffres.', 'Write the number in digits.'),
  {
    width: 12,
    help: 'Un nombre.',
    field: { type: 'number' },
  },
);
export const count = simple(
  (cell) => {
    const value = written.readNumber(cell);
    return value !== undefined && Number.isInteger(value) && value >= 0 ? value : undefined;
  },
  () => say('un nombre entier', 'a whole number'),
  () => say('Écrivez le nombre en chiffres, sans virgule.', 'Write the number in digits, without a comma.'),
  { width: 12, help: 'Un nombre entier.', field: { type: 'integer' } },
);

const dayOf = (value: unknown): Cell =>
  PlainDate.parse(value as string) ? { day: value as string } : (value as string);
const DAY_MEND = () =>
  say('Écrivez le jour, le mois et l’année\u00a0: 05/12/2026.', 'Write the day, the month and the year: 05/12/2026.');
export const day = simple(written.readDay, () => say('une date', 'a date'), DAY_MEND, {
  write: dayOf,
  width: 13,
  help: '05/12/2026',
  field: { type: 'date' },
});
export const looseDay = simple(
  written.readLooseDay,
  () => say('une date', 'a date'),
  () =>
    say(
      'Écrivez une date (05/12/2026), un mois (12/2026) ou une année (2026).',
      'Write a date (05/12/2026), a month (12/2026) or a year (2026).',
    ),
  { write: dayOf, width: 13, help: '05/12/2026, 12/2026 ou 2026' },
);
/** `true` where a day is not known. */
export const doneOn = simple(
  (cell) => written.readLooseDay(cell) ?? (written.readYesNo(cell) === true ? true : undefined),
  () => say('une date, ni «\u00a0oui\u00a0»', 'a date, nor “oui”'),
  () =>
    say(
      'Écrivez la date (05/12/2026), ou «\u00a0oui\u00a0» si elle n’est pas connue\u00a0; laissez vide si ce n’est pas fait.',
      'Write the date (05/12/2026), or “oui” if it is not known; leave it empty if it is not done.',
    ),
  { write: (value) => (value === true ? 'oui' : dayOf(value)), width: 13, help: '05/12/2026, ou « oui »' },
);
export const yesNo = simple(
  written.readYesNo,
  () => say('«\u00a0oui\u00a0» ni «\u00a0non\u00a0»', '“oui” or “non”'),
  () => say('Écrivez «\u00a0oui\u00a0» ou «\u00a0non\u00a0».', 'Write “oui” or “non”.'),
  {
    write: (value) => (value ? 'oui' : 'non'),
    choices: ['oui', 'non'],
    width: 10,
    help: '« oui » ou « non »',
    field: { type: 'boolean', trueValues: ['oui'], falseValues: ['non'] },
  },
);

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/;

/** A day, or an instant as the territory's clocks show it: `05/12/2026 09:30`. */
export const moment: Kind = {
  read: (cell, { zone }) => {
    const shown = written.shown(cell);
    if (INSTANT.test(shown)) return shown;
    const [, first = shown, time] = /^(.*?)[\s,]+(?:à\s*)?(\d{1,2}\s*[h:]\s*\d{0,2})(?::\d\d)?$/.exec(shown) ?? [];
    const date = written.readDay(typeof cell === 'number' ? cell : first);
    const minutes = written.readTime(time);
    const on = date && PlainDate.parse(date);
    if (!on || (time !== undefined && typeof minutes !== 'number'))
      return fault(
        () => say('une date', 'a date'),
        () => say('Écrivez 05/12/2026, ou 05/12/2026 09:30.', 'Write 05/12/2026, or 05/12/2026 09:30.'),
      )(cell);
    return typeof minutes === 'number' ? isoInstant(on, minutes, zone) : date;
  },
  write: (value, { zone }) => {
    const iso = value as string;
    if (!iso.includes('T')) return dayOf(iso);
    const wall = wallOf(iso, zone);
    // Midnight of a date cell is the day alone.
    return wall?.minutes ? wall : iso;
  },
  width: 17,
  help: '05/12/2026, ou 05/12/2026 09:30',
};

const AGE_MEND = () =>
  say(
    'Écrivez «\u00a03 ans\u00a0», «\u00a030 mois\u00a0» ou «\u00a02 ans et 6 mois\u00a0».',
    'Write “3 ans”, “30 mois” or “2 ans et 6 mois”.',
  );
/** Months; a number alone is years, as people say it. Weeks, as crèches count, are whole months. */
export const age = simple(
  (cell) => {
    const weeks = /^(\d+) ?(semaines?|sem)$/.exec(fold(written.shown(cell)))?.[1];
    if (weeks !== undefined) return Math.floor((Number(weeks) * 12) / 52);
    const said = fold(
      written
        .shown(cell)
        .replace(',', '.')
        .replace(/½|et demie?/, ' 6 mois')
        .replace('.', 'p'),
    );
    const match = /^(\d+(?:p\d+)?) ?(ans?|m|mois)?(?: (?:et )?(\d+) ?(?:m|mois)?)?$/.exec(said);
    const [, first = '', unit, months] = match ?? [];
    if (!match || (unit?.startsWith('m') && months !== undefined)) return undefined;
    const number = Number(first.replace('p', '.'));
    return (unit?.startsWith('m') ? number : number * 12) + Number(months ?? 0);
  },
  () => say('un âge', 'an age'),
  AGE_MEND,
  {
    write: (value) => {
      const years = (value as number) / 12;
      return Number.isInteger(years) ? `${years} ${years > 1 ? 'ans' : 'an'}` : `${value as number} mois`;
    },
    width: 12,
    help: '« 10 mois », « 3 ans »',
  },
);

/** Words for the feed's values; `also`: other ways to say one. */
export function choice(labels: Readonly<Record<string, string>>, also: Readonly<Record<string, string>> = {}): Kind {
  const values = new Map<string, string>();
  for (const [value, label] of Object.entries(labels)) values.set(fold(label), value).set(fold(value), value);
  for (const [label, value] of Object.entries(also)) values.set(fold(label), value);
  const said = () =>
    Object.values(labels)
      .map((label) => say(`«\u00a0${label}\u00a0»`, `“${label}”`))
      .join(', ');
  return {
    read: (cell) => {
      const word = fold(written.shown(cell));
      const value = values.get(word) ?? values.get(closest(word, [...values.keys()], (known) => known) ?? '');
      return (
        value ??
        new Fault(
          'unknown-choice',
          say(
            `«\u00a0${cut(written.shown(cell))}\u00a0» n’est pas dans la liste.`,
            `“${cut(written.shown(cell))}” is not in the list.`,
          ),
          say(`Choisissez parmi ${said()}.`, `Choose among ${said()}.`),
        )
      );
    },
    write: (value) => labels[value as string] ?? (value as string),
    choices: Object.values(labels),
    width: 16,
    help: 'À choisir dans la liste.',
    field: { type: 'string', constraints: { enum: Object.values(labels) } },
  };
}
