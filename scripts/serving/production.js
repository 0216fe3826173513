/**
 * Answers as the web host of `dist/` should: compressed, readable from every site, kept as long as is right. The same
 * rules stand in `hosting/` for Apache, nginx and Caddy; `ctg-feed doctor` judges all four.
 */
import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.ics': 'text/calendar; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};
const PACKED = /^(text\/|application\/json|image\/svg)/;
/** Bytes below which packing gains nothing. */
const WORTH_PACKING = 500;
/** Folders of versions, and files with a hash in their names, never change. */
const PINNED = /^\/(\d+\.\d+\.\d+\/|site\/[^/]+-[\w-]{8}\.(js|css)$)/;

/** Bodies that were packed, by what they hold. */
const packed = new Map();

/**
 * @param {(path: string) => Buffer | undefined} find contents by path, `/feed.json`; of a folder, its page
 * @param {{ method?: string, url?: string, headers: import('node:http').IncomingHttpHeaders }} request
 * @returns {{ status: number, headers: Record<string, string>, body: Buffer }}
 */
export function answer(find, { method = 'GET', url = '/', headers }) {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Method not allowed', { Allow: 'GET, HEAD' });
  const path = pathOf(url);
  if (path === undefined) return plain(400, 'Bad request');
  const content = find(path.endsWith('/') ? `${path}index.html` : path);
  if (!content) {
    const isFolder = !path.endsWith('/') && find(`${path}/index.html`);
    return isFolder ? plain(301, 'Moved', { Location: `${path}/` }) : plain(404, 'Not found');
  }
  const type = TYPES[extname(path) || '.html'] ?? 'application/octet-stream';
  const etag = `"${createHash('sha256').update(content).digest('hex').slice(0, 24)}"`;
  const common = {
    ...EVERYWHERE,
    ETag: etag,
    'Cache-Control': PINNED.test(path) ? 'max-age=31536000, immutable' : 'max-age=300, must-revalidate',
    Vary: 'Accept-Encoding',
  };
  if (asksFor(headers['if-none-match'], etag)) return { status: 304, headers: common, body: Buffer.alloc(0) };
  const encoding = encodingFor(headers['accept-encoding'], type, content);
  const body = encoding ? pack(content, encoding, etag) : content;
  return {
    status: 200,
    headers: {
      ...common,
      'Content-Type': type,
      'Content-Length': String(body.length),
      ...(encoding && { 'Content-Encoding': encoding }),
    },
    body,
  };
}

const EVERYWHERE = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

function plain(status, text, more = {}) {
  const body = Buffer.from(`${text}\n`);
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': String(body.length) };
  return { status, headers: { ...EVERYWHERE, ...headers, ...more }, body };
}

/** Without what would lead out of the folder. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.split('/').some((part) => part === '..' || part.startsWith('.')) || /[\0\\]/.test(path)
      ? undefined
      : path;
  } catch {
    return undefined;
  }
}

/** One tag for every encoding: a weak comparison, as `If-None-Match` asks for. */
function asksFor(header, etag) {
  return (
    header !== undefined && (header === '*' || header.split(/\s*,\s*/).some((tag) => tag.replace(/^W\//, '') === etag))
  );
}

function encodingFor(accepted = '', type, content) {
  if (!PACKED.test(type) || content.length < WORTH_PACKING) return undefined;
  const names = accepted
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0].trim());
  return ['br', 'gzip'].find((name) => names.includes(name));
}

function pack(content, encoding, etag) {
  const key = `${encoding} ${etag}`;
  let body = packed.get(key);
  if (!body) {
    const quality = { [constants.BROTLI_PARAM_QUALITY]: content.length > 1_000_000 ? 5 : 9 };
    body = encoding === 'br' ? brotliCompressSync(content, { params: quality }) : gzipSync(content, { level: 9 });
    packed.set(key, body);
  }
  return body;
}
