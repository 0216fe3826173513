/** Form fields with visible labels. They know no feed: options are values with texts. */
import { type TemplateResult } from 'lit';
export interface Option {
    readonly value: string;
    readonly text: string;
}
/** A labelled select; `options` starts with the choice that filters nothing. */
export declare function selectField(label: string, value: string, options: readonly Option[], change: (value: string) => void): TemplateResult;
/** A labelled search field. */
export declare function searchField(label: string, value: string, input: (value: string) => void): TemplateResult;
/** A checkbox with its label. */
export declare function checkField(label: string, checked: boolean, change: (checked: boolean) => void): TemplateResult;
