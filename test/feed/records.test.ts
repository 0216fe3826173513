import { expect } from '@open-wc/testing';
import { action, event, expectProblems, readGood, rootFile, service, type Json } from './file.js';

const withService = (part: Json) => rootFile({ services: [service('creche', part), service('pmi')] });

describe('a record with a problem', () => {
  it('is read whole where it has none', () => {
    const whole = service('creche', {
      ageMonths: { min: 3, max: 36 },
      place: { commune: '75056', city: 'Paris', latitude: 48.8, longitude: 2.3 },
      coverage: ['89387'],
      hours: { week: { mo: [['08:30', '24:00']] }, exceptions: [{ from: '2026-12-24', to: '2026-12-24', ranges: [] }] },
      otherHours: [{ label: 'Bureau', week: { tu: [['22:00', '02:00']] } }],
      visits: [{ start: '2026-12-05T09:00:00+01:00', end: '2026-12-05T09:00:00+01:00', place: { commune: '89443' } }],
      contact: { email: 'a@b.fr', url: 'https://exemple.fr/é?x=1', booking: 'tel:+33386000000' },
      updated: '2024-02-29',
    });
    const feed = expectProblems(rootFile({ services: [whole] }), []);
    expect(feed.services).to.deep.equal([whole]);
  });

  const cases: [trouble: string, part: Json, problems: string[], left: Json | undefined][] = [
    ['an unknown key', { color: 'red' }, [], {}],
    ['a bad optional key', { status: 'ouvert' }, ['status: expected ("open" | "temporarily-closed" | "closed")'], {}],
    ['null for an optional key', { description: null }, ['description: expected string'], {}],
    ['a number as a string', { ageMonths: { min: '3' } }, ['ageMonths.min: expected number'], { ageMonths: {} }],
    ['ages that end where they begin', { ageMonths: { min: 36, max: 36 } }, ['ageMonths.max: not above min'], {}],
    ['a missing required key', { name: undefined }, ['name: required'], undefined],
    ['a blank name', { name: '  ' }, ['name: empty'], undefined],
    ['an array for an object', { contact: [] }, ['contact: expected object'], {}],
    ['an object for an array', { keywords: { 0: 'a' } }, ['keywords: expected array'], {}],
    ['a bad element', { keywords: ['a', 7, 'b'] }, ['keywords[1]: expected string'], { keywords: ['a', 'b'] }],
    [
      'a script as an address',
      { contact: { url: 'javascript:alert(1)', phone: '17' } },
      ['contact.url: not an https:, http:, mailto: or tel: address'],
      { contact: { phone: '17' } },
    ],
    ['a required key missing in an optional object', { cost: { details: '5 €' } }, ['cost.kind: required'], {}],
    ['30 February', { verified: '2026-02-30' }, ['verified: not a day (YYYY-MM-DD)'], {}],
    ['29 February of a common year', { validFrom: '2026-02-29' }, ['validFrom: not a day (YYYY-MM-DD)'], {}],
    ['29 February of 1900', { validFrom: '1900-02-29' }, ['validFrom: not a day (YYYY-MM-DD)'], {}],
    [
      'an end of validity before its start',
      { validFrom: '2026-09-01', validUntil: '2026-08-31' },
      ['validUntil: earlier than validFrom'],
      { validFrom: '2026-09-01' },
    ],
    ['a bad id', { id: 'Crèche' }, ['id: not an id (a-z, 0-9 and hyphens)'], undefined],
    [
      'an INSEE code as a number',
      { coverage: [89387, '89443'] },
      ['coverage[0]: expected string'],
      { coverage: ['89443'] },
    ],
    ['a coverage that is neither', { coverage: 'tout' }, ['coverage: not "all" or a list of INSEE codes'], {}],
    [
      'an instant without an offset',
      { updated: '2026-12-05T09:00:00' },
      ['updated: not an instant with its offset, nor a day'],
      {},
    ],
    [
      'a visit that ends before it starts',
      {
        visits: [
          { start: '2026-12-05T09:00:00+01:00', end: '2026-12-05T08:30:00Z', place: { commune: '89443' } },
          { start: '2026-12-05T09:00:00+01:00', end: '2026-12-05T07:59:00Z', place: { commune: '89443' } },
        ],
      },
      ['visits[1].end: earlier than start'],
      {
        visits: [{ start: '2026-12-05T09:00:00+01:00', end: '2026-12-05T08:30:00Z', place: { commune: '89443' } }],
      },
    ],
    [
      'two faults in one record',
      { verified: 'hier', languages: [''] },
      ['languages[0]: empty', 'verified: not a day (YYYY-MM-DD)'],
      { languages: [] },
    ],
  ];
  for (const [trouble, part, problems, left] of cases) {
    it(`${trouble}: ${left ? 'loses it' : 'is left out'}, and the next record stays`, () => {
      const feed = expectProblems(
        withService(part),
        problems.map((problem) => `services[0].${problem}`),
      );
      expect(feed.services).to.deep.equal(left ? [service('creche', left), service('pmi')] : [service('pmi')]);
    });
  }
});

