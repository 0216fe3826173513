/** How to mend what is the server's: on Apache, nginx, Caddy, and a shared hosting such as OVH's. */
import type { Finding } from './finding.js';
import { say } from '../language.js';

type Recipes = NonNullable<Finding['recipes']>;

const htaccess = () =>
  say(
    'Le fichier «\u00a0.htaccess\u00a0» livré avec les widgets le fait\u00a0: envoyez-le à la racine du dossier (il commence par un point, les logiciels d’envoi le cachent souvent\u00a0: affichez les fichiers cachés).',
    'The file “.htaccess” that comes with the widgets does it: send it to the root of the folder (it begins with a dot, and programs that send files often hide it: show hidden files).',
  );
const panel = () =>
  say(
    'Si l’hébergement n’est pas sous Apache, donnez cette page au support, qui a une ligne à ajouter.',
    'If the web host does not run Apache, give this page to its support, which has one line to add.',
  );

const shared = (more: string) => `${htaccess()} ${more}`;

export const recipes = () =>
  ({
    cors: {
      apache: say(
        'Header set Access-Control-Allow-Origin "*"    (module headers\u00a0: a2enmod headers)',
        'Header set Access-Control-Allow-Origin "*"    (module headers: a2enmod headers)',
      ),
      nginx: say(
        'add_header Access-Control-Allow-Origin "*" always;    (à répéter dans chaque «\u00a0location\u00a0» qui a ses propres add_header)',
        'add_header Access-Control-Allow-Origin "*" always;    (to be repeated in each “location” that has add_header lines of its own)',
      ),
      caddy: 'header Access-Control-Allow-Origin "*"',
      shared: shared(panel()),
    },
    compression: {
      apache:
        'AddOutputFilterByType DEFLATE application/json text/javascript text/css text/html text/calendar text/csv    (a2enmod deflate filter)',
      nginx: 'gzip on; gzip_vary on; gzip_types application/json text/javascript text/css text/calendar text/csv;',
      caddy: 'encode zstd gzip',
      shared: shared(panel()),
    },
    vary: {
      apache: 'Header append Vary Accept-Encoding',
      nginx: 'gzip_vary on;',
      caddy: say(
        'header +Vary Accept-Encoding    («\u00a0encode\u00a0» le fait déjà)',
        'header +Vary Accept-Encoding    (“encode” does it already)',
      ),
      shared: shared(panel()),
    },
    rolling: {
      apache: 'Header set Cache-Control "max-age=300, must-revalidate"',
      nginx: 'add_header Cache-Control "max-age=300, must-revalidate" always;',
      caddy: 'header Cache-Control "max-age=300, must-revalidate"',
      shared: shared(
        say(
          'Videz ensuite le cache que l’hébergeur a pu activer (OVH\u00a0: «\u00a0CDN\u00a0», puis «\u00a0Vider le cache\u00a0»).',
          'Then empty the cache that the host may have turned on (OVH: “CDN”, then “Empty cache”).',
        ),
      ),
    },
    pinned: {
      apache:
        '<If "%{REQUEST_URI} =~ m#/[0-9]+\\.[0-9]+\\.[0-9]+/#"> Header set Cache-Control "max-age=31536000, immutable" </If>',
      nginx:
        'location ~ "/[0-9]+\\.[0-9]+\\.[0-9]+/" { add_header Cache-Control "max-age=31536000, immutable" always; … }',
      caddy: say(
        '@pinned path_regexp /[0-9]+\\.[0-9]+\\.[0-9]+/ puis header @pinned Cache-Control "max-age=31536000, immutable"',
        '@pinned path_regexp /[0-9]+\\.[0-9]+\\.[0-9]+/ then header @pinned Cache-Control "max-age=31536000, immutable"',
      ),
      shared: shared(''),
    },
    revalidation: {
      apache: say(
        'FileETag None    (Apache ajoute «\u00a0-gzip\u00a0» à l’ETag et ne le reconnaît plus\u00a0: sans ETag, la date Last-Modified suffit)',
        'FileETag None    (Apache adds “-gzip” to the ETag and no longer recognises it: without an ETag, the date Last-Modified is enough)',
      ),
      nginx: say(
        'etag on;    (c’est le réglage d’origine\u00a0: retirez «\u00a0etag off\u00a0» et «\u00a0if_modified_since off\u00a0»)',
        'etag on;    (this is the original setting: take out “etag off” and “if_modified_since off”)',
      ),
      caddy: say(
        'file_server le fait de lui-même\u00a0: retirez «\u00a0header -Etag\u00a0» et «\u00a0header -Last-Modified\u00a0»',
        'file_server does it by itself: take out “header -Etag” and “header -Last-Modified”',
      ),
      shared: shared(panel()),
    },
    type: {
      apache:
        'AddType application/json .json / AddType text/javascript .js .mjs / AddType text/calendar .ics / AddCharset utf-8 .js .css .html .csv .ics',
      nginx:
        'include mime.types; types { text/calendar ics; text/csv csv; } charset utf-8; charset_types text/javascript text/css text/html text/csv text/calendar;',
      caddy: say(
        'file_server connaît ces types\u00a0; pour le jeu de caractères\u00a0: header *.js Content-Type "text/javascript; charset=utf-8"',
        'file_server knows these types; for the character set: header *.js Content-Type "text/javascript; charset=utf-8"',
      ),
      shared: shared(panel()),
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
      nginx: say(
        'retirez «\u00a0add_header X-Frame-Options …\u00a0» et «\u00a0frame-ancestors\u00a0» du dossier cadre/',
        'take “add_header X-Frame-Options …” and “frame-ancestors” out of the folder cadre/',
      ),
      caddy: 'header /cadre/* -X-Frame-Options',
      shared: shared(
        say(
          'Si l’hébergeur ajoute X-Frame-Options lui-même, demandez-lui de le retirer pour le dossier cadre/.',
          'If the host adds X-Frame-Options by itself, ask it to take it away for the folder cadre/.',
        ),
      ),
    },
    https: {
      apache: say(
        'certbot --apache    (Let’s Encrypt, gratuit et renouvelé tout seul)',
        'certbot --apache    (Let’s Encrypt, free and renewed by itself)',
      ),
      nginx: say(
        'certbot --nginx    (Let’s Encrypt, gratuit et renouvelé tout seul)',
        'certbot --nginx    (Let’s Encrypt, free and renewed by itself)',
      ),
      caddy: say(
        'écrivez le nom du site en tête du Caddyfile\u00a0: Caddy demande et renouvelle le certificat lui-même',
        'write the name of the site at the top of the Caddyfile: Caddy asks for the certificate and renews it by itself',
      ),
      shared: say(
        'Dans l’espace client de l’hébergeur, activez le certificat gratuit Let’s Encrypt (OVH\u00a0: «\u00a0Multisite\u00a0», puis «\u00a0SSL\u00a0»), et la redirection vers https.',
        'In the customer area of the host, turn on the free Let’s Encrypt certificate (OVH: “Multisite”, then “SSL”), and the redirection to https.',
      ),
    },
    clock: {
      apache: 'timedatectl set-ntp true',
      nginx: 'timedatectl set-ntp true',
      caddy: 'timedatectl set-ntp true',
      shared: say(
        'Signalez-le au support de l’hébergeur\u00a0: l’horloge du serveur se règle de son côté.',
        'Tell the support of the host: the server’s clock is set on their side.',
      ),
    },
  }) as const satisfies Readonly<Record<string, Recipes>>;
