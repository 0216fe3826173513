/** How an address leads to its file: https, redirects, the certificate. */
import { reasonOf, type Answer, type NoAnswer } from './ask.js';
import { good, type Finding, type Look } from './finding.js';
import { recipes } from './recipes.js';
import { language, say } from '../language.js';

/** Days before a certificate ends, by which a renewal that works has happened (Let's Encrypt's is a month before). */
const RENEWED = 21;
const DAY = 86_400_000;

/** A page may load what is on its own machine without https. */
const isLocal = (url: URL) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);

/** @param now epoch ms */
export function judgeTransport(asked: string, answer: Answer, now: number): Look {
  return [...judgeHttps(answer), ...judgeRedirects(asked, answer), ...judgeCertificate(answer, now)];
}

function judgeHttps({ url }: Answer): Look {
  const address = new URL(url);
  if (address.protocol === 'https:') return [good('https', url, say('Servi en https.', 'Served over https.'))];
  if (isLocal(address)) return [];
  return [
    {
      level: 'error',
      kind: 'no-https',
      place: url,
      message: say(
        'L’adresse est en http\u00a0: les sites des communes, qui sont en https, refusent de la charger.',
        'The address is in http: the sites of the communes, which are in https, refuse to load it.',
      ),
      mend: say(
        'Activez https, et donnez aux communes l’adresse en https.',
        'Turn https on, and give the communes the address in https.',
      ),
      recipes: recipes().https,
    },
  ];
}

function judgeRedirects(asked: string, { url, redirects }: Answer): Look {
  if (!redirects.length) return [];
  const steps = redirects.map(({ status, to }) => `${status} → ${to}`).join(', ');
  const downgrade = redirects.some(({ from, to }) => from.startsWith('https:') && to.startsWith('http:'));
  return [
    {
      level: downgrade ? 'error' : 'warning',
      kind: downgrade ? 'insecure-redirect' : 'redirected',
      place: asked,
      message: downgrade
        ? say(
            `L’adresse mène de https à http (${steps})\u00a0: les navigateurs s’arrêtent là.`,
            `The address leads from https to http (${steps}): browsers stop there.`,
          )
        : say(
            `L’adresse mène ailleurs (${steps})\u00a0: chaque visite fait ${redirects.length > 1 ? `${redirects.length} allers-retours` : 'un aller-retour'} de plus, et la redirection doit elle aussi porter Access-Control-Allow-Origin.`,
            `The address leads elsewhere (${steps}): each visit makes ${redirects.length > 1 ? `${redirects.length} more round trips` : 'one more round trip'}, and the redirection too has to carry Access-Control-Allow-Origin.`,
          ),
      mend: downgrade
        ? say('Faites mener la redirection vers https.', 'Make the redirection lead to https.')
        : say(
            `Donnez aux communes l’adresse d’arrivée\u00a0: ${url}`,
            `Give the communes the address that it leads to: ${url}`,
          ),
    },
  ];
}

function judgeCertificate({ url, certificateUntil: until }: Answer, now: number): Look {
  if (until === undefined) return [];
  const days = Math.floor((until - now) / DAY);
  const date = new Date(until).toLocaleDateString(language() === 'en' ? 'en-GB' : 'fr', {
    dateStyle: 'long',
    timeZone: 'Europe/Paris',
  });
  if (days > RENEWED)
    return [good('certificate', url, say(`Certificat valable jusqu’au ${date}.`, `Certificate valid until ${date}.`))];
  return [
    {
      level: 'warning',
      kind: 'certificate-ends',
      place: url,
      message: say(
        `Le certificat du site expire le ${date} (${days > 0 ? `dans ${days} jours` : 'aujourd’hui ou déjà passé'})\u00a0: ensuite, plus aucun widget ne se charge.`,
        `The certificate of the site expires on ${date} (${days > 0 ? `in ${days} days` : 'today or already past'}): after that, no widget loads any more.`,
      ),
      mend: say(
        'Renouvelez-le, et vérifiez que le renouvellement automatique fonctionne.',
        'Renew it, and check that the automatic renewal works.',
      ),
      recipes: recipes().https,
    },
  ];
}

/** Nothing came at all. */
export function unreachable({ url, code }: NoAnswer): Finding {
  const isCertificate = /CERT|SIGN|SSL|TLS/.test(code);
  return {
    level: 'error',
    kind: isCertificate ? 'bad-certificate' : 'unreachable',
    place: url,
    message: say(`Pas de réponse\u00a0: ${reasonOf(code)}.`, `No answer: ${reasonOf(code)}.`),
    mend: isCertificate
      ? say(
          'Installez un certificat reconnu, avec ses intermédiaires.',
          'Install a recognised certificate, with its intermediates.',
        )
      : say(
          'Vérifiez l’adresse\u00a0; si elle est juste, demandez à l’hébergeur ce qui se passe.',
          'Check the address; if it is right, ask the host what is going on.',
        ),
    ...(isCertificate && { recipes: recipes().https }),
  };
}

/** @param what in the language that is spoken, with its article: « le flux » */
export function badStatus({ url, status }: Answer, what: string): Finding {
  const isGone = status === 404 || status === 410;
  return {
    level: 'error',
    kind: isGone ? 'missing' : 'bad-status',
    place: url,
    message: isGone
      ? say(
          `Il n’y a rien à cette adresse (${status})\u00a0: ${what} manque.`,
          `There is nothing at this address (${status}): ${what} is missing.`,
        )
      : say(
          `Le serveur répond ${status} pour ${what}${meanings()[status] ?? ''}.`,
          `The server answers ${status} for ${what}${meanings()[status] ?? ''}.`,
        ),
    mend: isGone
      ? say(
          'Envoyez le fichier sur l’hébergement, à côté des autres\u00a0; attention aux majuscules de son nom.',
          'Send the file to the web host, beside the others; mind the capital letters of its name.',
        )
      : say(
          'Cherchez dans le journal du serveur, ou demandez à l’hébergeur.',
          'Look in the log of the server, or ask the host.',
        ),
  };
}

const meanings = (): Readonly<Record<number, string>> => ({
  401: say(
    '\u00a0: il demande un mot de passe, or tout doit être public',
    ': it asks for a password, whereas everything has to be public',
  ),
  403: say(
    '\u00a0: il refuse de donner le fichier (droits du fichier, ou pare-feu)',
    ': it refuses to give the file (rights of the file, or firewall)',
  ),
  429: say('\u00a0: trop de demandes à la fois', ': too many requests at once'),
  500: say(
    '\u00a0: erreur du serveur, souvent une ligne du fichier .htaccess qu’il ne connaît pas',
    ': error of the server, often a line of the file .htaccess that it does not know',
  ),
  503: say('\u00a0: il est surchargé ou en maintenance', ': it is overloaded or under maintenance'),
});
