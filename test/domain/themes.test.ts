import { expect } from '@open-wc/testing';
import { findTheme, themesAbove } from '../../src/domain/themes.js';
import { agesWith } from '../../src/domain/offer-facets.js';
import { STATUS_SHAPES } from '../../src/domain/status-shapes.js';
import { feedOf } from './feed.js';

describe('the themes above those of a record', () => {
  const feed = feedOf({
    themes: [
      { id: 'droits', name: 'Accès aux droits' },
      { id: 'numerique', name: 'Numérique', parent: 'droits' },
      { id: 'aidants', name: 'Aidants numériques', parent: 'numerique' },
      { id: 'a', name: 'Boucle A', parent: 'b' },
      { id: 'b', name: 'Boucle B', parent: 'a' },
      { id: 'jeunesse', name: 'Jeunesse', parent: 'unknown' },
    ],
  });

  it('are each there once, its own first', () => {
    expect(themesAbove(feed, ['aidants'])).to.deep.equal(['aidants', 'numerique', 'droits']);
    expect(themesAbove(feed, ['aidants', 'numerique'])).to.deep.equal(['aidants', 'numerique', 'droits']);
    expect(themesAbove(feed, ['droits', 'jeunesse'])).to.deep.equal(['droits', 'jeunesse', 'unknown']);
    expect(themesAbove(feed, [])).to.deep.equal([]);
  });

  it('do not hang on a circle, nor on a theme that the feed does not know', () => {
    expect(themesAbove(feed, ['a'])).to.deep.equal(['a', 'b']);
    expect(themesAbove(feed, ['nothing'])).to.deep.equal(['nothing']);
  });

  it('are one list for the same themes of a feed', () => {
    expect(themesAbove(feed, ['aidants'])).to.equal(themesAbove(feed, ['aidants']));
    const another = { themes: [{ id: 'aidants', name: 'Aidants numériques' }] };
    expect(themesAbove(another, ['aidants'])).to.deep.equal(['aidants']);
  });
});

describe('a theme that is asked for', () => {
  const themes = [
    { id: 'sport', name: 'Jeunesse' },
    { id: 'Jeunesse', name: 'Autre' },
    { id: 'acces-droits', name: 'Accès' },
  ];

  it('is the one of that id before the one of that name', () => {
    expect(findTheme({ themes }, ' Jeunesse ')).to.equal(themes[1]);
    expect(findTheme({ themes }, 'jeunesse')).to.equal(themes[0]);
    expect(findTheme({ themes }, 'ACCES DROITS')).to.equal(themes[2]);
    expect(findTheme({ themes: [{ id: '', name: '💡' }] }, '—')).to.equal(undefined);
  });
});

describe('ages that are offered', () => {
  const usual = [3, 6, 12, 18, 24, 30, 36, 48, 60, 72, 84, 96, 108, 120, 132, 144, 156, 168, 180, 192, 204];

  it('go by half-years until three, then by years until seventeen', () => {
    expect(agesWith(undefined)).to.deep.equal(usual);
    expect(agesWith(36)).to.deep.equal(usual);
  });

  it('have another that is asked for where it belongs', () => {
    expect(agesWith(27).slice(4, 7)).to.deep.equal([24, 27, 30]);
    expect(agesWith(0)[0]).to.equal(0);
  });
});

describe('the shape of a status', () => {
  it('is its own: a status does not hang on colour', () => {
    const shapes = Object.values(STATUS_SHAPES);
    expect(shapes.length).to.equal(6);
    expect(new Set(shapes).size).to.equal(6);
    for (const shape of shapes) expect(shape.length, shape).to.equal(1);
  });
});
