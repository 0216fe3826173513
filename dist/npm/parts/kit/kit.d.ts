/**
 * What a late part that draws is handed by its caller: lit itself and the small pieces of the views, so that no
 * second lit comes with the part.
 */
import type { Commune, Feed, Place } from '../../feed/types.js';
import type { PlainDate } from '../../domain/plain-date.js';
import type { SharedWords } from '../../text/fr.js';
export interface RecordContext<Words extends SharedWords = SharedWords> {
    readonly feed: Feed;
    readonly base: string;
    readonly words: Words;
    readonly now: number;
    readonly today: PlainDate;
    readonly commune: Commune | undefined;
    readonly level: number;
    /** What is drawn is read on other days than it is drawn: nothing is told of « today ». */
    readonly timeless?: boolean;
}
interface Language {
    readonly lang?: string | undefined;
}
export interface Kit {
    readonly html: (strings: TemplateStringsArray, ...values: unknown[]) => unknown;
    /** What stands inside an `<svg>`. */
    readonly svg: (strings: TemplateStringsArray, ...values: unknown[]) => unknown;
    /** Draws into a node, which may be another document's. */
    readonly render: (template: unknown, container: HTMLElement) => unknown;
    /** Draws nothing. */
    readonly nothing: unknown;
    readonly said: (context: RecordContext, record: Language, text: unknown) => unknown;
    readonly paragraphs: (context: RecordContext, record: Language, text: string | undefined) => unknown;
    readonly fact: (term: string, description: unknown) => unknown;
    readonly dotted: (items: readonly unknown[]) => unknown;
    readonly phoneLink: (phone: string) => unknown;
    readonly placeLine: (context: RecordContext, place: Place, record?: Language) => unknown;
}
export {};
