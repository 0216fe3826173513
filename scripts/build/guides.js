/**
 * The guides as pages beside the workshop, `guides/webmestre/`, from the Markdown of docs/ that forges show too: in the
 * workshop's look, with their pictures, and with the files that they tell one to take.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { normalizePath } from 'vite';
import { renderMarkdown } from './markdown.js';
import { root } from './paths.js';

const FOLDER = 'docs/guides';
/** Where the pages stand, from the site's root. */
const PLACE = 'guides/';
const siteRoot = join(root, 'src/site');

/** The page of each document, from the site's root: the list of them all is `README.md`. */
function pagesByDocument() {
  const pages = new Map([['docs/accessibilite.md', `${PLACE}accessibilite-critere-par-critere/`]]);
  for (const name of readdirSync(join(root, FOLDER)).filter((file) => file.endsWith('.md')))
    pages.set(`${FOLDER}/${name}`, name === 'README.md' ? PLACE : `${PLACE}${basename(name, '.md')}/`);
  return pages;
}

/**
 * @param {(file: string, page: string) => string} assetAddress address of a picture on disk, from a page
 * @returns the pages by path from the site's root, and the files that they link to, by the path of their copy
 */
function guidePages(assetAddress) {
  const byDocument = pagesByDocument();
  const files = new Map();
  const pages = new Map();
  for (const [document, page] of byDocument) {
    const up = '../'.repeat(page.split('/').length - 1);
    const locate = (href) => {
      const path = join(dirname(document), decodeURIComponent(href)).replaceAll('\\', '/');
      if (!existsSync(join(root, path))) throw new Error(`${document} links to ${href}, which is not there`);
      return path;
    };
    const link = (href) => {
      if (/^(https?|mailto):|^#/.test(href)) return { href };
      const [path, anchor] = href.split('#');
      const target = locate(path);
      const hash = anchor === undefined ? '' : `#${anchor}`;
      const other = byDocument.get(target);
      if (other !== undefined) return { href: `${up}${other}${hash}` };
      // As text: servers know no type of many of them.
      const copy = `${PLACE}fichiers/${basename(target)}.txt`;
      files.set(copy, readFileSync(join(root, target)));
      return { href: up + copy, download: basename(target) };
    };
    const picture = (href) => {
      const file = join(root, locate(href));
      return { file, src: assetAddress(file, page) };
    };
    const content = renderMarkdown(readFileSync(join(root, document), 'utf8'), { link, picture });
    pages.set(page, pageOf(content, page, up));
  }
  return { pages, files };
}

/** Fewer sections are seen at a glance. */
const LONG = 4;

function pageOf({ title, sections, html }, page, up) {
  const isList = page === PLACE;
  const contents =
    isList || sections.length < LONG
      ? ''
      : `<nav class="contents" aria-label="Dans cette page"><ul>${sections
          .map(({ id, html: name }) => `<li><a href="#${id}">${name}</a></li>`)
          .join('')}</ul></nav>`;
  const [, heading = '', rest = ''] = /^(<h1[\s\S]*?<\/h1>)([\s\S]*)$/.exec(html) ?? [];
  const trail = `<li><a href="${up}">Atelier</a></li>${isList ? '' : `<li><a href="${up}${PLACE}">Guides</a></li>`}`;
  return `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title.replace(/<[^>]+>/g, '')} – Widgets CTG</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${up}guides/guides.css" />
  </head>
  <body>
    <a class="skip" href="#contenu">Aller au contenu</a>
    <header class="masthead">
      <a class="brand" href="${up}">Widgets CTG</a>
      <nav aria-label="Pages">
        <ul>
          <li><a href="${up}">Atelier</a></li>
          <li><a href="${up}${PLACE}"${isList ? ' aria-current="page"' : ''}>Guides</a></li>
          <li><a href="${up}demo/">Démonstration</a></li>
          <li><a href="${up}publier/">Publier</a></li>
        </ul>
      </nav>
    </header>
    <main id="contenu" class="guide" tabindex="-1">
      <nav class="trail" aria-label="Fil d’Ariane"><ol>${trail}</ol></nav>
      ${heading}
      ${contents}
      ${rest}
    </main>
    <footer class="colophon">
      <a href="${up}">Retour à l’atelier</a> · <a href="${up}${PLACE}">Tous les guides</a>
    </footer>
  </body>
</html>
`;
}

/** Vite plugin: the pages are modules without a file in a build, and answers of the server of `npm start`. */
export function guides() {
  const idOf = (page) => normalizePath(join(siteRoot, page, 'index.html'));
  const { pages, files } = guidePages((file, page) => normalizePath(relative(join(siteRoot, page), file)));
  const byId = new Map([...pages].map(([page, html]) => [idOf(page), html]));
  return {
    inputs: [...byId.keys()],
    plugin: {
      name: 'ctg:guides',
      enforce: /** @type {const} */ ('pre'),
      resolveId: (id) => (byId.has(normalizePath(id)) ? normalizePath(id) : undefined),
      load: (id) => byId.get(id),
      generateBundle() {
        for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
      },
      configureServer(server) {
        server.middlewares.use((request, response, next) => {
          const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
          if (!path.startsWith(PLACE)) return next();
          // Made anew for each request: who writes a guide sees it.
          const fresh = guidePages((file) => `/@fs/${normalizePath(file).replace(/^\//, '')}`);
          const content = fresh.pages.get(path) ?? fresh.files.get(path);
          if (content === undefined) return next();
          response.setHeader('Content-Type', `text/${path.endsWith('/') ? 'html' : 'plain'}; charset=utf-8`);
          response.end(content);
        });
      },
    },
  };
}
