/**
 * Takes out of Lit what no resident can ever meet: the words of the errors that it throws at who writes an element
 * wrongly, and the hooks for polyfills of browsers in which no element of ours starts (`src/embed/able.ts`) and for
 * pages rendered on a server. 200 bytes of each script. In the npm package Lit is as it is: there both have readers.
 */
const THROWN = /throw Error\((?:[^()"'`]|"[^"]*"|'[^']*'|`[^`]*`)*\)/g;
const HOOK = /\b\w+\.(?:reactiveElement|litHtml|litElement)(?:Polyfill|Hydrate)Support\b/g;

/** Vite plugin. */
export function leanLit() {
  return {
    name: 'ctg:lean-lit',
    transform: {
      filter: { id: /[\\/]node_modules[\\/](?:@?lit[^\\/]*)[\\/]/ },
      handler: (code) => ({ code: code.replace(THROWN, 'throw Error()').replace(HOOK, '(void 0)'), map: null }),
    },
  };
}
