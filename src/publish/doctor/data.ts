/** What the feed itself says, looked at from outside: its age, its size, what runs out soon. */
import { currentAgreement, periodOf } from '../../domain/agreements.js';
import { OLD, parseInstant } from '../../domain/moment.js';
import { PlainDate } from '../../domain/plain-date.js';
import type { Feed } from '../../feed/types.js';
import { looseDate } from '../../text/format.js';
import { shared as english } from '../../text/en/shared.js';
import { shared } from '../../text/fr.js';
import type { Problem } from '../source.js';
import type { Answer } from './ask.js';
import { kilo } from './asked.js';
import { good, type Finding, type Look } from './finding.js';
import { recipes } from './recipes.js';
import { language, say } from '../language.js';

/** Days before the known holidays run out, in which the next are published. */
const HOLIDAYS_AHEAD = 60;
/** Days before a convention ends, in which the next one should be in the feed. */
const AGREEMENT_AHEAD = 120;
/** Clocks of good servers differ by less, in ms. */
const CLOCK = 5 * 60_000;
/** Bytes on the wire: above the first, parts by month or commune are worth their round trip; above the second, a phone waits. */
const WORTH_PARTS = 50_000;
const TOO_MUCH = 300_000;
const DAY = 86_400_000;

const day = (date: PlainDate) => looseDate(language() === 'en' ? english : shared, date.toString());

/** @param now epoch ms */
export function judgeData(feed: Feed, place: string, now: number): Look {
  const today = PlainDate.at(now, feed.timeZone);
  return [judgeAge(feed, place, now), ...judgeHolidays(feed, place, today), ...judgeAgreement(feed, place, today)];
}

function judgeAge({ updated, timeZone }: Feed, place: string, now: number): Finding {
  const instant = parseInstant(updated);
  const at = `${place}#updated`;
  if (instant === undefined)
    return {
      level: 'warning',
      kind: 'no-date',
      place: at,
      message: say('Le flux ne dit pas quand il a été publié.', 'The feed does not say when it was published.'),
      mend: say('Publiez-le avec ctg-feed, qui l’écrit.', 'Publish it with ctg-feed, which writes it.'),
    };
  const date = day(PlainDate.at(instant, timeZone));
  if (instant - now > CLOCK)
    return {
      level: 'warning',
      kind: 'future-date',
      place: at,
      message: say(`Le flux est daté du ${date}, dans le futur.`, `The feed is dated ${date}, in the future.`),
      mend: say(
        'Réglez l’horloge de l’ordinateur qui publie, ou retirez l’option --now, puis publiez de nouveau.',
        'Set the clock of the computer that publishes, or take out the option --now, then publish again.',
      ),
    };
  const days = Math.floor((now - instant) / DAY);
  if (now - instant <= OLD) return good('age', at, say(`Données du ${date}.`, `Data of ${date}.`));
  return {
    level: 'warning',
    kind: 'old-data',
    place: at,
    message: say(
      `Données du ${date}\u00a0: elles ont ${days} jours, et les habitants ne savent pas si elles sont encore justes.`,
      `Data of ${date}: they are ${days} days old, and residents do not know whether they are still right.`,
    ),
    mend: say(
      `Publiez de nouveau, même si rien n’a changé. Une tâche planifiée le fait chaque nuit\u00a0; au-delà d’un mois, cet outil et les widgets le signalent.`,
      `Publish again, even if nothing has changed. A scheduled task does it every night; beyond a month, this tool and the widgets say so.`,
    ),
  };
}

function judgeHolidays(feed: Feed, place: string, today: PlainDate): Look {
  const at = `${place}#holidaysUntil`;
  const until = feed.holidaysUntil === undefined ? undefined : PlainDate.parse(feed.holidaysUntil);
  const mend = say(
    'Publiez de nouveau avec un outil à jour, et avec le calendrier scolaire de l’année suivante.',
    'Publish again with an up-to-date tool, and with the school calendar of the following year.',
  );
  if (!until)
    return feed.services.some(({ hours }) => hours)
      ? [
          {
            level: 'advice',
            kind: 'no-holidays',
            place: at,
            message: say(
              'Le flux ne connaît pas les jours fériés\u00a0: un service peut être dit ouvert un 1ᵉʳ mai.',
              'The feed knows no public holidays: a service may be called open on a 1 May.',
            ),
            mend,
          },
        ]
      : [];
  const left = today.daysUntil(until);
  if (left > HOLIDAYS_AHEAD)
    return [
      good(
        'holidays',
        at,
        say(`Jours fériés connus jusqu’au ${day(until)}.`, `Public holidays known until ${day(until)}.`),
      ),
    ];
  return [
    {
      level: left < 0 ? 'warning' : 'advice',
      kind: 'holidays-end',
      place: at,
      message: say(
        `Les jours fériés ${left < 0 ? 'ne sont plus connus depuis le' : 'ne sont connus que jusqu’au'} ${day(until)}\u00a0: au-delà, les widgets ne disent plus si un service est ouvert.`,
        `Public holidays ${left < 0 ? 'are no longer known since' : 'are only known until'} ${day(until)}: beyond that, the widgets no longer say whether a service is open.`,
      ),
      mend,
    },
  ];
}

