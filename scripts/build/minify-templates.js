/**
 * Takes the indentation out of lit's templates. Careful rather than thorough, so that no page looks
 * different: in HTML a run of white space becomes one space and none disappears but at the end of a tag (a text has
 * `&gt;`, not `>`); in CSS what cannot matter goes. A template with `<pre>` or `<textarea>` stays as it is written.
 */
import { walk } from './walk.js';

/** Vite plugin; runs on what is left of a module after TypeScript. */
export function minifyTemplates() {
  return {
    name: 'ctg:minify-templates',
    transform: {
      filter: { id: /[\\/]src[\\/].*\.ts$/, code: /\b(?:html|css|svg)`/ },
      handler(code) {
        return { code: minifyIn(code, this.parse(code)), map: null };
      },
    },
  };
}

function minifyIn(code, ast) {
  const changes = [];
  walk(ast, (node) => {
    if (node.type !== 'TaggedTemplateExpression' || node.tag.type !== 'Identifier') return;
    const minify = { html: minifyHtml, svg: minifyHtml, css: minifyCss }[node.tag.name];
    if (!minify || /<(pre|textarea)\b/i.test(code.slice(node.start, node.end))) return;
    for (const quasi of node.quasi.quasis) {
      const [start, end] = contentRange(code, quasi);
      changes.push({ start, end, text: minify(code.slice(start, end)) });
    }
  });
  changes.sort((a, b) => b.start - a.start);
  return changes.reduce((text, { start, end, text: next }) => text.slice(0, start) + next + text.slice(end), code);
}

/** Parsers differ on whether a quasi's range holds its back-tick, `}` and `${`: the raw text tells. */
function contentRange(code, quasi) {
  const start = code.indexOf(quasi.value.raw, quasi.start);
  return [start, start + quasi.value.raw.length];
}

/** In ASCII: a page without a charset reads a script as Windows-1252, and the raw text of a template has no escapes. */
function minifyHtml(text) {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ >/g, '>')
    .replace(/[^\0-\x7f]/gu, (character) => `&#${character.codePointAt(0)};`);
}

/**
 * Strings are kept; comments go; white space goes beside `{ } ; , > ~` and after `:`, and becomes one space elsewhere;
 * a fraction goes without its zero.
 */
function minifyCss(text) {
  return text
    .replace(/("[^"]*"|'[^']*')|\/\*[\s\S]*?\*\//g, (_all, string) => string ?? '')
    .replace(
      /("[^"]*"|'[^']*')|\s*([{};,>~])\s*|(:)\s+|\s+|(?<![\d.])0(?=\.\d)/g,
      (all, string, mark, colon) => string ?? mark ?? colon ?? (all === '0' ? '' : ' '),
    )
    .replace(/;}/g, '}');
}
