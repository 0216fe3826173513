/** The feed's opening hours in OpenStreetMap's syntax, as far as it says them. */
import type { Hours } from '../../feed/types.js';

type Ranges = readonly (readonly string[])[];
type Week = NonNullable<Hours['week']>;

const DAYS = [
  ['mo', 'Mo'],
  ['tu', 'Tu'],
  ['we', 'We'],
  ['th', 'Th'],
  ['fr', 'Fr'],
  ['sa', 'Sa'],
  ['su', 'Su'],
] as const;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Undefined where there is no week: a note alone is no opening hours. */
export function osmHours({ week, exceptions = [], publicHolidays }: Hours): string | undefined {
  if (!week) return undefined;
  const rules = [
    ...weekRules(week),
    ...(publicHolidays === 'closed' ? ['PH off'] : []),
    ...exceptions.flatMap(({ from, to, ranges, week: season }) => {
      const span = from === to ? dayOf(from) : `${dayOf(from)}-${dayOf(to)}`;
      if (ranges) return [`${span} ${timesOf(ranges)}`];
      return season ? weekRules(season).map((rule) => `${span} ${rule}`) : [];
    }),
  ];
  return rules.length ? rules.join('; ') : 'off';
}

/** Days that follow each other and have the same times are one rule. */
function weekRules(week: Week): string[] {
  const rules: { first: string; last: string; times: string }[] = [];
  let previous = '';
  for (const [key, name] of DAYS) {
    const times = week[key]?.length ? timesOf(week[key]) : '';
    const rule = rules.at(-1);
    if (times && rule && times === previous) rule.last = name;
    else if (times) rules.push({ first: name, last: name, times });
    previous = times;
  }
  return rules.map(({ first, last, times }) => `${first === last ? first : `${first}-${last}`} ${times}`);
}

const timesOf = (ranges: Ranges) => ranges.map((range) => range.join('-')).join(',') || 'off';

function dayOf(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year} ${MONTHS[Number(month) - 1] ?? ''} ${date}`;
}
