/** Judges a value of the configuration against its schema: each fault by its JSON path, in the words of who mends it. */
import { closest } from '../../domain/closest.js';
import { fold } from '../../domain/search.js';
import { isObject, type Shape, type ShapeOf } from '../../feed/shape.js';
import { ENGLISH } from './schema.js';
import { freeOf } from './words.js';
import { type Said, say } from '../language.js';

export interface Fault {
  /** `frames.communes.89443.accent`; empty at the root. */
  readonly path: string;
  readonly kind: 'config-type' | 'config-value' | 'config-key' | 'config-missing';
  readonly value?: unknown;
  readonly message: Said;
  readonly mend: Said;
}

export function judge(value: unknown, shape: Shape, path = ''): Fault[] {
  switch (shape.kind) {
    case 'string':
      if (typeof value !== 'string') return [wrongType(value, shape, path)];
      return shape.pattern && !shape.pattern.test(value) ? [wrongValue(value, expected(shape.fault), path)] : [];
    case 'choice':
      return shape.values.includes(value as string) ? [] : [wrongValue(value, wanted(shape), path)];
    case 'array':
      if (!Array.isArray(value)) return [wrongType(value, shape, path)];
      if (shape.fault !== undefined && !value.length) return [wrongValue(value, expected(shape.fault), path)];
      return value.flatMap((item, index) => judge(item, shape.item, `${path}[${index}]`));
    case 'either':
      return judgeEither(value, shape, path);
    case 'object':
      return isObject(value) ? judgeObject(value as Fields, shape, path) : [wrongType(value, shape, path)];
    case 'number':
    case 'boolean':
      return typeof value === shape.kind ? [] : [wrongType(value, shape, path)];
    case 'pair':
      return [];
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** An object that is wrong within is told where it is wrong, rather than that it is none of the options. */
function judgeEither(value: unknown, shape: ShapeOf<'either'>, path: string): Fault[] {
  const all = shape.options.map((option) => judge(value, option, path));
  if (all.some((faults) => !faults.length)) return [];
  const near = all.find((faults) => faults.every((fault) => fault.path !== path || fault.kind === 'config-value'));
  return near ?? [wrongValue(value, expected(shape.fault), path)];
}

function judgeObject(fields: Fields, shape: ShapeOf<'object'>, path: string): Fault[] {
  const under = (key: string) => (path === '' ? key : `${path}.${key}`);
  const open = freeOf(shape);
  if (open)
    return Object.entries(fields).flatMap(([key, value]) =>
      open.key.test(key)
        ? judge(value, open.values, under(key))
        : [wrongValue(key, expected(open.keyName), under(key))],
    );
  const names = Object.keys(shape.entries);
  const unknown = Object.keys(fields).filter((key) => !Object.hasOwn(shape.entries, key));
  return [
    ...unknown.map((key) => unknownKey(key, names, under(key))),
    ...Object.entries(shape.entries).flatMap(([key, entry]) => {
      if (Object.hasOwn(fields, key)) return judge(fields[key], entry, under(key));
      return entry.optional ? [] : [missing(key, under(key))];
    }),
  ];
}

const listed = (names: readonly string[]) => names.map((name) => say(`«\u00a0${name}\u00a0»`, `“${name}”`)).join(', ');

/** As the schema says it, which is in French. */
const expected = (french = 'valable') => say(french, ENGLISH.get(french) ?? 'valid');

function wanted(shape: Shape): string {
  switch (shape.kind) {
    case 'string':
      return shape.fault === undefined
        ? say('un texte entre guillemets', 'a text between quotation marks')
        : expected(shape.fault);
    case 'choice':
      return say(`l’un de ${listed(shape.values.map(String))}`, `one of ${listed(shape.values.map(String))}`);
    case 'array':
      return say('une liste, entre [ et ]', 'a list, between [ and ]');
    case 'object':
      return say('un objet, entre { et }', 'an object, between { and }');
    case 'boolean':
      return say('true (oui) ou false (non), sans guillemets', 'true or false, without quotation marks');
    case 'number':
      return say('un nombre, sans guillemets', 'a number, without quotation marks');
    case 'either':
      return expected(shape.fault);
    case 'pair':
      return say('une liste de deux valeurs', 'a list of two values');
  }
}

const named = (path: string) =>
  path === '' ? say('Ce fichier', 'This file') : say(`«\u00a0${path}\u00a0»`, `“${path}”`);

const wrongType = (value: unknown, shape: Shape, path: string): Fault => ({
  path,
  kind: 'config-type',
  value,
  message: say(`${named(path)} n’est pas de la bonne sorte.`, `${named(path)} is not of the right sort.`),
  mend: say(`Écrivez ${wanted(shape)}.`, `Write ${wanted(shape)}.`),
});
const wrongValue = (value: unknown, right: string, path: string): Fault => ({
  path,
  kind: 'config-value',
  value,
  message: say(`${named(path)} n’est pas ${right}.`, `${named(path)} is not ${right}.`),
  mend: say(`Écrivez ${right}.`, `Write ${right}.`),
});
const missing = (key: string, path: string): Fault => ({
  path,
  kind: 'config-missing',
  message: say(`Il manque «\u00a0${key}\u00a0».`, `“${key}” is missing.`),
  mend: say('Ajoutez-le, ou retirez ce qui l’entoure.', 'Add it, or take out what is around it.'),
});
function unknownKey(key: string, names: readonly string[], path: string): Fault {
  const meant = closest(key, names, fold);
  return {
    path,
    kind: 'config-key',
    message: say(`«\u00a0${key}\u00a0» n’est pas un réglage connu.`, `“${key}” is not a known setting.`),
    mend:
      meant === undefined
        ? say(
            `Les réglages possibles ici\u00a0: ${listed(names)}.`,
            `The settings that are possible here: ${listed(names)}.`,
          )
        : say(`Vouliez-vous dire «\u00a0${meant}\u00a0»\u00a0?`, `Did you mean “${meant}”?`),
  };
}
