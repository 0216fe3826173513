import { expect } from '@open-wc/testing';
import { loadPart } from '../../src/client/parts.js';
import { buildIndex, type Searchable, type SearchIndex, type SearchResult } from '../../src/parts/search-index.js';

const record = (key: string, title: string, words: string, text: string): Searchable => ({ key, title, words, text });

/** Places of a small town, each with what one of the rules is about. */
const RECORDS: readonly Searchable[] = [
  record(
    'creche',
    'Crèche Les Libellules',
    'Crèche Petite enfance Sens',
    'Accueil de 45 enfants, avec des repas faits ici.',
  ),
  record('micro', 'Micro-crèche Pomme d’api', 'Crèche Villeneuve-sur-Yonne', 'Un petit groupe, au calme.'),
  record('relais', 'Relais petite enfance', 'Véron', 'Trouver une assistante maternelle près de chez soi.'),
  record(
    'mam',
    'Maison d’assistantes maternelles',
    'Collemiers',
    'Quatre professionnelles dans une maison avec jardin.',
  ),
  record('devoirs', 'Aide aux devoirs', 'Accompagnement à la scolarité Maillot', 'Après l’école, du CP à la 6e.'),
  record('livres', 'Bibliothèque de Saint-Clément', 'Lecture', 'Des livres, et des jeux le samedi.'),
  record('jeux', 'Ludothèque Pile ou Face', 'Sens', 'Jouer sur place ou emprunter.'),
  record('local', 'Local jeunes', 'Paron', 'Ouvert de 11 à 17 ans.'),
  record('locaux', 'Salle des associations', 'Réservation des locaux', 'Pour 24 personnes.'),
  record('handicap', 'Permanence handicap', 'MDPH', 'Remplir son dossier avec quelqu’un.'),
  record('bus', 'Le bus du numérique', 'Ordinateurs', 'Il s’arrête dans les villages. Contre les abus.'),
  record('œuvre', 'Œuvres sociales', 'CCAS', 'Une aide pour les factures : 120 €.'),
];
const SYNONYMS = [
  ['nounou', 'assistante maternelle', 'garde d’enfant'],
  ['ordi', 'ordinateur'],
  ['car', 'bus', 'transport à la demande'],
  ['', '  ', '💡'],
  [],
  ['__proto__', 'constructor'],
];

