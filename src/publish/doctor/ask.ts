/**
 * One request to a web server, as a browser on a commune's site would make it, with what `fetch` hides: the bytes on the
 * wire, each redirect, the certificate (Node only).
 */
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { TLSSocket } from 'node:tls';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { say } from '../language.js';

export interface AskOptions {
  readonly method?: 'GET' | 'HEAD';
  readonly headers?: Readonly<Record<string, string>>;
  /** Ms without an answer, or without the next bytes of one. */
  readonly timeout?: number;
  /** Certificates of authorities besides those that Node knows. */
  readonly ca?: string;
  /** Bytes on the wire after which the rest is left. */
  readonly most?: number;
}

export interface Redirect {
  readonly from: string;
  readonly status: number;
  readonly to: string;
}
export interface Answer {
  /** After redirects. */
  readonly url: string;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly redirects: readonly Redirect[];
  /** Bytes of the body as they were sent. */
  readonly wire: number;
  readonly body: Uint8Array;
  /** Longer than `most`: `body` is not all of it. */
  readonly cut: boolean;
  /** Epoch ms; only over https. */
  readonly certificateUntil?: number;
}
/** No answer at all: `code` is Node's, such as `ENOTFOUND` or `CERT_HAS_EXPIRED`. */
export class NoAnswer extends Error {
  constructor(
    readonly url: string,
    readonly code: string,
  ) {
    super(`${url}: ${code}`);
  }
}

const MOST_REDIRECTS = 5;
const MOST_BYTES = 100_000_000;
const TIMEOUT = 15_000;
/** A server's operator may want to know who asks. */
const USER_AGENT = 'ctg-feed doctor';

/** @throws {NoAnswer} */
export async function ask(address: string, options: AskOptions = {}): Promise<Answer> {
  const redirects: Redirect[] = [];
  let url = address;
  for (;;) {
    const answer = await once(url, options);
    const to = answer.headers.location;
    if (answer.status < 300 || answer.status > 399 || to === undefined || !URL.canParse(to, url))
      return { ...answer, redirects };
    const next = new URL(to, url);
    redirects.push({ from: url, status: answer.status, to: next.href });
    if (redirects.length > MOST_REDIRECTS) throw new NoAnswer(address, 'TOO_MANY_REDIRECTS');
    if (next.protocol !== 'http:' && next.protocol !== 'https:') throw new NoAnswer(next.href, 'NOT_HTTP');
    url = next.href;
  }
}

type One = Omit<Answer, 'redirects'>;

function once(url: string, options: AskOptions): Promise<One> {
  const { method = 'GET', headers = {}, timeout = TIMEOUT, ca, most = MOST_BYTES } = options;
  const send = url.startsWith('https:') ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const fail = (code: string) => {
      reject(new NoAnswer(url, code));
    };
    const settings = {
      method,
      // A connection of its own: none is left open when the last answer is there.
      agent: false,
      timeout,
      headers: { 'user-agent': USER_AGENT, 'accept-encoding': 'br, gzip, deflate', ...headers },
      ...(ca !== undefined && { ca }),
    };
    const sent = send(url, settings, (response) => {
      const socket = response.socket as Partial<TLSSocket>;
      const until = Date.parse(socket.getPeerCertificate?.().valid_to ?? '');
      const chunks: Buffer[] = [];
      let wire = 0;
      let cut = false;
      const end = () => {
        resolve({
          url,
          status: response.statusCode ?? 0,
          headers: response.headers,
          wire,
          body: decoded(Buffer.concat(chunks), cut ? '' : response.headers['content-encoding']),
          cut,
          ...(Number.isFinite(until) && { certificateUntil: until }),
        });
      };
      response.on('data', (chunk: Buffer) => {
        if (cut) return;
        wire += chunk.length;
        chunks.push(chunk);
        if (wire <= most) return;
        cut = true;
        end();
        sent.destroy();
      });
      response.on('end', end);
      response.on('error', () => fail('BROKEN_OFF'));
      response.on('aborted', () => fail('BROKEN_OFF'));
    });
    sent.on('timeout', () => {
      fail('TIMEOUT');
      sent.destroy();
    });
    sent.on('error', (error: NodeJS.ErrnoException) => fail(error.code ?? 'ERROR'));
    sent.end();
  });
}

/** A body that says that it is packed and is not stays as it came: its reader will say what is wrong. */
function decoded(body: Buffer, encoding: string | undefined): Uint8Array {
  const bound = { maxOutputLength: MOST_BYTES * 4 };
  try {
    if (encoding === 'br') return brotliDecompressSync(body, bound);
    if (encoding === 'gzip' || encoding === 'x-gzip') return gunzipSync(body, bound);
    if (encoding === 'deflate') return inflateSync(body, bound);
  } catch {
    // As it came.
  }
  return body;
}

/** Why there was no answer, in French. */
export function reasonOf(code: string): string {
  return reasons()[code] ?? say(`le serveur n’a pas répondu (${code})`, `the server did not answer (${code})`);
}

const reasons = (): Readonly<Record<string, string>> => ({
  ENOTFOUND: say('ce nom de domaine n’existe pas', 'this domain name does not exist'),
  EAI_AGAIN: say(
    'ce nom de domaine n’a pas pu être cherché\u00a0: pas de connexion, ou un serveur de noms en panne',
    'this domain name could not be looked up: no connection, or a name server out of order',
  ),
  ECONNREFUSED: say('le serveur refuse la connexion', 'the server refuses the connection'),
  ECONNRESET: say('le serveur a coupé la connexion', 'the server cut the connection'),
  EHOSTUNREACH: say('le serveur est injoignable', 'the server cannot be reached'),
  ENETUNREACH: say('le réseau est injoignable', 'the network cannot be reached'),
  ETIMEDOUT: say('le serveur ne répond pas', 'the server does not answer'),
  TIMEOUT: say('le serveur ne répond pas à temps', 'the server does not answer in time'),
  BROKEN_OFF: say('la réponse s’est arrêtée au milieu', 'the answer stopped halfway'),
  TOO_MANY_REDIRECTS: say('les redirections tournent en rond', 'the redirections go round in circles'),
  NOT_HTTP: say('une redirection mène hors du web', 'a redirection leads out of the web'),
  CERT_HAS_EXPIRED: say('le certificat du site a expiré', 'the certificate of the site has expired'),
  ERR_TLS_CERT_ALTNAME_INVALID: say(
    'le certificat est celui d’un autre site',
    'the certificate is that of another site',
  ),
  DEPTH_ZERO_SELF_SIGNED_CERT: say(
    'le certificat n’est signé par aucune autorité reconnue',
    'the certificate is signed by no known authority',
  ),
  SELF_SIGNED_CERT_IN_CHAIN: say(
    'le certificat n’est signé par aucune autorité reconnue',
    'the certificate is signed by no known authority',
  ),
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: say(
    'il manque le certificat intermédiaire',
    'the intermediate certificate is missing',
  ),
});
