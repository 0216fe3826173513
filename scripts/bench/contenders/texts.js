/** What the contenders say of a service or of an action, whatever they draw it with. */
const DAYS = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];
const PLACES = { places: 'Places disponibles', 'waiting-list': 'Liste d’attente', full: 'Complet' };
const date = new Intl.DateTimeFormat('fr', { dateStyle: 'long' });

const years = (months) => `${Math.round(months / 12)} ans`;

const ages = ({ ageMonths: { min = 0, max = 216 } = {} }) => `De ${years(min)} à ${years(max)}`;

function hoursToday(hours, now) {
  if (!hours) return 'Horaires non communiqués';
  const ranges = hours.week?.[DAYS[now.getDay()]] ?? [];
  return ranges.length ? ranges.map((range) => range.join(' – ')).join(', ') : 'Fermé';
}

const placeText = ({ name, address, postalCode, commune }, names) =>
  [name, address, `${postalCode} ${names.get(commune)}`].join(', ');

const dateText = (text) => date.format(new Date(text));

/** The names of the communes by code. */
export const communeNames = ({ communes }) => new Map(communes.map(({ code, name }) => [code, name]));

/** The lines of a service's card, in their order; undefined where it has none. @param names names of communes by code */
export function serviceTexts(
  { name, category, availability, summary, place, contact, verified, visits, ...service },
  names,
  now,
) {
  const visit = visits?.find(({ end }) => Date.parse(end) > now.getTime());
  return {
    name,
    kind: `${category} · ${ages(service)}`,
    hours: hoursToday(service.hours, now),
    places: availability && `${PLACES[availability.state]} (${dateText(availability.asOf)})`,
    summary,
    visit: visit && `Prochain passage à ${names.get(visit.place.commune)} : ${dateText(visit.start)}`,
    place: place && placeText(place, names),
    phone: contact?.phone,
    verified: `Vérifié le ${dateText(verified)}`,
  };
}

const STATUS = {
  planned: 'Prévue',
  'in-progress': 'En cours',
  done: 'Terminée',
  paused: 'En pause',
  abandoned: 'Abandonnée',
};

/** How an action stands. */
export const statusText = (status) => STATUS[status] ?? 'Statut non renseigné';
