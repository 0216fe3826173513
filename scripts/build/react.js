/** The elements and their attributes as the JSX of React knows them, from the manifest. */

/** @returns the text of `npm/react.d.ts` */
export function reactTypes(elements) {
  const events = [...new Set(elements.flatMap((element) => eventsOf(element).map(({ type }) => type.text)))].sort();
  return [
    '/**',
    ' * The elements in JSX, for React 18.3 and later: `import type {} from "ctg-widgets/react"` once in a project. Written',
    ' * from custom-elements.json. React 19 also hears the events; before, use a ref and `addEventListener`.',
    ' */',
    "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    ...elements.map(({ name, tagName }) => `import type { ${name} } from './widgets/${tagName.slice(4)}.js';`),
    `import type { ${events.join(', ')} } from './widgets/events.js';`,
    '',
    'type Tag<Element, Own> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Own> & Own;',
    ...elements.map(attributesOf),
    "declare module 'react' {",
    '  namespace JSX {',
    '    interface IntrinsicElements {',
    ...elements.map(({ name, tagName }) => `      '${tagName}': Tag<${name}, ${name}Attributes>;`),
    '    }',
    '  }',
    '}',
    '',
  ].join('\n');
}

const eventsOf = ({ events = [] }) => events.filter(({ name }) => name.startsWith('ctg-'));

function attributesOf(element) {
  const { name, tagName, attributes = [] } = element;
  const own = attributes.flatMap(({ name: key, type, description = '' }) => [
    `  /** ${description} */`,
    `  '${key}'?: ${(type?.text ?? 'string').replace(/ \| null\b/, '')} | undefined;`,
  ]);
  const heard = eventsOf(element).flatMap(({ name: key, type, description = '' }) => [
    `  /** ${description} */`,
    `  'on${key}'?: ((event: ${type.text}) => void) | undefined;`,
  ]);
  return [`/** What \`<${tagName}>\` takes. */`, `export interface ${name}Attributes {`, ...own, ...heard, '}'].join(
    '\n',
  );
}
