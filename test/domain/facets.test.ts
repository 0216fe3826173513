import { expect } from '@open-wc/testing';
import { answering, tally, type Answers, type Facet, type Facets } from '../../src/domain/facets.js';
import { toEnd } from '../../src/feed/repair.js';

interface Fruit {
  readonly name: string;
  readonly colour: string;
  readonly sizes: readonly string[];
}

const fruits: Fruit[] = [
  { name: 'apple', colour: 'red', sizes: ['small', 'big'] },
  { name: 'cherry', colour: 'red', sizes: ['small'] },
  { name: 'lime', colour: 'green', sizes: ['small'] },
  { name: 'melon', colour: 'green', sizes: ['big'] },
];

const count = (colour: string | undefined, size: string | undefined) => {
  const facets: Record<'colour' | 'size' | 'name', Facet<Fruit>> = {
    colour: { chosen: colour, values: (one) => [one.colour] },
    size: { passes: size ? (one) => one.sizes.includes(size) : undefined, values: (one) => one.sizes },
    name: {},
  };
  return toEnd(tally(fruits, facets));
};

describe('facets', () => {
  it('leave everything in, in its order, where nothing is chosen', () => {
    const all = count(undefined, undefined);
    expect(all.found).to.deep.equal(fruits);
    expect(all.count('colour', 'red')).to.equal(2);
    expect(all.count('size', 'small')).to.equal(3);
    expect(all.count('colour', 'blue')).to.equal(0);
  });

  it('count a choice as the list would be with it, the other choices as they are', () => {
    const red = count('red', undefined);
    expect(red.found.map(({ name }) => name)).to.deep.equal(['apple', 'cherry']);
    // Of the red ones, two are small and one is big; choosing green instead would give two.
    expect([red.count('size', 'small'), red.count('size', 'big')]).to.deep.equal([2, 1]);
    expect([red.count('colour', 'red'), red.count('colour', 'green')]).to.deep.equal([2, 2]);
    const bigGreen = count('green', 'big');
    expect(bigGreen.found.map(({ name }) => name)).to.deep.equal(['melon']);
    expect([bigGreen.count('colour', 'red'), bigGreen.count('size', 'small')]).to.deep.equal([1, 1]);
  });

  it('tell what letting one go would give: the way out of a dead end', () => {
    const none = count('blue', 'big');
    expect(none.found).to.deep.equal([]);
    expect(none.without('colour')).to.equal(2);
    expect(none.without('size')).to.equal(0);
  });

  it('say nothing of what nobody counts', () => {
    expect(count(undefined, undefined).count('name', 'apple')).to.equal(undefined);
  });

  it('narrow a list to what answers each of them', () => {
    const narrowed = (facets: Facets<Fruit>) => toEnd(answering(fruits, facets)).map(({ name }) => name);
    const colour = { chosen: 'red', values: (one: Fruit) => [one.colour] };
    expect(narrowed({ colour })).to.deep.equal(['apple', 'cherry']);
    expect(narrowed({ colour, size: { passes: (one) => one.sizes.includes('big') } })).to.deep.equal(['apple']);
    expect(narrowed({ colour: { ...colour, chosen: 'blue' } })).to.deep.equal([]);
    expect(toEnd(answering(fruits, { colour: { ...colour, chosen: '' } }))).to.equal(fruits);
  });

  it('look at the things of some places alone, in the order that is wanted', () => {
    const at = (places: number[], chosen = '') =>
      toEnd(answering(fruits, { colour: { chosen, values: ({ colour }) => [colour] } }, new Map(), places)).map(
        ({ name }) => name,
      );
    expect(at([3, 0, 1])).to.deep.equal(['melon', 'apple', 'cherry']);
    expect(at([3, 1, 0], 'red')).to.deep.equal(['cherry', 'apple']);
    expect(at([])).to.deep.equal([]);
  });

  it('ask a thing once what it answers, whatever is chosen and counted of the same things', () => {
    const asked: string[] = [];
    const facets = (chosen: string): Facets<Fruit> => ({
      colour: {
        chosen,
        values: ({ name, colour }) => {
          asked.push(name);
          return [colour];
        },
      },
    });
    const answers: Answers = new Map();
    for (const chosen of ['red', '', 'green']) {
      const names = toEnd(answering(fruits, facets(chosen), answers)).map(({ name }) => name);
      const counted = toEnd(tally(fruits, facets(chosen), answers));
      expect(counted.found.map(({ name }) => name)).to.deep.equal(names);
      expect([counted.count('colour', 'red'), counted.count('colour', 'green')]).to.deep.equal([2, 2]);
    }
    expect(asked).to.deep.equal(['apple', 'cherry', 'lime', 'melon']);
  });

  it('let the page breathe', () => {
    const many = Array.from({ length: 1000 }, () => fruits).flat();
    const steps = tally(many, { colour: {} });
    let pauses = 0;
    while (!steps.next().done) pauses++;
    expect(pauses).to.be.greaterThan(20);
  });
});
