import { expect } from '@open-wc/testing';
import { likelyTheme } from '../../src/domain/closest.js';
import { fold, matches, saying } from '../../src/domain/search.js';
import { findTheme, themeAndBelow, topThemeOf } from '../../src/domain/themes.js';
import type { Theme } from '../../src/feed/types.js';
import { feedOf } from './feed.js';

describe('folded text', () => {
  it('is the same however it was typed', () => {
    expect(fold("  L’Œuvre  d'été — Saint‑Père, « Crèche »  ")).to.equal('l oeuvre d ete saint pere creche');
    expect(fold('e\u0301')).to.equal(fold('É'));
    expect(fold('ŒÆ ﬁ')).to.equal('oeae fi');
    expect(fold('💡\u0000')).to.equal('');
    expect(fold('biblio\u00adthèque')).to.equal('bibliotheque');
  });
});

describe('search', () => {
  const hay = fold(
    'Crèche « Les Petits Pas », accueil des assistantes maternelles, quartier des Chaillots, lutte contre les abus',
  );

  it('finds each word as the beginning of a word, in any order', () => {
    for (const query of ['creche', 'CRÈCHES', 'pas petit', 'crec', 'd’accueil', 'chaillot', '', ' ', '💡']) {
      expect(matches(hay, query), query).to.equal(true);
    }
    expect(matches(hay, 'crèche piscine')).to.equal(false);
  });

  it('does not find « bus » in « abus », nor « art » in « quartier »', () => {
    expect(matches(hay, 'bus')).to.equal(false);
    expect(matches(hay, 'art')).to.equal(false);
  });

  it('finds what residents call by another name', () => {
    const synonyms = [
      ['nounou', 'assistante maternelle', ''],
      ['__proto__', 'bus'],
    ];
    expect(matches(hay, 'nounou')).to.equal(false);
    expect(matches(hay, 'nounou', synonyms)).to.equal(true);
    expect(matches(hay, 'Nounous Chaillots', synonyms)).to.equal(true);
    expect(matches(hay, 'nounou piscine', synonyms)).to.equal(false);
    expect(matches(fold('Nounou agréée'), 'assistantes maternelles', synonyms)).to.equal(true);
  });

  it('does not look for a letter alone among words, unless nothing else was typed', () => {
    expect(matches(hay, 'x crèche')).to.equal(true);
    expect(matches(hay, 'x')).to.equal(false);
    expect(matches(hay, 'q')).to.equal(true);
    expect(matches(hay, 'q z')).to.equal(false);
  });

  it('finds a word of four letters anywhere, a shorter one at the beginning of a word', () => {
    expect(matches('apesanteur', 'pesa')).to.equal(true);
    expect(matches('apesanteur', 'pes')).to.equal(false);
    expect(matches('pesanteur', 'pes')).to.equal(true);
  });

  it('takes a plural for its singular, which is the beginning of it, from four letters on', () => {
    expect(matches('cadeau', 'cadeaux')).to.equal(true);
    expect(matches('poste', 'postes')).to.equal(true);
    expect(matches('bus', 'bus')).to.equal(true);
    expect(matches('bu', 'bus')).to.equal(false);
    expect(matches('poisson', 'postes')).to.equal(false);
  });

  it('puts another word of a group in the place of the one that was typed, the others kept', () => {
    const groups = [['ram', 'relais petite enfance', 'rpe']];
    expect(matches(fold('Relais petite enfance de Véron'), 'ram véron', groups)).to.equal(true);
    expect(matches(fold('Relais petite enfance de Véron'), 'ram sens', groups)).to.equal(false);
    expect(matches(fold('RPE de Sens'), 'relais petite enfance sens', groups)).to.equal(true);
  });

  it('takes a pasted novel for what its beginning is', () => {
    expect(matches(hay, `creche ${'lorem '.repeat(200_000)}`)).to.equal(false);
  });
});

const themes: Theme[] = [
  { id: 'droits', name: 'Accès aux droits' },
  { id: 'numerique', name: 'Numérique', parent: 'droits' },
  { id: 'aidants', name: 'Aidants numériques', parent: 'numerique' },
  { id: 'jeunesse', name: 'Jeunesse', parent: 'unknown' },
  { id: 'a', name: 'Boucle A', parent: 'b' },
  { id: 'b', name: 'Boucle B', parent: 'a' },
];

describe('themes', () => {
  const feed = feedOf({ themes });

  it('take in those below them, and do not hang on a circle', () => {
    expect([...themeAndBelow(feed, 'droits')]).to.have.members(['droits', 'numerique', 'aidants']);
    expect([...themeAndBelow(feed, 'a')]).to.have.members(['a', 'b']);
    expect([...themeAndBelow(feed, 'nothing')]).to.deep.equal(['nothing']);
  });

  it('have one on top', () => {
    expect(topThemeOf(feed, 'aidants')?.id).to.equal('droits');
    expect(topThemeOf(feed, 'jeunesse')?.id).to.equal('jeunesse');
    expect(topThemeOf(feed, 'a')?.id).to.equal('b');
    expect(topThemeOf(feed, 'constructor')).to.equal(undefined);
  });

  it('are found by id or name, with a suggestion', () => {
    expect(findTheme(feed, 'numerique')).to.equal(themes[1]);
    expect(findTheme(feed, 'ACCES AUX DROITS')).to.equal(themes[0]);
    expect(findTheme(feed, 'jeuness')).to.equal(undefined);
    expect(likelyTheme(feed, 'jeuness')).to.equal(themes[3]);
    expect(likelyTheme(feed, 'logement')).to.equal(undefined);
    const near = [
      { id: 'x', name: 'Logements' },
      { id: 'y', name: 'Logement' },
    ];
    expect(likelyTheme({ themes: near }, 'lodement')).to.equal(near[1]);
  });
});

describe('a simple look, where there is no index', () => {
  it('wants each word of the query, as it is written, in one of the texts', () => {
    const service = ['Crèche des Lutins', undefined, ['éveil', 'bébé'], 'Saint-Clément'];
    for (const query of ['creche', 'LUTINS saint clement', 'lut', 'bébé éveil', '']) {
      expect(saying(query)(service), query).to.equal(true);
    }
    for (const query of ['creche paron', 'nounou', 'cresche']) expect(saying(query)(service), query).to.equal(false);
    // Texts stay apart: the end of one and the beginning of the next make no word.
    expect(saying('desaint')(['Crèche des', 'Saint-Clément'])).to.equal(false);
    expect(saying(`creche ${' '.repeat(200)}nounou`)(service)).to.equal(true);
  });
});
