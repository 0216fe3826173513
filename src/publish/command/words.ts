/** What the command says: problems as a good compiler tells them. */
import { collectionNames } from '../build/advice.js';
import { COLLECTIONS, isSame, type Diff } from '../build/diff.js';
import type { Level, Origin, Problem } from '../source.js';
import { shortened, type Difference } from '../book/in-words.js';
import { language, say } from '../language.js';

const marks = (): Readonly<Record<Level, string>> => ({
  error: say('ERREUR', 'ERROR'),
  warning: say('Attention', 'Warning'),
  advice: say('Conseil', 'Advice'),
});
/** Problems of one sort that are shown, unless all are asked for. */
const SHOWN: Readonly<Record<Level, number>> = { error: 20, warning: 10, advice: 3 };

/** File, sheet, row and column, as the program that shows the document names them. */
export function tellPlace({ file, sheet, row, column, path }: Origin): string {
  const parts = [
    file,
    sheet && say(`feuille «\u00a0${sheet}\u00a0»`, `sheet “${sheet}”`),
    row && say(`ligne ${row}`, `row ${row}`),
    column && say(`colonne «\u00a0${column}\u00a0»`, `column “${column}”`),
  ];
  const told = parts.filter(Boolean).join(', ');
  return row === undefined && path !== undefined ? `${told} (${path})` : told;
}

/** All problems, grouped by sort, worst first, each group counted. */
export function tellProblems(problems: readonly Problem[], verbose: boolean): string {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = `${problem.level}|${problem.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  const told = [...groups.values()].map((group) => {
    const limit = verbose ? Infinity : SHOWN[group[0]?.level ?? 'advice'];
    const rest = group.length - limit;
    const more =
      rest > 0
        ? [
            say(
              `  … et ${rest} de la même sorte (--verbose les montre)`,
              `  … and ${rest} more of the same sort (--verbose shows them)`,
            ),
          ]
        : [];
    return [...group.slice(0, limit).map(tell), ...more].join('\n');
  });
  return [...told, tellCounts(problems)].join('\n\n');
}

function tell({ level, place, message, mend }: Problem): string {
  return `${marks()[level]}  ${tellPlace(place)}\n  ${message}\n  → ${mend}`;
}

function tellCounts(problems: readonly Problem[]): string {
  const count = (level: Level) => problems.filter((problem) => problem.level === level).length;
  const [errors, warnings, advice] = [count('error'), count('warning'), count('advice')];
  if (!problems.length) return say('Aucun problème.', 'No problem.');
  return say(
    `${plural(errors, 'erreur')}, ${plural(warnings, 'avertissement')}, ${plural(advice, 'conseil')}.`,
    `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(advice, 'piece')} of advice.`,
  );
}

/** French counts nothing as one thing, English as many. */
export const plural = (number: number, word: string): string =>
  `${number} ${word}${number > 1 || (number === 0 && language() === 'en') ? 's' : ''}`;

function tellDifference(whole: Difference): string {
  const { title, before, after } = shortened(whole);
  if (!before) return say(`      ${title}\u00a0: + «\u00a0${after}\u00a0»`, `      ${title}: + “${after}”`);
  if (!after) return say(`      ${title}\u00a0: − «\u00a0${before}\u00a0»`, `      ${title}: − “${before}”`);
  return say(
    `      ${title}\u00a0: «\u00a0${before}\u00a0» → «\u00a0${after}\u00a0»`,
    `      ${title}: “${before}” → “${after}”`,
  );
}

export function tellDiff(diff: Diff): string {
  if (isSame(diff)) return say('Rien ne change.', 'Nothing changes.');
  const lines = COLLECTIONS.flatMap((name) => {
    const { added, changed, removed, before, after } = diff[name];
    if (!added.length && !changed.length && !removed.length) return [];
    const title = collectionNames()[name];
    return [
      say(
        `${title[0]?.toUpperCase() ?? ''}${title.slice(1)}\u00a0: ${before} → ${after}`,
        `${title[0]?.toUpperCase() ?? ''}${title.slice(1)}: ${before} → ${after}`,
      ),
      ...added.map(({ id, name: called }) => `  + ${called} (${id})`),
      ...changed.flatMap(({ id, name: called, cells }) => [`  ~ ${called} (${id})`, ...cells.map(tellDifference)]),
      ...removed.map(({ id, name: called }) => `  − ${called} (${id})`),
    ];
  });
  return lines.join('\n');
}