function judgeAgreement(feed: Feed, place: string, today: PlainDate): Look {
  const agreement = currentAgreement(feed, today);
  if (!agreement) return [];
  const { phase, lastDay, daysLeft = 0, next } = periodOf(feed, agreement, today);
  const at = `${place}#agreements`;
  const last = PlainDate.parse(lastDay);
  if (!last || phase === 'upcoming') return [];
  if (next ?? (phase === 'running' && daysLeft > AGREEMENT_AHEAD))
    return [
      good(
        'agreement',
        at,
        next
          ? say('La convention suivante est déjà dans le flux.', 'The next agreement is in the feed already.')
          : say(`La convention court jusqu’au ${day(last)}.`, `The agreement runs until ${day(last)}.`),
      ),
    ];
  return [
    {
      level: phase === 'over' ? 'warning' : 'advice',
      kind: 'agreement-ends',
      place: at,
      message:
        phase === 'over'
          ? say(
              `La convention a pris fin le ${day(last)} et aucune autre ne la suit dans le flux.`,
              `The agreement ended on ${day(last)} and no other follows it in the feed.`,
            )
          : say(
              `La convention se termine le ${day(last)} (dans ${daysLeft} jours) et aucune autre ne la suit dans le flux.`,
              `The agreement ends on ${day(last)} (in ${daysLeft} days) and no other follows it in the feed.`,
            ),
      mend: say(
        'Dans la feuille «\u00a0Conventions\u00a0», ajoutez la suivante, ou la date jusqu’à laquelle celle-ci est prolongée.',
        'In the sheet “Conventions”, add the next one, or the date until which this one is extended.',
      ),
    },
  ];
}

/** @param hasParts whether the collection is also cut by month or commune */
export function judgeSize({ url, wire }: Answer, hasParts: boolean): Look {
  if (wire <= WORTH_PARTS || (hasParts && wire <= TOO_MUCH))
    return [good('size', url, say(`${kilo(wire)} sur le réseau.`, `${kilo(wire)} on the network.`))];
  const isTooMuch = wire > TOO_MUCH;
  return [
    {
      level: isTooMuch ? 'warning' : 'advice',
      kind: 'large-file',
      place: url,
      message: say(
        `Ce fichier pèse ${kilo(wire)} sur le réseau${isTooMuch ? '\u00a0: sur un téléphone, le widget se fait attendre' : ''}.`,
        `This file weighs ${kilo(wire)} on the network${isTooMuch ? ': on a phone, the widget keeps people waiting' : ''}.`,
      ),
      mend: say(
        'Vérifiez la compression, retirez les événements passés\u00a0; au-delà de 50\u00a0ko, le format permet de couper une collection par mois ou par commune (parts).',
        'Check the compression, take out past events; beyond 50 kB, the format lets a collection be cut by month or by commune (parts).',
      ),
    },
  ];
}

/** What the feed's reader left out. */
export const findingOf = ({ level, kind, place, message, mend }: Problem, base: string): Finding => ({
  level,
  kind,
  place: `${new URL(place.file, base).href}${place.path === undefined ? '' : `#${place.path}`}`,
  message,
  mend,
});

/** The server's clock, which caches reckon with. */
export function judgeClock({ url, headers }: Answer, now: number): Look {
  const date = Date.parse(headers.date ?? '');
  if (!Number.isFinite(date) || Math.abs(date - now) <= CLOCK) return [];
  return [
    {
      level: 'advice',
      kind: 'server-clock',
      place: url,
      message: say(
        `L’horloge du serveur ${date > now ? 'avance' : 'retarde'} de ${Math.round(Math.abs(date - now) / 60_000)} minutes\u00a0: les durées de cache sont fausses.`,
        `The server’s clock is ${Math.round(Math.abs(date - now) / 60_000)} minutes ${date > now ? 'fast' : 'slow'}: cache durations are wrong.`,
      ),
      mend: say('Réglez-la sur un serveur de temps.', 'Set it by a time server.'),
      recipes: recipes().clock,
    },
  ];
}
