/**
 * Everything that a person does with each element. `press` names what is pressed, within `inside` where a name stands
 * more than once; what must come of it where nothing is refused is one of:
 *
 *   shows     words that the element then has
 *   leaves    a link of that scheme that the browser follows (tel, mailto, webcal)
 *   opens     a new window at such an address
 *   saves     a file of such a name
 *   prints    the browser's printing
 *   copies    such a text in the clipboard
 *
 * Where it is refused, `instead` says what comes of it: `link` (the territory's page, by WordPress's message, at such an
 * address), `shows` (such words), `text` (the link is no link), or nothing where it is not refused.
 */
const SERVICE = /\/(service\/[a-z0-9-]+|commune\/89443)\/$/;
const EVENT = /\/(evenement\/[a-z0-9-]+|commune\/89443)\/$/;
const ACTION = /\/(action\/([a-z0-9-]+\/)?|commune\/89443\/)$/;
/** A frame has no address that opens what is shown: there is no such button. */
const PAGE_ONLY = { pageOnly: true };

const record = 'En savoir plus';

/** @type {Record<string, readonly any[]>} */
export const ACTIONS = {
  'service-finder': [
    { name: 'opens a service', press: ['summary', record], shows: /Signaler une erreur/ },
    { name: 'calls', press: ['link', /^\d\d(\s\d\d){4}$/], leaves: /^tel:0/, instead: { text: /\d\d(\s\d\d){4}/ } },
    { name: 'writes', press: ['link', 'Signaler une erreur'], leaves: /^mailto:/, instead: { link: SERVICE } },
    {
      name: 'shows the way',
      press: ['link', /Itinéraire sur OpenStreetMap/],
      opens: /^https:\/\/www\.openstreetmap\.org\//,
      instead: { link: SERVICE },
    },
    { name: 'keeps a service', press: ['checkbox', /Garder dans ma sélection/], shows: /Ma sélection \(1\)/ },
    {
      name: 'sends the selection',
      press: ['link', 'Envoyer par courriel'],
      leaves: /^mailto:/,
      instead: { link: SERVICE },
    },
    {
      name: 'prints the selection',
      press: ['button', 'Imprimer'],
      inside: '.selection',
      prints: true,
      instead: { link: SERVICE },
    },
    { name: 'unfolds what is for the results', press: ['summary', 'Imprimer ou partager'], shows: /Imprimer/ },
    {
      name: 'prints the results',
      press: ['button', 'Imprimer'],
      inside: 'details.section[open] .keep',
      prints: true,
      instead: { link: SERVICE },
    },
    {
      name: 'copies the link',
      press: ['button', 'Copier le lien'],
      inside: 'details.section[open] .keep',
      copies: /^http:\/\/127/,
      ...PAGE_ONLY,
    },
    { name: 'opens the map', press: ['button', 'Afficher la carte'], shows: /Plan schématique/, ...PAGE_ONLY },
    {
      name: 'finds what is around the person',
      press: ['button', 'Autour de moi'],
      shows: /À proximité|Autour de vous/,
      instead: { shows: /Votre position n’a pas pu être trouvée/ },
    },
  ],
  'event-calendar': [
    { name: 'turns the month', press: ['button', 'Mois suivant'], shows: /événements? en/ },
    { name: 'shows the list', press: ['button', 'Liste'], shows: /En savoir plus/ },
    { name: 'opens an event', press: ['summary', record], shows: /Ajouter à mon agenda/ },
    { name: 'saves the event', press: ['button', 'Ajouter à mon agenda'], saves: /\.ics$/, instead: { link: EVENT } },
    {
      name: 'opens another agenda',
      press: ['link', /Ajouter dans Google Agenda/],
      opens: /^https:\/\/calendar\.google\.com\//,
      instead: { link: EVENT },
    },
    {
      name: 'prints the event',
      press: ['button', 'Imprimer'],
      inside: '.take',
      prints: true,
      instead: { link: EVENT },
    },
    {
      name: 'unfolds the subscription',
      press: ['summary', 'S’abonner, imprimer, partager'],
      shows: /S’abonner dans mon agenda/,
    },
    { name: 'subscribes', press: ['link', 'S’abonner dans mon agenda'], leaves: /^webcal:/, instead: { link: EVENT } },
    {
      name: 'copies the address of the agenda',
      press: ['button', 'Copier l’adresse'],
      copies: /\/agenda\/.*\.ics$/,
      instead: { selects: /\/agenda\/.*\.ics$/ },
    },
  ],
  'action-card': [
    { name: 'opens the action', press: ['summary', record], shows: /Signaler une erreur|Étapes/ },
    {
      name: 'writes',
      press: ['link', /Signaler une erreur|Écrire au porteur/],
      leaves: /^mailto:/,
      instead: { link: ACTION },
    },
    { name: 'prints', press: ['button', 'Imprimer'], prints: true, instead: { link: ACTION } },
    { name: 'copies the link', press: ['button', 'Copier le lien'], copies: /^http:\/\/127/, ...PAGE_ONLY },
  ],
  roadmap: [
    { name: 'opens an action', press: ['summary', /./], inside: '[part=action]', shows: /Signaler une erreur|Étapes/ },
    { name: 'draws the time line', press: ['button', 'Frise'], shows: /aujourd’hui, / },
    { name: 'unfolds what can be taken away', press: ['summary', /Imprimer ou télécharger/], shows: /Tableur/ },
    { name: 'prints the list', press: ['button', 'Imprimer la liste'], prints: true, instead: { link: ACTION } },
    { name: 'saves a table', press: ['button', 'Tableur (CSV)'], saves: /\.csv$/, instead: { link: ACTION } },
    { name: 'saves the data', press: ['button', 'Données (JSON)'], saves: /\.json$/, instead: { link: ACTION } },
  ],
};
