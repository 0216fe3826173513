/**
 * Leaves the English of `say(french, english)` out of a page that is in French: what `src/publish/language.ts` chooses
 * between when it runs is chosen here.
 */
import { walk } from './walk.js';

/** Vite plugin; runs on what is left of a module after TypeScript. */
export function inFrenchAlone() {
  return {
    name: 'ctg:in-french-alone',
    transform: {
      filter: { id: /[\\/]src[\\/](publish|site)[\\/].*\.ts$/, code: /\bsay\(/ },
      handler(code) {
        return { code: frenchOf(code, this.parse(code)), map: null };
      },
    },
  };
}

function frenchOf(code, ast) {
  const cuts = [];
  walk(ast, (node) => {
    const isSaid = node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'say';
    if (!isSaid || node.arguments.length !== 2) return;
    const [french] = node.arguments;
    // What is within the French stays for its own visit: `say(` goes, and all behind the first argument.
    cuts.push([node.start, french.start, '('], [french.end, node.end, ')']);
  });
  // Of a call within the English of another, nothing is left to cut.
  const kept = cuts
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])
    .reduce((list, cut) => (list.length && cut[0] < list.at(-1)[1] ? list : [...list, cut]), []);
  return kept.reduceRight((text, [start, end, next]) => text.slice(0, start) + next + text.slice(end), code);
}
