import { heightIn, type HostMessage } from './protocol.js';

const SEEN = Symbol.for('ctg-frame-host/1');

/** @param file - Name of the script that calls it, by which it finds the address that it comes from. */
export function fitFrames(file: string): void {
  const own = document.currentScript ?? [...document.scripts].reverse().find(({ src }) => src.includes(`/${file}`));
  const src = own instanceof HTMLScriptElement ? own.src : '';
  // Pasted twice, it listens once.
  const seen = (Reflect.get(window, SEEN) as Set<string> | undefined) ?? new Set<string>();
  Reflect.set(window, SEEN, seen);
  if (!src || seen.has(src)) return;
  seen.add(src);
  const base = new URL('cadre/', src);
  const frames = (): HTMLIFrameElement[] =>
    [...document.querySelectorAll('iframe')].filter((frame) => frame.src.startsWith(base.href));
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    const height = heightIn(data);
    const frame = height === undefined ? undefined : frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || origin !== originOf(frame, base)) return;
    fit(frame, height ?? 0);
    say(frame, base, 'fitted');
  });
  // Those that are there already may have spoken before anybody listened.
  for (const frame of frames()) say(frame, base, 'hello');
}

/** A sandboxed frame has no origin. */
const originOf = ({ sandbox }: HTMLIFrameElement, { origin }: URL): string =>
  sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : origin;

function say(frame: HTMLIFrameElement, base: URL, word: HostMessage['ctg']): void {
  const target = originOf(frame, base);
  frame.contentWindow?.postMessage({ ctg: word } satisfies HostMessage, target === 'null' ? '*' : target);
}

/** A border is within the height where the page's style has it so. */
function fit(frame: HTMLIFrameElement, height: number): void {
  const border = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  const value = `${height + border}px`;
  if (frame.style.height !== value) frame.style.setProperty('height', value, 'important');
}
