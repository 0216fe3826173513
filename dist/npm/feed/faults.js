/** What is told of a value that a pattern or a rule refuses. */
import { Clock, ClockEnd } from './schema/service.js';
import { LooseDay } from './schema/action.js';
import { Day, Email, Insee, Instant, Line, Reference, Slug, Url } from './schema/leaves.js';
const sourceOf = (shape) => (shape.kind === 'string' && shape.pattern?.source) || '';
/** By the pattern's source: the shapes that are read with are those of the element's script. */
const OF_PATTERNS = new Map([
    [Line, 'empty'],
    [Slug, 'not an id (a-z, 0-9 and hyphens)'],
    [Insee, 'not an INSEE code'],
    [Day, 'not a day (YYYY-MM-DD)'],
    [LooseDay, 'not a day, month or year'],
    [Instant, 'not an instant with its offset (2026-12-05T09:00:00+01:00)'],
    [Clock, 'not a time (HH:MM)'],
    [ClockEnd, 'not a time (HH:MM)'],
    [Url, 'not an https:, http:, mailto: or tel: address'],
    [Reference, 'not an http(s) or relative address'],
    [Email, 'not an e-mail address'],
].map(([shape, fault]) => [sourceOf(shape), fault]));
export const patternFault = (pattern) => OF_PATTERNS.get(pattern.source) ?? `does not match ${pattern}`;
/** By what is wrong and the first key of the rule. */
const OF_RULES = {
    'value start': 'start and end: a day and an instant',
    'value week': 'expected either a week or ranges',
    'order min': 'not above min',
};
export const ruleFault = (code, first) => OF_RULES[`${code} ${first}`] ?? `earlier than ${first}`;
