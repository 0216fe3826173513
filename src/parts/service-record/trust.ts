/** How far a record can be trusted, and whom to tell where it is wrong. */
import { PlainDate } from '../../domain/plain-date.js';
import type { Service } from '../../feed/types.js';
import { ago } from '../../text/format.js';
import { encoded } from '../kit/pieces.js';
import type { Kit } from '../kit/kit.js';
import type { ServiceRecordContext } from './words.js';

/** Months after which nobody should set out without a call. */
const FRESH = 6;

const verifiedDay = ({ verified }: Service): PlainDate | undefined =>
  verified === undefined ? undefined : PlainDate.parse(verified);

/** Said before the hours, which are what has changed most often. */
export function outdated({ html, nothing }: Kit, { words, today }: ServiceRecordContext, service: Service): unknown {
  const day = verifiedDay(service);
  return day?.addMonths(FRESH).isBefore(today) ? html`<p class="note">${words.outdated}</p>` : nothing;
}

export function trust(kit: Kit, context: ServiceRecordContext, service: Service): unknown {
  const { html, nothing } = kit;
  const { words, today } = context;
  const day = verifiedDay(service);
  const letter = report(context, service, location.href);
  return html`<p class="small">
    ${
      day
        ? html`${words.checked} <time datetime=${day.toString()}>${ago(words, day, today)}</time>.`
        : words.neverChecked
    }
    ${letter ? html`<a href=${letter}>${words.report}</a>` : nothing}
  </p>`;
}

/**
 * A letter to whoever corrects the record, else to the publisher. It names the record and the page; of a sensitive
 * record the name alone, so that nothing in a mailbox leads back to where it was read.
 */
function report(
  { feed, words }: ServiceRecordContext,
  { name, id, owner, sensitive }: Service,
  page: string,
): string | undefined {
  const to = owner?.email ?? feed.publisher.email;
  if (!to) return undefined;
  const body = sensitive
    ? words.reportBody(name, undefined)
    : words.reportBody(`${name} (${id})`, page.replace(/#.*$/s, ''));
  // RFC 6068: line breaks are CRLF.
  const text = encoded(body).replace(/%0A/g, '%0D%0A');
  return `mailto:${encoded(to).replace('%40', '@')}?subject=${encoded(words.reportSubject(name))}&body=${text}`;
}
