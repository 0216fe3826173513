#!/bin/sh
# Envoie une publication sur un stockage d’objets compatible S3 (OVH, Scaleway, AWS…), derrière un CDN qui compresse.
#
#   S3_ENDPOINT=https://s3.gra.io.cloud.ovh.net sh envoyer-s3.sh DOSSIER s3://ctg-exemple
#
# Il faut la commande « aws » et ses clés dans l’environnement. L’envoi se fait dans l’ordre : les fichiers nommés par le
# flux d’abord, feed.json en dernier, pour qu’aucun habitant ne lise une publication à moitié envoyée.
# Une fois : aws s3api put-bucket-cors --bucket ctg-exemple --cors-configuration file://s3-cors.json
set -eu

folder=${1:?"Il manque le dossier à envoyer."}
bucket=${2:?"Il manque le seau : s3://nom."}
aws=${AWS:-aws}
[ -f "$folder/feed.json" ] || { echo "$folder ne contient pas de feed.json." >&2; exit 2; }

rolling='max-age=300, must-revalidate'
pinned='max-age=31536000, immutable'

# envoyer CACHE TYPE FILTRE… : les fichiers qui passent le filtre, avec ce que le serveur en dira.
envoyer() {
  cache=$1 type=$2
  shift 2
  "$aws" s3 cp "$folder" "$bucket" --recursive --only-show-errors ${S3_ENDPOINT:+--endpoint-url "$S3_ENDPOINT"} \
    --cache-control "$cache" --content-type "$type" --exclude '*' "$@"
}

envoyer "$rolling" 'text/javascript; charset=utf-8' --include '*.js' --include '*.mjs' --exclude '[0-9]*.[0-9]*.[0-9]*/*'
envoyer "$pinned" 'text/javascript; charset=utf-8' --include '[0-9]*.[0-9]*.[0-9]*/*.js'
envoyer "$rolling" 'text/css; charset=utf-8' --include '*.css'
envoyer "$rolling" 'text/calendar; charset=utf-8' --include '*.ics'
envoyer "$rolling" 'text/csv; charset=utf-8' --include '*.csv'
envoyer "$rolling" 'text/plain; charset=utf-8' --include '*.txt' --include '*.sha256'
envoyer "$rolling" image/jpeg --include '*.jpg' --include '*.jpeg'
envoyer "$rolling" image/png --include '*.png'
envoyer "$rolling" image/webp --include '*.webp'
envoyer "$rolling" image/svg+xml --include '*.svg'
envoyer "$rolling" 'text/html; charset=utf-8' --include '*.html'
envoyer "$rolling" application/json --include '*.json' --exclude feed.json
envoyer "$rolling" application/json --include feed.json
