/** The page itself. Everything is looked up when it is used: importing this touches nothing. */
export const page = {
    fetch: (url, init) => globalThis.fetch(url, init),
    now: () => Date.now(),
    setTimeout: (run, milliseconds) => window.setTimeout(run, milliseconds),
    clearTimeout: (timer) => {
        window.clearTimeout(timer);
    },
    // A message, because nested timers wait at least 4 ms each.
    pause: () => new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
            port1.close();
            resolve();
        };
        port2.postMessage(0);
    }),
    warn: (text) => {
        console.warn(text);
    },
    caches: () => globalThis.caches,
    document: () => document,
};
