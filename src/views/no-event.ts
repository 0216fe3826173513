/** Never a dead end: which choice is one too many, when there is something, and whom to call. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Occurrence } from '../domain/occurrences.js';
import type { PlainDate } from '../domain/plain-date.js';
import { dayText } from './days.js';
import { nothingFound } from './nothing-found.js';
import type { EventContext } from './occurrence.js';

export interface NoEventOptions {
  /** The first after the days that were looked at. */
  readonly next: Occurrence | undefined;
  /** Whether a span of days was asked for. */
  readonly ranged: boolean;
  /** Without a day: to all that comes. */
  readonly go: (date: PlainDate | undefined) => void;
  readonly waysOut: unknown;
}

export function noEvent(context: EventContext, { next, ranged, go, waysOut }: NoEventOptions): TemplateResult {
  const { words } = context;
  const way = (text: string, date: PlainDate | undefined): TemplateResult =>
    html`<p class="row">
      <button
        type="button"
        @click=${() => {
          go(date);
        }}
      >
        ${text}
      </button>
    </p>`;
  return html`<div class="section">
    ${nothingFound(
      context,
      html`<p>${words.noEvent}</p>
        ${next ? way(words.nextEvent(dayText(context, next.firstDay)), next.firstDay) : nothing}
        ${ranged ? way(words.anyTime, undefined) : nothing}`,
      waysOut,
    )}
  </div>`;
}
