/** What the command says of a call that cannot be followed, and of what it has done: to the last word, in both languages. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { HEAD, TERRITORY, service } from './build-support.js';
import { plain, run, writeIn } from './told-support.js';

let main;
const folder = mkdtempSync(join(tmpdir(), 'ctg-dit-commande-'));
const at = (name) => join(folder, name);
const both = async (args) => {
  const answers = [await run(main, 'fr', args), await run(main, 'en', args)];
  return answers.map(({ code, said, muttered }) => [code, plain(said, folder), plain(muttered, folder)]);
};
const services = (...names) => `${HEAD}\n${names.map((name) => service(name)).join('')}`;
before(async () => {
  ({ main } = await loadSource('src/publish/command/main.ts'));
  writeIn(at('d'), { ...TERRITORY, 'services.csv': services('Crèche', 'Relais') });
  mkdirSync(at('vide'));
  assert.equal((await run(main, 'fr', ['build', at('d'), '-o', at('site')])).code, 0);
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** @type {[args: string[], fr: string, en: string][]} */
const MISSING = [
  [['template'], 'le fichier à écrire (-o classeur.xlsx)', 'the file to write (-o classeur.xlsx)'],
  [
    ['template', '--owner', 'Nadia', '-o', at('x.xlsx')],
    'la publication d’où viennent les fiches (--feed DOSSIER)',
    'the publication that the records come from (--feed FOLDER)',
  ],
  [['build', at('d')], 'le dossier où publier (-o DOSSIER)', 'the folder to publish in (-o FOLDER)'],
  [['build', at('d'), '-o', ''], 'le dossier où publier (-o DOSSIER)', 'the folder to publish in (-o FOLDER)'],
  [['diff'], 'l’ancienne publication', 'the old publication'],
  [['diff', at('site')], 'la nouvelle publication', 'the new publication'],
  [
    ['doctor'],
    'l’adresse de la publication (https://…/feed.json, ou de son dossier)',
    'the address of the publication (https://…/feed.json, or that of its folder)',
  ],
  [['export'], 'la publication à rendre', 'the publication to turn back into a workbook'],
  [['export', at('site')], 'le fichier à écrire (-o classeur.xlsx)', 'the file to write (-o classeur.xlsx)'],
  [['notices', at('d')], 'le dossier de la publication (-o DOSSIER)', 'the folder of the publication (-o FOLDER)'],
  [['remove'], 'l’identifiant de la fiche à retirer', 'the id of the record to take out'],
  [['remove', 'creche'], 'le dossier de la publication (-o DOSSIER)', 'the folder of the publication (-o FOLDER)'],
  [
    ['remove', 'creche', '-o', at('site')],
    'le motif (--reason "retrait demandé par la personne")',
    'the reason (--reason "removal asked for by the person")',
  ],
  [['restore'], 'le dossier de la publication', 'the folder of the publication'],
  [['rollback'], 'le dossier que l’on envoie, celui de ctg.js', 'the folder that is sent, that of ctg.js'],
  [['report'], 'la publication', 'the publication'],
  [['report', at('site')], 'le fichier à écrire (-o bilan.html)', 'the file to write (-o bilan.html)'],
];
const NO_FEED = [
  '« …/vide » ne contient pas de publication lisible (feed.json).',
  '“…/vide” holds no publication that can be read (feed.json).',
];
/** @type {[args: string[], fr: string, en: string][]} */
const MISUSED = [
  ...MISSING.map(
    ([args, fr, en]) => /** @type {[string[], string, string]} */ ([args, `Il manque ${fr}.`, `Missing: ${en}.`]),
  ),
  [['publie'], '« publie » n’est pas une commande.', '“publie” is not a command.'],
  [['constructor'], '« constructor » n’est pas une commande.', '“constructor” is not a command.'],
  [
    ['check', '--preview=oui'],
    'L’option « --preview » est mal écrite : il y manque une valeur, ou il y en a une de trop.',
    'The option “--preview” is badly written: it lacks a value, or has one too many.',
  ],
  [['check', '--foo'], '« --foo » n’est pas une option.', '“--foo” is not an option.'],
  [['check', at('d'), '--format', 'xml'], '--format : json.', '--format: json.'],
  [
    ['check', at('d'), '--now', 'demain'],
    '--now : « demain » n’est pas un instant.',
    '--now: “demain” is not an instant.',
  ],
  [
    ['check', at('vide')],
    '« …/vide » ne contient aucun document (.xlsx, .ods, .csv, .json, .geojson, .ics).',
    '“…/vide” holds no document (.xlsx, .ods, .csv, .json, .geojson, .ics).',
  ],
  [['diff', at('vide'), at('site')], NO_FEED[0], NO_FEED[1]],
  [['remove', 'x', '-o', at('vide'), '--reason', 'y'], NO_FEED[0], NO_FEED[1]],
  [
    ['remove', 'salles/x', '-o', at('site'), '--reason', 'y'],
    '« salles » n’est pas une collection : services, events, actions, notices.',
    '“salles” is not a collection: services, events, actions, notices.',
  ],
  [
    ['template', '--owner', 'Nadia', '--feed', at('site'), '-o', at('x.xlsx')],
    'Aucune fiche n’a pour responsable « Nadia ».',
    'No record has “Nadia” as its owner.',
  ],
  [
    ['doctor', 'ftp://exemple.fr/'],
    '« ftp://exemple.fr/ » n’est pas une adresse https://….',
    '“ftp://exemple.fr/” is not an address https://….',
  ],
  [['doctor', 'https://'], '« https:// » n’est pas une adresse https://….', '“https://” is not an address https://….'],
  [
    ['build', at('d'), '-o', at('site'), '--preview'],
    '« …/site » contient une publication : un aperçu y mettrait les brouillons. Donnez-lui un autre dossier (-o apercu).',
    '“…/site” holds a publication: a preview would put drafts into it. Give it another folder (-o apercu).',
  ],
];

