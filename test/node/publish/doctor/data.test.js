/** What a feed says of itself, looked at from outside: its age, its holidays, its agreement, its size, the server's clock. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { answer, BASE, inBoth, load, told } from './support.js';

let modules;
before(async () => (modules = await load()));
const DAY = 86_400_000;
const NOW = Date.parse('2026-11-24T08:00:00+01:00');
const FEED = `${BASE}feed.json`;
const feedOf = (more) => ({
  updated: '2026-11-24T07:00:00+01:00',
  timeZone: 'Europe/Paris',
  agreements: [],
  services: [],
  actions: [],
  ...more,
});
const look = (more) => inBoth(() => modules.judgeData(feedOf(more), FEED, NOW));
const age = (updated) => look({ updated })[0];

describe('the age of a feed', () => {
  it('is well up to a month', () => {
    const { level, kind, place, message } = age('2026-10-25T08:00:00+01:00');
    assert.deepEqual([level, kind, place], ['good', 'age', `${FEED}#updated`]);
    assert.equal(message, 'Données du 25\u00a0octobre 2026.');
  });

  it('is told in days once it is longer', () => {
    const { level, kind, place, message, mend } = age('2026-10-14T09:00:00+02:00');
    assert.deepEqual([level, kind, place], ['warning', 'old-data', `${FEED}#updated`]);
    assert.match(message, /^Données du 14\u00a0octobre 2026\u00a0: elles ont 41 jours, et les habitants/);
    assert.match(mend, /^Publiez de nouveau, même si rien n’a changé\./);
    assert.match(age('2026-10-14T08:59:00+02:00').message, /elles ont 41 jours/);
    assert.match(age('2026-10-14T09:01:00+02:00').message, /elles ont 40 jours/);
  });

  it('is none where there is no date, or one of the future', () => {
    assert.deepEqual(
      [age('hier').level, age('hier').kind, age('hier').place],
      ['warning', 'no-date', `${FEED}#updated`],
    );
    assert.equal(age('2026-11-24T08:05:00+01:00').kind, 'age');
    const { level, kind, place, message, mend } = age('2026-11-24T08:05:01+01:00');
    assert.deepEqual([level, kind, place], ['warning', 'future-date', `${FEED}#updated`]);
    assert.equal(message, 'Le flux est daté du 24\u00a0novembre 2026, dans le futur.');
    assert.match(mend, /^Réglez l’horloge de l’ordinateur qui publie/);
  });

  it('is that of its own zone, in the language that is spoken', () => {
    const late = { updated: '2026-11-23T23:30:00Z' };
    assert.equal(look(late)[0].message, 'Données du 24\u00a0novembre 2026.');
    modules.speak('en');
    const [finding] = modules.judgeData(feedOf(late), FEED, NOW);
    modules.speak('fr');
    assert.equal(finding.message, 'Data of 24 November 2026.');
  });
});

describe('the holidays that a feed knows', () => {
  const holidays = (more) => look(more).slice(1);
  const HOURS = [{ id: 'a' }, { id: 'b', hours: { week: {} } }];

  it('are missed only where a service has hours', () => {
    assert.deepEqual(holidays({}), []);
    assert.deepEqual(holidays({ services: [{ id: 'a' }] }), []);
    for (const holidaysUntil of [undefined, 'bientôt']) {
      const [{ level, kind, place, message, mend }] = holidays({ services: HOURS, holidaysUntil });
      assert.deepEqual([level, kind, place], ['advice', 'no-holidays', `${FEED}#holidaysUntil`]);
      assert.match(message, /^Le flux ne connaît pas les jours fériés/);
      assert.match(mend, /calendrier scolaire/);
    }
  });

  it('are told two months before they run out', () => {
    const until = (holidaysUntil) => holidays({ holidaysUntil })[0];
    const [long, soon, last, over] = ['2027-01-24', '2027-01-23', '2026-11-24', '2026-11-23'].map(until);
    assert.deepEqual(told([long, soon, last, over]), [
      'good holidays',
      'advice holidays-end',
      'advice holidays-end',
      'warning holidays-end',
    ]);
    assert.equal(long.message, 'Jours fériés connus jusqu’au 24\u00a0janvier 2027.');
    assert.match(soon.message, /^Les jours fériés ne sont connus que jusqu’au 23\u00a0janvier 2027\u00a0: /);
    assert.match(over.message, /^Les jours fériés ne sont plus connus depuis le 23\u00a0novembre 2026\u00a0: /);
    assert.deepEqual([long.place, soon.place], [`${FEED}#holidaysUntil`, `${FEED}#holidaysUntil`]);
    modules.speak('en');
    const [, english] = modules.judgeData(feedOf({ holidaysUntil: '2026-11-23' }), FEED, NOW);
    const [, later] = modules.judgeData(feedOf({ holidaysUntil: '2027-01-23' }), FEED, NOW);
    modules.speak('fr');
    assert.match(english.message, /^Public holidays are no longer known since 23 November 2026: /);
    assert.match(later.message, /^Public holidays are only known until 23 January 2027: /);
  });
});

describe('the agreement of a feed', () => {
  const agreement = (end, start = '2023-01-01', id = 'ctg') => ({ id, title: 'CTG', start, end });
  const judged = (...agreements) => look({ agreements }).slice(1);

  it('is told four months before it ends without another', () => {
    const [[long], [soon], [over]] = ['2027-03-25', '2027-03-24', '2026-11-23'].map((end) => judged(agreement(end)));
    assert.deepEqual(told([long, soon, over]), ['good agreement', 'advice agreement-ends', 'warning agreement-ends']);
    assert.equal(long.message, 'La convention court jusqu’au 25\u00a0mars 2027.');
    assert.equal(
      soon.message,
      'La convention se termine le 24\u00a0mars 2027 (dans 120 jours) et aucune autre ne la suit dans le flux.',
    );
    assert.equal(
      over.message,
      'La convention a pris fin le 23\u00a0novembre 2026 et aucune autre ne la suit dans le flux.',
    );
    for (const { place } of [long, soon, over]) assert.equal(place, `${FEED}#agreements`);
    assert.match(soon.mend, /^Dans la feuille «\u00a0Conventions\u00a0»/);
  });

  it('is well where the next one is there already', () => {
    const [finding] = judged(agreement('2026-12-31'), agreement('2030-12-31', '2027-01-01', 'suite'));
    assert.deepEqual([finding.level, finding.message], ['good', 'La convention suivante est déjà dans le flux.']);
  });

  it('says nothing where there is none, or it has not begun', () => {
    assert.deepEqual(judged(), []);
    assert.deepEqual(judged(agreement('2030-12-31', '2027-01-01')), []);
  });
});

describe('the size of a file', () => {
  const size = (wire, hasParts) => inBoth(() => modules.judgeSize(answer({}, { wire }), hasParts))[0];

  it('is well up to 50 kB, or up to 300 kB in parts', () => {
    assert.deepEqual([size(50_000, false).level, size(50_001, false).level], ['good', 'advice']);
    assert.deepEqual([size(300_000, true).level, size(300_001, true).level], ['good', 'warning']);
    assert.deepEqual([size(300_000, false).level, size(300_001, false).level], ['advice', 'warning']);
    assert.deepEqual([size(4200, false).kind, size(4200, false).message], ['size', '4,2\u00a0ko sur le réseau.']);
    assert.equal(size(60_000, false).message, 'Ce fichier pèse 60\u00a0ko sur le réseau.');
    assert.match(
      size(400_000, true).message,
      /^Ce fichier pèse 400\u00a0ko sur le réseau\u00a0: sur un téléphone, le widget/,
    );
    assert.deepEqual([size(60_000, false).kind, size(60_000, false).place], ['large-file', FEED]);
    modules.speak('en');
    const [large] = modules.judgeSize(answer({}, { wire: 412_345 }), true);
    modules.speak('fr');
    assert.match(large.message, /^This file weighs 412\.3 kB on the network: on a phone/);
  });
});

describe('the clock of a server', () => {
  const clock = (late) => inBoth(() => modules.judgeClock(answer({ date: new Date(NOW + late).toUTCString() }), NOW));

  it('may differ by five minutes', () => {
    for (const late of [0, 300_000, -300_000]) assert.deepEqual(clock(late), [], String(late));
    const [[fast], [slow]] = [clock(301_000), clock(-DAY)];
    assert.deepEqual([fast.level, fast.kind, fast.place], ['advice', 'server-clock', FEED]);
    assert.match(fast.message, /^L’horloge du serveur avance de 5 minutes\u00a0: /);
    assert.match(slow.message, /^L’horloge du serveur retarde de 1440 minutes\u00a0: /);
    assert.equal(fast.mend, 'Réglez-la sur un serveur de temps.');
    modules.speak('en');
    const said = [300_001, -DAY].map(
      (late) => modules.judgeClock(answer({ date: new Date(NOW + late + 999).toUTCString() }), NOW)[0],
    );
    modules.speak('fr');
    assert.match(said[1].message, /clock is 1440 minutes slow/);
  });

  it('is not known where it says nothing', () => {
    assert.deepEqual(modules.judgeClock(answer({}), NOW), []);
    assert.deepEqual(modules.judgeClock(answer({ date: 'demain' }), NOW), []);
  });
});

describe('what the feed’s reader left out', () => {
  it('is told where it stands, by the file’s address and the path in it', () => {
    const problem = { level: 'warning', kind: 'feed-missing', message: 'M.', mend: 'R.' };
    const finding = (place) => modules.findingOf({ ...problem, place }, `${BASE}a/feed.json`);
    assert.deepEqual(finding({ file: 'services.json', path: 'services[0].name' }), {
      ...problem,
      place: `${BASE}a/services.json#services[0].name`,
    });
    assert.equal(finding({ file: 'services.json' }).place, `${BASE}a/services.json`);
  });
});

describe('the Node.js that runs the tool', () => {
  const node = (version, day) => inBoth(() => modules.judgeNode(version, Date.parse(`${day}T12:00:00Z`)));

  it('is told three months before its last day, and what to install', () => {
    assert.deepEqual(told(node('v22.13.0', '2027-01-29')), ['good node']);
    const [soon] = node('v22.13.0', '2027-01-30');
    assert.deepEqual([soon.level, soon.kind, soon.place], ['advice', 'node-ends', 'Node.js v22.13.0']);
    assert.match(soon.message, /ne sera plus corrigée après le 30\u00a0avril 2027\.$/);
    assert.match(soon.mend, /^Installez la version «\u00a0LTS\u00a0» de https:\/\/nodejs\.org/);
    assert.match(node('v24.1.0', '2028-05-02')[0].message, /n’est plus corrigée depuis le 30\u00a0avril 2028\.$/);
    assert.match(node('v20.1.0', '2026-04-29')[0].message, /ne sera plus corrigée après le 30\u00a0avril 2026\.$/);
    modules.speak('en');
    const [english] = modules.judgeNode('v22.1.0', Date.parse('2026-01-01'));
    modules.speak('fr');
    assert.equal(english.message, 'Maintained until 30 April 2027.');
  });

  it('of another line is not known', () => {
    for (const version of ['v23.1.0', '22.1.0', 'xv22.1.0', 'v22', 'v2.2.0', ''])
      assert.deepEqual(node(version, '2029-01-01'), [], version);
  });
});
