/** Texts of other programs as the feed has them: without markup, each in the length that it may have. */
import { decodeHTMLStrict } from 'entities';
import { fold } from '../../domain/search.js';

const TAG = /<\/?[a-z][^<>]{0,2000}>|<!--[^]{0,2000}?-->/gi;

/** Whether a text has tags or entities, and not just a `<` of somebody's arithmetic. */
const hasMarkup = (text: string) =>
  /<\/?(p|br|div|span|a|ul|ol|li|b|i|u|strong|em|h[1-6]|table|tr|td|img|html|body|font|script|style)\b[^<>]*>|&(#\d+|#x[\da-f]+|[a-z][a-z\d]+);/i.test(
    text,
  );

/** HTML as text: paragraphs and lines stay, links keep their address, what a browser would run is gone. */
export function fromHtml(html: string): string {
  if (!hasMarkup(html)) return tidy(html);
  const text = html
    .replace(/<(script|style|head|title)\b[^]*?<\/\1\s*>/gi, '')
    .replace(/\s*\n\s*/g, (space) => (/<(p|br|li|div)\b/i.test(html) ? ' ' : space))
    // Words of a link are often marked: <a href="…"><strong>Inscription</strong></a>.
    .replace(/<\/?(b|i|u|strong|em|span|font)\b[^<>]*>/gi, '')
    .replace(
      /<a\b[^<>]*?\bhref\s*=\s*["']?((?:https?|mailto|tel):[^"'\s<>]+)["']?[^<>]*>([^<>]*)<\/a>/gi,
      (_, address: string, words: string) => linkInWords(address, words),
    )
    .replace(/<br\b[^<>]*>|<\/(tr|h[1-6]|div)>/gi, '\n')
    .replace(/<li\b[^<>]*>/gi, '\n– ')
    .replace(/<\/(p|ul|ol|table)>/gi, '\n\n')
    .replace(TAG, '');
  return tidy(text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi, entity));
}

/** The words of a link with what it leads to, where they do not say it: a number is often written in groups. */
function linkInWords(address: string, words: string): string {
  const target = address.replace(/^(?:mailto|tel):([^?]*).*$/i, '$1');
  const said = words.trim();
  // « Partager »: a mail that is addressed to nobody.
  if (!target) return words;
  if (!said || said === target) return target;
  return /^tel:/i.test(address) && /\d{2}/.test(said) ? words : `${words} (${target})`;
}

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return named(whole);
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 31 && code < 0x11_0000 && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : ' ';
}

/** The sign of a name, as HTML has it, also where a program wrote it in capitals; a name that is none stays. */
function named(whole: string): string {
  for (const written of [whole, whole.toLowerCase()]) {
    const sign = decodeHTMLStrict(written);
    if (sign !== written) return sign;
  }
  return whole;
}

/** Markdown as text: what it marks stays, its signs go. */
export function fromMarkdown(text: string): string {
  return tidy(
    fromHtml(text)
      .replace(/!\[([^\]\n]*)\]\([^()\s]*\)/g, '$1')
      .replace(/\[([^\]\n]+)\]\((https?:[^()\s]+)[^()]*\)/g, (_, words: string, address: string) =>
        words === address ? address : `${words} (${address})`,
      )
      .replace(/^#{1,6}\s+/gm, '')
      .replace(/^[ \t]*[*+][ \t]+/gm, '– ')
      .replace(/(\*\*|__)(?=\S)([^\n]*?\S)\1/g, '$2')
      .replace(/(?<![\w*])\*(?=\S)([^*\n]*?\S)\*(?![\w*])/g, '$1')
      .replace(/\\([\\`*_{}[\]()#+.!-])/g, '$1'),
  );
}

/** One blank line at most, no spaces at the ends of lines, no signs that cannot be seen. */
export function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\u200b\ufeff]/gu, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

export const oneLine = (text: string) => tidy(text).replace(/\s*\n\s*/g, ' ');

/** Cut at a word, with « … ». */
export function shorten(text: string, length: number): string {
  const line = oneLine(text);
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[\s,;:.–-]+$/, '')}…`;
}

/** Longest a summary may be. */
const SUMMARY = 280;

/** What stands in lists, and the rest of the text where it says more. */
export function summarised(short: string, long: string, name: string): { summary: string; description?: string } {
  const summary = shorten(short || long || name, SUMMARY);
  const rest = [short !== summary && oneLine(short) !== summary ? short : '', long !== short ? long : '']
    .filter(Boolean)
    .join('\n\n');
  return rest && rest !== summary ? { summary, description: rest } : { summary };
}

/** An id of the feed: `fs-1234`, `oa-80533203`. */
export function idOf(prefix: string, ...parts: readonly (string | number)[]): string {
  const words = parts.map((part) => fold(String(part)).replace(/[^a-z0-9]+/g, '-')).join('-');
  return `${prefix}-${words}`.replace(/-+/g, '-').replace(/^-|-$/g, '').slice(0, 200);
}
