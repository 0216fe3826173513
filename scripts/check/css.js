/** `npm run check:css`: the styles of the sources against the browser floor, and against sides of the screen. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, sourceFiles } from '../build/paths.js';
import { cssProblems } from './css-floor.js';
import { logicalProblems } from './css-logical.js';

/** The pages of who publishes, in French alone. */
const FRENCH_ONLY = /^src\/(site|publish)\//;

export function checkCss() {
  const problems = [];
  for (const file of sourceFiles()) {
    const text = readFileSync(join(root, file), 'utf8');
    if (file.endsWith('.css') || /\bcss`/.test(text)) {
      problems.push(...cssProblems(text, file));
      if (!FRENCH_ONLY.test(file)) problems.push(...logicalProblems(text, file));
    }
  }
  return problems;
}
