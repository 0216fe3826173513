import { number, plural, span } from './grammar.js';
/** The roadmap. */
export const roadmap = {
    roadmap: 'Feuille de route',
    roadmapTitle: (years, over) => `${over ? 'Bilan' : 'Feuille de route'} ${years}`,
    years: (first, last) => `${first}–${last}`,
    startsOn: (date) => `commence le ${date}`,
    until: (date, extended) => `${extended ? 'prolongée ' : ''}jusqu’au ${date}`,
    endedOn: (date, extended) => `terminée le ${date}${extended ? ' après une prolongation' : ''}`,
    daysLeft: (n) => (n ? `encore ${span(n)}` : 'dernier jour'),
    renewal: 'en cours de renouvellement',
    nextStarts: (date) => `la suivante commence le ${date}`,
    agreement: 'Convention',
    allStatuses: 'Tous les états',
    allLeads: 'Tous les porteurs',
    searchActions: 'Rechercher une action',
    searchFailed: 'La recherche n’a pas pu être chargée\u00a0: toutes les actions sont montrées.',
    totals: (n, unknown) => `${n ? plural(n, 'action', 'actions') : 'Aucune action'}${unknown ? `, dont ${number(unknown)} sans avancement renseigné` : ''}`,
    noAction: 'Aucune action ne correspond à ces choix.',
    byStatus: 'Actions par état',
    otherTheme: 'Autres actions',
    view: 'Affichage',
    views: { theme: 'Par thème', status: 'Par état', timeline: 'Frise' },
    moreActions: (n) => `Afficher plus d’actions (${number(n)})`,
    figures: 'Les chiffres en détail',
    takeAway: 'Imprimer ou télécharger ces actions',
};
/** The figures of the roadmap; these words come with the part that draws them. */
export const totalsRecord = {
    stepsIn: (done, total, actions) => `${plural(done, 'étape faite', 'étapes faites')} sur ${number(total)} prévues, dans ${plural(actions, 'action qui a', 'actions qui ont')} des étapes`,
    lateActions: (n, over) => n
        ? over
            ? plural(n, 'action non achevée à l’échéance', 'actions non achevées à l’échéance')
            : plural(n, 'action en retard', 'actions en retard')
        : over
            ? 'Aucune action dont l’échéance soit passée sans qu’elle soit achevée'
            : 'Aucune action en retard',
    lateBetween: (least, most) => least === most ? ` de ${span(most)}` : `, de ${span(least)} à ${span(most)}`,
    movedDeadlines: (n) => plural(n, 'échéance repoussée', 'échéances repoussées'),
    all: 'Ensemble',
    totalColumn: 'Total',
    stepColumn: 'Étapes',
    themesAndStatuses: 'Actions par thème et par état',
    countedOnce: 'Chaque action est comptée une fois\u00a0; si elle a plusieurs thèmes, sous le premier.',
    delays: (over) => (over ? 'Actions non achevées à l’échéance' : 'Retards'),
    delay: (over) => (over ? 'Depuis l’échéance' : 'Retard'),
    stepsShort: (done, total) => `${number(done)} sur\u00a0${number(total)}`,
    delayDays: (n) => plural(n, 'jour', 'jours'),
    firstDeadlineName: 'Échéance initiale',
};
/** The time line. */
export const timelineRecord = {
    legend: 'Légende',
    marks: {
        start: 'début',
        'first-deadline': 'échéance initiale, repoussée',
        'moved-deadline': 'échéance repoussée',
        deadline: 'échéance',
        'step-done': 'étape faite',
        'step-late': 'étape en retard',
        step: 'étape à venir',
    },
    todayMark: (date) => `aujourd’hui, ${date}`,
    todayName: 'aujourd’hui',
    agreementEnd: 'fin de la convention',
    noDate: 'sans date',
    undated: 'Actions sans date',
};
/** Taking the actions away as files. */
export const exportRecord = {
    printList: 'Imprimer la liste',
    printTimeline: 'Imprimer la frise',
    whatIsShown: (n) => `Le fichier contient ${n < 2 ? 'l’action montrée' : `les ${number(n)} actions montrées`}, avec les choix faits plus haut.`,
    csv: 'Tableur (CSV)',
    json: 'Données (JSON)',
    fileName: 'feuille-de-route',
    licensed: (name) => `Licence\u00a0: ${name}`,
    licenseName: (id) => (id === 'etalab-2.0' ? 'Licence Ouverte 2.0 (etalab-2.0)' : id),
    noLicense: 'aucune licence n’est indiquée\u00a0: demandez à l’éditeur avant de réutiliser ces données',
    mayBeRefused: 'Cette page est affichée dans le cadre d’une autre. Si rien ne s’enregistre, ouvrez-la dans son propre onglet.',
    refused: 'Le cadre où cette page est affichée ne permet pas d’enregistrer un fichier. Ouvrez-la dans son propre onglet pour télécharger ces actions.',
    column: {
        agreement: 'Convention',
        number: 'Numéro',
        title: 'Action',
        themes: 'Thèmes',
        status: 'État',
        lateDays: 'Retard (jours)',
        percent: 'Avancement publié (%)',
        stepsDone: 'Étapes faites',
        stepsTotal: 'Étapes prévues',
        nextStep: 'Prochaine étape',
        nextDue: 'Échéance de cette étape',
        start: 'Début',
        end: 'Échéance',
        firstDeadline: 'Échéance initiale',
        lead: 'Porteur',
        partners: 'Partenaires',
        communes: 'Communes',
        summary: 'Résumé',
        updated: 'Mis à jour',
        source: 'Source',
        license: 'Licence',
        id: 'Identifiant',
    },
    /** Between the units and the tenths of a number. */
    decimal: ',',
    wholeArea: 'toutes',
};
