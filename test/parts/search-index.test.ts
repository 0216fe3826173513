import { expect } from '@open-wc/testing';
import { loadPart } from '../../src/client/parts.js';
import type { Searchable } from '../../src/parts/search-index.js';
import { record, RECORDS, indexOf, index, found, answerTo } from '../support/search-records.js';

/** Query, and the keys of what is found, the best first. */
const FOUND: readonly (readonly [query: string, keys: string])[] = [
  // Case, accents, ligatures.
  ['crèche', 'creche micro'],
  ['CRECHE', 'creche micro'],
  ['cre\u0300che', 'creche micro'],
  ['oeuvre', 'œuvre'],
  ['ŒUVRES', 'œuvre'],
  // Plurals.
  ['crèches', 'creche micro'],
  ['locaux', 'local locaux'],
  ['relai', 'relais'],
  ['jeu', 'livres local'],
  // Other forms of a word.
  ['handicapée', 'handicap'],
  ['garder', ''],
  ['réserver', ''],
  // Words half typed.
  ['biblio', 'livres'],
  ['num', 'bus'],
  ['mat', 'mam relais'],
  ['bus', 'bus'],
  // One mistake: a letter too many, too few, other, swapped; also in a word half typed.
  ['biblliothèque', 'livres'],
  ['bibliotèque', 'livres'],
  ['bibliothéque', 'livres'],
  ['vibliothèque', 'livres'],
  ['bilbiothèque', 'livres'],
  ['bibliote', 'livres'],
  ['crehce', 'creche micro'],
  ['libelules', 'creche'],
  ['bibiotek', ''],
  ['bsu', ''],
  // Numbers are never mistyped.
  ['120', 'œuvre'],
  ['121', ''],
  ['1200', ''],
  // Synonyms, both ways, of several words, mistyped too.
  ['nounou', 'mam relais'],
  ['nounous', 'mam relais'],
  ['nounnou', 'mam relais'],
  ['garde d’enfants', 'mam relais'],
  ['car', 'bus'],
  ['transports à la demande', 'bus'],
  ['ordi', 'bus'],
  ['nounou Collemiers', 'mam'],
  ['Collemiers nounou', 'mam'],
  // Elisions and hyphens.
  ['l’aide aux devoirs', 'devoirs'],
  ["l'aide aux devoirs", 'devoirs'],
  ['l ecole', 'devoirs'],
  ['lecole', 'devoirs'],
  ['pomme d api', 'micro'],
  ['Saint Clement', 'livres'],
  ['St-Clément', 'livres'],
  ['ST CLEMENT', 'livres'],
  ['microcrèche', 'micro'],
  ['micro creche', 'micro'],
  ['Villeneuve sur Yonne', 'micro'],
  // Sentences.
  ['une place à la crèche', 'creche micro'],
  ['où est la bibliothèque ?', 'livres'],
  ['Bonjour, je cherche une nounou', 'mam relais'],
  ['je voudrais de l’aide pour remplir mon dossier', 'handicap'],
  ['aujourd’hui bibliothèque', 'livres'],
  // All words, whatever their order; an age is no word.
  ['sens crèche', 'creche'],
  ['sens', 'creche jeux'],
  ['crèche 2 ans', 'creche micro'],
  // What comes closest, where nothing has every word: the thing before the place.
  ['crèche piscine', 'creche micro'],
  ['ludothèque Véron', 'jeux relais'],
  ['piscine', ''],
  ['piscine patinoire crèche', ''],
];

describe('search index', () => {
  for (const [query, keys] of FOUND) {
    it(`answers « ${query} » with ${keys || 'nothing'}`, () => {
      expect(found(query).join(' ')).to.equal(keys);
    });
  }

  it('looks for the words of every sentence where there are no others', () => {
    expect(found('ou')[0]).to.equal('jeux');
    expect(found('pour')).to.have.members(['locaux', 'œuvre']);
  });

  it('has nothing to look for in a query without words', () => {
    for (const query of ['', ' ', '\n\u0000', '💡', '?!', '[(*\\', '\u0301', '\ud83d']) {
      expect(index.search(query), JSON.stringify(query)).to.equal(undefined);
    }
  });

  it('says how many records have every word', () => {
    expect(answerTo('crèche').complete).to.equal(2);
    expect(answerTo('crèche Sens').complete).to.equal(1);
    expect(answerTo('crèche piscine').complete).to.equal(0);
  });

  it('answers each query alone, whatever was asked before', () => {
    const typed = 'nounou collemiers';
    for (let length = 1; length <= typed.length; length++) {
      const query = typed.slice(0, length);
      expect(found(query), query).to.deep.equal([...answerTo(query, indexOf(RECORDS)).scores.keys()]);
    }
  });

  it('is loaded late, with what makes records of services, dates and actions', async () => {
    const part = await loadPart('search-index');
    expect(Object.keys(part)).to.include.members([
      'buildIndex',
      'searchableService',
      'searchableOccurrence',
      'searchableAction',
    ]);
  });
});

