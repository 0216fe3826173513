/** What a coordinator is told of documents, to the last word and in both languages: where, what is wrong, how to mend it. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { HEAD, TERRITORY, service } from './build-support.js';
import { run, toldInBoth, writeIn } from './told-support.js';

let main;
const folder = mkdtempSync(join(tmpdir(), 'ctg-dit-'));
before(async () => {
  ({ main } = await loadSource('src/publish/command/main.ts'));
});
beforeEach(() => rmSync(folder, { recursive: true, force: true }));
after(() => rmSync(folder, { recursive: true, force: true }));

const told = (kind, files, ...more) => {
  writeIn(folder, { ...TERRITORY, ...files });
  return toldInBoth(main, kind, ['check', folder, '--format', 'json', ...more], folder);
};

const EVENTS = 'Titre;Résumé;Thèmes;Date;Service lié\n';
const ACTIONS = 'Titre;Résumé;Thèmes;Porteur;Numéro;Échéance;Avancement (%)\n';

/** @type {[name: string, kind: string, files: Record<string, string>, told: { at: unknown[], fr: string[], en: string[] }][]} */
const CASES = [
  [
    'a service that was verified more than a year ago',
    'not-verified',
    { 'services.csv': `${HEAD}\nCrèche;Un lieu.;Enfance;Sens;23/11/2025\nRelais;Un lieu.;Enfance;Sens;24/11/2025\n` },
    {
      at: ['advice', '…/services.csv', 'services', 2, 'Vérifié le'],
      fr: [
        'La fiche n’a pas été vérifiée depuis plus d’un an.',
        'Relisez-la, puis écrivez la date du jour dans « Vérifié le ».',
      ],
      en: [
        'The record was last verified more than a year ago.',
        'Read it again, then write today’s date in “Vérifié le”.',
      ],
    },
  ],
  [
    'a service that does not say when it was verified',
    'not-verified',
    { 'services.csv': `${HEAD}\nCrèche;Un lieu.;Enfance;Sens;\n` },
    {
      at: ['advice', '…/services.csv', 'services', 2, 'Vérifié le'],
      fr: [
        'La fiche ne dit pas quand elle a été vérifiée.',
        'Relisez-la, puis écrivez la date du jour dans « Vérifié le ».',
      ],
      en: ['The record does not say when it was verified.', 'Read it again, then write today’s date in “Vérifié le”.'],
    },
  ],
  [
    'an event that is over',
    'past-event',
    { 'evenements.csv': `${EVENTS}Hier;Un moment.;Enfance;23/11/2026;\nAujourd’hui;Un moment.;Enfance;24/11/2026;\n` },
    {
      at: ['advice', '…/evenements.csv', 'evenements', 2],
      fr: [
        'Toutes les dates de l’événement sont passées.',
        'Ajoutez les prochaines dates, ou passez la ligne en « Brouillon ».',
      ],
      en: ['All dates of the event are past.', 'Add the next dates, or set the row to “Brouillon”.'],
    },
  ],
  [
    'an action that nobody leads',
    'no-lead',
    { 'actions.csv': `${ACTIONS}Un lieu;Un lieu.;Enfance;;1;2030;\n` },
    {
      at: ['advice', '…/actions.csv', 'actions', 2, 'Porteur'],
      fr: ['L’action n’a pas de porteur.', 'Écrivez l’organisme qui la mène dans « Porteur ».'],
      en: ['The action has no lead.', 'Write the organisation that leads it in “Porteur”.'],
    },
  ],
  [
    'an action whose deadline is past, without a word on what became of it',
    'no-status',
    {
      'actions.csv': `${ACTIONS}Un lieu;Un lieu.;Enfance;CAF;1;23/11/2026;\nDeux;Un lieu.;Enfance;CAF;2;24/11/2026;\n`,
    },
    {
      at: ['advice', '…/actions.csv', 'actions', 2],
      fr: ['L’échéance de l’action est passée et son état n’est pas renseigné.', 'Choisissez un état.'],
      en: ['The action’s deadline is past and its status is not given.', 'Choose a status.'],
    },
  ],
  [
    'a summary that is too long',
    'feed-length',
    { 'services.csv': `${HEAD}\n${service('Crèche').replace('Un lieu.', 'x'.repeat(281))}` },
    {
      at: ['warning', '…/services.csv', 'services', 2, 'Résumé'],
      fr: [
        'Le texte est trop long : il est coupé. (plus de 280 caractères)',
        'Raccourcissez-le ; un résumé tient en 280 caractères.',
      ],
      en: [
        'The text is too long: it is cut. (longer than 280, cut)',
        'Make it shorter; a summary has at most 280 characters.',
      ],
    },
  ],
  [
    'a notice that ends before it begins',
    'feed-order',
    { 'annonces.csv': 'Identifiant;Texte;Du;Au;Publication\nbus;Le bus ne passe pas.;05/12/2026;01/12/2026;Public\n' },
    {
      at: ['warning', '…/annonces.csv', 'annonces', 2, 'Au'],
      fr: ['La fin est avant le début. (avant « from »)', 'Corrigez l’une des deux.'],
      en: ['The end is before the start. (earlier than from)', 'Correct one of the two.'],
    },
  ],
  [
    'a number that two actions have',
    'feed-duplicate',
    { 'actions.csv': `${ACTIONS}Un lieu;Un lieu.;Enfance;CAF;1;2030;\nDeux;Un lieu.;Enfance;CAF;1;2030;\n` },
    {
      at: ['error', '…/actions.csv', 'actions', 3, 'Numéro'],
      fr: [
        'Une fiche précédente a déjà cet identifiant ou ce numéro. (une fiche précédente l’a)',
        'Donnez-en un autre à l’une des deux.',
      ],
      en: [
        'An earlier record has this id or this number already. (an earlier one has it)',
        'Give one of the two another one.',
      ],
    },
  ],
  [
    'an event of a service that is not there',
    'feed-reference',
    { 'evenements.csv': `${EVENTS}Fête;Un moment.;Enfance;05/12/2026;creche\n` },
    {
      at: ['warning', '…/evenements.csv', 'evenements', 2, 'Service lié'],
      fr: [
        'La fiche renvoie à quelque chose qui n’existe pas (thème, commune, service ou action). ("creche" est inconnu)',
        'Corrigez l’identifiant, ou videz la cellule.',
      ],
      en: [
        'The record refers to something that does not exist (theme, commune, service or action). (unknown "creche")',
        'Correct the id, or empty the cell.',
      ],
    },
  ],
  [
    'an action of which more than all is done',
    'feed-value',
    { 'actions.csv': `${ACTIONS}Un lieu;Un lieu.;Enfance;CAF;1;2030;150\n` },
    {
      at: ['warning', '…/actions.csv', 'actions', 2, 'Avancement (%)'],
      fr: [
        'La valeur n’est pas de celles que le format connaît. (attendu : <=100)',
        'Corrigez la cellule, comme dans l’exemple du modèle.',
      ],
      en: [
        'The value is not one that the format knows. (expected <=100)',
        'Correct the cell, as in the example of the template.',
      ],
    },
  ],
  [
    'a convention without a title',
    'missing-title',
    { 'territoire/configuration.csv': 'Réglage;Valeur\nÉditeur;Notre agglomération\n' },
    {
      at: ['error', 'publication', 'title'],
      fr: ['Le titre n’est pas donné.', 'Écrivez-le dans la feuille « Configuration », à « Titre ».'],
      en: ['The title is not given.', 'Write it in the sheet “Configuration”, at “Titre”.'],
    },
  ],
  [
    'a territory without a publisher',
    'missing-publisher',
    { 'territoire/configuration.csv': 'Réglage;Valeur\nTitre;Notre convention\n' },
    {
      at: ['error', 'publication', 'publisher'],
      fr: ['L’éditeur n’est pas nommé.', 'Écrivez-le dans la feuille « Configuration », à « Éditeur ».'],
      en: ['The publisher is not named.', 'Write it in the sheet “Configuration”, at “Éditeur”.'],
    },
  ],
  [
    'a territory without an agreement',
    'missing-agreements',
    { 'territoire/conventions.csv': 'Identifiant;Titre;Début;Fin\n' },
    {
      at: ['error', 'publication', 'agreements'],
      fr: ['Aucune convention n’est donnée.', 'Remplissez la feuille « Conventions » : titre, début, fin.'],
      en: ['No agreement is given.', 'Fill in the sheet “Conventions”: title, start, end.'],
    },
  ],
  [
    'documents without the address where they will be published',
    'no-public-address',
    {},
    {
      at: ['advice', 'ctg.config.json', 'url'],
      fr: [
        'L’adresse publique n’est pas donnée : les pages à coller (« cadre/… »), le plan du site et les adresses canoniques ne sont pas écrits.',
        'Écrivez dans ctg.config.json l’adresse du dossier publié, par exemple "url": "https://ctg.exemple.fr/".',
      ],
      en: [
        'The public address is not given: the pages to paste (“cadre/…”), the site map and the canonical addresses are not written.',
        'Write the address of the published folder in ctg.config.json, for example "url": "https://ctg.exemple.fr/".',
      ],
    },
  ],
  [
    'a record that was taken out and is still there',
    'removed-record',
    {
      'services.csv': `${HEAD}\n${service('Crèche')}`,
      'retraits.csv': 'Date;Collection;Identifiant\n3/1/2026;services;creche\n',
    },
    {
      at: ['error', '…/services.csv', 'services', 2],
      fr: [
        'Cette fiche a été retirée de la publication le 03/01/2026, et elle est encore dans vos documents.',
        'Effacez la ligne, ou passez-la en « Brouillon ». Si elle peut reparaître, effacez-la du fichier des retraits.',
      ],
      en: [
        'This record was taken out of the publication on 2026-01-03, and it is still in your documents.',
        'Delete the row, or set it to “Brouillon”. If it may come back, delete it from the file of removals.',
      ],
    },
  ],
  [
    'a row of removals that names no record',
    'removal-unreadable',
    { 'retraits.csv': 'Date;Collection;Identifiant\n;;\n3/1/2026;services; \n4/1/2026;services;creche\n' },
    {
      at: ['error', '…/retraits.csv', 3],
      fr: [
        'Cette ligne du fichier des retraits ne dit pas quelle fiche a été retirée.',
        'Écrivez la collection (services, events, actions, notices) dans la deuxième colonne et l’identifiant dans la troisième, ou effacez la ligne.',
      ],
      en: [
        'This row of the file of removals does not say which record was taken out.',
        'Write the collection (services, events, actions, notices) in the second column and the id in the third, or delete the row.',
      ],
    },
  ],
];

