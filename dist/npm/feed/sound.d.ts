import { type Shape } from './shape.js';
type Check = (value: unknown) => boolean;
/**
 * The check of a shape, made at its first use: a function of its own for each shape is what engines make fast. Not to be
 * asked where the page has extended `Object.prototype`.
 */
export declare function soundness(shape: Shape): Check;
export {};
