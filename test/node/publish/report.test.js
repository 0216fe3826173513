/** The bilan of an agreement, as a coordinator prints it: each line, in French and in English. */
import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';

const NOW = Date.parse('2026-11-24T08:00:00+01:00');
let reportPage, readFeed, speak;
before(async () => ({ reportPage, readFeed, speak } = await loadSource('test/support/publishing.ts')));
afterEach(() => speak('fr'));

const RELAY = {
  id: 'relais',
  number: 3,
  title: 'Ouvrir un relais',
  summary: 'Un lieu pour les assistantes maternelles.\n\nIl est ouvert <à> tous\nle matin.',
  themes: ['enfance'],
  agreement: 'ctg',
  status: 'in-progress',
  lead: { organization: 'Ville de Sens' },
  deadlines: [{ end: '2025-12-31' }],
  end: '2026-06-30',
  progress: 60,
  coverage: ['89387', '89443'],
  steps: [
    { title: 'Trouver un lieu', done: '2025-03-04' },
    { title: 'Le meubler', done: true },
    { title: 'L’ouvrir', due: '2027-01' },
    { title: 'En parler' },
  ],
  indicators: [
    {
      id: 'places',
      name: 'Places',
      unit: 'places',
      source: 'Caf',
      baseline: { date: '2023', value: 0 },
      values: [
        { date: '2025-06', value: 12.5 },
        { date: '2024', value: 4 },
      ],
      target: { value: 20 },
    },
    { id: 'avis', name: 'Avis', baseline: { date: '2023' }, values: [{ date: '2024', text: 'plutôt bons' }] },
  ],
  funding: [
    { funder: 'Caf', planned: 1200, spent: 900.5 },
    { funder: 'Ville', planned: 300 },
  ],
  evaluation: {
    results: 'Douze places.',
    lessons: 'Commencer plus tôt.',
    decision: 'continue',
    validated: '2026-10-01',
  },
};
const GARDEN = {
  id: 'jardin',
  title: 'Planter un jardin',
  summary: 'Un jardin.',
  themes: ['enfance'],
  agreement: 'ctg',
  status: 'done',
  coverage: 'all',
};
const UNTOLD = { id: 'reste', title: 'Le reste', summary: 'Rien de plus.', themes: [], agreement: 'ctg' };

function feedOf(actions, more = {}) {
  const { feed } = readFeed({
    format: 'ctg-feed/1',
    title: 'Grand Sénonais',
    updated: '2026-11-20T08:00:00+01:00',
    publisher: { name: 'l’agglomération' },
    agreements: [{ id: 'ctg', title: 'CTG 2023-2026', start: '2023-01-01', end: '2026-12-31' }],
    communes: [
      { code: '89387', name: 'Sens' },
      { code: '89443', name: 'Véron' },
    ],
    themes: [
      { id: 'enfance', name: 'Enfance' },
      { id: 'droits', name: 'Accès aux droits' },
    ],
    actions,
    ...more,
  });
  return feed;
}

/** What is read of the page, cell by cell and line by line. */
function linesOf(feed) {
  const page = reportPage(feed, NOW);
  return page
    .slice(page.indexOf('<body>'))
    .replaceAll(/<[^>]+>/g, '\n')
    .split('\n')
    .map((line) => line.replaceAll(/^ +| +$/g, ''))
    .filter(Boolean);
}

