/** `npm run check:css`: the styles of the sources against the browser floor. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, sourceFiles } from '../build/paths.js';
import { cssProblems } from './css-floor.js';

export function checkCss() {
  const problems = [];
  for (const file of sourceFiles()) {
    const text = readFileSync(join(root, file), 'utf8');
    if (file.endsWith('.css') || /\bcss`/.test(text)) problems.push(...cssProblems(text, file));
  }
  return problems;
}
