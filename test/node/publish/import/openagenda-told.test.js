/** What a coordinator is told of OpenAgenda’s files and of its server, in both languages. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../../scripts/build/load-source.js';
import { event, timing } from './openagenda-support.js';
import { fileOf, loadImporters } from './support.js';

let told, fetchAgenda, speak;
before(async () => {
  ({ told } = await loadImporters());
  ({ fetchAgenda, speak } = await loadSource('test/support/publishing.ts'));
});

const late = { begin: timing.end, end: timing.begin };
const next = { begin: '2026-12-06T09:00:00+01:00', end: '2026-12-06T11:00:00+01:00' };

describe('what OpenAgenda’s reader tells', () => {
  /** @type {[name: string, more: Record<string, unknown>, told: (string | undefined)[]][]} */
  const cases = [
    [
      'an event that is not public',
      { state: 0 },
      [
        'advice',
        undefined,
        '«\u00a0Atelier\u00a0» n’est pas publié dans OpenAgenda (brouillon, privé, refusé ou à valider)\u00a0: il n’est pas repris. Publiez-le dans OpenAgenda pour qu’il paraisse ici.',
        '“Atelier” is not published in OpenAgenda (draft, private, refused or to be moderated): it is not taken over. Publish it in OpenAgenda for it to appear here.',
      ],
    ],
    [
      'an event without a title',
      { title: {} },
      [
        'error',
        '1',
        'Cet événement n’a pas de titre\u00a0: il n’est pas repris. Complétez-le dans OpenAgenda.',
        'This event has no title: it is not taken over. Complete it in OpenAgenda.',
      ],
    ],
    [
      'an event without an identifier',
      { uid: '', slug: '' },
      [
        'error',
        'Atelier',
        'Cet événement n’a pas d’identifiant\u00a0: il n’est pas repris. Complétez-le dans OpenAgenda.',
        'This event has no id: it is not taken over. Complete it in OpenAgenda.',
      ],
    ],
    [
      'an event without a date',
      { timings: [] },
      [
        'error',
        'atelier',
        'Cet événement n’a aucune date\u00a0: il n’est pas repris. Ajoutez ses horaires dans OpenAgenda.',
        'This event has no date: it is not taken over. Add its times in OpenAgenda.',
      ],
    ],
    [
      'a date that ends before it begins',
      { timings: [timing, late] },
      [
        'warning',
        JSON.stringify([timing, late]),
        'Une date de cet événement ne se lit pas, ou finit avant de commencer\u00a0: elle n’est pas reprise. Corrigez les horaires dans OpenAgenda.',
        'One date of this event cannot be read, or ends before it starts: it is not taken over. Correct the times in OpenAgenda.',
      ],
    ],
    [
      'two dates that are none',
      { timings: [timing, { begin: 'x', end: timing.end }, { begin: timing.begin }] },
      [
        'warning',
        JSON.stringify([timing, { begin: 'x', end: timing.end }, { begin: timing.begin }]),
        '2 dates de cet événement ne se lisent pas, ou finissent avant de commencer\u00a0: elles ne sont pas reprises. Corrigez les horaires dans OpenAgenda.',
        '2 dates of this event cannot be read, or end before they start: they are not taken over. Correct the times in OpenAgenda.',
      ],
    ],
    [
      'an event of which only two dates are named',
      { timings: undefined, nextTiming: timing, lastTiming: next },
      [
        'warning',
        undefined,
        'Ce fichier ne donne que la prochaine et la dernière date de cet événement\u00a0: d’autres peuvent manquer entre les deux. Demandez l’export détaillé (detailed=1 dans l’adresse).',
        'This file gives only the next and the last date of this event: others between the two may be missing. Ask for the detailed export (detailed=1 in the address).',
      ],
    ],
    [
      'a place whose commune nobody knows',
      { location: { name: 'Salle', address: '2 rue Haute', postalCode: '21000', city: 'Villeneuve' } },
      [
        'warning',
        'Salle, 2 rue Haute, 21000 Villeneuve',
        'La commune du lieu «\u00a0Salle, 2 rue Haute, 21000 Villeneuve\u00a0» n’est pas dite ou pas connue\u00a0: le lieu est publié dans le texte, sans carte ni filtre par commune. Dans OpenAgenda, complétez la fiche du lieu (ville, code postal, code INSEE).',
        'The commune of the place “Salle, 2 rue Haute, 21000 Villeneuve” is not given or not known: the place is published in the text, without map or filter by commune. In OpenAgenda, complete the record of the place (city, postal code, INSEE code).',
      ],
    ],
    [
      'a status that is none of OpenAgenda’s',
      { status: 9 },
      [
        'warning',
        '9',
        'Ce statut d’OpenAgenda n’est pas connu\u00a0: il est laissé de côté. Choisissez un statut de la liste d’OpenAgenda.',
        'This OpenAgenda status is not known: it is left out. Choose a status of OpenAgenda’s list.',
      ],
    ],
  ];
  for (const [name, more, [level, ...words]] of cases)
    it(`says which event it is, and how it is mended: ${name}`, async () =>
      assert.deepEqual(await told(fileOf({ events: [event({ uid: 9 }), event(more)] }, 'agenda.json')), [
        [level, { file: 'agenda.json', path: 'events[1]' }, ...words],
      ]));

  it('takes the one event of a file though nobody has accepted it yet, and says so', async () => {
    const words = [
      'Cet événement n’est pas encore publié dans OpenAgenda\u00a0: il est repris parce qu’il est seul dans son fichier. Vérifiez qu’il peut paraître, ou publiez-le d’abord dans OpenAgenda.',
      'This event is not published in OpenAgenda yet: it is taken over because it is alone in its file. Check that it may appear, or publish it in OpenAgenda first.',
    ];
    for (const content of [event({ state: 1 }), { success: true, event: event({ state: 1 }) }])
      assert.deepEqual(await told(fileOf(content, 'a.json')), [
        ['warning', { file: 'a.json', path: 'event' }, undefined, ...words],
      ]);
    const [[level]] = await told(fileOf(event({ state: -1 }), 'a.json'));
    assert.equal(level, 'advice');
  });

  it('says that a file is one page of several, and nothing where all is there', async () => {
    const page = (total, count = 1) =>
      told(fileOf({ total, events: Array.from({ length: count }, (_, uid) => event({ uid: uid + 1 })) }, 'a.json'));
    assert.deepEqual(await page(25), [
      [
        'warning',
        { file: 'a.json', path: 'total' },
        undefined,
        'Ce fichier est une page de l’agenda\u00a0: il en manque (25 événements annoncés, 1 lus). Donnez plutôt l’adresse de l’agenda, ou un export complet.',
        'This file is one page of the agenda: some are missing (25 events announced, 1 read). Give the address of the agenda instead, or a full export.',
      ],
    ]);
    assert.deepEqual(await Promise.all([page(2, 2), page(1, 2), page('25')]), [[], [], []]);
  });
});

