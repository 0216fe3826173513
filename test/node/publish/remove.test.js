/** A record taken out of a publication is nowhere any more: not in an archive, not in what `restore` would bring back. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { OTHER_PNG, PNG } from '../../support/png.js';

let main, collectionsWith, withoutRecord;
const folder = mkdtempSync(join(tmpdir(), 'ctg-retrait-'));
before(async () => {
  ({ main } = await loadSource('src/publish/command/main.ts'));
  ({ collectionsWith, withoutRecord } = await loadSource('src/publish/build/remove.ts'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const at = (path) => join(folder, path);
const write = (name, content) => {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
};
const run = async (...args) => {
  const said = [];
  const muttered = [];
  const voice = { say: (text) => said.push(text), mutter: (text) => muttered.push(text) };
  const code = await main(args, Date.parse('2026-12-03T09:00:00+01:00'), voice);
  return { code, said: said.join('\n'), muttered: muttered.join('\n') };
};
const EVENTS = 'Identifiant;Titre;Résumé;Thèmes;Commune;Date;Service lié;Image;Description de l’image';
const SERVICES = 'Identifiant;Nom;Résumé;Thèmes;Commune;Vérifié le\n';
const ATELIER = 'atelier-zoe;Atelier de Zoé;Chez Zoé.;Enfance;Sens;01/11/2026\n';

/** Two publications on two days, so that there are two archives, and one before. */
async function publishTwice() {
  rmSync(folder, { recursive: true, force: true });
  write(
    't/configuration.csv',
    'Réglage;Valeur\nTitre;Notre convention\nÉditeur;Notre agglo\nDossier des agendas;agenda/\n',
  );
  write('t/conventions.csv', 'Identifiant;Titre;Début;Fin\nctg;Notre convention;1/1/2022;31/12/2026\n');
  write('t/communes.csv', 'Code INSEE;Nom\n89387;Sens\n');
  write('t/themes.csv', 'Identifiant;Nom\nenfance;Enfance\n');
  write('t/services.csv', `${SERVICES}${ATELIER}creche;Crèche;Un lieu.;Enfance;Sens;01/11/2026\n`);
  write('t/images/fete.png', PNG);
  write('t/images/zoe.png', OTHER_PNG);
  write(
    't/evenements.csv',
    `${EVENTS}\nfete;Fête;Un moment.;Enfance;Sens;05/12/2026;atelier-zoe;fete.png;décorative\n` +
      'portes;Portes ouvertes;Un moment.;Enfance;Sens;06/12/2026;;zoe.png;décorative\n',
  );
  for (const now of ['2026-12-01T09:00:00+01:00', '2026-12-02T09:00:00+01:00']) {
    const { code, said } = await run('build', at('t'), '-o', at('site'), '--now', now);
    assert.equal(code, 0, said);
  }
}

