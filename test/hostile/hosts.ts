/** Pages as communes have them: whose style sheets reach far, and where in the page the widgets stand. */
import type { HostPage } from '../support/host-page.js';

export interface Host {
  readonly name: string;
  readonly head?: string;
  /** Markup around the widgets. */
  readonly around?: (widgets: string) => string;
  /** Shows what the page hid at first. */
  readonly show?: (page: HostPage) => void;
  /** CSS px of the page. */
  readonly width?: number;
  /** How much larger the page's own `zoom` makes everything. */
  readonly zoom?: number;
}

const sheet = (path: string): string => `<link rel="stylesheet" href="/node_modules/${path}">`;
const style = (css: string): string => `<style>${css}</style>`;
const click =
  (selector: string) =>
  (page: HostPage): void => {
    page.find(selector).click();
  };

export const HOSTS: readonly Host[] = [
  {
    name: 'Bootstrap',
    head: sheet('bootstrap/dist/css/bootstrap.min.css'),
    around: (widgets) => `<div class="container"><div class="row"><div class="col-12">${widgets}</div></div></div>`,
  },
  {
    name: 'Bootstrap in the dark',
    head: `${sheet('bootstrap/dist/css/bootstrap.min.css')}<script>document.documentElement.dataset.bsTheme = 'dark';</script>`,
    around: (widgets) => `<div class="card"><div class="card-body">${widgets}</div></div>`,
  },
  {
    name: 'Tailwind’s preflight',
    head: sheet('tailwindcss/preflight.css'),
    around: (widgets) => `<div style="max-width: 64rem; margin: auto">${widgets}</div>`,
  },
  {
    name: 'an old theme',
    head: style(`* { box-sizing: content-box; line-height: 1; margin: 0; padding: 0 } html { font-size: 62.5% }
      body { font: 1.2rem Arial, sans-serif; color: #333; background: #fff } a { color: #06c; text-decoration: none }
      table { border-collapse: collapse } td, th { border: 1px solid #ccc; padding: 9px } h2, h3 { font-size: 1.1rem }
      input, select, button { width: 100%; float: left; border: 0; background: #eee } ul { list-style: none }`),
  },
  { name: 'zoom', head: style('main { zoom: 1.5 }'), zoom: 1.5 },
  { name: 'a page from right to left', head: '<script>document.documentElement.dir = "rtl";</script>' },
  {
    name: 'a sidebar of 280 px',
    head: style('.page { display: flex } aside { flex: 0 0 280px; padding: 0 } article { flex: 1 }'),
    around: (widgets) => `<div class="page"><aside>${widgets}</aside><article><p>Contenu</p></article></div>`,
  },
  {
    name: 'details that are closed at first',
    around: (widgets) => `<details><summary id="show">Vie locale</summary>${widgets}</details>`,
    show: click('#show'),
  },
  {
    name: 'a tab that is hidden at first',
    head: style('[hidden] { display: none !important }'),
    around: (widgets) => `<button id="show" onclick="panel.hidden = false">Agenda</button>
      <div id="panel" role="tabpanel" hidden>${widgets}</div>`,
    show: click('#show'),
  },
  {
    name: 'a dialog',
    head: style('dialog { width: 90%; max-width: none; max-height: 90%; overflow: auto }'),
    around: (widgets) =>
      `<button id="show" onclick="panel.showModal()">Ouvrir</button><dialog id="panel">${widgets}</dialog>`,
    show: click('#show'),
  },
  {
    name: 'a parent that is transformed',
    head: style('.moved { transform: translate3d(3px, 0, 0); perspective: 400px; filter: none; contain: layout }'),
    around: (widgets) => `<div class="moved">${widgets}</div>`,
  },
];
