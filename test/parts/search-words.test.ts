import { expect } from '@open-wc/testing';
import { record, indexOf, index, found, answerTo, marked } from '../support/search-records.js';

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
