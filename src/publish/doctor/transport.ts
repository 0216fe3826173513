/** How an address leads to its file: https, redirects, the certificate. */
import { reasonOf, type Answer, type NoAnswer } from './ask.js';
import { good, type Finding, type Look } from './finding.js';
import { RECIPES } from './recipes.js';

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
  if (address.protocol === 'https:') return [good('https', url, 'Servi en https.')];
  if (isLocal(address)) return [];
  return [
    {
      level: 'error',
      kind: 'no-https',
      place: url,
      message: 'L’adresse est en http\u00a0: les sites des communes, qui sont en https, refusent de la charger.',
      mend: 'Activez https, et donnez aux communes l’adresse en https.',
      recipes: RECIPES.https,
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
        ? `L’adresse mène de https à http (${steps})\u00a0: les navigateurs s’arrêtent là.`
        : `L’adresse mène ailleurs (${steps})\u00a0: chaque visite fait ${redirects.length > 1 ? `${redirects.length} allers-retours` : 'un aller-retour'} de plus, et la redirection doit elle aussi porter Access-Control-Allow-Origin.`,
      mend: downgrade
        ? 'Faites mener la redirection vers https.'
        : `Donnez aux communes l’adresse d’arrivée\u00a0: ${url}`,
    },
  ];
}

function judgeCertificate({ url, certificateUntil: until }: Answer, now: number): Look {
  if (until === undefined) return [];
  const days = Math.floor((until - now) / DAY);
  const date = new Date(until).toLocaleDateString('fr', { dateStyle: 'long', timeZone: 'Europe/Paris' });
  if (days > RENEWED) return [good('certificate', url, `Certificat valable jusqu’au ${date}.`)];
  return [
    {
      level: 'warning',
      kind: 'certificate-ends',
      place: url,
      message: `Le certificat du site expire le ${date} (${days > 0 ? `dans ${days} jours` : 'aujourd’hui ou déjà passé'})\u00a0: ensuite, plus aucun widget ne se charge.`,
      mend: 'Renouvelez-le, et vérifiez que le renouvellement automatique fonctionne.',
      recipes: RECIPES.https,
    },
  ];
}

/** Nothing came at all. */
export function unreachable({ url, code }: NoAnswer): Finding {
  const isCertificate = /CERT|SIGNED|SSL|TLS/.test(code);
  return {
    level: 'error',
    kind: isCertificate ? 'bad-certificate' : 'unreachable',
    place: url,
    message: `Pas de réponse\u00a0: ${reasonOf(code)}.`,
    mend: isCertificate
      ? 'Installez un certificat reconnu, avec ses intermédiaires.'
      : 'Vérifiez l’adresse\u00a0; si elle est juste, demandez à l’hébergeur ce qui se passe.',
    ...(isCertificate && { recipes: RECIPES.https }),
  };
}

/** @param what in French, with its article: « le flux » */
export function badStatus({ url, status }: Answer, what: string): Finding {
  const isGone = status === 404 || status === 410;
  return {
    level: 'error',
    kind: isGone ? 'missing' : 'bad-status',
    place: url,
    message: isGone
      ? `Il n’y a rien à cette adresse (${status})\u00a0: ${what} manque.`
      : `Le serveur répond ${status} pour ${what}${MEANINGS[status] ?? ''}.`,
    mend: isGone
      ? 'Envoyez le fichier sur l’hébergement, à côté des autres\u00a0; attention aux majuscules de son nom.'
      : 'Cherchez dans le journal du serveur, ou demandez à l’hébergeur.',
  };
}

const MEANINGS: Readonly<Record<number, string>> = {
  401: '\u00a0: il demande un mot de passe, or tout doit être public',
  403: '\u00a0: il refuse de donner le fichier (droits du fichier, ou pare-feu)',
  429: '\u00a0: trop de demandes à la fois',
  500: '\u00a0: erreur du serveur, souvent une ligne du fichier .htaccess qu’il ne connaît pas',
  503: '\u00a0: il est surchargé ou en maintenance',
};
