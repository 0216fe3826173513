/** The page of a commune, chosen by the selector or by `?commune=` (INSEE code or name); Véron by default. */
interface Named {
  readonly code: string;
  readonly name: string;
}

const DEFAULT = '89443';
const select = document.querySelector<HTMLSelectElement>('#commune');
const widgets = document.querySelectorAll('ctg-service-finder, ctg-event-calendar, ctg-action-card, ctg-roadmap');

function show({ code, name }: Named): void {
  for (const widget of widgets) widget.setAttribute('commune', code);
  for (const place of document.querySelectorAll('[data-commune-name]')) place.textContent = name;
  document.title = `${name} – démonstration des widgets CTG`;
  if (select) select.value = code;
}

const asked = (): string => new URLSearchParams(location.search).get('commune') ?? DEFAULT;

async function start(): Promise<void> {
  const response = await fetch('../feed.json');
  const { communes } = (await response.json()) as { communes: readonly Named[] };
  const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const find = (wanted: string): Named | undefined =>
    communes.find(({ code, name }) => code === wanted || plain(name) === plain(wanted));
  const showAsked = (): void => {
    // An unknown code goes to the widgets as it is: they say so, with the nearest name.
    show(find(asked()) ?? { code: asked(), name: asked() });
  };
  select?.append(
    ...[...communes].sort((a, b) => a.name.localeCompare(b.name, 'fr')).map(({ code, name }) => new Option(name, code)),
  );
  select?.addEventListener('change', () => {
    history.pushState(null, '', `?commune=${select.value}`);
    showAsked();
  });
  addEventListener('popstate', showAsked);
  showAsked();
}

// The script as a commune pastes it.
const script = document.createElement('script');
script.type = 'module';
script.src = '../ctg.js';
document.head.append(script);

start().catch((error: unknown) => {
  console.warn('La liste des communes n’a pas pu être chargée.', error);
  show({ code: asked(), name: asked() });
});
