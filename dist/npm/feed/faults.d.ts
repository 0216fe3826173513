import type { ProblemCode } from './types.js';
export declare const patternFault: (pattern: RegExp) => string;
export declare const ruleFault: (code: ProblemCode, first: string) => string;
