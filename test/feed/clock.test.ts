import { expect } from '@open-wc/testing';
import { clockOf } from '../../src/feed/clock.js';

const HOUR = 3_600_000;
const OFFSETS: [zone: string, instant: string, hours: number][] = [
  ['UTC', '2026-12-01T00:00:00Z', 0],
  ['Europe/Paris', '2026-12-01T00:00:00Z', 1],
  ['Europe/Paris', '2026-03-29T00:59:59.999Z', 1],
  ['Europe/Paris', '2026-03-29T01:00:00Z', 2],
  ['Europe/Paris', '2026-10-25T00:59:59.999Z', 2],
  ['Europe/Paris', '2026-10-25T01:00:00Z', 1],
  ['America/New_York', '2026-07-14T12:00:00Z', -4],
  ['Asia/Kathmandu', '2026-06-01T00:00:00Z', 5.75],
  ['Australia/Lord_Howe', '2026-06-01T00:00:00Z', 10.5],
  ['Pacific/Auckland', '1990-01-01T00:00:00Z', 13],
  ['Europe/Paris', '1969-12-31T23:30:00Z', 1],
];

/** What a browser that lacks `Temporal` has. */
function without<Result>(run: () => Result): Result {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'Temporal');
  Reflect.deleteProperty(globalThis, 'Temporal');
  try {
    return run();
  } finally {
    if (own) Object.defineProperty(globalThis, 'Temporal', own);
  }
}

for (const [browser, within] of [
  ['this browser', <Result>(run: () => Result) => run()],
  ['a browser without Temporal', without],
] as const)
  describe(`the clocks of ${browser}`, () => {
    for (const [zone, instant, hours] of OFFSETS)
      it(`are ${hours} hours from UTC in ${zone} at ${instant}`, () => {
        within(() => {
          expect(clockOf(zone)(Date.parse(instant))).to.equal(hours * HOUR);
        });
      });

    it('are asked for an instant between two milliseconds', () => {
      within(() => {
        expect(clockOf('Europe/Paris')(Date.parse('2026-03-29T01:00:00Z') - 0.5)).to.equal(HOUR);
      });
    });

    for (const zone of ['Europe/Atlantis', '', 'Europe/Paris ', '<script>'])
      it(`are refused for “${zone}”`, () => {
        within(() => {
          expect(() => clockOf(zone)).to.throw(RangeError);
        });
      });
  });