describe('the command tells', () => {
  for (const [name, kind, files, expected] of CASES)
    it(`of ${name}`, async () => assert.deepEqual(await told(kind, files), [expected]));

  it('of a setting for a commune of elsewhere', async () => {
    writeIn(folder, {
      'ctg.config.json': JSON.stringify({
        url: 'https://ctg.exemple.fr/',
        frames: { communes: { 89024: {}, 89387: {} } },
      }),
    });
    assert.deepEqual(await told('config-commune', {}, '--config', join(folder, 'ctg.config.json')), [
      {
        at: ['warning', 'ctg.config.json', 'frames.communes.89024'],
        fr: [
          'La commune 89024 n’est pas du territoire : ce réglage ne sert à rien.',
          'Corrigez le code INSEE, ou retirez-le.',
        ],
        en: [
          'The commune 89024 is not of the territory: this setting does nothing.',
          'Correct the INSEE code, or take it out.',
        ],
      },
    ]);
  });
});

describe('what would be lost', () => {
  const services = (count) => ({
    'services.csv': `${HEAD}\n${Array.from({ length: count }, (_, index) => service(`Service ${index}`)).join('')}`,
  });
  const publishedThen = async (before, after, more = []) => {
    const [documents, out] = [join(folder, 'd'), join(folder, 'site')];
    writeIn(documents, { ...TERRITORY, ...before });
    assert.equal((await run(main, 'fr', ['build', documents, '-o', out])).code, 0);
    writeIn(documents, after);
    const args = ['build', documents, '-o', out, '--format', 'json', ...more];
    return toldInBoth(main, 'loss', args, folder);
  };
  const mend = (name) => [
    `Vérifiez qu’aucun fichier ni aucune feuille ne manque. Si c’est voulu, ajoutez --accept ${name}.`,
    `Check that no file and no sheet is missing. If it is intended, add --accept ${name}.`,
  ];

  it('is counted, as one thing or several', async () => {
    const events = (...titles) => ({
      'evenements.csv': `${EVENTS}${titles.map((title) => `${title};Un moment.;Enfance;05/12/2026;\n`).join('')}`,
    });
    const before = { ...services(10), ...events('Fête', 'Bal', 'Jeu', 'Loto') };
    assert.deepEqual(await publishedThen(before, { ...services(7), ...events('Fête', 'Bal', 'Jeu') }), [
      {
        at: ['error', 'publication', 'services'],
        fr: ['3 services sur 10 disparaîtraient : rien n’est publié.', mend('services')[0]],
        en: ['3 services out of 10 would disappear: nothing is published.', mend('services')[1]],
      },
      {
        at: ['error', 'publication', 'events'],
        fr: ['1 événement sur 4 disparaîtrait : rien n’est publié.', mend('events')[0]],
        en: ['1 event out of 4 would disappear: nothing is published.', mend('events')[1]],
      },
    ]);
  });

  it('is a fifth at most, or what is named', async () => {
    assert.deepEqual(await publishedThen(services(10), services(8)), []);
    assert.deepEqual(await publishedThen(services(10), services(5), ['--accept', 'events,services']), []);
  });
});