const filesBelow = (path) =>
  readdirSync(at(path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
const naming = (path, word) => filesBelow(path).filter((file) => readFileSync(file).includes(word));
const json = (path) => JSON.parse(readFileSync(at(path), 'utf8'));
const REASON = ['--reason', 'retrait demandé'];

describe('ctg-feed remove', () => {
  beforeEach(publishTwice);

  it('leaves no trace in the feed, agendas, open data, archives, nor in the publication before', async () => {
    // services.json, the table of services, the two files of data·inclusion, and the archives of that day and of those
    // before; the page of the service,
    // that of all of them, its commune's and its event's.
    assert.deepEqual([naming('site', 'Zoé').length, naming('site.precedent', 'Zoé').length], [10, 9]);
    const { code, said } = await run('remove', 'atelier-zoe', '-o', at('site'), ...REASON);
    assert.equal(code, 0, said);
    assert.match(said, /2 archives, empreintes comprises/);
    for (const word of ['Zoé', 'atelier-zoe'])
      assert.deepEqual([...naming('site', word), ...naming('site.precedent', word)], []);
    // The event stays, without the service that it named.
    const event = json('site/events.json').events.find(({ id }) => id === 'fete');
    assert.equal(event.title, 'Fête');
    assert.ok(!('service' in event));
    assert.deepEqual(json('site/feed.json').services, { href: 'services.json', count: 1 });
    assert.equal(json('site/feed.json').updated, '2026-12-02T09:00:00+01:00');
  });

  it('seals the archives anew, and changes nothing else in them', async () => {
    const before = json('site/archive/2026-12-01/feed.json');
    assert.equal((await run('remove', 'services/atelier-zoe', '-o', at('site'), ...REASON)).code, 0);
    for (const day of ['2026-12-01', '2026-12-02']) {
      const hash = createHash('sha256')
        .update(readFileSync(at(`site/archive/${day}/feed.json`)))
        .digest('hex');
      assert.equal(readFileSync(at(`site/archive/${day}/feed.json.sha256`), 'utf8'), `${hash}  feed.json\n`);
    }
    const after = json('site/archive/2026-12-01/feed.json');
    const fete = { ...before.events[0] };
    delete fete.service;
    assert.deepEqual(after, { ...before, services: [before.services[1]], events: [fete, before.events[1]] });
  });

  it('notes the day, the record and the reason in a table beside the folder, which publishing leaves alone', async () => {
    await run('remove', 'atelier-zoe', '-o', at('site'), '--reason', '=retrait; « demandé »');
    await run('remove', 'portes', '-o', at('site'), ...REASON);
    const [, first, second] = readFileSync(at('site.retraits.csv'), 'utf8').split('\r\n');
    assert.equal(first, '2026-12-03;services;atelier-zoe;"\'=retrait; « demandé »";2026-12-01 2026-12-02');
    assert.match(second, /^2026-12-03;events;portes;retrait demandé;/);
    assert.ok(!existsSync(at('site/site.retraits.csv')));
  });

  it('is not undone by restore, nor by a workbook that still has the record', async () => {
    await run('remove', 'atelier-zoe', '-o', at('site'), ...REASON);
    const refused = await run('build', at('t'), '-o', at('site'), '--format', 'json');
    assert.equal(refused.code, 1);
    const [{ kind, place, level }] = JSON.parse(refused.said).problems;
    assert.deepEqual([kind, level, place.sheet, place.row], ['removed-record', 'error', 'services', 2]);
    assert.equal((await run('restore', at('site'))).code, 0);
    assert.deepEqual(naming('site', 'Zoé'), []);
    write('t/services.csv', `${SERVICES}creche;Crèche;Un lieu.;Enfance;Sens;01/11/2026\n`);
    const { code, said } = await run('build', at('t'), '-o', at('site'), '--format', 'json');
    assert.equal(code, 0, said);
  });

  it('is kept by every way of publishing: beside the folder, among the documents, as a spreadsheet saved it', async () => {
    await run('remove', 'atelier-zoe', '-o', at('site'), ...REASON);
    const kept = readFileSync(at('site.retraits.csv'), 'utf8');
    const isBack = async (...args) => {
      const { code, said } = await run(...args, '--format', 'json');
      const { problems } = JSON.parse(said);
      return [code, problems.filter(({ kind }) => kind === 'removed-record').map(({ place }) => place.row)];
    };
    // Another folder has no log of its own: the one among the documents holds.
    assert.deepEqual(await isBack('build', at('t'), '-o', at('ailleurs')), [0, []]);
    write('t/site.retraits.csv', kept);
    assert.deepEqual(await isBack('build', at('t'), '-o', at('ailleurs')), [1, [2]]);
    assert.deepEqual(await isBack('check', at('t')), [1, [2]]);
    write('t/retraits.csv', 'Date,Collection,Identifiant\n3/12/2026,services,atelier-zoe\n');
    rmSync(at('t/site.retraits.csv'));
    const { said } = await run('check', at('t'));
    assert.match(said, /retirée de la publication le 03\/12\/2026/);
  });

  it('does not come back as a notice that is published alone', async () => {
    const notice = 'Identifiant;Texte;Depuis;Jusqu’au\nalerte;Route coupée.;01/12/2026;31/12/2026\n';
    write('t/annonces.csv', notice);
    assert.equal((await run('notices', at('t'), '-o', at('site'))).code, 0);
    await run('remove', 'notices/alerte', '-o', at('site'), ...REASON);
    assert.deepEqual(json('site/notices.json').notices, []);
    const { code, said } = await run('notices', at('t'), '-o', at('site'));
    assert.equal(code, 1);
    assert.match(said, /annonces\.csv,[^\n]* ligne 2,[^]*Cette fiche a été retirée/);
    assert.deepEqual(json('site/notices.json').notices, []);
  });

  it('is not forgotten where the table was damaged', async () => {
    write('t/site.retraits.csv', 'Date;Collection;Identifiant\n2026-12-03;service;atelier-zoe\n;;\n');
    const { code, said } = await run('build', at('t'), '-o', at('site'));
    assert.equal(code, 1);
    assert.match(said, /site\.retraits\.csv, ligne 2\n[^]*ne dit pas quelle fiche[^]*→ Écrivez la collection/);
    assert.equal(said.match(/ne dit pas quelle fiche/g)?.length, 1);
  });

  it('takes the picture of an event along, and keeps those of the others', async () => {
    assert.ok(existsSync(at('site/images/zoe.png')));
    await run('remove', 'portes', '-o', at('site'), ...REASON);
    assert.ok(!existsSync(at('site/images/zoe.png')) && !existsSync(at('site.precedent/images/zoe.png')));
    assert.deepEqual(readFileSync(at('site/images/fete.png')), PNG);
  });

  it('finds what only an archive has', async () => {
    write('t/services.csv', `${SERVICES}creche;Crèche;Un lieu.;Enfance;Sens;01/11/2026\n`);
    await run('build', at('t'), '-o', at('site'), '--accept', 'services', '--now', '2026-12-02T10:00:00+01:00');
    await run('build', at('t'), '-o', at('site'), '--now', '2026-12-02T11:00:00+01:00');
    assert.deepEqual(
      naming('site', 'Zoé').map((file) => file.slice(at('site').length + 1)),
      ['archive/2026-12-01/feed.json'],
    );
    assert.equal((await run('remove', 'atelier-zoe', '-o', at('site'), ...REASON)).code, 0);
    assert.deepEqual(naming('site', 'Zoé'), []);
  });

  it('refuses what it cannot follow, and changes nothing then', async () => {
    const before = filesBelow('site').map((file) => readFileSync(file, 'utf8'));
    assert.equal((await run('remove', 'inconnue', '-o', at('site'), ...REASON)).code, 1);
    assert.equal((await run('remove', 'atelier-zoe', '-o', at('site'))).code, 2, 'no reason');
    assert.equal((await run('remove', 'salles/atelier-zoe', '-o', at('site'), ...REASON)).code, 2);
    assert.equal((await run('remove', 'atelier-zoe', '-o', at('nulle-part'), ...REASON)).code, 2);
    assert.deepEqual(
      filesBelow('site').map((file) => readFileSync(file, 'utf8')),
      before,
    );
    assert.ok(!existsSync(at('site.retraits.csv')));
  });
});

describe('a record taken out of a feed', () => {
  const feed = {
    title: 'x',
    services: [
      { id: 'a', actions: ['n', 'm'], replacedBy: 'b' },
      { id: 'b', actions: ['n'] },
    ],
    events: [{ id: 'a', service: 'b', actions: ['n'] }],
    actions: [{ id: 'n' }, { id: 'm', follows: ['n'] }],
  };

  it('goes with what refers to it in its own collection’s name, and nothing else', () => {
    assert.deepEqual(collectionsWith(feed, 'a'), ['services', 'events']);
    const { services, events, actions } = withoutRecord(feed, { collection: 'actions', id: 'n' });
    assert.deepEqual(services, [
      { id: 'a', actions: ['m'], replacedBy: 'b' },
      { id: 'b', actions: [] },
    ]);
    assert.deepEqual(events, [{ id: 'a', service: 'b', actions: [] }]);
    assert.deepEqual(actions, [{ id: 'm', follows: [] }]);
    const rest = withoutRecord(feed, { collection: 'services', id: 'b' });
    assert.deepEqual(rest.services, [{ id: 'a', actions: ['n', 'm'] }]);
    assert.deepEqual(rest.events, [{ id: 'a', actions: ['n'] }]);
    assert.deepEqual(withoutRecord(feed, { collection: 'events', id: 'a' }), { ...feed, events: [] });
  });
});