function indexOf(records: Iterable<Searchable>, synonyms: readonly (readonly string[])[] = SYNONYMS): SearchIndex {
  const steps = buildIndex(records, synonyms);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const index = indexOf(RECORDS);
const found = (query: string): string[] => [...(index.search(query)?.scores.keys() ?? ['everything'])];

function answerTo(query: string, from = index): SearchResult {
  const result = from.search(query);
  if (!result) throw new Error(`« ${query} » has no word to look for`);
  return result;
}

/** The text with what is marked in it between brackets. */
const marked = (query: string, text: string): string =>
  answerTo(query)
    .cut(text)
    .map((piece, at) => (at % 2 ? `[${piece}]` : piece))
    .join('');

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

describe('words that were found', () => {
  it('are marked whole, as they are written', () => {
    expect(marked('creche', 'Micro-crèche, CRÈCHES et crèches.')).to.equal('Micro-[crèche], [CRÈCHES] et [crèches].');
    expect(marked('bibliot', 'La bibliothe\u0300que 📚')).to.equal('La [bibliothe\u0300que] 📚');
    expect(marked('crehce', 'À la crèche')).to.equal('À la [crèche]');
    expect(marked('œuvre', 'Les Œuvres')).to.equal('Les [Œuvres]');
    expect(marked('microcreche', 'Une micro-crèche')).to.equal('Une [micro]-[crèche]');
  });

  it('are also those for which they stand', () => {
    expect(marked('nounou', 'Des assistantes maternelles à l’école maternelle')).to.equal(
      'Des [assistantes] [maternelles] à l’école maternelle',
    );
    expect(marked('assistante maternelle', 'Garde d’enfants')).to.equal('[Garde] d’[enfants]');
    expect(marked('st clement', 'Saint-Clément')).to.equal('[Saint]-[Clément]');
  });

  it('are not the words of every sentence', () => {
    expect(marked('l’aide aux devoirs', 'L’aide aux devoirs')).to.equal('L’[aide] aux [devoirs]');
    expect(marked('pour', 'Pour vous')).to.equal('[Pour] vous');
  });

  const NAUGHTY = [
    '',
    ' ',
    'crèche',
    '👩‍👧‍👦crèche👶🏽 ❤️ 1️⃣ crèche1️⃣',
    '\ud83dcrèche\ude00 \ud83d',
    'cre\u0300che\u0301\u0301\u0301',
    'crè\u00adche \u200bcrèche\u200d \ufeffcrèche',
    '\u202ecrèche\u202c crèche\u0000crèche',
    '½ ﬁ ﷺ ㎏ ǆ ẞ ŉ 𝒄𝒓𝒆𝒄𝒉𝒆 crèche',
    'crèche <b>crèche</b> &amp; $& $1 \\1',
    '保育園 حضانة детский сад παιδικός σταθμός',
    `${'crèche '.repeat(5000)}fin`,
    '-crèche--crèche-‑',
    '__proto__ constructor toString hasOwnProperty',
  ];

  it('leave every character where it was', () => {
    for (const query of [
      'creche',
      'crehce',
      'c',
      'nounou',
      'proto',
      'constructor',
      '1',
      'fi',
      '保',
      'مح',
      'micro creche',
    ]) {
      for (const text of NAUGHTY) {
        const pieces = answerTo(query).cut(text);
        expect(pieces.join('') === text, `${query}: ${text.slice(0, 40)}`).to.equal(true);
        expect(pieces.length % 2, text.slice(0, 40)).to.equal(1);
      }
    }
  });

  it('never cut a character in two', () => {
    expect(marked('creche', '👶crèche👶🏽')).to.equal('👶[crèche]👶🏽');
    expect(marked('creche', '𝒄𝒓𝒆𝒄𝒉𝒆!')).to.equal('[𝒄𝒓𝒆𝒄𝒉𝒆]!');
  });

  it('are found in other writing systems', () => {
    const other = indexOf([record('ar', 'حضانة الأطفال', '', ''), record('ru', 'Детский сад', '', '')]);
    expect([...answerTo('детск', other).scores.keys()]).to.deep.equal(['ru']);
    expect(answerTo('حضانة', other).cut('حضانة الأطفال')).to.deep.equal(['', 'حضانة', ' الأطفال']);
  });
});

describe('a query that means harm', () => {
  it('is a query', () => {
    for (const query of [
      '__proto__',
      'constructor',
      'hasOwnProperty',
      '.*',
      '(a+)+$',
      '[',
      '\\',
      '%',
      '$&',
      '"crèche',
      'crèche*',
    ]) {
      expect(() => index.search(query), query).not.to.throw();
    }
    expect(found('(crèche)+')).to.deep.equal(['creche', 'micro']);
    const hostile = indexOf([record('__proto__', '__proto__', 'constructor', ''), record('x', 'X', '', '')]);
    expect([...answerTo('__proto__', hostile).scores.keys()]).to.deep.equal(['__proto__']);
    expect([...answerTo('constructor', hostile).scores.keys()]).to.deep.equal(['__proto__']);
  });

  it('is read to its two hundredth character', () => {
    expect(found(`crèche${' '.repeat(300)}piscine`)).to.deep.equal(['creche', 'micro']);
    expect(found(`crèche ${'🧸'.repeat(5_000_000)}`)).to.deep.equal(['creche', 'micro']);
    expect(found('a '.repeat(5_000_000))).to.be.an('array');
  });

  it('finds nothing where there is nothing', () => {
    expect([...answerTo('crèche', indexOf([])).scores]).to.deep.equal([]);
    expect([...answerTo('crèche', indexOf([record('', '', '', '')])).scores]).to.deep.equal([]);
  });

  it('is answered by texts of any length, read to their twenty thousandth character', () => {
    const long = indexOf([record('long', 'A', '', `piscine ${'x'.repeat(10_000_000)} patinoire`)]);
    expect([...answerTo('piscine', long).scores.keys()]).to.deep.equal(['long']);
    expect([...answerTo('patinoire', long).scores.keys()]).to.deep.equal([]);
  });
});