describe('a call that cannot be followed', () => {
  for (const [args, fr, en] of MISUSED)
    it(`is told what is wrong with it: ${plain(args.join(' '), folder)}`, async () =>
      assert.deepEqual(await both(args), [
        [2, '', `${fr}\n« ctg-feed --help » dit comment l’écrire.`],
        [2, '', `${en}\n“ctg-feed --help --lang en” says how to write it.`],
      ]));

  it('in a language that is not spoken is told in French which are', async () => {
    const { code, muttered } = await run(main, 'fr', ['check', '--lang', 'de']);
    assert.deepEqual(
      [code, plain(muttered, folder)],
      [2, '--lang : fr, en.\n« ctg-feed --help » dit comment l’écrire.'],
    );
  });

  it('names a document that does not exist, and a preview that would be published over', async () => {
    assert.deepEqual(await both(['check', at('absent.csv')]), [
      [2, '', '« …/absent.csv » n’existe pas.'],
      [2, '', '“…/absent.csv” does not exist.'],
    ]);
    assert.equal((await run(main, 'fr', ['build', at('d'), '-o', at('apercu'), '--preview'])).code, 0);
    const [french, english] = await both(['build', at('d'), '-o', at('apercu')]);
    assert.equal(
      french[2].split('\n')[0],
      '« …/apercu » contient un aperçu, brouillons compris : publiez dans un autre dossier.',
    );
    assert.equal(english[2].split('\n')[0], '“…/apercu” holds a preview, drafts included: publish in another folder.');
  });

  it('without a command is shown the help, which is no misuse where it was asked for', async () => {
    const [[code, french], [, english]] = await both([]);
    assert.equal(code, 2);
    assert.match(french, /^ctg-feed : du classeur de la convention aux pages des communes\n/);
    assert.match(english, /^ctg-feed: from the agreement’s workbook to the pages of the communes\n/);
    assert.deepEqual(await both(['--help']), [
      [0, french, ''],
      [0, english, ''],
    ]);
    assert.deepEqual(await both(['build', '-h']), await both(['--help']));
    // Each command is in the help of both languages.
    const commands = (text) => [...new Set([...text.matchAll(/^ {2}ctg-feed (\w+)/gm)].map(([, name]) => name))].sort();
    const all = 'build check diff doctor export notices remove report restore rollback template'.split(' ');
    assert.deepEqual([commands(french), commands(english)], [all, all]);
  });
});

