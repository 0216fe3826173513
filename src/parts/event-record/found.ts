/** What can be done with all that is found: to subscribe to it, to print it, to share it. */
import type { Kit } from '../kit/kit.js';
import { shareRow } from '../kit/share.js';
import { printEvents } from './sheet.js';
import { subscribe } from './subscribe.js';
import type { EventRecordContext, FoundSubject } from './words.js';

export function found(kit: Kit, context: EventRecordContext, subject: FoundSubject): unknown {
  const { title, chosen, range, choice, dates, month, link } = subject;
  const { words, commune } = context;
  const { sharing: said } = words;
  const span = range && (range.title ?? words.ranges[range.name]);
  const choices = [commune?.name, span, ...chosen].filter((text): text is string => !!text);
  const print = (): Promise<string> => printEvents(kit, context, { title, choices, dates, month });
  // Of what is chosen only the theme counts there.
  const narrower = chosen.length > (choice.theme ? 1 : 0) || !!range;
  return kit.html`${subscribe(kit, context, choice, narrower)}
  ${shareRow(kit, said, { link, prints: dates.length ? [[said.print, print]] : [] })}`;
}
