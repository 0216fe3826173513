/** What a webmaster is told to write, for each sort of server. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { load } from './support.js';

let recipes, ORIGIN;
before(async () => ({ recipes, ORIGIN } = await load()));

describe('the lines to write on a server', () => {
  it('are there for each sort of server, in both languages', async () => {
    const { speak } = await load();
    const english = (speak('en'), recipes());
    const french = (speak('fr'), recipes());
    const names = [
      'cors',
      'compression',
      'vary',
      'rolling',
      'pinned',
      'revalidation',
      'type',
      'nosniff',
      'corp',
      'frame',
      'https',
      'clock',
    ];
    assert.deepEqual(Object.keys(french), names);
    const texts = Object.entries(french).flatMap(([name, servers]) =>
      Object.entries(servers).map(([server, text]) => [`${name} ${server}`, text, english[name][server]]),
    );
    assert.equal(texts.length, 48);
    for (const [where, fr, en] of texts) {
      assert.match(fr, /\S{2}.* .*\S/, where);
      assert.match(en, /\S{2}.* .*\S/, where);
      assert.doesNotMatch(en, /[àâéèêîôùç«»]/, where);
      assert.doesNotMatch(fr, /[“”]|\b(?:the|with|which|by)\b/, where);
    }
    for (const name of [
      'cors',
      'compression',
      'vary',
      'rolling',
      'pinned',
      'revalidation',
      'type',
      'nosniff',
      'corp',
      'frame',
    ])
      assert.match(french[name].shared, /^Le fichier «\u00a0\.htaccess\u00a0» livré avec les widgets le fait/, name);
    for (const name of ['cors', 'compression', 'vary', 'revalidation', 'type'])
      assert.match(french[name].shared, /donnez cette page au support, qui a une ligne à ajouter\.$/, name);
    for (const name of ['cors', 'compression', 'vary', 'revalidation', 'type'])
      assert.match(english[name].shared, /give this page to its support, which has one line to add\.$/, name);
    for (const name of ['pinned', 'nosniff', 'corp'])
      assert.match(french[name].shared, /affichez les fichiers cachés\)\. $/, name);
  });

  it('ask for no more than the origin of a commune', () => assert.equal(ORIGIN, 'https://commune.exemple.fr'));
});
