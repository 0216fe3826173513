/** The recipe that publishes at night, run as cron would, with the built command. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { dist, root } from '../../scripts/build/paths.js';

const work = mkdtempSync(join(tmpdir(), 'ctg-schedule-'));
const folder = join(work, 'ctg');
const mailed = join(work, 'mailed');
after(() => rmSync(work, { recursive: true, force: true }));

const HEAD = 'Nom;Résumé;Thèmes;Commune;Vérifié le';
const write = (name, text) => writeFileSync(join(folder, name), text);
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(mailed, { force: true });
  mkdirSync(join(folder, 'sources'), { recursive: true });
  copyFileSync(join(dist, 'ctg-feed.mjs'), join(folder, 'ctg-feed.mjs'));
  copyFileSync(join(root, 'hosting/publier-chaque-nuit.sh'), join(folder, 'publier-chaque-nuit.sh'));
  write('ctg.config.json', '{"sources": ["sources"], "out": "publication"}');
  write('sources/configuration.csv', 'Réglage;Valeur\nTitre;Notre convention\nÉditeur;Notre agglomération\n');
  write('sources/conventions.csv', 'Identifiant;Titre;Début;Fin\nctg;Notre convention;1/1/2022;31/12/2099\n');
  write('sources/communes.csv', 'Code INSEE;Nom;Codes postaux\n89387;Sens;89100\n');
  write('sources/themes.csv', 'Identifiant;Nom\nenfance;Enfance\n');
  write(
    'sources/services.csv',
    `${HEAD}\n${'ABCDEFGHIJ'.replace(/./g, (name) => `${name};Un lieu.;Enfance;Sens;01/11/2026\n`)}`,
  );
  // A mail that is written down in place of being sent.
  writeFileSync(join(work, 'mail'), `#!/bin/sh\n{ printf '%s\\n' "$@"; cat; } > "${mailed}"\n`, { mode: 0o755 });
});

function night(more = {}) {
  const env = {
    PATH: process.env.PATH,
    NODE: process.execPath,
    MAIL: join(work, 'mail'),
    CTG_MAIL: 'ctg@exemple.fr',
    ...more,
  };
  // As cron does: from somewhere else, with next to no environment.
  const { status, stdout, stderr } = spawnSync('sh', [join(folder, 'publier-chaque-nuit.sh')], {
    cwd: work,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr, mail: existsSync(mailed) ? readFileSync(mailed, 'utf8') : undefined };
}
const online = () => JSON.parse(readFileSync(join(folder, 'publication/services.json'), 'utf8')).services.length;

describe('publier-chaque-nuit.sh', () => {
  it('publishes, sends, and writes to nobody where all is well', () => {
    const { status, mail } = night({ CTG_SEND: 'cp -r publication ../sent' });
    assert.deepEqual([status, mail], [0, undefined]);
    assert.equal(online(), 10);
    assert.ok(existsSync(join(work, 'sent/feed.json')));
    assert.match(readFileSync(join(folder, 'rapport.txt'), 'utf8'), /^Publication du \d\d\/\d\d\/\d{4}/);
  });

  it('writes the report where something is wrong, and leaves what is online', () => {
    assert.equal(night().status, 0);
    write('sources/services.csv', `${HEAD}\nA;Un lieu.;Enfance;Sens;01/11/2026\n`);
    const { status, mail } = night({ CTG_SEND: 'touch ../never' });
    assert.equal(status, 1);
    const [option, subject, to] = mail?.split('\n') ?? [];
    assert.deepEqual([option, subject, to], ['-s', 'Widgets CTG : à corriger (publication)', 'ctg@exemple.fr']);
    assert.match(mail ?? '', /9 services sur 10 disparaîtraient/);
    assert.equal(online(), 10);
    assert.equal(existsSync(join(work, 'never')), false);
    assert.equal(existsSync(join(folder, '.publication-en-cours')), false);
  });

  it('writes where what was published did not arrive, or is not well online', () => {
    assert.match(
      night({ CTG_SEND: 'echo "serveur injoignable" >&2; exit 12' }).mail ?? '',
      /\(envoi\)[^]*serveur injoignable/,
    );
    const { status, mail } = night({ CTG_URL: 'http://127.0.0.1:9/' });
    assert.equal(status, 1);
    assert.match(mail ?? '', /\(vérification en ligne\)[^]*le serveur refuse la connexion/);
  });

  it('shows the report where nobody is to be written to, or no mail can go', () => {
    write('sources/services.csv', 'Nom\n');
    write('sources/conventions.csv', 'Identifiant\n');
    assert.match(night({ CTG_MAIL: '' }).stdout, /ERREUR/);
    const { stdout, stderr } = night({ MAIL: 'false' });
    assert.match(stderr, /n’est pas parti/);
    assert.match(stdout, /ERREUR/);
  });

  it('does not publish twice at once, and says what is missing', () => {
    const lock = join(folder, '.publication-en-cours');
    mkdirSync(lock);
    assert.match(night().stderr, /déjà en cours/);
    assert.equal(existsSync(join(folder, 'publication')), false);
    const before = new Date(Date.now() - 3 * 3_600_000);
    utimesSync(lock, before, before);
    assert.equal(night().status, 0);
    rmSync(join(folder, 'ctg.config.json'));
    assert.deepEqual([night().status, /Il manque ctg\.config\.json/.test(night().stderr)], [2, true]);
  });

  it('is what the two jobs of continuous integration run', () => {
    for (const name of ['gitlab-ci.yml', 'github-actions.yml']) {
      const text = readFileSync(join(root, 'hosting', name), 'utf8');
      assert.match(text, /^ +- (run: )?sh publier-chaque-nuit\.sh$/m);
      assert.match(text, /CTG_FOLDER: \$/);
      assert.doesNotMatch(text, /\t/);
    }
  });
});
