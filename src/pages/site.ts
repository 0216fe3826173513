/** What every page of a territory is made from. */
import { occurrences, isPast, type Occurrence } from '../domain/occurrences.js';
import { PlainDate } from '../domain/plain-date.js';
import type { Action, CalendarEvent, Commune, Feed, Service } from '../feed/types.js';
import type { RecordContext } from '../parts/kit/kit.js';
import * as french from '../text/fr.js';

/** How one commune's frames look. */
export interface FrameStyle {
  /** `#7a2e3b`. */
  readonly accent?: string | undefined;
  readonly lang?: string | undefined;
}

/** What the configuration says of the place where the publication stands. */
export interface Published {
  /** Public address of the folder that the publication is uploaded to. */
  readonly url: string;
  readonly frames?:
    | {
        readonly default?: FrameStyle | undefined;
        /** By INSEE code. */
        readonly communes?: Readonly<Record<string, FrameStyle>> | undefined;
      }
    | undefined;
  readonly legal?: Legal | undefined;
}

/** What the law asks of a public site, beside what the feed says of its publisher. */
export interface Legal {
  readonly address?: string | undefined;
  readonly director?: string | undefined;
  readonly host?:
    | {
        readonly name: string;
        readonly address?: string | undefined;
        readonly phone?: string | undefined;
        readonly url?: string | undefined;
      }
    | undefined;
  /** How long the host keeps the logs that hold addresses of visitors: « 12 mois ». */
  readonly logs?: string | undefined;
  readonly dataProtection?: string | undefined;
}

export interface PageOptions {
  /** Epoch ms: the instant of publication. */
  readonly now: number;
  /** Without it no address can be told to others: there are no frames, and links are relative. */
  readonly site?: Published | undefined;
  /** Paths that were published before: those whose record is gone keep a page that says so. */
  readonly published?: readonly string[] | undefined;
}

const words = {
  ...french.shared,
  ...french.offers,
  ...french.services,
  ...french.events,
  ...french.actions,
  ...french.roadmap,
  ...french.sharing,
  ...french.offerRecord,
  ...french.serviceRecord,
  ...french.monthRecord,
  ...french.eventRecord,
  ...french.eventSheet,
  ...french.subscription,
  ...french.sheet,
  ...french.actionRecord,
};
export type PageContext = RecordContext<typeof words>;

export interface Site extends Omit<PageOptions, 'site'>, Omit<Published, 'url'> {
  readonly feed: Feed;
  /** With its last slash. */
  readonly url: string | undefined;
  readonly context: PageContext;
  /** Dates of events that are not over and tell no secret, by start. */
  readonly coming: readonly Occurrence[];
  readonly services: ReadonlyMap<string, Service>;
  readonly events: ReadonlyMap<string, CalendarEvent>;
  readonly actions: ReadonlyMap<string, Action>;
  /** By the id of the service that stands in its place: the one that did before. */
  readonly predecessors: ReadonlyMap<string, Service>;
}

export function siteOf(feed: Feed, options: PageOptions): Site {
  const { now, site, published } = options;
  const today = PlainDate.at(now, feed.timeZone);
  const services = new Map(feed.services.map((service) => [service.id, service]));
  const isOpen = ({ service }: CalendarEvent): boolean => !services.get(service ?? '')?.sensitive;
  const events = feed.events.filter(isOpen);
  return {
    ...site,
    now,
    published,
    feed,
    url: site?.url.replace(/\/*$/, '/'),
    context: { feed, base: '', words, now, today, commune: undefined, level: 2, timeless: true },
    coming: occurrences({ events, services: [], timeZone: feed.timeZone }).filter((date) => !isPast(date, now)),
    services,
    events: new Map(events.map((event) => [event.id, event])),
    actions: new Map(feed.actions.map((action) => [action.id, action])),
    predecessors: new Map(feed.services.flatMap((old) => (old.replacedBy ? [[old.replacedBy, old]] : []))),
  };
}

/** Where each record's page stands, from the publication's root; nothing leads to a sensitive service. */
export const pathOf = {
  commune: ({ code }: Pick<Commune, 'code'>) => `commune/${code}/`,
  service: ({ id, sensitive }: Pick<Service, 'id' | 'sensitive'>) => (sensitive ? undefined : `service/${id}/`),
  event: ({ id }: Pick<CalendarEvent, 'id'>) => `evenement/${id}/`,
  action: ({ id }: Pick<Action, 'id'>) => `action/${id}/`,
};

/** The way up from a page to the publication's root: `../../` from `service/relais/`. */
export const upFrom = (path: string): string => '../'.repeat(path.split('/').length - 1);
