/** The part of a card that is drawn when it is opened. */
import { html, nothing, type TemplateResult } from 'lit';
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
export function recordDetails<Words extends SharedWords, Subject>(
  context: CardContext<Words, Subject>,
  key: string,
  name: unknown,
  subject: () => Subject,
  summary: unknown = html`${context.words.details}<span class="hidden">${`${context.words.colon} `}${name}</span>`,
): TemplateResult {
  return disclosure(context, key, summary, () => context.record(subject()));
}

/** In the place of what is on its way, with its height: nothing jumps when it comes. */
export const skeleton = (): TemplateResult => html`<div class="skeleton" aria-hidden="true"></div>`;

/** In the place of what a late part draws: it is on its way, or cannot be had. */
export const notDrawn = ({ words }: { readonly words: SharedWords }, failed: unknown): TemplateResult =>
  html`<p>${failed ? words.recordFailed : words.loading}</p>`;

type Opening = Pick<CardContext<SharedWords, never>, 'isOpen' | 'toggle'> & { readonly alone?: boolean };

/** A `<details>` whose content is drawn once it is open; of what stands alone, the content. */
export function disclosure(
  { alone, isOpen, toggle }: Opening,
  key: string,
  summary: unknown,
  content: () => unknown,
  look: { readonly class?: string; readonly part?: string } = {},
): TemplateResult {
  const open = isOpen(key);
  const drawn = (): TemplateResult => html`<div class="text">${content()}</div>`;
  if (alone) return drawn();
  return html`<details
    class=${look.class ?? nothing}
    part=${look.part ?? nothing}
    ?open=${open}
    @toggle=${(event: Event) => {
      toggle(key, (event.currentTarget as HTMLDetailsElement).open);
    }}
  >
    <summary
      @click=${(event: Event) => {
        // It opens with its content, in one frame: `toggle` comes only after the browser has drawn it empty.
        event.preventDefault();
        toggle(key, !open);
      }}
    >
      ${summary}
    </summary>
    ${open ? drawn() : nothing}
  </details>`;
}
