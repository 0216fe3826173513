import { createRoot } from 'react-dom/client';
import { configure } from 'ctg-widgets';
import 'ctg-widgets/define/event-calendar';
import 'ctg-widgets/define/service-finder';
import { Agenda } from './Agenda.tsx';

// The publication of the agglomération; late parts come from the bundle.
configure({ feed: new URLSearchParams(location.search).get('feed') ?? 'https://ctg.exemple.fr/feed.json' });

const app = document.querySelector('#app');
if (app) createRoot(app).render(<Agenda commune="89443" name="Véron" />);
