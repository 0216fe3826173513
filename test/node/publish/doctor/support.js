/** What the tests of the doctor's judges share: an answer of a server as they are handed it, and what they say of it. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { loadSource } from '../../../../scripts/build/load-source.js';
import { ENGLISH, FRENCH, ownWords } from '../two-languages.js';

export const BASE = 'https://ctg.exemple.fr/';
export const bytes = (text) => new TextEncoder().encode(text);
let modules;
export const load = async () => (modules ??= await loadSource('test/support/publishing.ts'));

/** @param {Record<string, string>} headers @param {object} more */
export const answer = (headers = {}, more = {}) => ({
  url: `${BASE}feed.json`,
  status: 200,
  headers,
  redirects: [],
  wire: 2,
  body: bytes('{}'),
  cut: false,
  ...more,
});

export const told = (look) => look.map(({ level, kind }) => `${level} ${kind}`);

/** Holds what is said against both languages: words in each, none of the other, the same findings. */
export function inBoth(make) {
  const say = (language) => {
    modules.speak(language);
    return make();
  };
  const [english, french] = [say('en'), say('fr')];
  assert.deepEqual(told(english), told(french));
  for (const [look, foreign] of [
    [french, ENGLISH],
    [english, FRENCH],
  ])
    for (const { level, message, mend } of look)
      for (const text of level === 'good' ? [message] : [message, mend]) {
        assert.match(text, /^\S.{10}/s);
        assert.doesNotMatch(text, /: \.$/);
        assert.doesNotMatch(
          ownWords(text).replaceAll(/Content-\w+|[\w-]+: [\w-]+|max-age\S*|no-cache|, or tout/g, '…'),
          foreign,
          text,
        );
      }
  return french;
}

/** Headers of a file as it should be. */
export const TYPES = {
  feed: 'application/json',
  oembed: 'application/json',
  script: 'text/javascript; charset=utf-8',
  pinned: 'text/javascript; charset=utf-8',
  calendar: 'text/calendar; charset=utf-8',
  table: 'text/csv; charset=utf-8',
  page: 'text/html; charset=utf-8',
};
const well = (role) => ({
  'access-control-allow-origin': '*',
  'content-type': TYPES[role],
  'cache-control': role === 'pinned' ? 'max-age=31536000, immutable' : 'max-age=300, must-revalidate',
  etag: '"a"',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
});
/** What is wrong where one header is changed, or taken away. */
export const look = (role, headers = {}, body = 'é', more = {}) =>
  inBoth(() => {
    const given = Object.entries({ ...well(role), ...headers }).filter(([, value]) => value !== undefined);
    const file = { wire: 100, body: bytes(body) };
    return modules.judgeFile({ role, answer: answer(Object.fromEntries(given), file), conditional: 304, ...more });
  });
export const wrong = (...args) => look(...args).filter(({ level }) => level !== 'good');

/**
 * A test for each row: what is found of a file where headers are changed, and nothing else.
 * @param {readonly any[][]} cases - role, headers, what is found, its message
 */
export function itFinds(cases) {
  for (const [role, headers, found, message] of cases)
    it(`${found ?? 'is well'}: ${role} with ${JSON.stringify(headers)}`, () => {
      const findings = wrong(role, headers);
      assert.deepEqual(told(findings), found ? [found] : []);
      for (const finding of findings) {
        assert.equal(finding.place, 'https://ctg.exemple.fr/feed.json');
        assert.deepEqual(Object.keys(finding.recipes), ['apache', 'nginx', 'caddy', 'shared']);
        if (message) assert.equal(finding.message, message);
      }
    });
}
