/** Two words that the configuration needs beside those of the feed's schema: objects with free keys, and explanations. */
import type { Shape, TypeOf } from '../../feed/shape.js';

/** What an object with free keys holds, and what its keys must be. */
export interface Free {
  readonly values: Shape;
  readonly key: RegExp;
  /** In French: « un code INSEE ». */
  readonly keyName: string;
}

/** An object whose keys its writer chooses. */
export const free = <S extends Shape>(values: S, key: RegExp, keyName: string): Shape<Record<string, TypeOf<S>>> => {
  const shape = { kind: 'object', entries: {}, strict: false, values, key, keyName } as const;
  return shape;
};

export const freeOf = (shape: Shape): Free | undefined =>
  'values' in shape && 'key' in shape ? (shape as Free & Shape) : undefined;

/** Says what a key is for, as an editor shows it while one types. */
export const explained = <S extends Shape>(description: string, shape: S): S => ({ ...shape, description });

export const explanationOf = (shape: Shape): string | undefined => (shape as { description?: string }).description;
