import { number, plural } from './grammar.js';
export const keep = {
    keepService: 'Keep in my selection',
    keepResults: 'Print or share',
};
export const sharing = {
    sharing: {
        print: 'Print',
        copyLink: 'Copy the link',
        shareLink: 'Share',
        linkCopied: 'Link copied.',
        linkToCopy: 'Link to copy',
        partFailed: 'This could not be loaded. Try again.',
    },
};
export const keeping = {
    keeping: {
        name: 'My selection',
        selection: (n) => `My selection (${number(n)})`,
        selectionLasts: 'It is kept on this page only: print it or send it before you leave.',
        showSelection: 'View',
        showResults: 'Back to the results',
        mailSelection: 'Send by email',
        emptySelection: 'Empty',
        selectionEmptied: 'Your selection is empty.',
        undo: 'Undo',
    },
};
export const mail = {
    mail: {
        mailSubject: (n) => `${plural(n, 'service', 'services')} to keep`,
        mailShort: 'The message would be too long: it gives only the main facts of each service.',
        mailNames: 'The message would be too long: it gives only names and phone numbers.',
        mailSome: (n) => `The message would be too long: it gives only the first ${plural(n, 'name', 'names')}.`,
    },
};
export const sheet = {
    sheet: {
        printedOn: (date) => `Printed on ${date}`,
        dataOf: (date) => `Information of ${date}`,
        more: (n) => `And ${plural(n, 'more service', 'more services')}, to be seen on the page.`,
        publishedBy: 'Information published by',
        address: 'Address',
        aroundTheClock: '24 hours a day',
        everyDay: 'every day',
        days: (first, last) => `${first} to ${last}`,
        listed: (items) => items.join(', ').replace(/, ([^,]*)$/, ' and $1'),
        ranges: (ranges) => ranges.join(' and '),
        range: (start, end) => `${start} to ${end}`,
        onDay: (date) => `On ${date}`,
        otherTimes: 'other hours',
        printRefused: 'Printing could not be opened here. Open this page in your usual browser, then try again.',
    },
};
