/**
 * Takes the words out of the errors that Lit throws at who writes an element wrongly: 130 bytes of each script that no
 * resident can ever meet. The errors themselves stay, and so do their words in the npm package, where they have readers.
 */
const THROWN = /throw Error\((?:[^()"'`]|"[^"]*"|'[^']*'|`[^`]*`)*\)/g;

/** Vite plugin. */
export function shortErrors() {
  return {
    name: 'ctg:short-errors',
    transform: {
      filter: { id: /[\\/]node_modules[\\/](?:@?lit[^\\/]*)[\\/]/, code: /throw Error\(/ },
      handler: (code) => ({ code: code.replace(THROWN, 'throw Error()'), map: null }),
    },
  };
}
