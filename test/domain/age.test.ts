import { expect } from '@open-wc/testing';
import { parseAge } from '../../src/domain/age.js';

describe('the age of a child', () => {
  const cases: readonly (readonly [text: string, months: number | undefined])[] = [
    ['2', 24],
    ['2,5', 30],
    ['2.5', 30],
    ['2 ans', 24],
    ['2 ans ½', 30],
    ['2ans½', 30],
    ['2½', 30],
    ['2½ ans', 30],
    ['2 ans et demi', 30],
    ['2 ANS ET DEMIE', 30],
    ['1 an 6 mois', 18],
    ['18 mois', 18],
    ['30\u00a0mois', 30],
    ['6m', 6],
    ['0', 0],
    ['0,5', 6],
    ['17 ans', 204],
    ['12 ans 6 mois', 150],
    ['1an 6 mois', 18],
    ['1 an', 12],
    ['1½ an', 18],
    ['2demi', 30],
    ['2,25', 27],
    ['1 year', 12],
    ['1½ year', 18],
    ['1 month', 1],
    ['129 ans', 1548],
    ['130 ans', undefined],
    ['environ 18 mois', undefined],
    ['18 mètres', undefined],
    ['2 years', 24],
    ['18 months', 18],
    ['', undefined],
    ['deux ans', undefined],
    ['-2', undefined],
    ['2,5,5', undefined],
    ['200', undefined],
    ['1e3', undefined],
    ['NaN', undefined],
    ['ans', undefined],
    ['demi', undefined],
    ['3-6 ans', undefined],
    ['9'.repeat(1_000_000), undefined],
  ];
  for (const [text, months] of cases) {
    it(`« ${text.slice(0, 20)} » is ${months === undefined ? 'no age' : `${months} months`}`, () => {
      expect(parseAge(text)).to.equal(months);
    });
  }
});
