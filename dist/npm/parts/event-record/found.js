import { shareRow } from '../kit/share.js';
import { printEvents } from './sheet.js';
import { subscribe } from './subscribe.js';
export function found(kit, context, subject) {
    const { title, chosen, range, choice, dates, month, link } = subject;
    const { words, commune } = context;
    const { sharing: said } = words;
    const span = range && (range.title ?? words.ranges[range.name]);
    const choices = [commune?.name, span, ...chosen].filter((text) => !!text);
    const print = () => printEvents(kit, context, { title, choices, dates, month });
    // Of what is chosen only the theme counts there.
    const narrower = chosen.length > (choice.theme ? 1 : 0) || !!range;
    return kit.html `${subscribe(kit, context, choice, narrower)}
  ${shareRow(kit, said, { link, prints: dates.length ? [[said.print, print]] : [] })}`;
}