describe('the order of what is found', () => {
  const orderOf = (query: string, ...records: Searchable[]): string[] => [
    ...answerTo(query, indexOf(records, [['jardin', 'potager']])).scores.keys(),
  ];

  it('is the best first in any list, and among equals that of the list', () => {
    const { placesIn } = answerTo(
      'jardin',
      indexOf([
        record('a', '', '', 'Un jardin'),
        record('b', '', '', 'Un jardin'),
        record('gone', 'Le jardin', '', ''),
        record('c', 'Le jardin', '', ''),
        record('other', 'Autre chose', '', ''),
      ]),
    );
    const placesOf = (...keys: string[]) =>
      placesIn(
        keys.map((key) => ({ key })),
        ({ key }) => key,
      );
    expect(placesOf('b', 'other', 'a', 'unknown', 'c')).to.deep.equal([4, 0, 2]);
    expect(placesOf('c', 'a', 'b')).to.deep.equal([0, 1, 2]);
    expect(placesOf()).to.deep.equal([]);
  });

  it('knows a list again, and another from it, whatever is asked', () => {
    const index = indexOf([record('a', 'Jardin', '', ''), record('b', 'Piscine', '', '')]);
    const asked: string[] = [];
    const keyOf = (key: string): string => {
      asked.push(key);
      return key;
    };
    const [one, other] = [
      ['a', 'b'],
      ['b', 'a'],
    ];
    const placesIn = (query: string, list: readonly string[] = []) => answerTo(query, index).placesIn(list, keyOf);
    expect([placesIn('jardin', one), placesIn('piscine', one)]).to.deep.equal([[0], [1]]);
    expect([placesIn('jardin', other), placesIn('piscine', one)]).to.deep.equal([[1], [1]]);
    expect(asked).to.deep.equal(['a', 'b', 'b', 'a']);
  });

  it('is title, then words, then text', () => {
    const records = [
      record('text', 'A', 'B', 'Un jardin'),
      record('words', 'A', 'Jardin', 'B'),
      record('title', 'Le jardin', 'A', 'B'),
    ];
    expect(orderOf('jardin', ...records)).to.deep.equal(['title', 'words', 'text']);
    expect(orderOf('jardi', ...records)).to.deep.equal(['title', 'words', 'text']);
    expect(orderOf('jradin', ...records)).to.deep.equal(['title', 'words', 'text']);
    expect(orderOf('potager', ...records)).to.deep.equal(['title', 'words', 'text']);
  });

  it('is the word itself, then the beginning of another', () => {
    const beginning = record('beginning', 'Jardinage', '', '');
    expect(orderOf('jardin', beginning, record('exact', '', '', 'Au jardin'))).to.deep.equal(['exact', 'beginning']);
    expect(orderOf('jardins', beginning, record('exact', '', '', 'Au jardin'))).to.deep.equal(['exact']);
  });

  it('puts a mistake last, and takes no word for mistyped that is one', () => {
    const raison = record('raison', 'La raison', '', '');
    expect(orderOf('raison', record('maison', 'La maison', '', ''), raison)).to.deep.equal(['raison']);
    expect(orderOf('saison', record('maison', 'La maison', '', ''), raison)).to.deep.equal(['maison', 'raison']);
    // Nothing has both words as they are written.
    expect(orderOf('raison verte', record('maison', 'La maison verte', '', ''), raison)).to.deep.equal(['maison']);
  });

  it('is that of the records among equals', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((key) => record(key, 'Jardin', '', '')) as [
      Searchable,
      Searchable,
      Searchable,
    ];
    expect(orderOf('jardin', c, a, b)).to.deep.equal(['c', 'a', 'b']);
    expect(orderOf('jardin', b, c, a)).to.deep.equal(['b', 'c', 'a']);
  });
});
