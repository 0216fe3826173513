/** An urgent notice goes out alone, in a moment, whatever else the workbook is in the middle of. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';

let main;
const folder = mkdtempSync(join(tmpdir(), 'ctg-annonces-'));
before(async () => {
  ({ main } = await loadSource('src/publish/command/main.ts'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const at = (path) => join(folder, path);
const write = (name, content) => {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
};
const run = async (command, ...args) => {
  const said = [];
  const voice = { say: (text) => said.push(text), mutter: () => undefined };
  const code = await main([command, ...args, '--format', 'json'], Date.parse('2026-12-01T09:00:00+01:00'), voice);
  return { code, ...JSON.parse(said.join('\n')) };
};
const SERVICES = 'Identifiant;Nom;Résumé;Thèmes;Commune;Vérifié le\ncreche;Crèche;Un lieu.;Enfance;Sens;01/11/2026\n';
const NOTICES = 'Identifiant;Texte;À partir du;Jusqu’au;Communes concernées;Publication\n';
const notices = (...rows) => write('t/annonces.csv', `${NOTICES}${rows.join('\n')}\n`);
const snapshot = () =>
  Object.fromEntries(
    readdirSync(at('site'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .map((file) => [file.slice(at('site').length + 1), readFileSync(file, 'utf8')]),
  );
const online = () => JSON.parse(readFileSync(at('site/notices.json'), 'utf8')).notices;
const changed = (then, now) => Object.keys({ ...then, ...now }).filter((name) => then[name] !== now[name]);

describe('ctg-feed notices', () => {
  beforeEach(async () => {
    rmSync(folder, { recursive: true, force: true });
    write(
      't/configuration.csv',
      'Réglage;Valeur\nTitre;Notre convention\nÉditeur;Notre agglo\nDossier des agendas;agenda/\n',
    );
    write('t/conventions.csv', 'Identifiant;Titre;Début;Fin\nctg;Notre convention;1/1/2022;31/12/2026\n');
    write('t/communes.csv', 'Code INSEE;Nom\n89387;Sens\n89443;Véron\n');
    write('t/themes.csv', 'Identifiant;Nom\nenfance;Enfance\n');
    write('t/services.csv', SERVICES);
    assert.equal((await run('build', at('t'), '-o', at('site'))).code, 0);
  });

  it('publishes them, and touches nothing but what names them', async () => {
    const before = snapshot();
    notices('bus;Le bus ne passe pas.;01/12/2026;05/12/2026;Véron;Public', 'plus-tard;Autre chose.;;;;Brouillon');
    const { code, published, files } = await run('notices', at('t'), '-o', at('site'));
    assert.deepEqual([code, published], [0, true]);
    assert.deepEqual(online(), [
      { id: 'bus', text: 'Le bus ne passe pas.', from: '2026-12-01', until: '2026-12-05', coverage: ['89443'] },
    ]);
    const now = snapshot();
    const names = ['donnees/annonces.csv', 'donnees/datapackage.json', 'feed.json', 'notices.json'];
    assert.deepEqual(changed(before, now).sort(), [...names, 'publication.json'].sort());
    assert.deepEqual(files.toSorted?.() ?? [...files].sort(), names);
    const [then, after] = [JSON.parse(before['feed.json']), JSON.parse(now['feed.json'])];
    assert.deepEqual(after, { ...then, notices: { href: 'notices.json', count: 1 } });
    assert.match(now['donnees/annonces.csv'], /Le bus ne passe pas\./);
  });

  it('does so while the rest of the workbook has errors or has lost its rows', async () => {
    write('t/services.csv', 'Identifiant;Nom;Résumé;Thèmes;Commune\n;;;;\nx;;;Nulle part;Nulle part\n');
    notices('bus;Le bus ne passe pas.;;;;Public');
    const { code, problems } = await run('notices', at('t'), '-o', at('site'));
    assert.deepEqual([code, problems], [0, []]);
    assert.equal(online().length, 1);
    assert.equal(JSON.parse(readFileSync(at('site/services.json'), 'utf8')).services.length, 1);
  });

  it('takes them away where the sheet has none any more, and the next build agrees', async () => {
    notices('bus;Le bus ne passe pas.;;;;Public');
    await run('notices', at('t'), '-o', at('site'));
    notices();
    assert.equal((await run('notices', at('t'), '-o', at('site'))).code, 0);
    assert.deepEqual(online(), []);
    notices('bus;Le bus ne passe pas.;;;;Public');
    await run('notices', at('t'), '-o', at('site'));
    const alone = snapshot();
    assert.equal((await run('build', at('t'), '-o', at('site'))).code, 0);
    // The archive of the day, and who was told of a change before, wait for a whole publication.
    assert.deepEqual(
      changed(alone, snapshot()).filter((name) => !name.startsWith('archive/')),
      [],
    );
  });

  it('leaves no word of what is taken away in the open data', async () => {
    notices('bus;Le bus ne passe pas.;;;;Public');
    await run('notices', at('t'), '-o', at('site'));
    const table = () => readFileSync(at('site/donnees/annonces.csv'), 'utf8');
    const [head] = table().split('\r\n');
    notices();
    const { files } = await run('notices', at('t'), '-o', at('site'));
    assert.ok(files.includes('donnees/annonces.csv'));
    assert.equal(table(), `${head}\r\n`);
    const others = Object.entries(snapshot()).filter(([name]) => !name.startsWith('archive/'));
    assert.deepEqual(
      others.filter(([, text]) => text.includes('Le bus')),
      [],
    );
    const again = await run('notices', at('t'), '-o', at('site'));
    assert.ok(!again.files.includes('donnees/annonces.csv'));
  });

  it('publishes nothing where a notice is faulty, and says where', async () => {
    const before = snapshot();
    notices('bus;Le bus ne passe pas.;05/12/2026;01/12/2026;Verron;Public', 'vide;;;;;Public');
    const { code, published, problems } = await run('notices', at('t'), '-o', at('site'));
    assert.deepEqual([code, published], [1, false]);
    const told = problems.map(({ place: { row, column } }) => `${row} ${column}`);
    assert.ok(told.includes('3 Texte') && told.includes('2 Communes concernées'), told.join('; '));
    assert.deepEqual(snapshot(), before);
  });

  it('needs a publication, and a workbook', async () => {
    const voice = { say: () => undefined, mutter: () => undefined };
    assert.equal(await main(['notices', at('t'), '-o', at('absent')], 0, voice), 2);
    write('seul/export.json', '[]');
    assert.equal((await run('notices', at('seul'), '-o', at('site'))).code, 1);
  });

  it('publishes nothing where a workbook cannot be read: it may be the one with the notice', async () => {
    const before = snapshot();
    notices('bus;Le bus ne passe pas.;;;;Public');
    write('t/classeur.xlsx', 'PK\u0003\u0004 et rien de plus');
    const { code, published, problems } = await run('notices', at('t'), '-o', at('site'));
    assert.deepEqual([code, published], [1, false]);
    assert.deepEqual(
      problems.map(({ level, place }) => [level, basename(place.file)]),
      [['error', 'classeur.xlsx']],
    );
    assert.deepEqual(snapshot(), before);
  });
});
