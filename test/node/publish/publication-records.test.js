/** Records of a publication that the widgets leave out or cut: which one, where in it, and how to mend it. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { publicationOf, FORMAT, ROOT, action, event, service } from './publication-support.js';

let readPublication, remarkInWords, speak;
before(async () => ({ readPublication, remarkInWords, speak } = await loadSource('test/support/publishing.ts')));
const publication = (more, files) => readPublication(publicationOf({ ...ROOT, ...more }, files));
const placesOf = ({ problems }) => problems.map(({ kind, place: { file, path } }) => [kind, file, path]);
/** What is told of the only fault of a publication, in French and in English, and how to mend it. */
async function inBoth(more) {
  const told = [];
  for (const language of ['fr', 'en']) {
    speak(language);
    const { problems } = await publication(more);
    speak('fr');
    assert.equal(problems.length, 1, JSON.stringify(problems));
    told.push(problems[0].message, problems[0].mend);
  }
  return told;
}

describe('a record of a publication', () => {
  it('is told in the file where it stands, once', async () => {
    const files = {
      's.json': { format: FORMAT, services: [{ id: 'z' }, { ...service, themes: ['x', 'y'] }] },
      'e.json': { format: FORMAT, events: [{ ...event, service: 'nul', actions: ['rien'] }] },
    };
    const more = {
      services: { href: 's.json' },
      events: { href: 'e.json' },
      actions: [{ ...action, agreement: 'nul' }],
    };
    const found = placesOf(await publication(more, files));
    assert.deepEqual(
      found.filter(([kind]) => kind === 'feed-missing'),
      ['name', 'summary', 'themes'].map((key) => ['feed-missing', 's.json', `services[0].${key}`]),
    );
    // The first service is left out: the second is still where it stands in the file.
    assert.deepEqual(found.filter(([kind]) => kind === 'feed-reference').sort(), [
      ['feed-reference', 'e.json', 'events[0].actions[0]'],
      ['feed-reference', 'e.json', 'events[0].service'],
      ['feed-reference', 'feed.json', 'actions[0].agreement'],
      ['feed-reference', 's.json', 'services[1].themes[0]'],
      ['feed-reference', 's.json', 'services[1].themes[1]'],
    ]);
  });

  it('is told at the root where it refers to what a file beside it does not hold', async () => {
    const files = { 's.json': { format: FORMAT, services: [service] } };
    const more = { services: { href: 's.json' }, events: [event, { ...event, id: 'f', service: 'nul' }] };
    const { problems } = await publication(more, files);
    assert.deepEqual(
      problems.map(({ kind, place, value }) => [kind, place, value]),
      [['feed-reference', { file: 'feed.json', path: 'events[1].service' }, 'nul']],
    );
  });
});

