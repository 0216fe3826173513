import type * as french from '../fr/actions.js';
export declare const actions: typeof french.actions;
export declare const actionRecord: typeof french.actionRecord;
