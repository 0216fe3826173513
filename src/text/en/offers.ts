import type * as french from '../fr/offers.js';
import { capital, plural } from './grammar.js';

export const offers: typeof french.offers = {
  showMore: 'Show more',
  age: (min, max, under) => {
    const end = max && (under ? `under ${max}` : max);
    if (min && end) return `From ${!under && min.endsWith('years') ? min.slice(0, -6) : min} to ${end}`;
    return min ? `From ${min}` : end ? capital(under ? end : `up to ${end}`) : '';
  },
  months: (n) => {
    if (n === 30) return '2½ years';
    return n < 36 && n % 12 ? plural(n, 'month', 'months') : plural(Math.floor(n / 12), 'year', 'years');
  },
};

export const offerRecord: typeof french.offerRecord = {
  audience: 'For',
  access: 'How to get there',
  cost: 'Cost',
  costs: { free: 'Free', conditional: 'Cost depends on your situation', paid: 'Paid' },
  accessibility: 'Accessibility',
};
