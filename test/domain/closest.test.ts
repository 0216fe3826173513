import { expect } from '@open-wc/testing';
import { closest, likelyAction, likelyCommune, likelyTheme } from '../../src/domain/closest.js';
import { actionOf, feedOf, SENS } from './feed.js';

const meant = (text: string, names: readonly string[]) => closest(text, names, (name) => name);

describe('what was most likely meant', () => {
  it('is within one edit of a short text', () => {
    expect(meant('lyre', ['livre', 'cadre'])).to.equal(undefined);
    expect(meant('libre', ['livre'])).to.equal('livre');
    expect(meant('pont', ['port'])).to.equal('port');
    expect(meant('pont', ['parc'])).to.equal(undefined);
    expect(meant('ponts', ['port'])).to.equal('port');
  });

  it('is within two from five letters on, and three from ten', () => {
    expect(meant('vrai', ['vert'])).to.equal(undefined);
    expect(meant('verts', ['vaste'])).to.equal(undefined);
    expect(meant('verte', ['vaste'])).to.equal('vaste');
    expect(meant('ludotheqe', ['mudothequ'])).to.equal('mudothequ');
    expect(meant('abcdefghi', ['zyxdefghi'])).to.equal(undefined);
    expect(meant('abcdefghij', ['zyxdefghij'])).to.equal('zyxdefghij');
    expect(meant('abcdefghij', ['zyxwefghij'])).to.equal(undefined);
  });

  it('may lack a letter, have one more or have another, at either end', () => {
    for (const text of ['rèche', 'crech', 'ccreche', 'crechee', 'brèche', 'crecho', 'crche'])
      expect(meant(text, ['creche']), text).to.equal('creche');
  });

  it('is the nearest, and the first of those that are as near', () => {
    expect(meant('ecole', ['echos', 'ecolo', 'ecale'])).to.equal('ecolo');
    expect(meant('ecole', ['ecale', 'ecolo'])).to.equal('ecale');
    expect(meant('abcdefghij', ['zyxdefghij', 'zbcdefghij'])).to.equal('zbcdefghij');
  });

  it('is the only one that begins so; of several none is meant more', () => {
    expect(meant('Biblio', ['bibliotheque', 'ludotheque'])).to.equal('bibliotheque');
    expect(meant('biblio', ['bibliotheque', 'bibliobus'])).to.equal(undefined);
  });

  it('is nothing of less than three letters', () => {
    expect(meant('bu', ['bus', 'creche'])).to.equal(undefined);
    expect(meant('bus', ['bus nocturne'])).to.equal('bus nocturne');
    expect(meant('', ['a'])).to.equal(undefined);
  });

  it('is a commune, a theme or an action by how each is named', () => {
    const feed = feedOf({
      themes: [{ id: 't-1', name: 'Petite enfance' }],
      actions: [actionOf({ id: 'guichet-unique', title: 'Autre chose' })],
    });
    expect(likelyCommune(feed, 'Cens')).to.equal(SENS);
    expect(likelyTheme(feed, '  petite enfence ')).to.equal(feed.themes[0]);
    expect(likelyAction(feed, ' guichet-uniqe ')).to.equal(feed.actions[0]);
    expect(likelyAction(feed, 'autre chose')).to.equal(undefined);
  });
});
