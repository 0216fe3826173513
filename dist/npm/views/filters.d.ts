/** The filters that widgets share: the same words and pieces everywhere. */
import { nothing, type TemplateResult } from 'lit';
import { type Option } from '../ui/fields.js';
import type { OfferWords, SharedWords } from '../text/words.js';
import type { ViewContext } from './context.js';
/** How many things a choice would leave; undefined where that is not counted. */
export type Count = (value: string) => number | undefined;
/**
 * A select whose options say how many things they would leave. One that would leave none is there, and cannot be
 * chosen: no choice is a dead end.
 */
export declare function countedField({ words }: {
    readonly words: SharedWords;
}, label: string, value: string, options: readonly Option[], count: Count, change: (value: string) => void): TemplateResult;
/** « Commune »: a viewpoint, in alphabetical order; every one can be chosen. */
export declare function communeField({ feed, words, commune }: ViewContext, change: (code: string) => void, count?: Count): TemplateResult;
/** « Thème », in the feed's order, children under their parent. */
export declare function themeField(context: ViewContext, theme: string, change: (id: string) => void, count?: Count): TemplateResult;
/** « Âge de l’enfant », as families say ages; one that the page asked for stands among them. */
export declare function ageField(context: ViewContext<OfferWords>, age: number | undefined, change: (age: number | undefined) => void, count?: Count): TemplateResult;
/** A tick that says how many things it would leave. */
export declare function countedTick(text: string, checked: boolean, n: number | undefined, change: (checked: boolean) => void): TemplateResult;
/** A group of fields with a name. */
export declare function filterGroup({ words }: ViewContext, fields: unknown): TemplateResult;
/** Filters that are not in sight at first. */
export declare function moreFilters({ words }: ViewContext, open: boolean, toggle: (open: boolean) => void, fields: () => unknown): TemplateResult;
/** One thing that a person chose. */
export interface Chosen {
    /** What it says: « Jeunesse », « Ouvert maintenant ». */
    readonly text: string;
    /** How many things would be found without it. */
    readonly without: number;
    readonly clear: () => void;
}
/** What is chosen of a list that says how each choice is taken off. */
export declare const chosenOf: <Key, Change>(list: readonly (readonly [key: Key, text: string | undefined, off: Change])[], without: (key: Key) => number, change: (off: Change) => void) => Chosen[];
/** The same, so that taking one off leaves the person among those that are left; `focus` is told where. */
export declare const keepingPlace: (chosen: readonly Chosen[], focus: (selector: string) => void) => readonly Chosen[];
/** What is chosen, each to be taken off, or all at once. `after` is told which of them went. */
export declare function chosenFilters({ words }: ViewContext, chosen: readonly Chosen[], clearAll: () => void): TemplateResult | typeof nothing;
