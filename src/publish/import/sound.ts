/** The last look at imported records: what the feed's own reader would refuse does not leave an importer, and is said. */
import { readCollection } from '../../feed/read-all.js';
import { recordSchemas } from '../../feed/schema/records.js';
import type { Shape } from '../../feed/shape.js';
import type { CollectionName } from '../../feed/types.js';
import type { Found, Imported, Problem } from '../source.js';
import { remarkInWords } from '../published/remarks.js';
import { say, type Said } from '../language.js';

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
    const refuses = !record && code !== 'length' && isRequired(name, field);
    problems.push({
      level: refuses ? 'error' : 'warning',
      kind: 'not-in-feed',
      place: found.origin,
      message: refuses ? recordSaid(field, message) : fieldSaid(field, message, code === 'length', !!record),
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

/** Whether a record is lost by a fault in a field, such as `contact.email`, and not the field alone. */
function isRequired(name: CollectionName, field: string): boolean {
  const shape: Shape = recordSchemas[name];
  return shape.kind !== 'object' || !shape.entries[/^[^.[]*/.exec(field)?.[0] ?? '']?.optional;
}

/** What is too long is published up to where it is cut; what is not valid is not. Nothing is, of a record that is refused. */
function fieldSaid(field: string, remark: string, isLong: boolean, isPublished: boolean): Said {
  const why = remarkInWords(remark).replace(/, cut$/, '');
  if (isLong) {
    const then = isPublished ? say('\u00a0: sa fin a été coupée', ': its end was cut off') : '';
    return say(
      `Le champ «\u00a0${field}\u00a0» est trop long${then} (${why}).`,
      `The field “${field}” is too long${then} (${why}).`,
    );
  }
  const then = isPublished ? say(' et a été écarté', ' and was left out') : '';
  return say(
    `Le champ «\u00a0${field}\u00a0» n’est pas valable${then} (${why}).`,
    `The field “${field}” is not valid${then} (${why}).`,
  );
}

const recordSaid = (field: string, remark: string) =>
  say(
    `Cette fiche ne peut pas être publiée\u00a0: «\u00a0${field}\u00a0» n’est pas valable (${remarkInWords(remark)}).`,
    `This record cannot be published: “${field}” is not valid (${remarkInWords(remark)}).`,
  );
