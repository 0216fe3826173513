/** What an opened service shows, in the order in which a resident needs it. */
import { currentService } from '../domain/valid-services.js';
import { PlainDate } from '../domain/plain-date.js';
import { looseDate } from '../text/format.js';
import { easyRead } from './kit/easy-read.js';
import { serviceFacts } from './service-record/facts.js';
import { outdated, trust } from './service-record/trust.js';
import { withWords } from './service-record/words.js';
export { styles } from './service-record/styles.js';
export function draw(kit, caller, { service, tools }) {
    const { html, nothing, paragraphs } = kit;
    const context = withWords(caller);
    return html `<div class="record">
    ${service.sensitive ? html `<p class="small">${context.words.quickExitHow}</p>` : nothing}
    ${predecessors(kit, context, service)} ${easyRead(kit, context, context.words, service)}
    ${paragraphs(context, service, service.description)} ${outdated(kit, context, service)}
    <dl class="facts">${serviceFacts(kit, context, service, true)}</dl>
    ${tools ? html `<p class="row">${tools}</p>` : nothing} ${trust(kit, context, service)}
  </div>`;
}
/** Whoever came for a service that is over reads which one stands in its place. */
function predecessors({ html, said }, context, service) {
    const { words, feed } = context;
    return feed.services
        .filter((old) => old !== service && currentService(feed, old.id, context.now) === service)
        .map((old) => {
        const since = PlainDate.parse(old.validUntil ?? '')
            ?.addDays(1)
            .toString() ?? '';
        return html `<p class="note">
        «&nbsp;${said(context, old, old.name)}&nbsp;»${words.colon} ${words.replacing(looseDate(words, since))}.
      </p>`;
    });
}
