/** The part of a card that is drawn when it is opened. */
import { type TemplateResult } from 'lit';
import type { SharedWords } from '../text/words.js';
import type { ViewContext } from './context.js';
/** A context in which cards open. @typeParam Subject - What the drawing of an opened card needs to know. */
export interface CardContext<Words extends SharedWords, Subject> extends ViewContext<Words> {
    /** The widget shows one record alone: it is open from the start. */
    readonly alone: boolean;
    readonly isOpen: (key: string) => boolean;
    readonly toggle: (key: string, open: boolean) => void;
    /** The opened card, or words for that it is on its way or cannot be had. */
    readonly record: (subject: Subject) => unknown;
}
/** « En savoir plus », with the record's name for those who do not see which card it stands in. */
export declare function recordDetails<Words extends SharedWords, Subject>(context: CardContext<Words, Subject>, key: string, name: unknown, subject: () => Subject, summary?: unknown): TemplateResult;
/** In the place of what is on its way, with its height: nothing jumps when it comes. */
export declare const skeleton: () => TemplateResult;
/** In the place of what a late part draws: it is on its way, or cannot be had. */
export declare const notDrawn: ({ words }: {
    readonly words: SharedWords;
}, failed: unknown) => TemplateResult;
type Opening = Pick<CardContext<SharedWords, never>, 'isOpen' | 'toggle'> & {
    readonly alone?: boolean;
};
/** A `<details>` whose content is drawn once it is open; of what stands alone, the content. */
export declare function disclosure({ alone, isOpen, toggle }: Opening, key: string, summary: unknown, content: () => unknown, look?: {
    readonly class?: string;
    readonly part?: string;
}): TemplateResult;
export {};
