/** How to mend what is the server's: on Apache, nginx, Caddy, and a shared hosting such as OVH's. */
import type { Finding } from './finding.js';

type Recipes = NonNullable<Finding['recipes']>;

const HTACCESS =
  'Le fichier «\u00a0.htaccess\u00a0» livré avec les widgets le fait\u00a0: envoyez-le à la racine du dossier (il commence par un point, les logiciels d’envoi le cachent souvent\u00a0: affichez les fichiers cachés).';
const PANEL = 'Si l’hébergement n’est pas sous Apache, donnez cette page au support, qui a une ligne à ajouter.';

const shared = (more: string) => `${HTACCESS} ${more}`;

export const RECIPES = {
  cors: {
    apache: 'Header set Access-Control-Allow-Origin "*"    (module headers\u00a0: a2enmod headers)',
    nginx:
      'add_header Access-Control-Allow-Origin "*" always;    (à répéter dans chaque «\u00a0location\u00a0» qui a ses propres add_header)',
    caddy: 'header Access-Control-Allow-Origin "*"',
    shared: shared(PANEL),
  },
  compression: {
    apache:
      'AddOutputFilterByType DEFLATE application/json text/javascript text/css text/html text/calendar text/csv    (a2enmod deflate filter)',
    nginx: 'gzip on; gzip_vary on; gzip_types application/json text/javascript text/css text/calendar text/csv;',
    caddy: 'encode zstd gzip',
    shared: shared(PANEL),
  },
  vary: {
    apache: 'Header append Vary Accept-Encoding',
    nginx: 'gzip_vary on;',
    caddy: 'header +Vary Accept-Encoding    («\u00a0encode\u00a0» le fait déjà)',
    shared: shared(PANEL),
  },
  rolling: {
    apache: 'Header set Cache-Control "max-age=300, must-revalidate"',
    nginx: 'add_header Cache-Control "max-age=300, must-revalidate" always;',
    caddy: 'header Cache-Control "max-age=300, must-revalidate"',
    shared: shared(
      'Videz ensuite le cache que l’hébergeur a pu activer (OVH\u00a0: «\u00a0CDN\u00a0», puis «\u00a0Vider le cache\u00a0»).',
    ),
  },
  pinned: {
    apache:
      '<If "%{REQUEST_URI} =~ m#/[0-9]+\\.[0-9]+\\.[0-9]+/#"> Header set Cache-Control "max-age=31536000, immutable" </If>',
    nginx:
      'location ~ "/[0-9]+\\.[0-9]+\\.[0-9]+/" { add_header Cache-Control "max-age=31536000, immutable" always; … }',
    caddy:
      '@pinned path_regexp /[0-9]+\\.[0-9]+\\.[0-9]+/ puis header @pinned Cache-Control "max-age=31536000, immutable"',
    shared: shared(''),
  },
  revalidation: {
    apache:
      'FileETag None    (Apache ajoute «\u00a0-gzip\u00a0» à l’ETag et ne le reconnaît plus\u00a0: sans ETag, la date Last-Modified suffit)',
    nginx:
      'etag on;    (c’est le réglage d’origine\u00a0: retirez «\u00a0etag off\u00a0» et «\u00a0if_modified_since off\u00a0»)',
    caddy:
      'file_server le fait de lui-même\u00a0: retirez «\u00a0header -Etag\u00a0» et «\u00a0header -Last-Modified\u00a0»',
    shared: shared(PANEL),
  },
  type: {
    apache:
      'AddType application/json .json / AddType text/javascript .js .mjs / AddType text/calendar .ics / AddCharset utf-8 .js .css .html .csv .ics',
    nginx:
      'include mime.types; types { text/calendar ics; text/csv csv; } charset utf-8; charset_types text/javascript text/css text/html text/csv text/calendar;',
    caddy:
      'file_server connaît ces types\u00a0; pour le jeu de caractères\u00a0: header *.js Content-Type "text/javascript; charset=utf-8"',
    shared: shared(PANEL),
  },
  nosniff: {
    apache: 'Header set X-Content-Type-Options nosniff',
    nginx: 'add_header X-Content-Type-Options nosniff always;',
    caddy: 'header X-Content-Type-Options nosniff',
    shared: shared(''),
  },
  corp: {
    apache: 'Header set Cross-Origin-Resource-Policy cross-origin',
    nginx: 'add_header Cross-Origin-Resource-Policy cross-origin always;',
    caddy: 'header Cross-Origin-Resource-Policy cross-origin',
    shared: shared(''),
  },
  frame: {
    apache: 'Header unset X-Frame-Options / Header always unset X-Frame-Options',
    nginx: 'retirez «\u00a0add_header X-Frame-Options …\u00a0» et «\u00a0frame-ancestors\u00a0» du dossier cadre/',
    caddy: 'header /cadre/* -X-Frame-Options',
    shared: shared(
      'Si l’hébergeur ajoute X-Frame-Options lui-même, demandez-lui de le retirer pour le dossier cadre/.',
    ),
  },
  https: {
    apache: 'certbot --apache    (Let’s Encrypt, gratuit et renouvelé tout seul)',
    nginx: 'certbot --nginx    (Let’s Encrypt, gratuit et renouvelé tout seul)',
    caddy: 'écrivez le nom du site en tête du Caddyfile\u00a0: Caddy demande et renouvelle le certificat lui-même',
    shared:
      'Dans l’espace client de l’hébergeur, activez le certificat gratuit Let’s Encrypt (OVH\u00a0: «\u00a0Multisite\u00a0», puis «\u00a0SSL\u00a0»), et la redirection vers https.',
  },
  clock: {
    apache: 'timedatectl set-ntp true',
    nginx: 'timedatectl set-ntp true',
    caddy: 'timedatectl set-ntp true',
    shared: 'Signalez-le au support de l’hébergeur\u00a0: l’horloge du serveur se règle de son côté.',
  },
} as const satisfies Readonly<Record<string, Recipes>>;
