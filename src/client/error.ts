import type { FailureCode } from '../feed/types.js';

/** Why a feed or one of its files cannot be had. The message is in English, for the console. */
export class FeedError extends Error {
  override readonly name = 'FeedError';

  constructor(
    readonly code: FailureCode,
    message: string,
    /** HTTP status, where the server answered with one that is not 2xx. */
    readonly status?: number,
    /** How long the server asks to wait before the next try, in milliseconds. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}

/** Another script on the page has a class of its own: its errors are known by their name. */
export const asFeedError = (error: unknown, code: FailureCode = 'network'): FeedError =>
  error instanceof Error && error.name === 'FeedError' ? (error as FeedError) : new FeedError(code, String(error));
