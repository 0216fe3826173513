import type { Indicator } from '../../feed/types.js';
import type { Kit } from '../kit/kit.js';
interface Point {
    readonly x: number;
    readonly y: number;
}
export interface Plot {
    readonly baseline?: Point;
    readonly measures: readonly Point[];
    readonly target?: Point;
    /** Where zero is. */
    readonly zero: number;
}
/** Where everything stands; undefined where there are not two figures to compare. */
export declare function plotOf(indicator: Indicator): Plot | undefined;
export declare function chart({ html, svg, nothing }: Kit, indicator: Indicator): unknown;
export {};
