/** A poster in A4 for the town hall's door: a title, the code that a phone reads, the address in letters. */
import { renderSVG } from 'uqr';

/** What pages of paper take is no matter of the browser floor that the style sheet is held to. */
const paper = new CSSStyleSheet();
paper.replaceSync('@page { size: A4; margin: 15mm; }');
document.adoptedStyleSheets = [...document.adoptedStyleSheets, paper];

const query = new URLSearchParams(location.search);
const base = new URL('../', location.href);

/** Only an address below the publication's own: the poster speaks for it. */
function address(): string {
  try {
    const { href } = new URL(query.get('page') ?? '', base);
    return href.startsWith(base.href) ? href : base.href;
  } catch {
    return base.href;
  }
}

function fill(id: string, text: string): void {
  const element = document.querySelector(`#${id}`);
  if (element) element.textContent = text;
}

const url = address();
const title = query.get('titre')?.trim().slice(0, 120);
if (title) {
  fill('titre', title);
  document.title = `Affiche – ${title}`;
}
fill('adresse', url.replace(/^https?:\/\//, ''));
// Parsed as a document of its own, never put in as markup.
const code = document.importNode(
  new DOMParser().parseFromString(renderSVG(url, { ecc: 'M', border: 2 }), 'image/svg+xml').documentElement,
  true,
);
code.setAttribute('role', 'img');
code.setAttribute('aria-label', `Code à flasher\u00a0: ${url}`);
document.querySelector('#code')?.replaceChildren(code);
document.querySelector('#imprimer')?.addEventListener('click', () => {
  print();
});