describe('what is wrong with a record', () => {
  const of = { services: [{ ...service, name: 'Accueil' }] };
  const services = (...list) => ({ services: list.map((more) => ({ ...service, ...more })) });

  it('is said with the record, the field, what was expected, and how to mend it', async () => {
    assert.deepEqual((await publication(of)).problems, []);
    for (const [more, ...told] of [
      [
        services({ summary: undefined }),
        'Il manque une valeur obligatoire, dans le service «\u00a0Accueil\u00a0», à «\u00a0summary\u00a0» (obligatoire).',
        'Ajoutez-la.',
        'A required value is missing, in the service “Accueil”, at “summary” (required).',
        'Add it.',
      ],
      [
        services({ audiences: 'jeunes' }),
        'La valeur n’est pas de la bonne sorte, dans le service «\u00a0Accueil\u00a0», à «\u00a0audiences\u00a0» (une liste entre [ et ] attendue).',
        'Écrivez-la comme le schéma ctg-feed-1.schema.json le demande.',
        'The value is not of the right sort, in the service “Accueil”, at “audiences” (expected array).',
        'Write it as the schema ctg-feed-1.schema.json asks.',
      ],
      [
        services({ contact: { email: 'accueil' } }),
        'La valeur n’est pas de celles que le format connaît, dans le service «\u00a0Accueil\u00a0», à «\u00a0contact.email\u00a0» (ce n’est pas une adresse de courriel).',
        'Corrigez-la, d’après ctg-feed-1.schema.json.',
        'The value is not one that the format knows, in the service “Accueil”, at “contact.email” (not an e-mail address).',
        'Correct it, by ctg-feed-1.schema.json.',
      ],
      [
        services({ summary: 'x'.repeat(281) }),
        'Le texte est trop long\u00a0: les widgets le coupent, dans le service «\u00a0Accueil\u00a0», à «\u00a0summary\u00a0» (plus de 280 caractères).',
        'Raccourcissez-le\u00a0; un résumé tient en 280 caractères.',
        'The text is too long: the widgets cut it, in the service “Accueil”, at “summary” (longer than 280, cut).',
        'Make it shorter; a summary has at most 280 characters.',
      ],
      [
        { actions: [{ ...action, start: '2026', end: '2025' }] },
        'La fin est avant le début, dans l’action «\u00a0Ouvrir\u00a0», à «\u00a0end\u00a0» (avant «\u00a0start\u00a0»).',
        'Corrigez l’une des deux.',
        'The end is before the start, in the action “Ouvrir”, at “end” (earlier than start).',
        'Correct one of the two.',
      ],
      [
        services({}, { name: 'Autre' }),
        'Une fiche précédente a déjà cet identifiant ou ce numéro, dans le service «\u00a0Autre\u00a0», à «\u00a0id\u00a0» (une fiche précédente l’a).',
        'Donnez-en un autre à l’une des deux.',
        'An earlier record has this id or this number already, in the service “Autre”, at “id” (an earlier one has it).',
        'Give one of the two another one.',
      ],
      [
        services({ themes: ['sport'] }),
        'Il n’existe rien de ce nom (thème, commune, convention, service ou action), dans le service «\u00a0Accueil\u00a0», à «\u00a0themes[0]\u00a0» ("sport" est inconnu).',
        'Corrigez l’identifiant, ajoutez ce qui manque, ou retirez le renvoi.',
        'There is nothing of this name (theme, commune, agreement, service or action), in the service “Accueil”, at “themes[0]” (unknown "sport").',
        'Correct the id, add what is missing, or take the reference out.',
      ],
      [
        { timeZone: 'Lune' },
        'La valeur n’est pas de celles que le format connaît, dans le flux, à «\u00a0timeZone\u00a0» (inconnue).',
        'Corrigez-la, d’après ctg-feed-1.schema.json.',
        'The value is not one that the format knows, in the feed, at “timeZone” (unknown).',
        'Correct it, by ctg-feed-1.schema.json.',
      ],
    ])
      assert.deepEqual(await inBoth(more), told);
  });

  it('is grave where the record is not shown at all, and says what is written there', async () => {
    const found = async (more) =>
      (await publication(more)).problems.map(({ level, kind, place: { path }, value }) => [level, kind, path, value]);
    assert.deepEqual(await found(services({ summary: undefined })), [
      ['error', 'feed-missing', 'services[0].summary', undefined],
    ]);
    assert.deepEqual(await found(services({}, {})), [['error', 'feed-duplicate', 'services[1].id', 'a']]);
    assert.deepEqual(await found(services({ codes: 7 })), [['warning', 'feed-type', 'services[0].codes', '7']]);
    assert.deepEqual(await found(services({ codes: {} })), [['warning', 'feed-type', 'services[0].codes', undefined]]);
    assert.deepEqual(await found(services({ summary: 'y'.repeat(300) })), [
      ['warning', 'feed-length', 'services[0].summary', `${'y'.repeat(80)}…`],
    ]);
  });

  it('names the record by its name, its title, its text, its id or its code, or else by its number', async () => {
    const bad = { coverage: 5 };
    const notice = { id: 'n', text: 'Fermé lundi.' };
    for (const [more, french, english] of [
      [services(bad), 'le service «\u00a0Accueil\u00a0»', 'the service “Accueil”'],
      [{ events: [{ ...event, ...bad }] }, 'l’événement «\u00a0Fête\u00a0»', 'the event “Fête”'],
      [{ actions: [{ ...action, coverage: 5 }] }, 'l’action «\u00a0Ouvrir\u00a0»', 'the action “Ouvrir”'],
      [{ notices: [{ ...notice, ...bad }] }, 'l’annonce «\u00a0Fermé lundi.\u00a0»', 'the notice “Fermé lundi.”'],
      [{ notices: [{ id: 'n' }] }, 'l’annonce «\u00a0n\u00a0»', 'the notice “n”'],
      [{ communes: [...ROOT.communes, { code: '89443' }] }, 'la commune «\u00a089443\u00a0»', 'the commune “89443”'],
      [
        { themes: [...ROOT.themes, { id: 'sport', name: 'Sport', parent: 'x' }] },
        'le thème «\u00a0Sport\u00a0»',
        'the theme “Sport”',
      ],
      [
        { agreements: [...ROOT.agreements, { id: 'b', title: 'CLS', start: '2026-01-01' }] },
        'la convention «\u00a0CLS\u00a0»',
        'the agreement “CLS”',
      ],
      [{ help: [{ name: 'Accueil' }] }, 'le contact d’aide «\u00a0Accueil\u00a0»', 'the help contact “Accueil”'],
      [{ publicHolidays: [{ date: '2026-01-01' }] }, 'publicHolidays n°\u00a01', 'publicHolidays no. 1'],
      [
        services({ ...bad, name: 'z'.repeat(81) }),
        `le service «\u00a0${'z'.repeat(80)}…\u00a0»`,
        `the service “${'z'.repeat(80)}…”`,
      ],
    ]) {
      const [fr, , en] = await inBoth(more);
      assert.ok(fr.includes(`, dans ${french}, à «`), fr);
      assert.ok(en.includes(`, in ${english}, at “`), en);
    }
    // All of a record, and what is of no record.
    const [whole] = await inBoth({ services: [5] });
    assert.match(whole, /, dans le service n°\u00a01 \(un objet/);
    const [part] = await inBoth({ themes: [...ROOT.themes], calendars: { href: 'a b' } });
    assert.match(part, /, dans le flux, à «\u00a0calendars\.href\u00a0» \(/);
    const { problems } = await publication({ services: [{ ...service, hours: { week: { 'constructor.name': [] } } }] });
    assert.deepEqual(
      problems.map(({ kind, value }) => [kind, value]),
      [['feed-value', undefined]],
    );
  });
});

describe('a remark of the feed’s reader', () => {
  it('is in French where French is spoken', () => {
    for (const [remark, french] of [
      ['required', 'obligatoire'],
      ['unknown key', 'clé inconnue'],
      ['unknown "a\nb"', '"a\nb" est inconnu'],
      ['leads back to itself', 'elle revient à elle-même'],
      ['an earlier one has it', 'une fiche précédente l’a'],
      ['empty', 'vide'],
      ['expected boolean', 'true ou false attendu'],
      ['expected object', 'un objet entre { et } attendu'],
      ['expected array', 'une liste entre [ et ] attendue'],
      ['expected string', 'un texte attendu'],
      ['expected number', 'un nombre attendu'],
      ['expected either a week or ranges', '«\u00a0week\u00a0» ou «\u00a0ranges\u00a0» attendu'],
      ['expected ("open" | "closed")', 'attendu\u00a0: "open", "closed"'],
      ['expected "a\nb"', 'attendu\u00a0: "a\nb"'],
      ['longer than 2000, cut', 'plus de 2000 caractères'],
      ['not a whole number', 'ce n’est pas un nombre entier'],
      ['earlier than start', 'avant «\u00a0start\u00a0»'],
      ['not above min', 'pas plus que «\u00a0min\u00a0»'],
      ['not an id (a-z, 0-9 and hyphens)', 'ce n’est pas un identifiant\u00a0: a-z, 0-9 et tirets'],
      ['not an INSEE code', 'ce n’est pas un code INSEE'],
      ['not a day (YYYY-MM-DD)', 'ce n’est pas un jour, AAAA-MM-JJ'],
      ['not a day, month or year', 'ce n’est ni un jour, ni un mois, ni une année'],
      ['not a day, month or year, nor true', 'ce n’est ni un jour, ni un mois, ni une année, ni true'],
      [
        'not an instant with its offset (2026-12-05T09:00:00+01:00)',
        'ce n’est pas un instant avec son décalage, comme 2026-12-05T09:00:00+01:00',
      ],
      ['not an instant with its offset, nor a day', 'ce n’est ni un instant avec son décalage, ni un jour'],
      ['not "all" or a list of INSEE codes', 'ce n’est ni "all", ni une liste de codes INSEE'],
      ['not a time (HH:MM)', 'ce n’est pas une heure, HH:MM'],
      ['not an https:, http:, mailto: or tel: address', 'ce n’est pas une adresse https:, http:, mailto: ou tel:'],
      ['not an http(s) or relative address', 'ce n’est ni une adresse http(s), ni un chemin'],
      ['not an e-mail address', 'ce n’est pas une adresse de courriel'],
      ['no date is left', 'aucune date n’est valable'],
      ['no agreement is left', 'aucune convention n’est valable'],
      ['unknown', 'inconnue'],
      ['expected 2 times', 'deux heures attendues'],
      ['expected >=0', 'attendu\u00a0: >=0'],
      ['does not match /^a\n$/', 'ne correspond pas à /^a\n$/'],
      ['start and end: a day and an instant', 'le début et la fin\u00a0: un jour et un instant'],
      ['ends at its start', 'la fin est le début'],
      ['autre chose', 'autre chose'],
    ])
      assert.equal(remarkInWords(remark), french);
  });

  it('is the reader’s own where English is spoken', () => {
    speak('en');
    try {
      assert.equal(remarkInWords('required'), 'required');
    } finally {
      speak('fr');
    }
  });

  it('is in French whatever the reader says of a feed', async () => {
    const { problems } = await publication({
      agreements: [],
      services: [
        {
          ...service,
          coverage: 5,
          validFrom: 'x',
          hours: { week: { lu: [], mo: [['9', '10']] } },
          ageMonths: { min: -1 },
        },
      ],
      events: [
        { ...event, timings: [] },
        { ...event, id: 'f', timings: [{ start: 'x', end: 'y' }] },
      ],
      actions: [{ ...action, steps: [{ title: 'x', done: 'z' }] }],
    });
    const said = problems.map(({ message }) => / \(([^]*)\)\.$/.exec(message)[1]);
    assert.ok(said.length > 9, `${said}`);
    for (const one of said) assert.doesNotMatch(one, /\b(?:not|no|is|expected|unknown|nor|of|the)\b/, one);
  });
});
