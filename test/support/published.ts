/** Files of a feed at addresses of the web, which a feed's own addresses lead to; answered in the page itself. */
const files = new Map<string, string | Promise<string>>();
let folders = 0;
let original: typeof fetch | undefined;

/** @returns the address of `feed.json`, beside which the other files are. */
export function publish(contents: Readonly<Record<string, unknown>>): string {
  const folder = `https://territoire-${++folders}.test/`;
  for (const [name, content] of Object.entries(contents))
    files.set(folder + name, content instanceof Promise ? (content as Promise<string>) : JSON.stringify(content));
  if (!original) {
    const real = (original = globalThis.fetch.bind(globalThis));
    globalThis.fetch = (input, init) => {
      const text = files.get(input instanceof Request ? input.url : input.toString());
      return text === undefined
        ? real(input, init)
        : Promise.resolve(text).then((body) => new Response(body, { headers: { 'content-type': 'application/json' } }));
    };
  }
  return `${folder}feed.json`;
}

/** A file that is answered when the test says so. */
export function held(content: unknown): { readonly answer: Promise<string>; readonly release: () => void } {
  let release = (): void => undefined;
  const answer = new Promise<string>((resolve) => {
    release = () => {
      resolve(JSON.stringify(content));
    };
  });
  return { answer, release };
}
