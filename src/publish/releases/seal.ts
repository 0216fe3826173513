/** Seals of files (Node only). */
import { createHash } from 'node:crypto';

/** What `integrity` holds a script against: https://www.w3.org/TR/SRI/ */
export const sealOf = (content: string | Uint8Array): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;
