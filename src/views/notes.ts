/** What stands above a widget's content: demonstration data, urgent notices, words on a wrong attribute, help lines. */
import { html, nothing, type TemplateResult } from 'lit';
import { covers } from '../domain/territory.js';
import { PlainDate } from '../domain/plain-date.js';
import type { HelpLine, Notice } from '../feed/types.js';
import { phoneLink } from './contact.js';
import type { ViewContext } from './context.js';
import { paragraphs, said } from './text.js';

/** Says that the data are an example. */
export function demoNote({ feed, words }: ViewContext): TemplateResult | typeof nothing {
  return feed.demo ? html`<p class="demo" part="demo">${words.demo}</p>` : nothing;
}

/** The urgent notices that hold now and, with a viewpoint, concern it. */
export function notices(context: ViewContext): unknown {
  return context.feed.notices
    .filter((notice) => isCurrent(notice, context))
    .map((notice) => html`<div class="note alert" part="notice">${paragraphs(context, {}, notice.text)}</div>`);
}

function isCurrent(notice: Notice, { now, today, commune }: ViewContext): boolean {
  const before = (bound: string): boolean => {
    const day = PlainDate.parse(bound);
    return day ? today.isBefore(day) : now < Date.parse(bound);
  };
  const after = (bound: string): boolean => {
    const day = PlainDate.parse(bound);
    return day ? today.isAfter(day) : now >= Date.parse(bound);
  };
  if ((notice.from && before(notice.from)) || (notice.until && after(notice.until))) return false;
  return !commune || notice.coverage === undefined || covers(notice.coverage, commune.code);
}

/** People to talk to: those of a theme, or all of them where nothing was found. */
export function helpLines(
  context: ViewContext,
  theme: string | undefined,
  all = false,
): TemplateResult | typeof nothing {
  const lines = (context.feed.help ?? []).filter(
    (line) => all || (theme !== undefined && line.themes?.includes(theme)),
  );
  if (!lines.length) return nothing;
  return html`<div class="note" part="help">
    <p><strong>${context.words.help}</strong></p>
    <ul>
      ${lines.map((line) => html`<li>${helpLine(context, line)}</li>`)}
    </ul>
  </div>`;
}

function helpLine(context: ViewContext, line: HelpLine): TemplateResult {
  const name = said(context, {}, line.name);
  return html`${line.url ? html`<a href=${line.url}>${name}</a>` : name}&nbsp;:
  ${phoneLink(line.phone)}${line.hours ? html` (${said(context, {}, line.hours)})` : nothing}`;
}
