/** What a person takes away, or pastes into a page, holds texts that anybody wrote: no line and no formula gets in. */
import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { occurrences } from '../../src/domain/occurrences.js';
import { PlainDate } from '../../src/domain/plain-date.js';
import { readFeed } from '../../src/feed/read-all.js';
import type { Feed } from '../../src/feed/types.js';
import { actionColumns, linesOf } from '../../src/parts/csv/actions.js';
import { csvOf } from '../../src/parts/csv/table.js';
import { icsEvents } from '../../src/parts/kit/ics-events.js';
import { ics } from '../../src/parts/kit/ics.js';
import { divSnippet, elementSnippet, frameSnippet, type Target } from '../../src/site/workshop/snippets.js';
import { DEFAULTS, stateOf, WIDGETS, type State } from '../../src/site/workshop/state.js';
import * as french from '../../src/text/fr.js';
import { everyText } from '../support/every-text.js';
import { ADDRESSES, FORMULAS, naughtyStrings, PAYLOADS } from '../support/payloads.js';

/** Ways into a line of an iCalendar file. */
const LINES = [
  'x\r\nATTENDEE:mailto:x@x.example',
  'x\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:faux',
  'x\rURL:https://x.example',
  'x\\nDTSTART:20200101',
  'x\u0085BEGIN:VALARM',
  'x\u2028BEGIN:VALARM',
  '"; X-Y=";:,\\',
  `${'é'.repeat(30)}\r\n ATTACH:x`,
];
const TEXTS = [...LINES, ...FORMULAS, ...PAYLOADS, ...(await naughtyStrings())].filter((text) => /\S/.test(text));

/** A feed in which a text stands in every field. */
function feedOf(text: string): Feed {
  const { root, service, event, action, notice } = everyText(() => text);
  const reading = readFeed({ ...root, services: [service], events: [event], actions: [action], notices: [notice] });
  if (!('feed' in reading) || !reading.feed.events.length) throw new Error(text);
  return reading.feed;
}

const NAMES = /^(uid|dtstamp|sequence|dtstart|dtend|summary|description|location|geo|url|status|transp)$/;
const controls = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, '');

describe('an .ics file', () => {
  const { shared, listed, offers, events, offerRecord, eventRecord } = french;
  const words = { ...shared, ...listed, ...offers, ...events, ...offerRecord, ...eventRecord };

  it(`holds its events and nothing else, whatever their texts are (${TEXTS.length})`, () => {
    for (const text of TEXTS) {
      const feed = feedOf(text);
      const dates = occurrences(feed);
      const file = ics({ timeZone: feed.timeZone, events: icsEvents(feed, words, dates), name: text });
      expect(file, text).not.to.match(/[^\r]\n|\r[^\n]|[^\P{Cc}\r\n]/u);
      const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
      const parts = calendar.getAllSubcomponents().map(({ name }) => name);
      expect(parts, text).to.deep.equal(['vtimezone', ...dates.map(() => 'vevent')]);
      for (const event of calendar.getAllSubcomponents('vevent')) {
        expect(event.getAllSubcomponents()).to.deep.equal([]);
        for (const { name } of event.getAllProperties()) expect(name, text).to.match(NAMES);
      }
      const titles = calendar.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('summary'));
      expect(titles).to.include(controls(feed.events[0]?.title ?? ''));
    }
  });
});

describe('a .csv file', () => {
  const words = { ...french.shared, ...french.actions, ...french.exportRecord } as Parameters<typeof actionColumns>[0];

  it(`has as many lines and cells as it should, and no formula in one (${TEXTS.length})`, () => {
    for (const text of TEXTS) {
      const feed = feedOf(text);
      const columns = actionColumns(words, feed);
      const file = csvOf(columns, linesOf(feed.actions, PlainDate.of(2026, 11, 24)));
      const [, ...rows] = cellsOf(file.slice(1));
      expect(rows.length, text).to.equal(1);
      expect(rows[0]?.length, text).to.equal(columns.length);
      for (const cell of rows[0] ?? []) expect(cell, text).not.to.match(/^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/);
    }
  });
});

/** As RFC 4180 has it, with « ; ». */
function cellsOf(file: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n|$)/gy;
  for (let match = cell.exec(file); match && match.index < file.length; match = cell.exec(file)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length);
}

describe('what the workshop gives to paste', () => {
  const BASE = 'https://ctg.example/';
  const target = (text: string): Target => ({
    base: BASE,
    library: `${BASE}v1/`,
    commune: text,
    list: [{ text, href: `${BASE}evenement/x/?${String(new URLSearchParams({ text }))}` }],
    on: '#fff',
  });
  const snippets = { elementSnippet, divSnippet, frameSnippet };
  const ALLOWED: Record<keyof typeof snippets, RegExp> = {
    elementSnippet: /^(link|script|ctg-[a-z-]+|ul|li|a|p)$/,
    divSnippet: /^(div|ul|li|a|p)$/,
    frameSnippet: /^(iframe|script)$/,
  };
  const NAMES =
    /^(src|href|defer|rel|as|crossorigin|style|title|allow|loading|commune|theme|action|lang|data-[a-z-]+)$/;

  for (const [name, write] of Object.entries(snippets) as [keyof typeof snippets, typeof elementSnippet][]) {
    it(`${name}: one line, its own elements and attributes alone, whatever the texts are (${TEXTS.length})`, () => {
      for (const widget of WIDGETS) {
        for (const text of TEXTS) {
          // The page's address is anybody's; it keeps to what `stateOf` lets through, which the snippet does not lean on.
          const state: State = { ...DEFAULTS, widget, commune: '89387', theme: text, action: text, preload: true };
          const snippet = write(state, target(text));
          expect(snippet, text).not.to.match(/[\r\n]/);
          const { body, head } = new DOMParser().parseFromString(`<main>${snippet}</main>`, 'text/html');
          expect(head.childElementCount, snippet).to.equal(0);
          expect(body.childElementCount, snippet).to.equal(1);
          for (const element of body.querySelectorAll('main *')) {
            expect(element.localName, snippet).to.match(ALLOWED[name]);
            for (const attribute of element.attributes) expect(attribute.name, snippet).to.match(NAMES);
            for (const key of ['src', 'href'])
              if (element.hasAttribute(key)) expect(element.getAttribute(key)).to.match(/^https:\/\/ctg\.example\//);
          }
        }
      }
    });
  }

  it('asks for nothing that runs, whatever the page’s address says', () => {
    for (const text of [...ADDRESSES, ...PAYLOADS]) {
      const query = new URLSearchParams(
        ['widget', 'commune', 'theme', 'action', 'couleur', 'langue', 'hauteur'].map((key) => [key, text]),
      );
      const state = stateOf(query);
      for (const value of Object.values(state)) expect(String(value)).to.match(/^#?[\w-]*$/);
    }
  });
});
