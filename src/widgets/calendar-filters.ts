/** The calendar's filters: those in sight, those behind « Plus de filtres », which are a late part, and what is chosen. */
import { html, type LitElement } from 'lit';
import { loadPart, type Parts } from '../client/parts.js';
import type { EventChoices } from '../domain/event-facets.js';
import type { EventWords } from '../text/words.js';
import type { ViewContext } from '../views/context.js';
import { chosenEvents, eventFilters, type EventFilters } from '../views/event-filters.js';
import { chosenFilters, countedField, countedTick, keepingPlace, type Chosen } from '../views/filters.js';
import type { FoundEvents } from './event-search.js';
import { notDrawn } from '../views/record.js';
import { Kept } from './kept.js';
import { Late } from './late.js';

/** What a person chose, and what was found with it. */
export interface ChosenEvents {
  readonly query: string;
  readonly choices: EventChoices;
  readonly found: FoundEvents | undefined;
}

type Context = ViewContext<EventWords>;
type Change = EventFilters['change'];

export class CalendarFilters {
  readonly #more: Late<Parts['more-event-filters']>;
  readonly #kept: Kept;
  #open = false;

  /**
   * @param change - Takes over what a person changes.
   * @param reach - A person reaches for the search.
   * @param focus - Is told where the person is once a choice is taken off.
   */
  constructor(
    private readonly host: LitElement,
    private readonly change: Change,
    private readonly reach: () => void,
    private readonly focus: (selector: string) => void,
  ) {
    this.#more = new Late(host, () => loadPart('more-event-filters'));
    this.#kept = new Kept(host, '.fields');
  }

  /** Sends for « Plus de filtres », which knows the names of what can be chosen there. */
  readonly ask = (): void => {
    this.#more.ask();
  };

  /** Whether an age can be told, which is a matter of « Plus de filtres »; it is sent for where there is one. */
  waitsFor(age: string): boolean {
    const { part, failed } = this.#more;
    if (!age.trim() || part || failed) return false;
    this.ask();
    return true;
  }

  /** An age as it is written, in months. */
  readonly parseAge = (age: string): number | undefined => (age.trim() ? this.#more.part?.parseAge(age) : undefined);

  /** The fields, which are many and drawn anew only where something in them is another, and what is chosen. */
  draw(context: Context, asked: ChosenEvents, clear: () => void): unknown {
    const { query, choices, found } = asked;
    const { part, failed } = this.#more;
    const { words, feed, commune } = context;
    const chosen = Object.values(choices) as readonly unknown[];
    const key = [words, feed, commune, query, ...chosen, this.#open, part, failed, found?.counted];
    return html`${this.#kept.draw(key, () => eventFilters(context, this.#filters(context, asked)))}
    ${chosenFilters(context, this.chosen(context, asked), clear)}`;
  }

  /** What is chosen, to be taken off. */
  chosen(context: Context, asked: ChosenEvents): readonly Chosen[] {
    return keepingPlace(chosenEvents(context, this.#filters(context, asked)), this.focus);
  }

  #filters(context: Context, asked: ChosenEvents): EventFilters {
    const { query, choices, found } = asked;
    return {
      query,
      choices,
      more: { open: this.#open, toggle: this.#toggle, fields: () => this.#fields(context, asked) },
      ageText: (months) => this.#more.part?.ageText(context.words, months) ?? '',
      audienceText: (code) => this.#more.part?.audienceText(context.words, code) ?? code,
      count: (key, value) => found?.count(key, value),
      without: (key) => found?.without(key) ?? 0,
      change: this.change,
      reach: this.reach,
    };
  }

  readonly #toggle = (open: boolean): void => {
    this.#open = open;
    if (open) this.ask();
    this.host.requestUpdate();
  };

  #fields(context: Context, { choices, found }: ChosenEvents): unknown {
    const { part, failed } = this.#more;
    if (!part) return notDrawn(context, failed);
    return part.fields(context, {
      countedField,
      tickField: countedTick,
      choices,
      count: (key, value) => found?.count(key, value),
      change: this.change,
    });
  }
}
