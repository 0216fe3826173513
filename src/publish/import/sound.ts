/** The last look at imported records: what the feed's own reader would refuse does not leave an importer, and is said. */
import { readCollection } from '../../feed/read-all.js';
import type { CollectionName } from '../../feed/types.js';
import type { Found, Imported, Problem } from '../source.js';
import { remarkInWords } from '../published/remarks.js';
import { say } from '../language.js';

const NAMES = ['services', 'events', 'actions'] as const satisfies readonly CollectionName[];

export function sound({ records, problems }: Imported): Imported {
  const more: Problem[] = [];
  const checked: Record<string, unknown> = { ...records };
  for (const name of NAMES) {
    const list: readonly Found<object>[] | undefined = records[name];
    if (list) checked[name] = list.flatMap((found) => soundOne(name, found, more));
  }
  return { records: checked, problems: [...problems, ...more] };
}

function soundOne(name: CollectionName, found: Found<object>, problems: Problem[]): Found<object>[] {
  const reading = readCollection(name, { format: 'ctg-feed/1', [name]: [found.record] });
  if ('failure' in reading) return [];
  const [record] = reading.records;
  for (const { path, message, code } of reading.problems) {
    const field = path.replace(/^[a-z]+\[0\]\.?/, '');
    problems.push({
      level: record ? 'warning' : 'error',
      kind: 'not-in-feed',
      place: found.origin,
      message: record ? fieldSaid(field, message, code === 'length') : recordSaid(field, message),
      mend:
        code === 'length'
          ? say(
              'Raccourcissez-le dans l’outil d’où vient ce fichier.',
              'Shorten it in the tool that this file comes from.',
            )
          : say('Corrigez-le dans l’outil d’où vient ce fichier.', 'Correct it in the tool that this file comes from.'),
    });
  }
  return record ? [{ ...found, record }] : [];
}

/** What is too long is published up to where it is cut; what is not valid is not published. */
const fieldSaid = (field: string, remark: string, isCut: boolean) =>
  isCut
    ? say(
        `Le champ «\u00a0${field}\u00a0» est trop long\u00a0: sa fin a été coupée (${remarkInWords(remark)}).`,
        `The field “${field}” is too long: its end was cut off (${remark.replace(/, cut$/, '')}).`,
      )
    : say(
        `Le champ «\u00a0${field}\u00a0» n’est pas valable et a été écarté (${remarkInWords(remark)}).`,
        `The field “${field}” is not valid and was left out (${remarkInWords(remark)}).`,
      );

const recordSaid = (field: string, remark: string) =>
  say(
    `Cette fiche ne peut pas être publiée\u00a0: «\u00a0${field}\u00a0» n’est pas valable (${remarkInWords(remark)}).`,
    `This record cannot be published: “${field}” is not valid (${remarkInWords(remark)}).`,
  );
