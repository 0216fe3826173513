/** What is said of a cell that means nothing in its column: what is wrong and how to mend it, in both languages. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';

let all, speak;
before(async () => {
  const { columns, kinds, names, spans, ...others } = await loadSource('test/support/publishing.ts');
  const cost = columns.cost.find(({ path }) => path === 'cost.kind').kind;
  all = { ...kinds, ...names, minutes: spans.minutes, cost };
  ({ speak } = others);
});

const NAMES = {
  communes: [
    { code: '89387', name: 'Sens', postalCodes: ['89100'] },
    { code: '89443', name: 'Véron', postalCodes: ['89510'] },
  ],
  themes: [
    { id: 'petite-enfance', name: 'Petite enfance' },
    { id: 'a', name: 'Culture' },
  ],
  zone: 'Europe/Paris',
};

const both = (what, english) => [
  (cell) => `«\u00a0${cell}\u00a0» n’est pas ${what}.`,
  (cell) => `“${cell}” is not ${english}.`,
];
const AGE = [
  'Écrivez «\u00a03 ans\u00a0», «\u00a030 mois\u00a0» ou «\u00a02 ans et 6 mois\u00a0».',
  'Write “3 ans”, “30 mois” or “2 ans et 6 mois”.',
];
/** By kind: cells that mean nothing, what is said of them in both languages, and how to mend it.
 * @type {Record<string, [cells: string[], says: ((cell: string) => string)[], mends: string[]]>} */
const FAULTS = {
  phone: [
    [' '],
    both('un téléphone', 'a phone number'),
    ['Écrivez par exemple 03 86 00 00 00.', 'Write for example 03 86 00 00 00.'],
  ],
  email: [
    ['a@'],
    both('une adresse électronique', 'an e-mail address'),
    [
      'Écrivez une seule adresse, par exemple accueil@exemple.fr.',
      'Write one address, for example accueil@exemple.fr.',
    ],
  ],
  url: [
    ['voir le site'],
    both('une adresse de page', 'the address of a page'),
    [
      'Copiez l’adresse depuis le navigateur\u00a0: elle commence par https://.',
      'Copy the address from the browser: it begins with https://.',
    ],
  ],
  timeZone: [
    ['Paris'],
    both('un fuseau horaire connu', 'a time zone that is known'),
    ['Écrivez par exemple Europe/Paris, ou Indian/Reunion.', 'Write for example Europe/Paris, or Indian/Reunion.'],
  ],
  language: [
    ['français'],
    both('le code d’une langue', 'the code of a language'),
    ['Écrivez par exemple fr.', 'Write for example fr.'],
  ],
  number: [['douze'], both('un nombre', 'a number'), ['Écrivez le nombre en chiffres.', 'Write the number in digits.']],
  count: [
    ['1,5', '-1', 'douze'],
    both('un nombre entier', 'a whole number'),
    ['Écrivez le nombre en chiffres, sans virgule.', 'Write the number in digits, without a comma.'],
  ],
  day: [
    ['12/2026', 'hier'],
    both('une date', 'a date'),
    ['Écrivez le jour, le mois et l’année\u00a0: 05/12/2026.', 'Write the day, the month and the year: 05/12/2026.'],
  ],
  looseDay: [
    ['bientôt'],
    both('une date', 'a date'),
    [
      'Écrivez une date (05/12/2026), un mois (12/2026) ou une année (2026).',
      'Write a date (05/12/2026), a month (12/2026) or a year (2026).',
    ],
  ],
  doneOn: [
    ['non', 'bientôt'],
    both('une date, ni «\u00a0oui\u00a0»', 'a date, nor “oui”'),
    [
      'Écrivez la date (05/12/2026), ou «\u00a0oui\u00a0» si elle n’est pas connue\u00a0; laissez vide si ce n’est pas fait.',
      'Write the date (05/12/2026), or “oui” if it is not known; leave it empty if it is not done.',
    ],
  ],
  yesNo: [
    ['peut-être'],
    both('«\u00a0oui\u00a0» ni «\u00a0non\u00a0»', '“oui” or “non”'),
    ['Écrivez «\u00a0oui\u00a0» ou «\u00a0non\u00a0».', 'Write “oui” or “non”.'],
  ],
  minutes: [
    ['le matin', 'le 2026-12-05T09:30:00Z', '2026-12-05T09:30:00Z environ'],
    both('une heure', 'a time of day'),
    ['Écrivez par exemple 9 h 30 ou 09:30.', 'Write for example 9 h 30 or 09:30.'],
  ],
  moment: [
    [
      'hier',
      'hier 9h',
      '09:30',
      'le 2026-12-05T09:30:00Z',
      '2026-12-05T09:30:00Z environ',
      '05/12/2026 9h environ',
      '05/12/2026 25h',
      '05/12/2026 9:75',
    ],
    both('une date', 'a date'),
    ['Écrivez 05/12/2026, ou 05/12/2026 09:30.', 'Write 05/12/2026, or 05/12/2026 09:30.'],
  ],
  age: [
    ['petit', 'dès 3 ans', '3 ans révolus', '6 mois 2', 'x 10 semaines', '10 semaines environ'],
    both('un âge', 'an age'),
    AGE,
  ],
  cost: [
    ['peut-être'],
    both('dans la liste', 'in the list'),
    [
      'Choisissez parmi «\u00a0Gratuit\u00a0», «\u00a0Selon les ressources\u00a0», «\u00a0Payant\u00a0».',
      'Choose among “Gratuit”, “Selon les ressources”, “Payant”.',
    ],
  ],
  commune: [
    ['Marseille-en-Beauvaisis', 'Paris 12345x', '1234'],
    [(cell) => `La commune «\u00a0${cell}\u00a0» n’est pas connue.`, (cell) => `The commune “${cell}” is not known.`],
    [
      'Choisissez dans la liste des communes, ou écrivez le code INSEE.',
      'Choose from the list of communes, or write the INSEE code.',
    ],
  ],
  themes: [
    ['Urbanisme'],
    [(cell) => `Le thème «\u00a0${cell}\u00a0» n’est pas connu.`, (cell) => `The theme “${cell}” is not known.`],
    [
      'Choisissez parmi les thèmes de la feuille «\u00a0Thèmes\u00a0».',
      'Choose among the themes of the sheet “Thèmes”.',
    ],
  ],
};

