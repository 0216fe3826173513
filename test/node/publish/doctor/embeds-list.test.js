/** `embeds.csv` itself, as an agglomération keeps it: how it may be written, and what is told of what is wrong in it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { address, examine, list, spoken, usePages } from './embeds-support.js';

usePages();

describe('the list', () => {
  it('may name its columns and its values otherwise', async () => {
    const head = 'Contact;Adresse de la page;ÉLÉMENT;Code INSEE;Manière';
    const ways = {
      balise: 'script',
      Élément: 'script',
      iframe: 'cadre',
      frame: 'cadre',
      oEmbed: 'cadre',
      adresse: 'cadre',
      link: 'lien',
      CADRE: 'cadre',
      lien: 'lien',
      div: 'div',
      '': '',
    };
    const rows = Object.keys(ways).map((way) => `mairie; @/vide\u00a0;<ctg-roadmap>;89387;${way}`);
    const { embeds, problems } = await examine(`${head}\n${rows.join('\n')}\n`);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      embeds.map(({ way }) => way),
      Object.values(ways),
    );
    const [{ page, widget, commune }] = embeds;
    assert.deepEqual([page, widget, commune], [`${address}/vide`, 'roadmap', '89387']);
    assert.equal((await examine('page;widget\n@/vide;ctg-roadmap\n')).embeds[0].widget, 'roadmap');
  });

  for (const title of ['page', 'URL', 'Lien', 'Adresse', 'Adresse de la page'])
    it(`may call its pages « ${title} »`, async () => {
      assert.equal((await examine(`${title}\n@/vide\n`)).embeds.length, 1);
    });

  const TITLES = [
    ['widget', 'widget', 'roadmap'],
    ['Élément', 'widget', 'roadmap'],
    ['commune', 'commune', 'Sens'],
    ['Code INSEE', 'commune', '89387'],
    ['INSEE', 'commune', '89387'],
    ['façon', 'way', 'div'],
    ['Manière', 'way', 'div'],
    ['intégration', 'way', 'div'],
    ['mode', 'way', 'div'],
  ];
  for (const [title, key, value] of TITLES)
    it(`may call another column « ${title} »`, async () => {
      assert.equal((await examine(`page;${title}\n@/vide;${value}\n`)).embeds[0][key], value);
    });

  it('may have empty rows, cells of several lines and columns of its own', async () => {
    const { embeds, problems } = await examine('Note;Page\n"une\nnote";@/vide\n ; \n;@/vide\n');
    assert.deepEqual(problems, []);
    assert.deepEqual(
      embeds.map(({ row }) => row),
      [2, 5],
    );
  });

  it('is told by row and column what is wrong in it, and how to write it', async () => {
    const { embeds, problems } = await list(
      'sens.fr;roadmap;;',
      'https://;;;',
      'xhttps://sens.fr;;;',
      '@/vide;meteo;;',
      '@/vide;;;télépathie',
    );
    assert.deepEqual(embeds, []);
    const widgets = 'Écrivez l’un de ceux-ci\u00a0: service-finder, event-calendar, action-card, roadmap.';
    const problem = (row, column, value, message, mend) => ({
      level: 'error',
      kind: 'bad-row',
      place: { file: 'embeds.csv', row, column },
      value,
      message,
      mend,
    });
    const page = ['Ce n’est pas l’adresse d’une page.', 'Écrivez-la en entier\u00a0: https://….'];
    assert.deepEqual(problems, [
      problem(2, 'Page', 'sens.fr', ...page),
      problem(3, 'Page', 'https://', ...page),
      problem(4, 'Page', 'xhttps://sens.fr', ...page),
      problem(5, 'Widget', 'meteo', 'Ce widget n’existe pas.', widgets),
      problem(
        6,
        'Façon',
        'telepathie',
        'Cette façon n’existe pas.',
        'Écrivez l’une de celles-ci\u00a0: script, div, cadre, lien.',
      ),
    ]);
    const english = await spoken('en', () => list('sens.fr;;;', '@/vide;meteo;;', '@/vide;;;x'));
    assert.deepEqual(
      english.problems.map(({ message, mend }) => [message, mend]),
      [
        ['This is not the address of a page.', 'Write it in full: https://….'],
        ['This widget does not exist.', 'Write one of these: service-finder, event-calendar, action-card, roadmap.'],
        ['This way does not exist.', 'Write one of these: script, div, cadre, lien.'],
      ],
    );
  });

  it('that has no column for pages is not read', async () => {
    for (const text of ['Site;Widget\n@/vide;roadmap\n', '']) {
      const { embeds, problems } = await examine(text);
      assert.deepEqual(
        [embeds.length, problems.at(-1)],
        [
          0,
          {
            level: 'error',
            kind: 'no-page-column',
            place: { file: 'embeds.csv', row: 1 },
            message: 'Aucune colonne ne s’appelle «\u00a0Page\u00a0».',
            mend: 'La première ligne nomme les colonnes\u00a0: Page, Widget, Commune, Façon.',
          },
        ],
      );
    }
    const { problems } = await spoken('en', () => examine('Site\n'));
    assert.deepEqual(
      [problems.at(-1).message, problems.at(-1).mend],
      ['No column is called “Page”.', 'The first row names the columns: “Page, Widget, Commune, Façon”.'],
    );
  });
});
