/** Accents that went through the wrong encoding: put right where that is what happened, left alone elsewhere. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../../scripts/build/load-source.js';

let mended;
before(async () => ({ mended } = await loadSource('src/publish/import/mojibake.ts')));

describe('accents that went through the wrong encoding', () => {
  const cases = [
    ['Ã‰tÃ© Ã\u00a0 VÃ©ron', 'Été à Véron'],
    ['Lâ€™atelier', 'L’atelier'],
    ['de 9h â€“ 12hâ€¦', 'de 9h – 12h…'],
    ['Â«Â\u00a0BalÂ\u00a0Â»', '«\u00a0Bal\u00a0»'],
    // Read as Latin-1, what Windows has signs for are controls that nobody sees.
    ['L\u00e2\u0080\u0099atelier', 'L’atelier'],
    ['VÅ“ux du maire', 'Vœux du maire'],
    ['Å’uvres', 'Œuvres'],
    ['Tarif : 5 â‚¬', 'Tarif : 5 €'],
    ['Tarif : 5 \u00e2\u0082\u00ac', 'Tarif : 5 €'],
  ];
  for (const [damaged, meant] of cases) it(`are put right: ${meant}`, () => assert.equal(mended(damaged), meant));

  it('are put right line by line, and the lines stay', () => {
    assert.equal(mended('Bal\nÃ©tÃ©\n\nDéjà bon'), 'Bal\nété\n\nDéjà bon');
    // In another line these two signs would be one letter of another alphabet.
    assert.equal(mended('Ã©tÃ©\nBRANCHÉ®'), 'été\nBRANCHÉ®');
  });

  it('are left as they are where the line is not that mistake all through', () => {
    for (const text of [
      'Été à Véron',
      'L’atelier, 5 €',
      'BRANCHÉ®',
      'Ã©tÃ© déjà bon',
      'Ã©tÃ© \u{1f600}',
      'Ã©tÃ© Ā',
      'Âge, MÂCON, Åse',
      '',
    ])
      assert.equal(mended(text), text);
  });
});
