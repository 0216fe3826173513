/** Markdown of docs/ as HTML for a page in French: spaces that do not break, tables that a phone can show. */
import { readFileSync } from 'node:fs';
import { Marked } from 'marked';

const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]);

/** What an author types with an ordinary space or apostrophe, as it is printed. */
export const typeset = (text) =>
  text
    .replace(/ (?=[:;!?»%€])/g, '\u00a0')
    .replace(/« /g, '«\u00a0')
    .replace(/(?<=\d) (?=\d{3}(?!\d)|(?:h|ko|Mo|Go|To|ms|px)(?![\p{L}\d]))/gu, '\u00a0')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’');

/** As forges name the anchors of headings, which the guides link to. */
const slug = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** Width and height of a picture (PNG or SVG), so that nothing moves when it comes. */
function sizeOf(file) {
  const bytes = readFileSync(file);
  const [width, height] = file.endsWith('.png')
    ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
    : ['width', 'height'].map((name) => new RegExp(`<svg[^>]*\\s${name}="(\\d+)"`).exec(bytes.toString('utf8'))?.[1]);
  return width && height ? ` width="${width}" height="${height}"` : '';
}

/**
 * @param {string} text
 * @param {{ link: (href: string) => { href: string, download?: string }, picture: (href: string) => { file: string, src: string } }} addresses
 *   what relative addresses become
 * @returns the first heading, the second-level headings, and the HTML with all of them
 */
export function renderMarkdown(text, { link, picture }) {
  const headings = [];
  const marked = new Marked({
    walkTokens(token) {
      if (token.type === 'text' && !token.tokens) token.text = typeset(token.text);
    },
    renderer: {
      heading({ tokens, depth, text: raw }) {
        const inner = this.parser.parseInline(tokens);
        const id = slug(raw.replace(/[`*]/g, ''));
        headings.push({ depth, id, html: inner });
        return `<h${depth} id="${escape(id)}">${inner}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const { href: address, download } = link(href);
        const saved = download === undefined ? '' : ` download="${escape(download)}"`;
        return `<a href="${escape(address)}"${saved}>${this.parser.parseInline(tokens)}</a>`;
      },
      image({ href, text: alt }) {
        const { file, src } = picture(href);
        return `<img src="${escape(src)}" alt="${escape(typeset(alt))}"${sizeOf(file)} loading="lazy">`;
      },
      code({ text: code }) {
        return `<pre tabindex="0"><code>${escape(code)}</code></pre>\n`;
      },
      table({ header, rows }) {
        return tableOf(
          header.map(({ tokens }) => this.parser.parseInline(tokens)),
          rows.map((row) => row.map(({ tokens }) => this.parser.parseInline(tokens))),
        );
      },
    },
  });
  const html = marked.parse(text, { async: false });
  return {
    title: headings.find(({ depth }) => depth === 1)?.html ?? '',
    sections: headings.filter(({ depth }) => depth === 2),
    html,
  };
}

const headOf = (name) => (name ? `<th role="columnheader" scope="col">${name}</th>` : '<td role="cell"></td>');

/** Roles are written out: a narrow screen shows each row as a block, which else is no table to a screen reader. */
function tableOf(names, rows) {
  const head = names.some(Boolean)
    ? `<thead role="rowgroup"><tr role="row">${names.map(headOf).join('')}</tr></thead>`
    : '';
  const cell = (content, i) =>
    i === 0 && !/^<img [^>]*>$/.test(content)
      ? `<th role="rowheader" scope="row">${content}</th>`
      : `<td role="cell"${names[i] ? ` data-label="${escape(names[i].replace(/<[^>]+>/g, ''))}"` : ''}>${content}</td>`;
  const body = rows.map((row) => `<tr role="row">${row.map(cell).join('')}</tr>`).join('\n');
  return `<table role="table">${head}<tbody role="rowgroup">${body}</tbody></table>\n`;
}
