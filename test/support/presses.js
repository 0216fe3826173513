/** What stands on a page, as expressions that any driver evaluates there: what is pressed, what is seen, what leaves. */
const ROLES = { link: 'a[href]', button: 'button', checkbox: 'input[type=checkbox]', summary: 'summary' };

const rootOf = (element) => `document.querySelector('ctg-${element}').shadowRoot`;
/** A pattern as it is; a text as a part of the name, in capitals or not. */
const testOf = (name) =>
  name instanceof RegExp ? `${name}.test(name)` : `name.toLowerCase().includes(${JSON.stringify(name.toLowerCase())})`;

/** The first that is drawn of that role and name. */
export function pressed(element, [role, name], inside) {
  return `(() => {
    const within = ${inside ? `[...${rootOf(element)}.querySelectorAll(${JSON.stringify(inside)})]` : `[${rootOf(element)}]`};
    return within.flatMap((one) => [...one.querySelectorAll(${JSON.stringify(ROLES[role])})]).find((one) => {
      const name = one.getAttribute('aria-label') ?? (one.labels?.length ? one.labels[0].textContent : one.textContent);
      return one.getClientRects().length > 0 && ((name) => ${testOf(name)})(name.replace(/\\s+/g, ' ').trim());
    }) ?? null;
  })()`;
}

/** Whether such words are seen in the element. */
export const shown = (element, words) =>
  `${words}.test([...${rootOf(element)}.children].map((one) => one.innerText ?? '').join('\\n'))`;

/** In a page or frame that refuses nothing: notes what leaves it, so that no other site is asked for anything. */
export function leaving() {
  const noted = { followed: [], opened: [], saved: [], printed: [], copied: [] };
  Object.assign(window, { noted });
  function print() {
    noted.printed.push('print');
    this.dispatchEvent(new Event('beforeprint'));
  }
  window.print = print;
  // A sheet of paper is printed in a frame of its own, which comes later.
  const inside = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')?.get;
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    get() {
      const own = inside?.call(this);
      if (own && !this.src) own.print = print;
      return own;
    },
  });
  addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.href);
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented) return;
    if (link.target === '_blank') noted.opened.push(link.href);
    else if (/^(tel|mailto|webcal):/.test(link.href)) noted.followed.push(link.href);
    else return;
    event.preventDefault();
  });
  const click = HTMLElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    if (this.download) noted.saved.push(this.download);
    else click.call(this);
  };
  const clipboard = navigator.clipboard;
  if (clipboard) {
    const write = clipboard.writeText.bind(clipboard);
    clipboard.writeText = async (text) => {
      await write(text);
      noted.copied.push(text);
    };
  }
  // The person lets the page know where they are.
  const position = { coords: { latitude: 48.19, longitude: 3.28, accuracy: 10 }, timestamp: 0 };
  Object.defineProperty(Object.getPrototypeOf(navigator.geolocation), 'getCurrentPosition', {
    value: (done) => setTimeout(() => done(position)),
  });
}