describe('the command says', () => {
  it('what it does while it publishes, and where it is then', async () => {
    const [[code, , french], [, , english]] = await both(['build', at('d'), '-o', at('deux')]);
    assert.equal(code, 0);
    assert.match(
      french,
      /^Lecture de 5 classeurs…\nMise en commun…\nÉcriture des fichiers…\nÉcriture des agendas…\nÉcriture des pages…\n\n\d+ fichiers et \d+ pages sont dans …\/deux \(\d+,\d s\)\.$/,
    );
    assert.match(
      english,
      /^Reading 5 workbooks…\nBringing together…\nWriting the files…\nWriting the agendas…\nWriting the pages…\n\n\d+ files and \d+ pages are in …\/deux \(\d+,\d s\)\.$/,
    );
  });

  it('that nothing was published', async () => {
    writeIn(at('rien'), { ...TERRITORY, 'territoire/conventions.csv': 'Identifiant;Titre;Début;Fin\n' });
    const [[code, , french], [, , english]] = await both(['build', at('rien'), '-o', at('trois')]);
    assert.equal(code, 1);
    assert.match(french, /\n\nRien n’a été publié : ce qui est en ligne reste tel quel\.$/);
    assert.match(english, /\n\nNothing was published: what is online stays as it is\.$/);
  });

  it('which file it has written', async () => {
    for (const [name, args] of Object.entries({ template: [], export: [at('site')], report: [at('site')] }))
      assert.deepEqual(await both([name, ...args, '-o', at('x')]), [
        [0, '…/x est écrit.', ''],
        [0, '…/x is written.', ''],
      ]);
  });

  it('what became of a removal', async () => {
    assert.deepEqual(await both(['remove', 'personne', '-o', at('deux'), '--reason', 'x']), [
      [1, '', 'Aucune fiche publiée ou archivée n’a pour identifiant « personne » : rien n’a changé.'],
      [1, '', 'No record that is published or archived has the id “personne”: nothing has changed.'],
    ]);
    const french = await run(main, 'fr', ['remove', 'creche', '-o', at('deux'), '--reason', 'x']);
    assert.equal(
      plain(french.said, folder),
      'La fiche « creche » (services) est retirée de …/deux, des agendas, des données ouvertes et de 1 archive, empreintes comprises.\n' +
        'C’est noté dans …/deux.retraits.csv.\n' +
        'Il vous reste à la retirer du classeur ou de l’outil d’où elle vient : tant qu’elle y est, build refuse de publier.\n' +
        'Envoyez le dossier sur l’hébergement : ce qui est en ligne, et les copies des navigateurs, ne changent qu’ensuite.',
    );
    const english = await run(main, 'en', ['remove', 'relais', '-o', at('deux'), '--reason', 'x']);
    assert.equal(
      plain(english.said, folder),
      'The record “relais” (services) is taken out of …/deux, of the agendas, of the open data and of 1 archive, hashes included.\n' +
        'It is noted in …/deux.retraits.csv.\n' +
        'It remains for you to take it out of the workbook or of the tool that it comes from: as long as it is there, build refuses to publish.\n' +
        'Send the folder to the web host: what is online, and the copies in browsers, change only then.',
    );
  });

  it('whether a publication could be restored', async () => {
    assert.deepEqual(await both(['restore', at('vide')]), [
      [1, 'Aucune publication précédente n’est gardée pour …/vide.', ''],
      [1, 'No previous publication is kept for …/vide.', ''],
    ]);
    assert.equal((await run(main, 'fr', ['build', at('d'), '-o', at('site')])).code, 0);
    assert.deepEqual(await both(['restore', at('site')]), [
      [0, 'La publication précédente est de nouveau dans …/site.', ''],
      [0, 'The previous publication is in …/site again.', ''],
    ]);
  });

  it('how many notices are published, and what to send', async () => {
    const files = 'notices.json, feed.json, donnees/annonces.csv, donnees/datapackage.json';
    // The second time there is no table to empty any more.
    const emptied = 'notices.json, feed.json, donnees/datapackage.json';
    const publishing = async (...rows) => {
      writeIn(at('d'), { 'annonces.csv': `Identifiant;Texte;Publication\n${rows.join('\n')}\n` });
      return both(['notices', at('d'), '-o', at('site')]);
    };
    for (const [rows, fr, en] of [
      [['a;Un.;Public', 'b;Deux.;Public'], '2 annonces sont publiées', '2 notices are published'],
      [['a;Un.;Public'], '1 annonce est publiée', '1 notice is published'],
      [[], 'Aucune annonce n’est publiée', 'No notice is published'],
    ]) {
      const [[code, , french], [, , english]] = await publishing(...rows);
      assert.equal(code, 0);
      assert.equal(french, `\n${fr} dans …/site. À envoyer sur l’hébergement : ${files}.`);
      assert.equal(english, `\n${en} in …/site. To send to the web host: ${rows.length ? files : emptied}.`);
    }
    const [[code, , french], [, , english]] = await publishing('a;;Public');
    assert.equal(code, 1);
    assert.equal(french, '\nRien n’a été publié : les annonces en ligne restent telles quelles.');
    assert.equal(english, '\nNothing was published: the notices online stay as they are.');
  });
});
