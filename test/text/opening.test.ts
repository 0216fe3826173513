import { expect } from '@open-wc/testing';
import { openingState } from '../../src/domain/opening.js';
import { PlainDate } from '../../src/domain/plain-date.js';
import { messages as en } from '../../src/parts/messages-en.js';
import { offers, services, shared } from '../../src/text/fr.js';
import type { ServiceWords } from '../../src/text/words.js';
import type { ViewContext } from '../../src/views/context.js';
import { openingText } from '../../src/views/opening.js';
import { at, serviceOf } from '../domain/feed.js';
import { feed, serviceNamed, table } from '../domain/opening-table.js';
import { plain } from '../support/user.js';

const fr: ServiceWords = { ...shared, ...offers, ...services };

function contextAt(now: number, words: ServiceWords = fr): ViewContext<ServiceWords> {
  const today = PlainDate.at(now, feed.timeZone);
  return { feed, base: '', words, now, today, commune: undefined, level: 2 };
}

describe('what a resident reads of the opening', () => {
  for (const { name, record, cases } of table.services) {
    for (const { at: moment, when, says } of cases) {
      it(`${name}: ${when}`, () => {
        const now = at(moment);
        const service = serviceOf(record);
        expect(
          plain(openingText(contextAt(now), service, openingState(service, now, feed)).replaceAll('\0', '')),
        ).to.equal(says);
      });
    }
  }

  it('leaves out a visit of which all is said beside it', () => {
    const bus = serviceNamed('bus');
    const now = at('2026-12-07T12:00+01:00');
    expect(openingText(contextAt(now), bus, openingState(bus, now, feed), bus.visits)).to.equal('Fermé');
  });

  it('names the commune alone where a sensitive service comes', () => {
    const bus = { ...serviceNamed('bus'), sensitive: true };
    const now = at('2026-12-01T10:00+01:00');
    expect(plain(openingText(contextAt(now), bus, openingState(bus, now, feed)).replaceAll('\0', ''))).to.equal(
      'Ouvert jusqu’à 12 h, Véron',
    );
  });

  it('is the same in English', () => {
    const said = (id: string, moment: string) => {
      const now = at(moment);
      const service = serviceNamed(id);
      return plain(openingText(contextAt(now, en), service, openingState(service, now, feed)).replaceAll('\0', ''));
    };
    expect(said('town-hall', '2026-11-24T11:40+01:00')).to.equal('Closes in 20 min, at 12pm');
    expect(said('town-hall', '2026-12-25T10:00+01:00')).to.equal(
      'Closed: public holiday (Noël), opens Monday at 8.30am',
    );
    expect(said('bus', '2026-12-01T10:00+01:00')).to.equal('Open until 12pm, salle des fêtes, Véron');
  });

  it('tells the words of the feed apart, which may be in another language', () => {
    const pieces = (id: string, moment: string) => {
      const now = at(moment);
      const service = serviceNamed(id);
      return openingText(contextAt(now, en), service, openingState(service, now, feed))
        .split('\0')
        .map(plain);
    };
    expect(pieces('bus', '2026-12-01T10:00+01:00')).to.deep.equal(['Open until 12pm,', 'salle des fêtes, Véron', '']);
    expect(pieces('town-hall', '2026-12-25T10:00+01:00')).to.deep.equal([
      'Closed: public holiday (',
      'Noël',
      '), opens Monday at 8.30am',
    ]);
  });
});
