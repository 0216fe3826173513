/** How long browsers keep a file, where it may be shown, and who may read it: what a server says of these. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { itFinds, load, look, told, wrong } from './support.js';

before(load);

/** Role, headers that are changed, what is found; its message, where it names something. */
const CASES = [
  [
    'script',
    { 'cross-origin-resource-policy': 'same-site' },
    'error closed-corp',
    'Cross-Origin-Resource-Policy vaut «\u00a0same-site\u00a0»\u00a0: le fichier est refusé sur les autres sites.',
  ],
  ['feed', { 'cross-origin-resource-policy': 'Same-Origin' }, 'error closed-corp'],
  ['script', { 'cross-origin-resource-policy': undefined }, 'advice no-corp'],
  ['feed', { 'cross-origin-resource-policy': undefined }],
  ['feed', { 'x-content-type-options': undefined }, 'advice no-nosniff'],
  ['page', { 'x-content-type-options': 'x' }, 'advice no-nosniff'],
  ['table', { 'x-content-type-options': undefined }],
  ['calendar', { 'x-content-type-options': undefined }],
  ['feed', { 'x-content-type-options': 'NoSniff' }],
  [
    'page',
    { 'x-frame-options': 'DENY' },
    'error not-framable',
    'Le serveur interdit d’afficher cette page dans un autre site («\u00a0DENY\u00a0»).',
  ],
  [
    'page',
    { 'content-security-policy': "default-src *; Frame-Ancestors  'self' https://sens.fr; img-src *" },
    'error not-framable',
    "Le serveur interdit d’afficher cette page dans un autre site («\u00a0frame-ancestors 'self' https://sens.fr\u00a0»).",
  ],
  ['page', { 'content-security-policy': 'frame-ancestors *.sens.fr' }, 'error not-framable'],
  ['page', { 'content-security-policy': 'frame-ancestors https://*' }, 'error not-framable'],
  ['page', { 'content-security-policy': 'frame-ancestors http://*' }, 'error not-framable'],
  ['page', { 'content-security-policy': 'frame-ancestors *' }],
  ['page', { 'content-security-policy': "frame-ancestors 'self' https: data:" }],
  ['page', { 'content-security-policy': "default-src 'self'" }],
  ['feed', { 'x-frame-options': 'DENY' }],
  ['feed', { 'cache-control': 'max-age=300, IMMUTABLE' }, 'error immutable-rolling'],
  ['feed', { 'cache-control': 'no-store' }, 'warning no-store'],
  ['feed', { 'cache-control': 'public' }, 'warning no-cache-rule'],
  ['feed', { 'cache-control': undefined }, 'warning no-cache-rule'],
  ['feed', { 'cache-control': 'no-cache' }],
  ['feed', { 'cache-control': 'no-cache, max-age=90000' }],
  ['feed', { 'cache-control': 'max-age=3600' }],
  [
    'feed',
    { 'cache-control': 'max-age=3601' },
    'warning kept-too-long',
    'Le fichier est gardé 1 h sans vérifier\u00a0: une annulation n’est vue qu’après.',
  ],
  [
    'feed',
    { 'cache-control': 'max-age=86400' },
    'warning kept-too-long',
    'Le fichier est gardé 24 h sans vérifier\u00a0: une annulation n’est vue qu’après.',
  ],
  [
    'feed',
    { 'cache-control': 'max-age=604800' },
    'warning kept-too-long',
    'Le fichier est gardé 7 jours sans vérifier\u00a0: une annulation n’est vue qu’après.',
  ],
  [
    'feed',
    { etag: undefined },
    'warning no-revalidation',
    'Ni ETag ni Last-Modified\u00a0: les navigateurs téléchargent tout le fichier à chaque vérification.',
  ],
  ['feed', { etag: undefined, 'last-modified': 'Tue, 24 Nov 2026 07:00:00 GMT' }],
  ['pinned', { 'cache-control': 'max-age=2592000, immutable' }],
  ['pinned', { 'cache-control': 'max-age=2591999, immutable' }, 'advice pinned-not-kept'],
  ['pinned', { 'cache-control': 'max-age=31536000' }, 'advice pinned-not-kept'],
  ['pinned', { 'cache-control': 'immutable' }, 'advice pinned-not-kept'],
];

describe('a file', () => {
  itFinds(CASES);

  it('that has not changed is not sent again', () => {
    const again = (conditional) =>
      look('feed', {}, 'a', { conditional }).filter(({ kind }) => /revalidation/.test(kind));
    assert.deepEqual(told(again(304)), ['good revalidation']);
    assert.deepEqual(told(again(undefined)), []);
    const [finding] = again(200);
    assert.equal(finding.message, 'Le serveur renvoie tout le fichier même s’il n’a pas changé (200 au lieu de 304).');
    assert.deepEqual(told(wrong('feed', { etag: undefined }, 'a', { conditional: undefined })), [
      'warning no-revalidation',
    ]);
  });
});