describe('opening hours', () => {
  const week = { mo: [['08:30', '12:00']] };
  const good = { week, publicHolidays: 'closed' };
  const cases: [trouble: string, hours: unknown, problem: string][] = [
    [
      'one impossible time',
      { week: { mo: [['08:30', '25:00']], tu: [['09:00', '12:00']] } },
      'week.mo[0][1]: not a time (HH:MM)',
    ],
    ['a start at 24:00', { week: { mo: [['24:00', '08:00']] } }, 'week.mo[0][0]: not a time (HH:MM)'],
    ['a range that ends at its start', { week: { mo: [['09:00', '09:00']] } }, 'week.mo[0]: ends at its start'],
    ['three times', { week: { mo: [['09:00', '12:00', '14:00']] } }, 'week.mo[0]: expected 2 times'],
    ['a day under another name, which would read as closed', { week: { monday: [] } }, 'week.monday: unknown key'],
    [
      'an exception that ends before it begins',
      { week, exceptions: [{ from: '2026-12-24', to: '2026-12-23', ranges: [] }] },
      'exceptions[0].to: earlier than from',
    ],
    [
      'an exception that says nothing',
      { week, exceptions: [{ from: '2026-12-24', to: '2026-12-24' }] },
      'exceptions[0].ranges: expected either a week or ranges',
    ],
    ['an empty PHP array', [], ': expected object'],
  ];
  for (const [trouble, hours, problem] of cases) {
    it(`are dropped whole for ${trouble}: half true is worse than unknown`, () => {
      const rest = problem.startsWith(':') ? problem : `.${problem}`;
      const one = expectProblems(withService({ hours, otherHours: [{ label: 'Bureau', ...good }] }), [
        `services[0].hours${rest}`,
      ]);
      expect(one.services[0]).to.deep.equal(service('creche', { otherHours: [{ label: 'Bureau', ...good }] }));
    });
  }

  it('of a second set are dropped alone', () => {
    const otherHours = [
      { label: 'Bureau', week: { mo: [['9h', '12:00']] } },
      { label: 'Soins', ...good },
    ];
    const feed = expectProblems(withService({ hours: good, otherHours }), [
      'services[0].otherHours[0].week.mo[0][0]: not a time (HH:MM)',
    ]);
    expect(feed.services[0]).to.deep.equal(service('creche', { hours: good, otherHours: [otherHours[1]] }));
  });

  it('stay when only their note is too long', () => {
    const { feed, problems } = readGood(withService({ hours: { ...good, note: 'n'.repeat(20_001) } }));
    expect(problems.map(({ code }) => code)).to.deep.equal(['length']);
    expect(feed.services[0]?.hours?.week).to.deep.equal(week);
    expect(feed.services[0]?.hours?.note).to.equal(`${'n'.repeat(19_999)}…`);
  });
});

describe('too long a text', () => {
  it('is cut, and its record stays', () => {
    const feed = expectProblems(withService({ summary: 'a'.repeat(281) }), [
      'services[0].summary: longer than 280, cut',
    ]);
    expect(feed.services[0]?.summary).to.equal(`${'a'.repeat(279)}…`);
  });

  it('is not cut in the middle of an emoji', () => {
    const { feed } = readGood(withService({ summary: `${'a'.repeat(278)}🎄${'b'.repeat(9)}` }));
    expect(feed.services[0]?.summary).to.equal(`${'a'.repeat(278)}…`);
  });

  it('is not cut where it would become another address', () => {
    const feed = expectProblems(withService({ contact: { url: `https://exemple.fr/${'a'.repeat(2001)}` } }), [
      'services[0].contact.url: not an https:, http:, mailto: or tel: address',
    ]);
    expect(feed.services[0]?.contact).to.deep.equal({});
  });
});

describe('an event', () => {
  const timing = (start: string, end: string) => ({ start, end });
  const good = timing('2026-12-05', '2026-12-06');

  it('loses the timing that ends before it starts, and the path counts as the file does', () => {
    const timings = [
      timing('2026-12-05T25:00:00+01:00', '2026-12-06'),
      good,
      timing('2026-12-07', '2026-12-06'),
      timing('2026-12-05T09:00:00+01:00', '2026-12-05T08:59:59+01:00'),
      timing('2026-12-05T09:00:00+01:00', '2026-12-05'),
    ];
    const feed = expectProblems(rootFile({ events: [event('a', { timings })] }), [
      'events[0].timings[0].start: not an instant with its offset, nor a day',
      'events[0].timings[2].end: earlier than start',
      'events[0].timings[3].end: earlier than start',
      'events[0].timings[4].end: start and end: a day and an instant',
    ]);
    expect(feed.events[0]?.timings).to.deep.equal([good]);
  });

  it('is left out with its last timing', () => {
    const feed = expectProblems(
      rootFile({
        events: [
          event('a', { timings: [timing('2026-12-07', '2026-12-06')] }),
          event('b', { timings: [] }),
          event('c'),
        ],
      }),
      [
        'events[0].timings[0].end: earlier than start',
        'events[0].timings: no date is left',
        'events[1].timings: no date is left',
      ],
    );
    expect(feed.events).to.deep.equal([event('c')]);
  });
});

