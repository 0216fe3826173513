import type * as french from '../fr/roadmap.js';
import { number, plural, span } from './grammar.js';

export const roadmap: typeof french.roadmap = {
  roadmap: 'Roadmap',
  roadmapTitle: (years, over) => `${over ? 'Final review' : 'Roadmap'} ${years}`,
  years: (first, last) => `${first}–${last}`,
  startsOn: (date) => `begins on ${date}`,
  until: (date, extended) => `${extended ? 'extended ' : ''}until ${date}`,
  endedOn: (date, extended) => `ended on ${date}${extended ? ' after an extension' : ''}`,
  daysLeft: (n) => (n ? `${span(n)} left` : 'last day'),
  renewal: 'being renewed',
  nextStarts: (date) => `the next one begins on ${date}`,
  agreement: 'Agreement',
  allStatuses: 'All statuses',
  allLeads: 'All leads',
  searchActions: 'Search for an action',
  totals: (n, unknown) =>
    `${n ? plural(n, 'action', 'actions') : 'No action'}${unknown ? `, ${number(unknown)} of them without known progress` : ''}`,
  noAction: 'No action matches these choices.',
  byStatus: 'Actions by status',
  otherTheme: 'Other actions',
  view: 'View',
  views: { theme: 'By theme', status: 'By status', timeline: 'Time line' },
  moreActions: (n) => `Show more actions (${number(n)})`,
  figures: 'The figures in detail',
  takeAway: 'Download these actions',
};

export const totalsRecord: typeof french.totalsRecord = {
  stepsIn: (done, total, actions) =>
    `${number(done)} of ${number(total)} planned steps done, in ${plural(actions, 'action that has', 'actions that have')} steps`,
  lateActions: (n, over) =>
    `${n ? plural(n, 'action', 'actions') : 'No action'} ${over ? 'not finished by the deadline' : 'late'}`,
  lateBetween: (least, most) => (least === most ? ` by ${span(most)}` : `, by ${span(least)} to ${span(most)}`),
  movedDeadlines: (n) => plural(n, 'deadline put off', 'deadlines put off'),
  all: 'All',
  totalColumn: 'Total',
  stepColumn: 'Steps',
  themesAndStatuses: 'Actions by theme and status',
  countedOnce: 'Each action is counted once; one that has several themes, under the first.',
  delays: (over) => (over ? 'Actions not finished by the deadline' : 'Delays'),
  delay: (over) => (over ? 'Since the deadline' : 'Delay'),
  stepsShort: (done, total) => `${number(done)} of ${number(total)}`,
  delayDays: (n) => plural(n, 'day', 'days'),
  firstDeadlineName: 'First deadline',
};

export const timelineRecord: typeof french.timelineRecord = {
  legend: 'Key',
  marks: {
    start: 'start',
    'first-deadline': 'first deadline, put off',
    'moved-deadline': 'deadline, put off',
    deadline: 'deadline',
    'step-done': 'step done',
    'step-late': 'step late',
    step: 'step to come',
  },
  todayMark: (date) => `today, ${date}`,
  todayName: 'today',
  agreementEnd: 'end of the agreement',
  noDate: 'no date',
  undated: 'Actions without a date',
};

export const exportRecord: typeof french.exportRecord = {
  whatIsShown: (n) => `The file holds the ${plural(n, 'action', 'actions')} shown, by the choices made above.`,
  csv: 'Spreadsheet (CSV)',
  json: 'Data (JSON)',
  fileName: 'roadmap',
  licensed: (name) => `Licence: ${name}`,
  licenseName: (id) => (id === 'etalab-2.0' ? 'Open Licence 2.0 (etalab-2.0)' : id),
  noLicense: 'none is given; ask the publisher before you reuse these data',
  mayBeRefused: 'This page is shown in a frame of another page. If nothing is saved, open it in a tab of its own.',
  refused:
    'The frame that this page is shown in does not let a file be saved. Open the page in a tab of its own to download these actions.',
  column: {
    agreement: 'Agreement',
    number: 'Number',
    title: 'Action',
    themes: 'Themes',
    status: 'Status',
    lateDays: 'Delay (days)',
    percent: 'Published progress (%)',
    stepsDone: 'Steps done',
    stepsTotal: 'Steps planned',
    nextStep: 'Next step',
    nextDue: 'Due date of that step',
    start: 'Start',
    end: 'Deadline',
    firstDeadline: 'First deadline',
    lead: 'Led by',
    partners: 'Partners',
    communes: 'Communes',
    summary: 'Summary',
    updated: 'Updated',
    source: 'Source',
    license: 'Licence',
    id: 'Id',
  },
  decimal: '.',
  wholeArea: 'all',
};
