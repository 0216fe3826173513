import { number, unknown } from './grammar.js';
export const shared = {
    lang: 'en',
    locale: 'en-GB',
    firstWeekday: 1,
    time: (hours, minutes) => hours === 24 || (hours === 0 && !minutes)
        ? 'midnight'
        : `${hours % 12 || 12}${minutes ? `.${String(minutes).padStart(2, '0')}` : ''}${hours < 12 ? 'am' : 'pm'}`,
    colon: ':',
    monthNames: 'January February March April May June July August September October November December'.split(' '),
    weekdayNames: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
    dayMonth: (day, month) => `${day} ${month}`,
    from: (start, end) => `from ${start} to ${end}`,
    between: (start, end) => `${start} to ${end}`,
    loading: 'Loading…',
    retry: 'Try again',
    failed: {
        network: 'The information could not be loaded: the connection does not answer.',
        status: 'The information could not be loaded: the server does not find it or does not answer.',
        format: 'The information received cannot be read.',
        version: 'The information received is of a version that this page does not know yet.',
    },
    failedHelp: 'Try again in a moment, or ask at your town hall.',
    dated: (date) => `Data of ${date}.`,
    stale: 'The latest update could not be loaded.',
    demo: 'Demonstration data: fictitious examples are labelled.',
    unknownCommune: unknown('commune'),
    unknownTheme: unknown('theme'),
    didYouMean: (text) => `Did you mean ${text}?`,
    filters: 'Filter',
    commune: 'Commune',
    allCommunes: 'All communes',
    theme: 'Theme',
    allThemes: 'All themes',
    counted: (text, n) => `${text} (${number(n)})`,
    moreFilters: 'More filters',
    chosenFilters: 'Chosen filters',
    takeOff: 'Remove',
    clear: 'Clear the filters',
    details: 'Find out more',
    recordFailed: 'The rest could not be loaded. Close and open again to retry.',
    source: 'Source',
    verified: (date) => `Checked on ${date}`,
    updated: (date) => `Updated on ${date}`,
    help: 'Need to talk to someone?',
};
export const contacts = {
    phone: 'Phone',
    email: 'Email',
    website: 'Website',
};
/** Where one finds nothing; these words come with the part that leads on. */
export const deadEnd = {
    withoutFilter: (text) => `Without ${text.startsWith('«') ? text : `“${text}”`}`,
    whomToAsk: 'You can also ask:',
};