describe('an action', () => {
  it('may have years and months as dates', () => {
    const feed = expectProblems(
      rootFile({
        actions: [action('a', { start: '2024-05', end: '2024', deadlines: [{ set: '2023', end: '2024-02-29' }] })],
      }),
      [],
    );
    expect(feed.actions[0]?.end).to.equal('2024');
  });

  it('keeps a moved deadline of which nobody noted when it was set', () => {
    const deadlines = [{ end: '2025', reason: 'Works' }];
    const feed = expectProblems(rootFile({ actions: [action('a', { deadlines })] }), []);
    expect(feed.actions[0]?.deadlines).to.deep.equal(deadlines);
  });

  it('loses an end before its start and a step without a title', () => {
    const feed = expectProblems(
      rootFile({
        actions: [
          action('a', {
            start: '2024',
            end: '2023-12',
            progress: 101,
            steps: [{ due: '2024' }, { title: 'Bail', done: true }],
          }),
        ],
      }),
      [
        'actions[0].progress: expected <=100',
        'actions[0].steps[0].title: required',
        'actions[0].end: earlier than start',
      ],
    );
    expect(feed.actions[0]).to.deep.equal(action('a', { start: '2024', steps: [{ title: 'Bail', done: true }] }));
  });

  it('has a number once in its agreement: the second loses it', () => {
    const agreements = [
      { id: 'ctg-1', title: 'CTG 1', start: '2022-01-01', end: '2026-12-31' },
      { id: 'ctg-2', title: 'CTG 2', start: '2027-01-01', end: '2031-12-31' },
    ];
    const actions = [
      action('a', { number: 4 }),
      action('b', { number: 4, agreement: 'ctg-2' }),
      action('c', { number: 4 }),
    ];
    const feed = expectProblems(rootFile({ agreements, actions }), ['actions[2].number: an earlier one has it']);
    expect(feed.actions.map(({ number }) => number)).to.deep.equal([4, 4, undefined]);
  });
});

describe('duplicate ids', () => {
  it('the first good record stays', () => {
    const services = [service('a', { name: '' }), service('a', { name: 'Deux' }), service('b'), service('a')];
    const feed = expectProblems(rootFile({ services }), [
      'services[0].name: empty',
      'services[3].id: an earlier one has it',
    ]);
    expect(feed.services.map(({ name }) => name)).to.deep.equal(['Deux', 'Crèche']);
  });

  it('are judged in communes, themes and agreements too', () => {
    const root = rootFile();
    const twice = (key: string) => [...(root[key] as Json[]), ...(root[key] as Json[])];
    const feed = expectProblems(
      { ...root, communes: twice('communes'), themes: twice('themes'), agreements: twice('agreements') },
      [
        'agreements[1].id: an earlier one has it',
        'communes[2].code: an earlier one has it',
        'communes[3].code: an earlier one has it',
        'themes[1].id: an earlier one has it',
      ],
    );
    expect([feed.communes.length, feed.themes.length, feed.agreements.length]).to.deep.equal([2, 1, 1]);
  });
});

describe('beside bad records', () => {
  it('every good one survives, in order, whatever the mix', () => {
    const bad: unknown[] = [
      null,
      7,
      'x',
      [],
      {},
      service('x', { id: 3 }),
      service('x', { themes: 'sante' }),
      [service('x')],
    ];
    for (let seed = 1; seed < 60; seed++) {
      // A small linear congruence: the mixes differ and are the same in each run.
      let state = seed;
      const next = (limit: number) => (state = (state * 48_271) % 2_147_483_647) % limit;
      const services = Array.from({ length: 30 }, (_, index) =>
        next(2) ? service(`s-${String(index)}`) : bad[next(bad.length)],
      );
      const good = services.filter(
        (item) => (item as Json | null)?.['id'] !== 3 && String((item as Json | null)?.['id']).startsWith('s-'),
      );
      const { feed, problems } = readGood(rootFile({ services }));
      expect(feed.services).to.deep.equal(good);
      const places = new Set(problems.map(({ path }) => /\d+/.exec(path)?.[0]));
      expect(places.size).to.equal(services.length - good.length);
    }
  });
});
