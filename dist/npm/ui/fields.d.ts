/** Form fields with visible labels. They know no feed: options are values with texts. */
import { type TemplateResult } from 'lit';
export interface Option {
    readonly value: string;
    readonly text: string;
    readonly disabled?: boolean;
}
/** A labelled select; `options` starts with the choice that filters nothing. */
export declare function selectField(label: string, value: string, options: readonly Option[], change: (value: string) => void): TemplateResult;
/** A labelled search field; `reach` is told when a person comes to it. */
export declare function searchField(label: string, value: string, input: (value: string) => void, reach?: () => void): TemplateResult;
/** A checkbox with its label; what is said in `more` describes it and is not in its name. */
export declare function checkField(label: unknown, checked: boolean, change: (checked: boolean) => void, more?: string): TemplateResult;
