import { waitUntil as poll } from '@open-wc/testing';

type Options = NonNullable<Parameters<typeof poll>[2]>;

/**
 * Waits for what comes by itself. It is patient: on a machine with other work what comes may take seconds, and how long
 * it takes is what `npm run bench` measures, never a test.
 */
export function waitUntil(
  condition: Parameters<typeof poll>[0],
  message?: string,
  options: Options = {},
): Promise<void> {
  return poll(condition, message, { interval: 10, timeout: 8_000, ...options });
}
