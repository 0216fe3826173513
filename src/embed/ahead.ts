/**
 * The first thing that a classic script does: it asks for the feed, if an element of the page waits for the default one.
 * The answer then travels while the rest of the script is evaluated, a tenth of a second on a slow phone.
 */
import { defaultFeed } from '../client/config.js';
import { loadDocument } from '../client/documents.js';
import { page } from '../client/environment.js';
import { configureFromScript } from './base.js';
import { isAbleBrowser } from './able.js';

const WAITING =
  ':is(ctg-service-finder,ctg-event-calendar,ctg-action-card,ctg-roadmap):not([feed]),[data-ctg-widget]:not([data-feed])';

if (isAbleBrowser()) {
  configureFromScript();
  const feed = defaultFeed();
  if (feed && document.querySelector(WAITING)) loadDocument(feed, page);
}
