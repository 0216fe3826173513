/** What `ctg-feed --help` says. */
import { say } from '../language.js';

export const help = (): string =>
  say(
    `ctg-feed : du classeur de la convention aux pages des communes

  ctg-feed template -o classeur.xlsx         écrit un classeur à remplir
  ctg-feed template --owner NOM --feed DOSSIER -o fiches.xlsx
                                             écrit les fiches d’une personne, à corriger et à renvoyer
  ctg-feed build [SOURCES…] -o DOSSIER       publie : feed.json, agendas, données ouvertes, archive
  ctg-feed check [SOURCES…]                  dit ce qui ne va pas, sans rien publier
  ctg-feed check PUBLICATION                 dit ce qui ne va pas dans un flux publié : dossier, feed.json ou adresse
  ctg-feed doctor ADRESSE                    examine une publication en ligne : serveur, scripts, données, liens
  ctg-feed doctor --embeds embeds.csv        dit si les pages des communes affichent toujours leurs widgets
  ctg-feed diff ANCIEN NOUVEAU               dit ce qui change entre deux publications
  ctg-feed export DOSSIER -o classeur.xlsx   rend un classeur à partir d’une publication
  ctg-feed restore DOSSIER                   remet la publication précédente
  ctg-feed rollback DOSSIER [VERSION]        remet la version précédente des widgets
  ctg-feed notices [SOURCES…] -o DOSSIER     publie tout de suite les annonces du classeur, et rien d’autre
  ctg-feed remove FICHE -o DOSSIER --reason MOTIF
                                             retire une fiche de tout ce qui est publié, archives comprises
  ctg-feed report DOSSIER -o bilan.html      écrit le bilan de la feuille de route, à imprimer

SOURCES : des classeurs (.xlsx, .ods), des tableaux (.csv), des fichiers d’autres outils (OpenAgenda, iCalendar,
data·inclusion, médiation numérique, France services, plan d’actions), un dossier qui en contient, ou l’adresse
d’un document ou d’un OpenAgenda, dont la clé est dans la variable OPENAGENDA_KEY. Sans SOURCES, build et check lisent
ctg.config.json du dossier de travail, qui les nomme avec le reste des réglages.

Options
  -o, --out CHEMIN    où écrire
  --now INSTANT       la date de publication, par exemple 2026-12-05T09:00:00+01:00 (sinon maintenant)
  --accept NOMS       publie malgré : errors, ou une collection qui perd des fiches (services, events…)
  --config FICHIER    un autre fichier de réglages ; ce que dit la ligne de commande l’emporte
  --themes FICHIER    à quels thèmes vont les mots des autres outils : {"famille": ["parentalite"]}
  --reason MOTIF      remove : pourquoi la fiche est retirée ; c’est noté à côté du dossier
  --preview           montre aussi les brouillons : pour relire, pas pour publier
  --format json       pour un programme
  --verbose           montre tous les conseils, et non les premiers de chaque sorte
  --no-links          doctor : ne suit pas les liens du flux vers d’autres sites
  --lang fr|en        la langue de ce qui est dit (celle de ce qui est publié ne change pas) ; fr d’origine
  --help              cette aide

Codes de sortie : 0 tout va bien, 1 il y a des problèmes (pour doctor, aussi des avertissements), 2 la commande est
mal écrite.
`,
    `ctg-feed: from the agreement’s workbook to the pages of the communes

  ctg-feed template -o classeur.xlsx         writes a workbook to fill in
  ctg-feed template --owner NAME --feed FOLDER -o fiches.xlsx
                                             writes the records of one person, to be corrected and sent back
  ctg-feed build [SOURCES…] -o FOLDER        publishes: feed.json, agendas, open data, archive
  ctg-feed check [SOURCES…]                  says what is wrong, and publishes nothing
  ctg-feed check PUBLICATION                 says what is wrong in a published feed: folder, feed.json or address
  ctg-feed doctor ADDRESS                    examines a publication online: server, scripts, data, links
  ctg-feed doctor --embeds embeds.csv        says whether the pages of the communes still show their widgets
  ctg-feed diff OLD NEW                      says what changes between two publications
  ctg-feed export FOLDER -o classeur.xlsx    gives a workbook back from a publication
  ctg-feed restore FOLDER                    puts the previous publication back
  ctg-feed rollback FOLDER [VERSION]         puts the widgets’ previous version back
  ctg-feed notices [SOURCES…] -o FOLDER      publishes the notices of the workbook at once, and nothing else
  ctg-feed remove RECORD -o FOLDER --reason REASON
                                             takes a record out of all that is published, archives included
  ctg-feed report FOLDER -o bilan.html       writes the report on the roadmap, to be printed

SOURCES: workbooks (.xlsx, .ods), tables (.csv), files of other tools (OpenAgenda, iCalendar, data·inclusion, digital
inclusion places, France services, action plan), a folder that holds some, or the address of a document or of an
OpenAgenda, whose key is in the variable OPENAGENDA_KEY. Without SOURCES, build and check read ctg.config.json of the
working folder, which names them with the other settings.

Options
  -o, --out PATH      where to write
  --now INSTANT       the date of publication, for example 2026-12-05T09:00:00+01:00 (else now)
  --accept NAMES      publishes in spite of: errors, or a collection that loses records (services, events…)
  --config FILE       another file of settings; what the command line says wins
  --themes FILE       which themes the words of other tools go to: {"famille": ["parentalite"]}
  --reason REASON     remove: why the record is taken out; it is noted beside the folder
  --preview           shows drafts too: to read through, not to publish
  --format json       for a program
  --verbose           shows all advice, not the first of each sort
  --no-links          doctor: does not follow the feed’s links to other sites
  --lang fr|en        the language of what is said (that of what is published does not change); fr unless said
  --help              this help

Exit codes: 0 all is well, 1 there are problems (for doctor, warnings too), 2 the command is badly written.
`,
  );
