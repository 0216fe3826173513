/** The words of the bilan; those of the roadmap are the widgets' own. */
import * as englishActions from '../../text/en/actions.js';
import * as englishRoadmap from '../../text/en/roadmap.js';
import { shared as englishShared } from '../../text/en/shared.js';
import { actionRecord, actions, roadmap, shared, totalsRecord } from '../../text/fr.js';
import { language, say } from '../language.js';

const FRENCH = { actionRecord, actions, roadmap, shared, totalsRecord };
const ENGLISH: typeof FRENCH = { ...englishActions, ...englishRoadmap, shared: englishShared };

const report = {
  title: (agreement: string) => say(`Bilan\u00a0: ${agreement}`, `Report: ${agreement}`),
  intro: (date: string, publisher: string) =>
    say(
      `Établi le ${date} à partir des informations publiées par ${publisher}.`,
      `Made on ${date} from what ${publisher} publishes.`,
    ),
  demo: () => say('Données de démonstration.', 'Demonstration data.'),
  noAgreement: () =>
    say(
      'Aucune convention n’est publiée\u00a0: il n’y a pas de bilan à faire.',
      'No agreement is published: there is nothing to report on.',
    ),
  overview: () => say('Vue d’ensemble', 'Overview'),
  theme: () => say('Thème', 'Theme'),
  money: () => say('Financement de l’ensemble', 'Funding of the whole'),
  moneyNote: () => say('Seuls les montants connus sont additionnés.', 'Only known amounts are added up.'),
  actions: () => say('Action par action', 'Action by action'),
  indicator: () => say('Indicateur', 'Indicator'),
  footer: () =>
    say(
      'Ce qui n’est pas renseigné est dit tel quel\u00a0: une absence d’information n’est pas une absence d’action.',
      'What is not given is said so: a lack of information is no lack of action.',
    ),
};

/** In the language that is spoken. */
export const words = () => ({ ...(language() === 'en' ? ENGLISH : FRENCH), report });

/** « Porteur\u00a0: la ville », as each language writes a colon. */
export const labelled = (label: string, value: string): string => say(`${label}\u00a0: ${value}`, `${label}: ${value}`);
