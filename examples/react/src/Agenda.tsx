import { useState } from 'react';
import type {} from 'ctg-widgets/react';

/** The events and services of a commune. It can be rendered on a server: the links show until the elements are there. */
export function Agenda({ commune, name }: { readonly commune: string; readonly name: string }) {
  const [state, setState] = useState('chargement');
  return (
    <main>
      <h1>{name}</h1>
      <ctg-event-calendar
        commune={commune}
        view="list"
        heading-level={2}
        onctg-loaded={() => setState('à jour')}
        onctg-failed={({ code }) => setState(`indisponible (${code})`)}
      >
        <a href={`https://ctg.exemple.fr/commune/${commune}/`}>L’agenda de {name}</a>
      </ctg-event-calendar>
      <ctg-service-finder commune={commune} map label={`Services, ${name}`}>
        <a href={`https://ctg.exemple.fr/commune/${commune}/`}>Les services de {name}</a>
      </ctg-service-finder>
      <p role="status">Agenda : {state}</p>
    </main>
  );
}