describe('the bilan', () => {
  it('says how far each action is, and what all of them come to', () => {
    assert.deepEqual(linesOf(feedOf([RELAY, GARDEN, UNTOLD], { demo: true })), [
      'Bilan\u00a0: CTG 2023-2026',
      'Établi le 24\u00a0novembre 2026 à partir des informations publiées par l’agglomération. Données de démonstration.',
      'Vue d’ensemble',
      '3\u00a0actions, dont 1 sans avancement renseigné. 2\u00a0étapes faites sur 4 prévues, dans 1\u00a0action qui a des étapes. 1\u00a0action en retard.',
      'Actions par thème et par état',
      ...['Thème', 'En cours', 'Terminée', 'Statut non renseigné', 'Total'],
      ...['Enfance', '1', '1', '0', '2'],
      ...['Autres actions', '0', '0', '1', '1'],
      ...['Ensemble', '1', '1', '1', '3'],
      'Chaque action est comptée une fois\u00a0; si elle a plusieurs thèmes, sous le premier.',
      'Retards',
      'Ouvrir un relais, échéance\u00a0: 30\u00a0juin 2026 (147\u00a0jours)',
      'Financement de l’ensemble',
      'Prévu\u00a0: 1\u202f500\u00a0€. Dépensé\u00a0: 900,50\u00a0€. Seuls les montants connus sont additionnés.',
      'Action par action',
      '3. Ouvrir un relais',
      'Un lieu pour les assistantes maternelles.',
      'Il est ouvert &lt;à&gt; tous',
      'le matin.',
      'État\u00a0: En cours (en retard)',
      'Porteur\u00a0: Ville de Sens',
      'Échéance\u00a0: 30\u00a0juin 2026 (échéance initiale\u00a0: 31\u00a0décembre 2025)',
      'Avancement publié\u00a0: 60\u00a0%',
      '2\u00a0étapes sur\u00a04',
      'Communes concernées\u00a0: Sens, Véron',
      'Étapes',
      'Trouver un lieu, faite, 4\u00a0mars 2025',
      'Le meubler, faite',
      'L’ouvrir, échéance\u00a0: janvier 2027',
      'En parler',
      'Indicateurs',
      ...['Indicateur', 'Au départ', 'Dernière mesure', 'Cible', 'Source'],
      ...['Places', '0\u00a0places (2023)', '12,5\u00a0places (juin 2025)', '20\u00a0places', 'Caf'],
      ...['Avis', 'non renseigné', 'plutôt bons (2024)', 'non renseigné', '—'],
      'Résultats\u00a0: Douze places.',
      'Enseignements\u00a0: Commencer plus tôt.',
      'Suite décidée\u00a0: L’action continue',
      'bilan validé le 1er\u00a0octobre 2026',
      'Planter un jardin',
      'Un jardin.',
      'État\u00a0: Terminée',
      'Territoire\u00a0: Toutes les communes',
      'Le reste',
      'Rien de plus.',
      'État\u00a0: Statut non renseigné',
      'Ce qui n’est pas renseigné est dit tel quel\u00a0: une absence d’information n’est pas une absence d’action.',
    ]);
  });

  it('says the same in English', () => {
    speak('en');
    const plain = { ...RELAY, number: undefined };
    const feed = feedOf([{ ...plain, deadlines: [], end: '2027', funding: [{ funder: 'Caf', spent: 80 }] }]);
    assert.deepEqual(linesOf(feed), [
      'Report: CTG 2023-2026',
      'Made on 24 November 2026 from what l’agglomération publishes.',
      'Overview',
      '1 action. 2 of 4 planned steps done, in 1 action that has steps. No action late.',
      'Actions by theme and status',
      ...['Theme', 'In progress', 'Total'],
      ...['Enfance', '1', '1'],
      ...['All', '1', '1'],
      'Each action is counted once; one that has several themes, under the first.',
      'Funding of the whole',
      'Planned: not given. Spent: €80. Only known amounts are added up.',
      'Action by action',
      'Ouvrir un relais',
      'Un lieu pour les assistantes maternelles.',
      'Il est ouvert &lt;à&gt; tous',
      'le matin.',
      'Status: In progress',
      'Led by: Ville de Sens',
      'Deadline: 2027',
      'Published progress: 60%',
      '2 of 4 steps',
      'Communes concerned: Sens, Véron',
      'Steps',
      'Trouver un lieu, done, 4 March 2025',
      'Le meubler, done',
      'L’ouvrir, due: January 2027',
      'En parler',
      'Indicators',
      ...['Indicator', 'At the start', 'Latest measure', 'Target', 'Source'],
      ...['Places', '0 places (2023)', '12.5 places (June 2025)', '20 places', 'Caf'],
      ...['Avis', 'not given', 'plutôt bons (2024)', 'not given', '—'],
      'Results: Douze places.',
      'Lessons: Commencer plus tôt.',
      'What was decided: The action continues',
      'evaluation approved on 1 October 2026',
      'What is not given is said so: a lack of information is no lack of action.',
    ]);
    assert.match(reportPage(feed, NOW), /<html lang="en">/);
  });

  it('says only what is known of an action, with its paragraphs, figures and marks of a demonstration apart', () => {
    const page = reportPage(feedOf([GARDEN, UNTOLD]), NOW);
    assert.doesNotMatch(page, /Retards|Financement|démonstration|étapes|<ol>|<caption> Indicateurs/);
    assert.match(page, /<ul> <li>État\u00a0: Statut non renseigné<\/li> <\/ul> +<\/section>/);
    assert.match(page, /<h3>Le reste<\/h3> <p>Rien de plus\.<\/p>/);
    const evaluated = { ...UNTOLD, evaluation: { decision: 'stop' }, steps: [] };
    assert.match(
      reportPage(feedOf([evaluated]), NOW),
      /<\/ul> +<p>Suite décidée\u00a0: L’action s’arrête<\/p> <\/section>/,
    );
  });

  it('adds up what is planned before anything is spent, and keeps paragraphs whole', () => {
    const page = reportPage(feedOf([{ ...RELAY, funding: [{ funder: 'Caf', planned: 0.1 }] }]), NOW);
    assert.match(page, /Prévu\u00a0: 0,10\u00a0€\. Dépensé\u00a0: non renseigné\./);
    assert.match(
      page,
      /<p>Un lieu pour les assistantes maternelles\.<\/p><p>Il est ouvert &lt;à&gt; tous\nle matin\.<\/p>/,
    );
  });

  it('names a commune that the feed does not know by its code', () => {
    const feed = feedOf([GARDEN]);
    const [garden] = feed.actions;
    const wider = { ...feed, actions: [{ ...garden, coverage: ['89443', '21231'] }] };
    assert.ok(linesOf(wider).includes('Communes concernées\u00a0: Véron, 21231'));
  });

  it('of a feed without an agreement says that there is none', () => {
    const feed = { ...feedOf([]), agreements: [] };
    const intro = [
      'Établi le 24\u00a0novembre 2026 à partir des informations publiées par l’agglomération.',
      'Made on 24 November 2026 from what l’agglomération publishes.',
    ];
    assert.deepEqual(linesOf(feed), [
      'Bilan\u00a0: Grand Sénonais',
      intro[0],
      'Aucune convention n’est publiée\u00a0: il n’y a pas de bilan à faire.',
    ]);
    speak('en');
    assert.deepEqual(linesOf({ ...feed, demo: true }), [
      'Report: Grand Sénonais',
      `${intro[1]} Demonstration data.`,
      'No agreement is published: there is nothing to report on.',
    ]);
  });

  it('prints on A4 by itself: nothing is fetched', () => {
    const page = reportPage(feedOf([RELAY]), NOW);
    assert.match(page, /^<!doctype html> <html lang="fr">/);
    assert.match(page, /<title>Bilan\u00a0: CTG 2023-2026<\/title>/);
    assert.match(page, /@page \{ size: A4;/);
    assert.doesNotMatch(page, /<script|<img|https?:|url\(/);
  });
});
