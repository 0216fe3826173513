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
export function asFeedError(error: unknown, code: FailureCode = 'network'): FeedError {
  if (error instanceof FeedError) return error;
  if (!(error instanceof Error && error.name === 'FeedError')) return new FeedError(code, String(error));
  const theirs = error as Error & Pick<FeedError, 'code' | 'status' | 'retryAfter'>;
  return new FeedError(theirs.code, theirs.message, theirs.status, theirs.retryAfter);
}
