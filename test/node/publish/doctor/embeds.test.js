/** The pages of communes that a list names: whether each still has its widget, and what is told where it has not. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { address, asked, examine, list, spoken, usePages } from './embeds-support.js';
import { inBoth } from './support.js';

usePages();

/** Of the one row, what is told of it, in French; held against English. */
async function finding(row) {
  const [english] = await spoken('en', async () => (await list(row)).embeds);
  const [french] = (await list(row)).embeds;
  let turn = 0;
  return inBoth(() => (turn++ ? french : english).findings)[0];
}

describe('a row of the list', () => {
  it('whose widget is there is well, with the version of its script', async () => {
    const { embeds, problems } = await list(
      '@/balise;roadmap;veron;script',
      '@/div;;;div',
      '@/cadre;roadmap;;',
      '@/cadre;roadmap;;lien',
    );
    assert.deepEqual(problems, []);
    const script = { url: `${address}/ctg.js`, version: '1.4.2' };
    const frame = { widget: 'roadmap', url: `${address}/cadre/roadmap/` };
    assert.deepEqual(embeds, [
      {
        row: 2,
        page: `${address}/balise`,
        widget: 'roadmap',
        commune: 'veron',
        way: 'script',
        found: [{ widget: 'roadmap', way: 'script', commune: 'Véron' }],
        script,
        findings: [],
      },
      {
        row: 3,
        page: `${address}/div`,
        widget: '',
        commune: '',
        way: 'div',
        found: [{ widget: 'event-calendar', way: 'div' }],
        script,
        findings: [],
      },
      {
        row: 4,
        page: `${address}/cadre`,
        widget: 'roadmap',
        commune: '',
        way: '',
        found: [
          { ...frame, way: 'cadre' },
          { ...frame, way: 'lien' },
        ],
        findings: [],
      },
      {
        row: 5,
        page: `${address}/cadre`,
        widget: 'roadmap',
        commune: '',
        way: 'lien',
        found: [{ ...frame, way: 'lien' }],
        findings: [],
      },
    ]);
  });

  it('asks for a page and a script once, however many rows name them', async () => {
    asked.length = 0;
    const steps = [];
    await examine('page\n@/balise\n@/balise\n@/tout', { progress: (...step) => steps.push(step) });
    assert.deepEqual(asked.sort(), ['/balise', '/ctg.js', '/tout']);
    assert.deepEqual(
      steps.map(([, done, total]) => [done, total]),
      [
        [1, 3],
        [2, 3],
        [3, 3],
      ],
    );
    assert.equal(steps[0][0], 'Pages des communes');
  });

  const CASES = [
    ['@/vide;roadmap;;', 'error embed-gone', 'La page ne contient plus le widget «\u00a0roadmap\u00a0».'],
    ['@/vide;;;', 'error embed-gone', 'La page ne contient aucun widget.'],
    ['@/vide;;;div', 'error embed-gone', 'La page ne contient aucun widget sous la forme «\u00a0div\u00a0».'],
    [
      '@/balise;event-calendar;;',
      'error embed-gone',
      'La page ne contient plus le widget «\u00a0event-calendar\u00a0»\u00a0; elle contient\u00a0: roadmap (script).',
    ],
    [
      '@/cadre;roadmap;;div',
      'error embed-gone',
      'La page ne contient plus le widget «\u00a0roadmap\u00a0» sous la forme «\u00a0div\u00a0»\u00a0; elle contient\u00a0: roadmap (cadre), roadmap (lien).',
    ],
    [
      '@/balise;roadmap;Sens;',
      'warning other-commune',
      'Le widget est là pour «\u00a0Véron\u00a0», et non pour «\u00a0Sens\u00a0».',
    ],
    [
      '@/tout;roadmap;Sens;',
      'warning other-commune',
      'Le widget est là pour tout le territoire, et non pour «\u00a0Sens\u00a0».',
    ],
    ['@/muette;roadmap;;', 'error no-script'],
    ['@/faux;roadmap;;', 'error not-the-script', `@/faux.js/ctg.js n’est pas le script des widgets.`],
    ['@/absent;roadmap;;', 'error missing'],
    ['@/rien;roadmap;;', 'error missing', 'Il n’y a rien à cette adresse (404)\u00a0: la page manque.'],
    ['@/perdu;event-calendar;;', 'error missing'],
    ['http://127.0.0.1:1/;roadmap;;', 'error unreachable', 'Pas de réponse\u00a0: le serveur refuse la connexion.'],
  ];
  for (const [row, expected, message] of CASES)
    it(`${row} is told: ${expected}`, async () => {
      const { level, kind, message: said } = await finding(row);
      assert.equal(`${level} ${kind}`, expected);
      if (message) assert.equal(said, message.replace('@', address));
    });

  it('is told where it is, once for a frame that is also a link', async () => {
    const { embeds } = await list('@/perdu;event-calendar;;', '@/vide;roadmap;;', '@/absent;;;', '@/faux;;;');
    assert.deepEqual(
      embeds.map(({ findings }) => findings.map(({ place }) => place.replace(address, ''))),
      [['/cadre/event-calendar/'], ['/vide'], ['/nulle-part/ctg.js'], ['/faux']],
    );
    assert.deepEqual(
      embeds.slice(2).map(({ script }) => script),
      [{ url: `${address}/nulle-part/ctg.js` }, { url: `${address}/faux.js/ctg.js` }],
    );
  });

  it('is told in English too', async () => {
    const { embeds } = await spoken('en', () =>
      list('@/cadre;roadmap;;div', '@/tout;;Sens;', '@/balise;;Sens;', '@/rien;;;', '@/vide;;;'),
    );
    assert.deepEqual(
      embeds.map(({ findings: [{ message }] }) => message),
      [
        'The page does not contain the widget “roadmap” any more in the form “div”; it contains: roadmap (cadre), roadmap (lien).',
        'The widget is there for the whole territory, and not for “Sens”.',
        'The widget is there for “Véron”, and not for “Sens”.',
        'There is nothing at this address (404): the page is missing.',
        'The page does not contain any widget.',
      ],
    );
  });
});