const KINDS = {
  cost: 'unknown-choice',
  commune: 'unknown-commune',
  themes: 'unknown-theme',
  coverage: 'unknown-commune',
};

describe('a cell that means nothing', () => {
  for (const [kind, [cells, says, mends]] of Object.entries(FAULTS))
    it(`${kind} says of ${cells.join(', ')} what is wrong and how to mend it, in both languages`, () => {
      try {
        for (const [index, language] of ['fr', 'en'].entries()) {
          speak(language);
          for (const cell of cells) {
            const fault = all[kind].read(cell, NAMES);
            assert.deepEqual([fault.message, fault.mend], [says[index](cell.trim()), mends[index]]);
            assert.equal(fault.kind, KINDS[kind] ?? 'unreadable-value');
          }
        }
      } finally {
        speak('fr');
      }
    });

  it('keeps of a list what is known, and asks for what is near', () => {
    const heard = (kind, cell) => {
      const { kept, mend } = all[kind].read(cell, NAMES);
      return [kept, mend.replaceAll('\u00a0', ' ')];
    };
    const [themes, coverage] = ['Culture, Petite enfence', 'Sens\nVerron'];
    assert.deepEqual(heard('themes', themes), [['a'], 'Vouliez-vous dire « Petite enfance » ?']);
    assert.deepEqual(heard('coverage', coverage), [['89387'], 'Vouliez-vous dire « Véron » ?']);
    speak('en');
    try {
      assert.deepEqual(heard('themes', themes), [['a'], 'Did you mean “Petite enfance”?']);
      assert.deepEqual(heard('coverage', coverage), [['89387'], 'Did you mean “Véron”?']);
    } finally {
      speak('fr');
    }
  });

  it('quotes no more than 60 characters of a cell', () => {
    const message = (length) => all.cost.read('w'.repeat(length), NAMES).message.replaceAll('\u00a0', ' ');
    assert.equal(message(60), `« ${'w'.repeat(60)} » n’est pas dans la liste.`);
    assert.equal(message(61), `« ${'w'.repeat(60)}… » n’est pas dans la liste.`);
  });
});
