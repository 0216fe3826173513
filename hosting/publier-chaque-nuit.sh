#!/bin/sh
# Publie ce que dit ctg.config.json, et écrit à la coordination si quelque chose ne va pas. À lancer par une tâche
# planifiée (cron, panneau de l’hébergeur, intégration continue). Ce qui est en ligne y reste tant qu’il y a une erreur.
#
#   CTG_FOLDER   le dossier de ctg.config.json et de ctg-feed.mjs (sinon, celui de ce script)
#   CTG_MAIL     à qui écrire ; sans adresse, le rapport est seulement affiché
#   CTG_URL      l’adresse publique : « doctor » vérifie ensuite ce qui est en ligne
#   CTG_SEND     la commande qui envoie ce qui vient d’être publié (rsync, envoyer-s3.sh…)
#   CTG_REPORT   où garder le dernier rapport (sinon, rapport.txt dans le dossier)
#   NODE, MAIL   les programmes « node » et « mail », s’ils ne sont pas dans le chemin habituel
#
# Codes de sortie : 0 tout va bien, 1 il y a des problèmes, 2 la tâche est mal réglée.
set -u

folder=${CTG_FOLDER:-$(dirname "$0")}
cd "$folder" || { echo "Le dossier $folder n’existe pas." >&2; exit 2; }
folder=$(pwd)
report=${CTG_REPORT:-$folder/rapport.txt}
lock=$folder/.publication-en-cours
node=${NODE:-node}

if [ ! -f ctg.config.json ] || [ ! -f ctg-feed.mjs ]; then
  echo "Il manque ctg.config.json ou ctg-feed.mjs dans $folder." >&2
  exit 2
fi
# Deux tâches ne publient pas en même temps ; un verrou de plus de deux heures est celui d’une tâche interrompue.
if [ -d "$lock" ] && [ -n "$(find "$lock" -prune -mmin +120)" ]; then rmdir "$lock"; fi
mkdir "$lock" 2>/dev/null || { echo 'Une publication est déjà en cours.' >&2; exit 0; }
trap 'rmdir "$lock" 2>/dev/null' EXIT
trap 'exit 1' HUP INT TERM

step=publication
{
  date '+Publication du %d/%m/%Y à %H:%M'
  echo
  "$node" ctg-feed.mjs build
} >"$report" 2>&1
code=$?

if [ "$code" -eq 0 ] && [ -n "${CTG_SEND:-}" ]; then
  step=envoi
  printf '\n== Envoi\n' >>"$report"
  sh -c "$CTG_SEND" >>"$report" 2>&1
  code=$?
fi
if [ "$code" -eq 0 ] && [ -n "${CTG_URL:-}" ]; then
  step='vérification en ligne'
  printf '\n== Vérification de %s\n' "$CTG_URL" >>"$report"
  "$node" ctg-feed.mjs doctor "$CTG_URL" >>"$report" 2>&1
  code=$?
fi
[ "$code" -eq 0 ] && exit 0

if [ -z "${CTG_MAIL:-}" ]; then
  cat "$report"
elif ! "${MAIL:-mail}" -s "Widgets CTG : à corriger ($step)" "$CTG_MAIL" <"$report"; then
  echo "Le courriel n’est pas parti ; voici le rapport." >&2
  cat "$report"
fi
[ "$code" -eq 2 ] && exit 2
exit 1
