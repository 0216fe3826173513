/** What stops a publication, in which order problems come, and what is told on the way. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { HEAD, NOW, TERRITORY, service } from './build-support.js';

let publish;
before(async () => {
  ({ publish } = await loadSource('src/publish/build/publish.ts'));
});

const sourcesOf = (files) =>
  Object.entries({ ...TERRITORY, ...files }).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
const build = (files, more = {}) => publish({ sources: sourcesOf(files), now: NOW, ...more });
const services = (...names) => ({ 'a/services.csv': `${HEAD}\n${names.map((name) => service(name)).join('')}` });
const levels = ({ problems }) => problems.map(({ level }) => level);
const SHELTER = { 'b/services.csv': `${HEAD};Service sensible;Adresse\n${service('Refuge', ';oui;3 rue Cachée')}` };
const LATE = { 'c/services.csv': 'Nom;Résumé;Thèmes;Commune;Vérifié le\nVieux;Un lieu.;Sport;Sens;01/11/2020\n' };

describe('problems', () => {
  it('come worst first, those of the list of documents among them', async () => {
    const first = { level: 'warning', kind: 'premier', place: { file: 'x' }, message: 'x', mend: 'x' };
    const result = await build({ ...LATE, ...SHELTER }, { first: [first] });
    const order = { error: 0, warning: 1, advice: 2 };
    const told = levels(result);
    assert.deepEqual(new Set(told), new Set(['error', 'warning', 'advice']));
    assert.deepEqual(
      told,
      told.toSorted?.((a, b) => order[a] - order[b]) ?? [...told].sort((a, b) => order[a] - order[b]),
    );
    assert.equal(result.problems.filter(({ kind }) => kind === 'premier').length, 1);
  });
});

describe('a publication', () => {
  it('is not written where there is an error, unless errors are accepted', async () => {
    const pages = ({ pages: all }) => [...all].length > 0;
    const refused = await build(SHELTER);
    assert.deepEqual([refused.files.size, pages(refused)], [0, false]);
    const accepted = await build(SHELTER, { accept: ['errors'] });
    assert.deepEqual([accepted.files.has('feed.json'), pages(accepted)], [true, true]);
    assert.equal((await build(SHELTER, { accept: ['services'] })).files.size, 0);
  });

  it('that loses what nobody named is not written, even where errors are accepted', async () => {
    const { feed: previous } = await build(services('A', 'B', 'C', 'D'));
    const after = services('A', 'B', 'C');
    assert.equal((await build(after, { previous })).files.size, 0);
    assert.equal((await build(after, { previous, accept: ['errors'] })).files.size, 0);
    const { files, diff } = await build(after, { previous, accept: ['services'] });
    assert.ok(files.size > 0);
    assert.deepEqual(
      diff.services.removed.map(({ name }) => name),
      ['D'],
    );
    assert.ok(!('diff' in (await build(after))));
    assert.ok('diff' in (await build(after, { previous, judgeOnly: true })));
  });

  it('that is only judged is not written', async () => {
    const { files, pages, feed } = await build(services('A'), { judgeOnly: true });
    assert.deepEqual([files.size, [...pages].length, feed.services.length], [0, 0, 1]);
  });

  it('is named after the territory where no workbook names it', async () => {
    const { 'territoire/configuration.csv': settings } = TERRITORY;
    const untitled = { 'territoire/configuration.csv': settings.replace('Titre;Notre convention\n', '') };
    const title = async (files, more) => (await build(files, more)).feed.title;
    const territory = 'Pays d’Exemple';
    assert.equal(await title(untitled, { territory }), 'Convention territoriale globale – Pays d’Exemple');
    assert.equal(await title({}, { territory }), 'Notre convention');
    assert.equal(await title(untitled, {}), '');
  });

  it('has the pages whose addresses were given away before', async () => {
    const names = async (published) => [...(await build(services('A'), { published })).pages].map(([name]) => name);
    const former = 'service/ancienne/index.html';
    assert.ok(!(await names([])).includes(former));
    assert.ok((await names([former])).includes(former));
  });

  it('copies the pictures of what goes out alone, and of drafts in a preview', async () => {
    const events = {
      'a/evenements.csv':
        'Titre;Résumé;Thèmes;Date;Image;Description de l’image;Publication\n' +
        'Fête;Un moment.;Enfance;05/12/2026;fete.png;Une fête;Public\n' +
        'Secret;Un moment.;Enfance;05/12/2026;secret.png;Un secret;Brouillon\n',
    };
    const asked = async (more) => {
      const paths = [];
      const pictures = async (path) => void paths.push(path);
      await build(events, { pictures, ...more });
      return paths.filter((path) => path.startsWith('images/'));
    };
    assert.deepEqual(await asked({}), ['images/fete.png']);
    assert.deepEqual(await asked({ preview: true }), ['images/fete.png', 'images/secret.png']);
    const { feed } = await build(events);
    assert.deepEqual(
      feed.events.map(({ image }) => image.src),
      ['fete.png'],
    );
  });

  it('says on the way what it does', async () => {
    const steps = [];
    const ics = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR';
    await build({ ...services('A'), 'mairie.ics': ics }, { progress: (step) => steps.push(step) });
    assert.deepEqual(steps, [
      'Lecture de 5 classeurs',
      'Lecture de mairie.ics',
      'Mise en commun',
      'Écriture des fichiers',
      'Écriture des agendas',
    ]);
    steps.length = 0;
    await publish({
      sources: sourcesOf({}).slice(0, 1),
      now: NOW,
      judgeOnly: true,
      progress: (step) => steps.push(step),
    });
    assert.deepEqual(steps, ['Lecture de 1 classeur', 'Mise en commun']);
  });
});

describe('a record', () => {
  it('has the same bytes wherever its columns stand', async () => {
    const cells = {
      Identifiant: 'creche',
      Nom: 'Crèche',
      Résumé: 'Un lieu.',
      Thèmes: 'Enfance',
      Commune: 'Sens',
      Adresse: '1 rue Haute',
      Téléphone: '0386000000',
      Courriel: 'accueil@exemple.fr',
      'Vérifié le': '01/11/2026',
    };
    const written = async (titles) => {
      const text = `${titles.join(';')}\n${titles.map((title) => cells[title]).join(';')}\n`;
      return (await build({ 'a/services.csv': text })).files.get('services.json');
    };
    const titles = Object.keys(cells);
    assert.equal(await written([...titles].reverse()), await written(titles));
  });

  it('that is an action without a convention is of that of today', async () => {
    const files = (conventions) => ({
      'territoire/conventions.csv': `Identifiant;Titre;Début;Fin\n${conventions}`,
      'a/actions.csv': 'Titre;Résumé;Thèmes;Convention\nUn;Un.;Enfance;\nDeux;Deux.;Enfance;ctg-1\n',
    });
    const { feed } = await build(files('ctg-1;A;1/1/2018;31/12/2021\nctg-2;B;1/1/2022;31/12/2026\n'));
    assert.deepEqual(
      feed.actions.map(({ title, agreement }) => [title, agreement]),
      [
        ['Un', 'ctg-2'],
        ['Deux', 'ctg-1'],
      ],
    );
    assert.ok(feed.services.every((one) => !('agreement' in one)));
    for (const [end, expected] of [
      ['24/11/2026', 'ctg-1'],
      ['23/11/2026', 'ctg-2'],
    ]) {
      const { feed: other } = await build(
        files(`ctg-1;A;24/11/2026;${end}\nctg-2;B;1/1/2030;31/12/2031\n`.replace('24/11/2026;23', '1/1/2022;23')),
      );
      assert.equal(other.actions[0].agreement, expected);
    }
  });

  it('no longer says where a bus has been', async () => {
    const visits = (more) => ({
      'a/services.csv': `${HEAD}\n${service('Bus')}`,
      'a/tournees.csv': `Service;Commune;Date;Début;Fin\n${more}`,
    });
    const { feed } = await build(visits('Bus;Véron;24/11/2026;07:00;08:00\nBus;Véron;24/11/2026;06:00;07:59\n'));
    assert.deepEqual(
      feed.services[0].visits?.map(({ end }) => end),
      ['2026-11-24T08:00:00+01:00'],
    );
  });
});
