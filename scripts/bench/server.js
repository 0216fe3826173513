/** Serves each contender's page with its script and its feed beside it, in brotli, and counts what it sends. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { work } from '../build/paths.js';

const TYPES = { '.js': 'text/javascript', '.json': 'application/json' };
/** Above this size the best compression takes minutes; a web host would not either. */
const BIG = 2_000_000;
const cache = join(work, 'bench');

/** The body in brotli, kept beside the build by what it holds. */
export function brotli(body) {
  const file = join(cache, `${createHash('sha256').update(body).digest('hex')}.br`);
  if (existsSync(file)) return readFileSync(file);
  const packed = brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: body.length > BIG ? 9 : 11 },
  });
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, packed);
  return packed;
}

/**
 * @param {(path: string) => string | Buffer | undefined} find the content at a path
 */
export async function serve(find) {
  let sent = { requests: 0, bytes: 0 };
  const packed = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!packed.has(pathname)) {
      const body = find(pathname);
      packed.set(pathname, body === undefined ? undefined : brotli(Buffer.from(body)));
    }
    const body = packed.get(pathname);
    if (!body) return response.writeHead(404).end();
    sent.requests += 1;
    sent.bytes += body.length;
    response.writeHead(200, {
      'Content-Type': `${TYPES[extname(pathname)] ?? 'text/html'}; charset=utf-8`,
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
    });
    return response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    /** What was sent since the last time. */
    takeSent() {
      const taken = sent;
      sent = { requests: 0, bytes: 0 };
      return taken;
    },
    close: () => server.close(),
  };
}
