/** The entries of an iCalendar file (RFC 5545), also where programs did not keep to it. ical.js parses; each entry that it refuses is told apart. */
import ICAL from 'ical.js';
import { mended } from '../mojibake.js';

export interface Entry {
  readonly component: ICAL.Component;
  /** Line on which it begins, from 1. */
  readonly row: number;
  /** Names of its properties whose values are none. */
  readonly unread: readonly string[];
}

export interface Calendar {
  readonly name: string;
  readonly zone: string;
  /** What `X-LIC-LOCATION` says of each zone that the file defines. */
  readonly zones: ReadonlyMap<string, string>;
  readonly entries: readonly Entry[];
  /** Lines of entries that cannot be parsed. */
  readonly broken: readonly number[];
  /** Whether accents had been through the wrong encoding, and were put right. */
  readonly mended: boolean;
}

interface Line {
  readonly text: string;
  readonly row: number;
}

export function calendarOf(text: string): Calendar {
  const fixed = mended(text);
  const lines = unfolded(fixed);
  const zones = new Map<string, string>();
  const entries: Entry[] = [];
  const broken: number[] = [];
  for (const { lines: block, row, name } of blocksOf(lines)) {
    if (name === 'VTIMEZONE') readZone(block, zones);
    else {
      const entry = parsed(block);
      if (entry) entries.push({ ...entry, row });
      else broken.push(row);
    }
  }
  const say = (key: string) =>
    lines
      .find(({ text: line }) => line.toUpperCase().startsWith(`${key}:`))
      ?.text.slice(key.length + 1)
      .trim() ?? '';
  return {
    name: unescaped(say('X-WR-CALNAME') || say('NAME')),
    zone: say('X-WR-TIMEZONE'),
    zones,
    entries,
    broken,
    mended: fixed !== text,
  };
}

/** Logical lines: those that go on begin with a space; one that is no property belongs to the text before it. */
function unfolded(text: string): Line[] {
  const lines: { text: string; row: number }[] = [];
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const last = lines[lines.length - 1];
    if (last && /^[ \t]/.test(line)) last.text += line.slice(1);
    else if (last && line.trim() && !/^[A-Za-z][A-Za-z0-9-]*[;:]/.test(line)) last.text += `\\n${line}`;
    else if (line.trim()) lines.push({ text: line, row: index + 1 });
  }
  return lines;
}

interface Block {
  readonly name: 'VEVENT' | 'VTIMEZONE';
  readonly lines: readonly string[];
  readonly row: number;
}

/** Alarms and what else stands within an entry are left out. */
function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let open: { name: 'VEVENT' | 'VTIMEZONE'; lines: string[]; row: number } | undefined;
  let depth = 0;
  for (const { text, row } of lines) {
    const [, verb = '', name = ''] = /^(BEGIN|END):\s*([A-Z-]+)\s*$/i.exec(text) ?? [];
    const upper = name.toUpperCase();
    if (!open) {
      if (verb.toUpperCase() === 'BEGIN' && (upper === 'VEVENT' || upper === 'VTIMEZONE'))
        open = { name: upper, lines: [], row };
    } else if (verb.toUpperCase() === 'END' && upper === open.name) {
      blocks.push(open);
      open = undefined;
      depth = 0;
    } else if (verb) depth += verb.toUpperCase() === 'BEGIN' ? 1 : -1;
    else if (depth <= 0) open.lines.push(text);
  }
  if (open) blocks.push(open);
  return blocks;
}

function parsed(lines: readonly string[]): Omit<Entry, 'row'> | undefined {
  try {
    const component = ICAL.Component.fromString(['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n'));
    // Values are read when they are asked for: what is none is taken out now.
    const unread = component.getAllProperties().filter((property) => !isReadable(property));
    for (const property of unread) component.removeProperty(property);
    return { component, unread: unread.map(({ name }) => name) };
  } catch {
    return undefined;
  }
}

function isReadable(property: ICAL.Property): boolean {
  try {
    property.getValues();
    return true;
  } catch {
    return false;
  }
}

function readZone(lines: readonly string[], zones: Map<string, string>): void {
  const value = (key: string) =>
    lines
      .find((line) => line.toUpperCase().startsWith(key))
      ?.replace(/^[^:]*:/, '')
      .trim() ?? '';
  zones.set(value('TZID'), value('X-LIC-LOCATION'));
}

const unescaped = (text: string) => text.replace(/\\([,;\\])/g, '$1').replace(/\\n/gi, ' ');
