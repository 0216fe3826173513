import { array, choice, either, list, matching, maybe, number, object } from '../shape.js';
import { Contact, Count, Coverage, day, Day, Email, Line, provenance, Slug, Text, Url } from './leaves.js';
export const LooseDay = matching(`^(${day}|\\d{4}(-(0[1-9]|1[0-2]))?)$`);
const Deadlines = list(object({ set: maybe(LooseDay), end: LooseDay, reason: maybe(Text) }));
const status = choice('planned', 'in-progress', 'done', 'paused', 'abandoned');
const measure = { value: maybe(number()), text: maybe(Line) };
export const ActionSchema = object({
    id: Slug,
    title: Line,
    summary: Text,
    themes: array(Slug),
    agreement: Slug,
    number: maybe(Count),
    follows: list(Slug),
    status: maybe(status),
    context: maybe(Text),
    objectives: list(Text),
    audience: maybe(Text),
    coverage: maybe(Coverage),
    lead: maybe(object({ organization: Line, name: maybe(Line), email: maybe(Email) })),
    partners: list(Line),
    funding: list(object({
        funder: Line,
        year: maybe(Count),
        planned: maybe(number(0)),
        spent: maybe(number(0)),
    })),
    start: maybe(LooseDay),
    end: maybe(LooseDay),
    deadlines: Deadlines,
    progress: maybe(number(0, 100)),
    steps: list(object({
        title: Line,
        due: maybe(LooseDay),
        deadlines: Deadlines,
        done: maybe(either('not a day, month or year, nor true', LooseDay, choice(true))),
        note: maybe(Text),
    })),
    indicators: list(object({
        id: Slug,
        name: Line,
        definition: maybe(Text),
        source: maybe(Line),
        type: maybe(choice('means', 'output', 'outcome')),
        unit: maybe(Line),
        baseline: maybe(object({ date: LooseDay, ...measure })),
        values: list(object({ date: LooseDay, ...measure })),
        target: maybe(object({ date: maybe(LooseDay), ...measure })),
    })),
    updates: list(object({ date: LooseDay, title: maybe(Line), text: maybe(Text), status: maybe(status), source: maybe(Url) })),
    links: list(object({ title: Line, url: Url })),
    contact: maybe(Contact),
    evaluation: maybe(object({
        results: maybe(Text),
        lessons: maybe(Text),
        decision: maybe(choice('continue', 'change', 'stop')),
        validated: maybe(Day),
    })),
    ...provenance,
});
