/** The way to a file, and the scripts that stand there: what is told of an address, a redirect, a certificate, a version. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { answer, BASE, bytes, inBoth, load, told } from './support.js';

let modules;
before(async () => (modules = await load()));
const NOW = Date.parse('2026-11-24T08:00:00+01:00');
const FEED = `${BASE}feed.json`;
const look = (more, asked = FEED) => inBoth(() => modules.judgeTransport(asked, answer({}, more), NOW));
const one = (finding) => inBoth(() => [finding()])[0];

describe('the way to a file', () => {
  it('is https, or a machine of one’s own', () => {
    assert.deepEqual(told(look({})), ['good https']);
    for (const host of ['localhost:8080', '127.0.0.1', '127.12.1.254', '[::1]:80'])
      assert.deepEqual(look({ url: `http://${host}/feed.json` }), [], host);
    for (const host of ['sens.fr', 'localhost.fr', 'x.localhost', '128.0.0.1', '127.0.0.1.fr', 'x127.0.0.1.fr'])
      assert.deepEqual(told(look({ url: `http://${host}/feed.json` })), ['error no-https'], host);
    const [{ place, recipes }] = look({ url: 'http://sens.fr/feed.json' });
    assert.equal(place, 'http://sens.fr/feed.json');
    assert.match(recipes.apache, /^certbot/);
  });

  it('may lead elsewhere, which costs a round trip each time', () => {
    const to = (...urls) => urls.map((url, index) => ({ from: [FEED, ...urls][index], status: 301 + index, to: url }));
    const [, finding] = look({ url: 'https://b.fr/', redirects: to('https://b.fr/') });
    assert.deepEqual([finding.level, finding.kind, finding.place], ['warning', 'redirected', FEED]);
    assert.equal(
      finding.message,
      'L’adresse mène ailleurs (301 → https://b.fr/)\u00a0: chaque visite fait un aller-retour de plus, et la redirection doit elle aussi porter Access-Control-Allow-Origin.',
    );
    assert.equal(finding.mend, 'Donnez aux communes l’adresse d’arrivée\u00a0: https://b.fr/');
    const [, twice] = look({ url: 'https://c.fr/', redirects: to('https://b.fr/', 'https://c.fr/') });
    assert.match(
      twice.message,
      /\(301 → https:\/\/b\.fr\/, 302 → https:\/\/c\.fr\/\)\u00a0: chaque visite fait 2 allers-retours de plus/,
    );
    modules.speak('en');
    const [, english] = modules.judgeTransport(FEED, answer({}, { redirects: to('https://b.fr/') }), NOW);
    const [, both] = modules.judgeTransport(FEED, answer({}, { redirects: to('https://b.fr/', 'https://c.fr/') }), NOW);
    modules.speak('fr');
    assert.match(english.message, /each visit makes one more round trip/);
    assert.match(both.message, /each visit makes 2 more round trips/);
  });

  it('must not lead out of https', () => {
    const redirects = [{ from: FEED, status: 302, to: 'http://ctg.exemple.fr/x' }];
    const [, finding] = look({ redirects });
    assert.deepEqual([finding.level, finding.kind], ['error', 'insecure-redirect']);
    assert.match(finding.message, /\(302 → http:\/\/ctg\.exemple\.fr\/x\)\u00a0: les navigateurs s’arrêtent là\.$/);
    assert.equal(finding.mend, 'Faites mener la redirection vers https.');
    const up = [{ from: 'http://ctg.exemple.fr/feed.json', status: 302, to: FEED }];
    assert.equal(look({ redirects: up })[1].kind, 'redirected');
    const down = [...up, { from: FEED, status: 302, to: 'http://ctg.exemple.fr/x' }];
    assert.equal(look({ redirects: down })[1].kind, 'insecure-redirect');
  });

  it('has a certificate, whose last day is told three weeks before', () => {
    const until = (days) => look({ certificateUntil: NOW + days * 86_400_000 })[1];
    const long = until(22);
    assert.deepEqual([long.level, long.message], ['good', 'Certificat valable jusqu’au 16 décembre 2026.']);
    const soon = until(21.5);
    assert.deepEqual([soon.level, soon.kind], ['warning', 'certificate-ends']);
    assert.match(soon.message, /^Le certificat du site expire le 15 décembre 2026 \(dans 21 jours\)\u00a0: /);
    assert.match(until(1).message, /\(dans 1 jours\)/);
    for (const days of [0.5, -3]) assert.match(until(days).message, /\(aujourd’hui ou déjà passé\)/);
    modules.speak('en');
    const english = modules.judgeTransport(FEED, answer({}, { certificateUntil: NOW }), NOW)[1];
    const near = modules.judgeTransport(FEED, answer({}, { certificateUntil: NOW + 3 * 86_400_000 }), NOW)[1];
    const later = modules.judgeTransport(FEED, answer({}, { certificateUntil: NOW + 30 * 86_400_000 }), NOW)[1];
    modules.speak('fr');
    assert.match(english.message, /expires on 24 November 2026 \(today or already past\)/);
    assert.match(near.message, /expires on 27 November 2026 \(in 3 days\)/);
    assert.equal(later.message, 'Certificate valid until 24 December 2026.');
  });
});

describe('an answer that is none', () => {
  it('is told by its reason', () => {
    const reason = (code) => one(() => modules.unreachable(new modules.NoAnswer(FEED, code)));
    const codes =
      'ENOTFOUND EAI_AGAIN ECONNREFUSED ECONNRESET EHOSTUNREACH ENETUNREACH ETIMEDOUT TIMEOUT BROKEN_OFF TOO_MANY_REDIRECTS NOT_HTTP'.split(
        ' ',
      );
    const said = codes.map((code) => {
      const { level, kind, place, message, recipes } = reason(code);
      assert.deepEqual([level, kind, place, recipes], ['error', 'unreachable', FEED, undefined]);
      assert.doesNotMatch(message, new RegExp(code));
      return message;
    });
    assert.equal(new Set(said).size, codes.length);
    assert.equal(said[0], 'Pas de réponse\u00a0: ce nom de domaine n’existe pas.');
    assert.equal(reason('EPROTO').message, 'Pas de réponse\u00a0: le serveur n’a pas répondu (EPROTO).');
  });

  it('for its certificate says how to have a good one', () => {
    const codes =
      'CERT_HAS_EXPIRED ERR_TLS_CERT_ALTNAME_INVALID DEPTH_ZERO_SELF_SIGNED_CERT SELF_SIGNED_CERT_IN_CHAIN UNABLE_TO_VERIFY_LEAF_SIGNATURE'.split(
        ' ',
      );
    for (const code of codes) {
      const finding = one(() => modules.unreachable(new modules.NoAnswer(FEED, code)));
      assert.deepEqual([finding.kind, finding.message.includes(code)], ['bad-certificate', false], code);
    }
    for (const code of ['ERR_SSL_X', 'ERR_TLS_X', 'X_SIGNED_X'])
      assert.match(modules.unreachable(new modules.NoAnswer(FEED, code)).recipes.shared, /Let’s Encrypt/);
  });

  it('of another status says what it means, and whom to ask', () => {
    const status = (code) => one(() => modules.badStatus(answer({}, { status: code }), 'ctg.js'));
    for (const code of [404, 410]) {
      const { level, kind, place, message } = status(code);
      assert.deepEqual([level, kind, place], ['error', 'missing', FEED]);
      assert.equal(message, `Il n’y a rien à cette adresse (${code})\u00a0: ctg.js manque.`);
    }
    const said = [401, 403, 429, 500, 503].map((code) => {
      const { kind, message } = status(code);
      assert.equal(kind, 'bad-status');
      assert.match(message, new RegExp(`^Le serveur répond ${code} pour ctg\\.js\u00a0: .{20}`));
      return message;
    });
    modules.speak('en');
    const english = [401, 403, 429, 500, 503].map(
      (code) => modules.badStatus(answer({}, { status: code }), 'ctg.js').message,
    );
    modules.speak('fr');
    for (const message of english) assert.match(message, /^The server answers \d{3} for ctg\.js: .{20}/);
    assert.match(said[1], /droits du fichier/);
    assert.equal(status(502).message, 'Le serveur répond 502 pour ctg.js.');
  });
});

describe('the script', () => {
  const script = (text) => inBoth(() => modules.judgeScript(answer({}, { body: bytes(text) }), '1.4.2'));
  const of = (version) => script(`/*! CTG widgets ${version} MIT */`);

  it('is of the version of the tool, or of another', () => {
    const messages = [of('1.4.2'), of('1.4.1'), of('1.3.9'), of('0.9.9'), of('1.4.10'), of('1.10.0'), of('2.0.0')];
    assert.deepEqual(messages.map(told).flat(), [
      'good version',
      ...Array(3).fill('advice older-script'),
      ...Array(3).fill('advice newer-script'),
    ]);
    assert.equal(messages[0][0].message, 'Version 1.4.2.');
    assert.equal(messages[1][0].message, 'Le script est de la version 1.4.1, cet outil de la version 1.4.2.');
    assert.match(messages[1][0].mend, /^Envoyez sur l’hébergement/);
    assert.match(messages[4][0].mend, /^Mettez à jour ctg-feed/);
  });

  it('is one of ours by its head', () => {
    assert.deepEqual(told(of('1.4.2-rc.1')), ['good version']);
    const { versionOf } = modules;
    assert.equal(versionOf('/*! CTG widgets 12.34.56 MIT */'), '12.34.56');
    assert.equal(versionOf('/*! CTG widgets 1.2.3-rc.1 MIT */'), '1.2.3-rc.1');
    assert.equal(versionOf('//# allFunctionsCalledOnLoad\n/*! CTG widgets 1.2.3 MIT */'), '1.2.3');
    for (const text of [
      '',
      '<!doctype html>',
      "'use strict';\n/*! CTG widgets 1.4.2 MIT */",
      ' /*! CTG widgets 1.4.2 MIT */',
      '/*! CTG widgets 1.4 MIT */',
      '/*! CTG widgets 1.4.2*/',
    ]) {
      assert.equal(versionOf(text), undefined, text);
      assert.deepEqual(told(script(text)), ['error not-the-script']);
    }
  });

  it('is sealed by versions.json: one changed byte is told', () => {
    const seal = `sha384-${createHash('sha384').update('script').digest('base64')}`;
    const judge = (role, text, known) =>
      inBoth(() => modules.judgeSeal(answer({}, { body: bytes(text) }), { role, seal: known }));
    assert.deepEqual(judge('pinned', 'script', seal), []);
    assert.deepEqual(judge('pinned', 'x', undefined), []);
    const [[pinned], [rolling]] = [judge('pinned', 'x', seal), judge('script', 'x', seal)];
    assert.deepEqual(told([pinned, rolling]), ['error altered', 'error altered']);
    assert.match(pinned.message, /n’est plus celui que versions\.json a scellé/);
    assert.match(rolling.message, /l’envoi est resté à mi-chemin/);
    const file = { rolling: { v1: '1.4.2' }, versions: { '1.4.2': { integrity: { 'ctg.js': seal } }, '1.4.0': {} } };
    assert.deepEqual(modules.promisedScripts(file), [
      { href: '1.4.0/ctg.js', seal: undefined, role: 'pinned' },
      { href: '1.4.2/ctg.js', seal, role: 'pinned' },
      { href: 'v1/ctg.js', seal, role: 'script' },
    ]);
    assert.deepEqual(modules.promisedScripts([]), []);
  });
});
