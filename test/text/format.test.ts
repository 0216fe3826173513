import { expect } from '@open-wc/testing';
import { PlainDate } from '../../src/domain/plain-date.js';
import { messages as en } from '../../src/parts/messages-en.js';
import { age, ago, day, looseDate, time } from '../../src/text/format.js';
import * as groups from '../../src/text/fr.js';

const fr: groups.Words = Object.assign({}, ...Object.values(groups)) as groups.Words;
/** As one reads it: which spaces do not break is a matter of a test of its own. */
const read = (text: string): string => text.replace(/\s/g, ' ');
const on = (y: number, m: number, d: number): PlainDate => PlainDate.of(y, m, d);

describe('dates and times in French', () => {
  it('writes the first of a month « 1er », and no other day so', () => {
    expect(read(day(fr, on(2026, 12, 1), 'weekday'))).to.equal('mardi 1er décembre');
    expect(read(day(fr, on(2026, 12, 11), 'weekday'))).to.equal('vendredi 11 décembre');
    expect(read(day(fr, on(2027, 1, 1), 'date'))).to.equal('1er janvier 2027');
    expect(read(day(fr, on(2026, 12, 21), 'full'))).to.equal('lundi 21 décembre 2026');
  });

  it('parts no day from its month at the end of a line', () => {
    expect(day(fr, on(2026, 12, 1), 'full')).to.equal('mardi 1er\u00a0décembre 2026');
    expect(day(fr, on(2026, 12, 21), 'weekday')).to.equal('lundi 21\u00a0décembre');
    expect(day(fr, on(2026, 12, 1), 'month')).to.equal('décembre 2026');
  });

  it('writes « 9 h 30 » with spaces that do not break, and no zero minutes', () => {
    expect(time(fr, 9 * 60 + 30)).to.equal('9\u00a0h\u00a030');
    expect(time(fr, 14 * 60)).to.equal('14\u00a0h');
    expect(time(fr, 9 * 60 + 5)).to.equal('9\u00a0h\u00a005');
  });

  it('writes midnight at the end of a day as 24 h, and an hour after it as the next day has it', () => {
    expect(time(fr, 1440)).to.equal('24\u00a0h');
    expect(time(fr, 1500)).to.equal('1\u00a0h');
  });

  it('is as precise as the date that is given', () => {
    expect(looseDate(fr, '2026')).to.equal('2026');
    expect(looseDate(fr, '2026-06')).to.equal('juin 2026');
    expect(read(looseDate(fr, '2026-06-01'))).to.equal('1er juin 2026');
  });
});

describe('how long ago', () => {
  const since = (y: number, m: number, d: number, words = fr): string =>
    ago(words, on(y, m, d), on(2026, 11, 24)).replace(/\s/g, ' ');

  it('is said in days, then in whole months, then in whole years', () => {
    expect(since(2026, 11, 24)).to.equal('aujourd’hui');
    expect(since(2026, 11, 23)).to.equal('hier');
    expect(since(2026, 11, 2)).to.equal('il y a 22 jours');
    // 24 October is a month ago, 25 October is 30 days ago.
    expect(since(2026, 10, 25)).to.equal('il y a 30 jours');
    expect(since(2026, 10, 24)).to.equal('il y a 1 mois');
    expect(since(2026, 8, 24)).to.equal('il y a 3 mois');
    expect(since(2026, 8, 25)).to.equal('il y a 2 mois');
    expect(since(2025, 11, 25)).to.equal('il y a 11 mois');
    expect(since(2025, 11, 24)).to.equal('il y a 1 an');
    expect(since(2023, 10, 11)).to.equal('il y a 3 ans');
  });

  it('is never in the future, and speaks English', () => {
    expect(since(2026, 12, 1)).to.equal('aujourd’hui');
    expect(since(2026, 8, 24, en)).to.equal('3 months ago');
  });
});

describe('ages in families’ words', () => {
  it('counts small children in months and the bound that is not reached as « moins de »', () => {
    expect(age(fr, { min: 2, max: 36 })).to.equal('De 2\u00a0mois à moins de 3\u00a0ans');
    expect(age(fr, { max: 36 })).to.equal('Moins de 3\u00a0ans');
  });

  it('counts whole years above, the last one included', () => {
    // max is exclusive: 144 months is the twelfth birthday, so children of 11 are still taken.
    expect(age(fr, { min: 36, max: 144 })).to.equal('De 3 à 11\u00a0ans');
    expect(age(fr, { min: 132 })).to.equal('À partir de 11\u00a0ans');
    expect(age(fr, { min: 0, max: 216 })).to.equal('Jusqu’à\u00a017\u00a0ans');
    expect(age(fr, {})).to.equal('');
  });
});

describe('counts', () => {
  it('uses the singular for 0 and 1 in French, for 1 alone in English', () => {
    expect(fr.services(1)).to.equal('1\u00a0service');
    expect(fr.services(12)).to.equal('12\u00a0services');
    expect(fr.steps(1, 5)).to.equal('1\u00a0étape sur\u00a05');
    expect(fr.steps(3, 5)).to.equal('3\u00a0étapes sur\u00a05');
    expect(en.services(1)).to.equal('1 service');
    expect(en.steps(0, 5)).to.equal('0 of 5 steps');
  });

  it('groups thousands', () => {
    expect(fr.services(12000)).to.equal('12\u202f000\u00a0services');
  });
});

describe('English', () => {
  it('has every entry of the French, and none of another kind', () => {
    const shape = (of: unknown): unknown =>
      typeof of === 'object' && of !== null
        ? Object.fromEntries(
            Object.entries(of)
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([key, value]) => [key, shape(value)]),
          )
        : typeof of;
    expect(shape(en)).to.deep.equal(shape(fr));
  });

  it('writes times on the 12-hour clock', () => {
    expect(time(en, 9 * 60 + 30)).to.equal('9.30am');
    expect(time(en, 12 * 60)).to.equal('12pm');
    expect(time(en, 1440)).to.equal('midnight');
    expect(day(en, on(2026, 12, 1), 'date')).to.equal('1 December 2026');
  });
});