describe('what is told of an agenda’s address', () => {
  const address = 'https://exemple.fr/events';
  const cases = [
    [401, 'OpenAgenda refuse la clé (401). Vérifiez la variable OPENAGENDA_KEY.'],
    [403, 'OpenAgenda refuse la clé (403). Vérifiez la variable OPENAGENDA_KEY.'],
    [404, 'cet agenda n’existe pas (404). Vérifiez son numéro.'],
    [500, 'OpenAgenda n’a pas répondu comme prévu (500). Réessayez plus tard.'],
  ];
  const refusing = (status) => async () => ({ ok: false, status, json: async () => ({}) });
  for (const [status, words] of cases)
    it(`is what ${status} means`, () =>
      assert.rejects(fetchAgenda(address, { fetch: refusing(status) }), {
        message: `exemple.fr/events\u00a0: ${words}`,
      }));

  const broken = async () => ({ ok: true, status: 200, json: async () => JSON.parse('<html>') });
  const silent = async () => Promise.reject(new Error('ECONNRESET'));
  it('is that no server answered, or that it is no agenda', async () => {
    await assert.rejects(fetchAgenda(address, { fetch: silent }), {
      message: 'exemple.fr/events\u00a0: le serveur n’a pas répondu',
    });
    await assert.rejects(fetchAgenda(address, { fetch: broken }), {
      message: 'exemple.fr/events\u00a0: ce n’est pas l’adresse des événements d’un OpenAgenda',
    });
  });

  it('is said in English too, with the name of the variable that was given', async () => {
    const said = (fetch, variable) => fetchAgenda(address, { fetch, variable }).catch(({ message }) => message);
    speak('en');
    try {
      assert.deepEqual(
        await Promise.all([said(refusing(401), 'MY_KEY'), said(refusing(404)), said(refusing(503)), said(silent)]),
        [
          'exemple.fr/events: OpenAgenda refuses the key (401). Check the variable MY_KEY.',
          'exemple.fr/events: this agenda does not exist (404). Check its number.',
          'exemple.fr/events: OpenAgenda did not answer as expected (503). Try again later.',
          'exemple.fr/events: the server did not answer',
        ],
      );
      assert.equal(await said(broken), 'exemple.fr/events: this is not the address of the events of an OpenAgenda');
    } finally {
      speak('fr');
    }
  });
});
