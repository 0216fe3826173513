/** A publication that somebody changed by hand, or another program wrote: each fault in words, where it stands in its file. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { FORMAT, ROOT, action, event, publicationOf as shelf, service } from './publication-support.js';

let readPublication, speak;
before(async () => ({ readPublication, speak } = await loadSource('test/support/publishing.ts')));

const publication = (more, files) => readPublication(shelf({ ...ROOT, ...more }, files));
const placesOf = ({ problems }) => problems.map(({ kind, place: { file, path } }) => [kind, file, path]);
/** What is told of a publication, in a language. */
async function toldOf(language, of) {
  speak(language);
  try {
    return (await readPublication(of)).problems.map(({ message, mend }) => [message, mend]);
  } finally {
    speak('fr');
  }
}
const inBoth = async (of) => [...(await toldOf('fr', of)), ...(await toldOf('en', of))];

describe('a publication', () => {
  it('is its root and the files beside it, in one', async () => {
    const more = {
      services: { href: 'services.json', count: 1 },
      events: { href: 'events.json', parts: [{ href: 'mois.json' }, {}] },
      actions: [action],
    };
    const files = {
      'services.json': `\ufeff${JSON.stringify({ format: FORMAT, services: [service] })}`,
      'events.json': { format: FORMAT, events: [event] },
      'mois.json': { format: FORMAT, events: [] },
    };
    const { feed, hrefs, problems } = await publication(more, files);
    // A part without an address is told as missing it.
    assert.deepEqual(
      problems.map(({ kind, place }) => [kind, place]),
      [['feed-missing', { file: 'feed.json', path: 'events.parts[1].href' }]],
    );
    assert.match(problems[0].message, /, dans le flux, à «\u00a0events\.parts\[1\]\.href\u00a0» \(obligatoire\)\.$/);
    assert.deepEqual(hrefs, ['services.json', 'events.json', 'mois.json']);
    assert.deepEqual(
      [feed.services, feed.events, feed.actions].map((list) => list.map(({ id }) => id)),
      [['a'], ['e'], ['x']],
    );
  });

  it('lacks a file, which is told with the reason, and the others are read', async () => {
    const more = { services: { href: 'services.json' }, events: { href: 'events.json' } };
    const files = { 'events.json': { format: FORMAT, events: [event] } };
    const { feed, hrefs, problems } = await publication(more, files);
    assert.deepEqual(hrefs, ['services.json', 'events.json']);
    assert.deepEqual([feed.services.length, feed.events.length], [0, 1]);
    assert.deepEqual(
      problems.map(({ level, kind, place }) => [level, kind, place]),
      [['error', 'file-missing', { file: 'services.json' }]],
    );
    assert.deepEqual(await inBoth(shelf({ ...ROOT, ...more }, files)), [
      [
        'Le fichier n’a pas pu être lu\u00a0: « services.json » n’est pas là.',
        'Envoyez-le de nouveau sur l’hébergement, à côté de feed.json, sans changer son nom.',
      ],
      [
        'The file could not be read: « services.json » n’est pas là.',
        'Send it to the web host again, beside feed.json, without changing its name.',
      ],
    ]);
    const nowhere = await readPublication({ name: 'feed.json', read: () => Promise.reject('panne') });
    assert.deepEqual(
      [nowhere.feed, nowhere.hrefs, placesOf(nowhere)],
      [undefined, [], [['file-missing', 'feed.json', undefined]]],
    );
    assert.match(nowhere.problems[0].message, /: panne$/);
  });

  it('holds another number of records than it says', async () => {
    const files = { 'services.json': { format: FORMAT, services: [service, { ...service, id: 'b' }] } };
    const of = (count) => shelf({ ...ROOT, services: { href: 'services.json', count } }, files);
    assert.deepEqual((await readPublication(of(2))).problems, []);
    const [{ level, kind, place, value }] = (await readPublication(of(5))).problems;
    assert.deepEqual(
      [level, kind, place, value],
      ['warning', 'wrong-count', { file: 'feed.json', path: 'services.count' }, '5'],
    );
    assert.deepEqual(await inBoth(of(5)), [
      [
        'feed.json annonce 5 fiches, le fichier en contient 2\u00a0: l’un des deux n’est pas de la même publication.',
        'Envoyez de nouveau tous les fichiers de la publication, feed.json en dernier.',
      ],
      [
        'feed.json announces 5 records, the file holds 2: one of the two is not of the same publication.',
        'Send all files of the publication again, feed.json last.',
      ],
    ]);
  });

  it('was cut on the way, at a line and a character', async () => {
    const cut = shelf('{"format": "ctg-feed/1",\n "title": "x" oups}');
    const [{ level, kind, place }] = (await readPublication(cut)).problems;
    assert.deepEqual([level, kind, place], ['error', 'not-json', { file: 'feed.json' }]);
    assert.deepEqual(await inBoth(cut), [
      [
        'Ce n’est pas du JSON lisible (ligne 2, caractère 15).',
        'Le fichier a sans doute été coupé pendant l’envoi, ou modifié à la main\u00a0: envoyez-le de nouveau.',
      ],
      [
        'This is not readable JSON (line 2, character 15).',
        'The file was probably cut while it was sent, or changed by hand: send it again.',
      ],
    ]);
    assert.equal((await toldOf('fr', shelf('[1 2')))[0][0], 'Ce n’est pas du JSON lisible (ligne 1, caractère 4).');
    // Of a file that ends too early the engine names no place.
    assert.equal((await toldOf('fr', shelf('')))[0][0], 'Ce n’est pas du JSON lisible.');
    assert.equal((await toldOf('en', shelf('')))[0][0], 'This is not readable JSON.');
  });

  it('is a web page in its place', async () => {
    for (const page of ['<!doctype html><p>', '\n  <HTML lang="fr">'])
      assert.deepEqual(await inBoth(shelf(page)), [
        [
          'À cette adresse, le serveur donne une page web et non le fichier.',
          'Vérifiez l’adresse, et que le fichier est bien sur l’hébergement.',
        ],
        [
          'At this address, the server gives a web page and not the file.',
          'Check the address, and that the file is on the web host.',
        ],
      ]);
    assert.match((await toldOf('fr', shelf('x <html>')))[0][0], /^Ce n’est pas du JSON/);
  });

  it('is no feed, or one of another version', async () => {
    for (const [root, kind, value] of [
      [{ format: 'autre' }, 'not-a-feed', 'autre'],
      [{}, 'not-a-feed', undefined],
      [[], 'not-a-feed', undefined],
      [{ format: 'x'.repeat(81) }, 'not-a-feed', `${'x'.repeat(80)}…`],
      [{ format: 'x'.repeat(80) }, 'not-a-feed', 'x'.repeat(80)],
      [{ format: 'ctg-feed/2' }, 'other-version', 'ctg-feed/2'],
    ]) {
      const { feed, hrefs, problems } = await readPublication(shelf(root));
      assert.deepEqual([feed, hrefs], [undefined, []]);
      assert.deepEqual(
        problems.map(({ level, kind, place, value }) => [level, kind, place, value]),
        [['error', kind, { file: 'feed.json', path: 'format' }, value]],
      );
    }
    assert.deepEqual(await inBoth(shelf({})), [
      [
        'Le fichier n’est pas un flux ctg-feed/1.',
        'Publiez de nouveau avec ctg-feed build, ou corrigez le programme qui l’écrit.',
      ],
      [
        'The file is not a ctg-feed/1 feed.',
        'Publish again with ctg-feed build, or correct the program that writes it.',
      ],
    ]);
    assert.deepEqual(await inBoth(shelf({ format: 'ctg-feed/2' })), [
      ['Le flux est d’une version du format que cet outil ne connaît pas.', 'Mettez à jour ctg-feed et les widgets.'],
      ['The feed is of a version of the format that this tool does not know.', 'Update ctg-feed and the widgets.'],
    ]);
  });

  it('has a file beside it that is another', async () => {
    const of = shelf({ ...ROOT, services: { href: 's.json', count: 9 } }, { 's.json': { format: 'autre' } });
    const { feed, problems } = await readPublication(of);
    assert.deepEqual(feed.services, []);
    assert.deepEqual(
      problems.map(({ kind, place, value }) => [kind, place, value]),
      [['not-a-feed', { file: 's.json', path: 'format' }, 'autre']],
    );
    const told = (await inBoth(of)).map(([message]) => message);
    assert.deepEqual(told, [
      'Le fichier ne contient pas {"format": "ctg-feed/1", "services": […]}.',
      'The file does not hold {"format": "ctg-feed/1", "services": […]}.',
    ]);
  });
});
