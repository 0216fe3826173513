/**
 * The elements in JSX, for React 18.3 and later: `import type {} from "ctg-widgets/react"` once in a project. Written
 * from custom-elements.json. React 19 also hears the events; before, use a ref and `addEventListener`.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ActionCard } from './widgets/action-card.js';
import type { EventCalendar } from './widgets/event-calendar.js';
import type { Roadmap } from './widgets/roadmap.js';
import type { ServiceFinder } from './widgets/service-finder.js';
import type { FeedFailedEvent, FeedLoadedEvent } from './widgets/events.js';

type Tag<Element, Own> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Own> & Own;
/** What `<ctg-action-card>` takes. */
export interface ActionCardAttributes {
  /** Id of the action, or its number in today's agreement. */
  'action'?: string | undefined;
  /** Language of the interface, `fr` or `en`; else the nearest `lang` of the page. */
  'lang'?: string | undefined;
  /** Address of the feed; by default `feed.json` beside the script. */
  'feed'?: string | undefined;
  /** INSEE code or name of the commune that the content is seen from. */
  'commune'?: string | undefined;
  /** Id or name of the theme to show. */
  'theme'?: string | undefined;
  /** Level of the highest headings inside, 2 to 6. */
  'heading-level'?: number | string | undefined;
  /** Name of the landmark, so that two on a page can be told apart; it makes an action card a landmark. */
  'label'?: string | undefined;
  /** Keeps a copy of the feed in the browser's Cache API, for when the network is gone. */
  'offline'?: boolean | undefined;
  /** Keeps the choices in the page's address, so that it can be shared; a name tells two on a page apart. */
  'sync-url'?: string | undefined;
  /** The content is shown, for the first time or anew after a failure. */
  'onctg-loaded'?: ((event: FeedLoadedEvent) => void) | undefined;
  /** The feed could not be had. */
  'onctg-failed'?: ((event: FeedFailedEvent) => void) | undefined;
}
/** What `<ctg-event-calendar>` takes. */
export interface EventCalendarAttributes {
  /** Id of the one event to show. */
  'event'?: string | undefined;
  /** `month`, `list` or `auto` (default): a list where the element, not the window, is narrow. */
  'view'?: string | undefined;
  /** Day or month to start with, `2026-12-05` or `2026-12`; today by default. */
  'date'?: string | undefined;
  /** Age of the child, such as `2`, `2,5`, `2 ans ½` or `30 mois`. */
  'age'?: string | undefined;
  /** Number of events in the list at first, and added by « Afficher plus »; 12 by default. */
  'limit'?: number | string | undefined;
  /** Language of the interface, `fr` or `en`; else the nearest `lang` of the page. */
  'lang'?: string | undefined;
  /** Address of the feed; by default `feed.json` beside the script. */
  'feed'?: string | undefined;
  /** INSEE code or name of the commune that the content is seen from. */
  'commune'?: string | undefined;
  /** Id or name of the theme to show. */
  'theme'?: string | undefined;
  /** Level of the highest headings inside, 2 to 6. */
  'heading-level'?: number | string | undefined;
  /** Name of the landmark, so that two on a page can be told apart; it makes an action card a landmark. */
  'label'?: string | undefined;
  /** Keeps a copy of the feed in the browser's Cache API, for when the network is gone. */
  'offline'?: boolean | undefined;
  /** Keeps the choices in the page's address, so that it can be shared; a name tells two on a page apart. */
  'sync-url'?: string | undefined;
  /** The content is shown, for the first time or anew after a failure. */
  'onctg-loaded'?: ((event: FeedLoadedEvent) => void) | undefined;
  /** The feed could not be had. */
  'onctg-failed'?: ((event: FeedFailedEvent) => void) | undefined;
}
/** What `<ctg-roadmap>` takes. */
export interface RoadmapAttributes {
  /** Status to show: `planned`, `in-progress`, `done`, `paused`, `abandoned`, `unknown` or `late`. */
  'status'?: string | undefined;
  /** Name of the organisation whose actions to show. */
  'lead'?: string | undefined;
  /** How the actions stand: by `theme` (default), by `status`, or along a `timeline`. */
  'view'?: string | undefined;
  /** Id of the agreement to show; today's by default. */
  'agreement'?: string | undefined;
  /** Action whose card is open from the start: its id, or its number in today's agreement. */
  'action'?: string | undefined;
  /** Language of the interface, `fr` or `en`; else the nearest `lang` of the page. */
  'lang'?: string | undefined;
  /** Address of the feed; by default `feed.json` beside the script. */
  'feed'?: string | undefined;
  /** INSEE code or name of the commune that the content is seen from. */
  'commune'?: string | undefined;
  /** Id or name of the theme to show. */
  'theme'?: string | undefined;
  /** Level of the highest headings inside, 2 to 6. */
  'heading-level'?: number | string | undefined;
  /** Name of the landmark, so that two on a page can be told apart; it makes an action card a landmark. */
  'label'?: string | undefined;
  /** Keeps a copy of the feed in the browser's Cache API, for when the network is gone. */
  'offline'?: boolean | undefined;
  /** Keeps the choices in the page's address, so that it can be shared; a name tells two on a page apart. */
  'sync-url'?: string | undefined;
  /** The content is shown, for the first time or anew after a failure. */
  'onctg-loaded'?: ((event: FeedLoadedEvent) => void) | undefined;
  /** The feed could not be had. */
  'onctg-failed'?: ((event: FeedFailedEvent) => void) | undefined;
}
/** What `<ctg-service-finder>` takes. */
export interface ServiceFinderAttributes {
  /** Id of the one service to show. */
  'service'?: string | undefined;
  /** Category to show, such as « Crèche ». */
  'category'?: string | undefined;
  /** Age of the child, such as `2`, `2,5`, `2 ans ½` or `30 mois`. */
  'age'?: string | undefined;
  /** Number of services shown at first, and added by « Afficher plus »; 10 by default. */
  'limit'?: number | string | undefined;
  /** Offers a map beside the list; it is loaded when a person opens it. */
  'map'?: boolean | undefined;
  /** Address of the map's pictures, such as `https://example.org/{z}/{x}/{y}.png`; without it the map is a plan. */
  'map-tiles'?: string | undefined;
  /** Whom the map's pictures are from. */
  'map-attribution'?: string | undefined;
  /** Language of the interface, `fr` or `en`; else the nearest `lang` of the page. */
  'lang'?: string | undefined;
  /** Address of the feed; by default `feed.json` beside the script. */
  'feed'?: string | undefined;
  /** INSEE code or name of the commune that the content is seen from. */
  'commune'?: string | undefined;
  /** Id or name of the theme to show. */
  'theme'?: string | undefined;
  /** Level of the highest headings inside, 2 to 6. */
  'heading-level'?: number | string | undefined;
  /** Name of the landmark, so that two on a page can be told apart; it makes an action card a landmark. */
  'label'?: string | undefined;
  /** Keeps a copy of the feed in the browser's Cache API, for when the network is gone. */
  'offline'?: boolean | undefined;
  /** Keeps the choices in the page's address, so that it can be shared; a name tells two on a page apart. */
  'sync-url'?: string | undefined;
  /** The content is shown, for the first time or anew after a failure. */
  'onctg-loaded'?: ((event: FeedLoadedEvent) => void) | undefined;
  /** The feed could not be had. */
  'onctg-failed'?: ((event: FeedFailedEvent) => void) | undefined;
}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'ctg-action-card': Tag<ActionCard, ActionCardAttributes>;
      'ctg-event-calendar': Tag<EventCalendar, EventCalendarAttributes>;
      'ctg-roadmap': Tag<Roadmap, RoadmapAttributes>;
      'ctg-service-finder': Tag<ServiceFinder, ServiceFinderAttributes>;
    }
  }
}
