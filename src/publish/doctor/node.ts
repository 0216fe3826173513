/** The Node.js that runs the tool: until when its makers mend what is found wrong in it. */
import { shared as english } from '../../text/en/shared.js';
import { looseDate } from '../../text/format.js';
import { shared } from '../../text/fr.js';
import { language, say } from '../language.js';
import { good, type Look } from './finding.js';

/** Last day of each long-term line, by its number (https://github.com/nodejs/Release). A line that is not here is new. */
const LAST_DAYS: Readonly<Record<string, string>> = { 20: '2026-04-30', 22: '2027-04-30', 24: '2028-04-30' };
/** Days before the last one, in which the next line is installed. */
const AHEAD = 90;
const DAY = 86_400_000;

/**
 * Never more than advice: the tool goes on, and a nightly task must not fail on the day that a line ends.
 * @param version as `process.version` has it: `v20.20.0`
 * @param now epoch ms
 */
export function judgeNode(version: string, now: number): Look {
  const last = LAST_DAYS[/^v(\d+)\./.exec(version)?.[1] ?? ''];
  if (last === undefined) return [];
  const place = `Node.js ${version}`;
  const left = Math.ceil((Date.parse(last) - now) / DAY);
  const day = looseDate(language() === 'en' ? english : shared, last);
  if (left > AHEAD) return [good('node', place, say(`Maintenu jusqu’au ${day}.`, `Maintained until ${day}.`))];
  return [
    {
      level: 'advice',
      kind: 'node-ends',
      place,
      message:
        left < 0
          ? say(
              `Cette version de Node.js n’est plus corrigée depuis le ${day}.`,
              `This version of Node.js has not been mended since ${day}.`,
            )
          : say(
              `Cette version de Node.js ne sera plus corrigée après le ${day}.`,
              `This version of Node.js will not be mended after ${day}.`,
            ),
      mend: say(
        'Installez la version «\u00a0LTS\u00a0» de https://nodejs.org sur l’ordinateur ou le serveur qui publie\u00a0; rien d’autre ne change.',
        'Install the “LTS” version from https://nodejs.org on the computer or server that publishes; nothing else changes.',
      ),
    },
  ];
}
