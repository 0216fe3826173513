/** The ways in which a page holds an element, each with the page that a webmaster makes of it. */
const LISTEN = `<script>window.heard = []; addEventListener('message', ({ data }) => { if (data.message === 'link') heard.push(data.value); });</script>`;
/** All that a frame can be allowed. */
const ALLOWED =
  'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-forms allow-modals allow-top-navigation-by-user-activation" allow="geolocation; clipboard-write"';

/** What each element is given, as attributes; a frame page has its own. */
const GIVEN = {
  'service-finder': { commune: '89443', map: '', 'sync-url': 's' },
  'event-calendar': { commune: '89443', 'sync-url': 'e' },
  'action-card': { action: 'accueil-inclusif', 'sync-url': 'a' },
  roadmap: { commune: '89443', 'sync-url': 'r' },
};
const written = (element, prefix) =>
  Object.entries(GIVEN[element])
    .map(([name, value]) => `${prefix}${name}="${value}"`)
    .join(' ');
const path = (element) => `cadre/${element}/${element === 'action-card' ? 'accueil-inclusif' : '89443'}/`;

const plain = (base, element) =>
  `<script src="${base}ctg.js" defer></script><ctg-${element} ${written(element, '')}></ctg-${element}>`;

/** What old libraries and watchers of errors do to a page before anybody else's script runs. */
const PATCHES = `<script>
  const ask = window.fetch;
  window.fetch = function (...args) { return new Promise((resolve, reject) => ask.apply(window, args).then(resolve, reject)); };
  const Native = Promise;
  window.Promise = class Watched extends Native { then(a, b) { return super.then(a, b); } };
  Array.prototype.contains = function (one) { return this.indexOf(one) >= 0; };
  Array.prototype.each = Array.prototype.forEach;
  Array.from = (list) => Native && Array.prototype.slice.call(list);
  Array.prototype.find = function (test) { for (var i = 0; i < this.length; i++) if (test(this[i], i, this)) return this[i]; };
  String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, ''); };
</script>`;

/**
 * `refuses` is whether the way refuses what leaves the page; `body` is given the address of the publication.
 *
 * @typedef {object} Way
 * @property {string} name
 * @property {boolean} [refuses]
 * @property {boolean} [framed]
 * @property {string} [head] what else the page has in its head
 * @property {(base: string) => Record<string, string>} [headers] what the page's server says
 * @property {(base: string, element: string) => string} body
 *
 * @type {readonly Way[]}
 */
export const WAYS = [
  {
    name: 'the element',
    body: plain,
  },
  {
    name: 'the div of data-ctg-widget',
    body: (base, element) =>
      `<div data-ctg-widget="${element}" ${written(element, 'data-')}></div><script src="${base}ctg.js" defer></script>`,
  },
  {
    name: 'a page with a strict policy and Trusted Types',
    headers: (base) => ({
      'Content-Security-Policy': `default-src 'none'; script-src ${base}; style-src 'self'; connect-src ${base}; require-trusted-types-for 'script'`,
    }),
    body: plain,
  },
  {
    name: 'an isolated page that sends no referrer',
    head: '<meta name="referrer" content="no-referrer">',
    headers: () => ({
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    }),
    body: plain,
  },
  { name: 'a page that patches fetch, Promise and Array', head: PATCHES, body: plain },
  {
    name: 'a frame that may do everything',
    framed: true,
    body: (base, element) =>
      `<iframe title="Cadre" ${ALLOWED} style="width:900px;height:2000px" src="${base}${path(element)}"></iframe>`,
  },
  {
    name: 'a frame with allow-scripts alone, as WordPress has it',
    refuses: true,
    framed: true,
    body: (base, element) =>
      `${LISTEN}<iframe title="Cadre" sandbox="allow-scripts" security="restricted" width="900" height="2000" src="${base}${path(element)}#?secret=abcDEF123"></iframe>`,
  },
];

/** In every page and frame: notes what leaves it by a link, and that it prints, for which no printer is needed. */
export function watch() {
  const left = [];
  const refused = [];
  Object.assign(window, { left, refused });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    refused.push([violatedDirective, blockedURI, sample].join(' '));
  });
  const native = window.print;
  window.print = () => {
    dispatchEvent(new Event('beforeprint'));
    try {
      Reflect.get(top, 'left').push('print');
    } catch {
      // Where the page around is of another origin, the frame's own list has it.
      Reflect.get(parent === top ? window : parent, 'left').push('print');
    }
    return native;
  };
  addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.href);
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented) return;
    if (!/^(tel|mailto|webcal):/.test(link.href)) return;
    left.push(link.href);
    event.preventDefault();
  });
}
