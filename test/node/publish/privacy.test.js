/** People's data: what looks like a person's is not published and is told, what is a service's is left alone. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';

let protect, holdsPersonal, placeOf;
before(async () => ({ protect, holdsPersonal, placeOf } = await loadSource('src/publish/build/privacy.ts')));

const HOLDERS = ['owner', 'lead', 'contact', 'registration'];
const origin = { file: 'services.csv', row: 2 };

/** What is left of a record, and what is told. « Véron » is a commune of the territory. */
function guarded(record, more = {}) {
  const problems = [];
  const { record: kept } = protect({ record, origin, ...more }, problems, new Set(['veron', 'saint clement']));
  return { kept, problems, kinds: problems.map(({ kind }) => kind) };
}
const mailLeft = (email) => guarded({ contact: { email, url: 'https://a.example' } }).kept.contact.email;

describe('an e-mail address', () => {
  it('of a person is taken out, wherever it stands', () => {
    for (const email of [
      'zoe.martin@veron.example',
      'z.martin@veron.example',
      'jean-marc.martin@veron.example',
      'zoe_martin@veron.example',
      'ZOE.MARTIN@VERON.EXAMPLE',
      'éloïse.dupré@veron.example',
      'zoe.martin-dupont@veron.example',
    ]) {
      assert.equal(mailLeft(email), undefined, email);
      for (const key of HOLDERS) {
        const { kept, problems } = guarded({ id: 'a', [key]: { email } });
        assert.deepEqual(kept, { id: 'a' }, `${key} ${email}`);
        assert.deepEqual(
          problems.map(({ level, kind, value, place }) => [level, kind, value, place]),
          [['warning', 'personal-data', email, origin]],
        );
        assert.match(problems[0].message, /le courriel d’une personne/);
      }
    }
  });

  it('of a function or a place stays', () => {
    for (const email of [
      'contact@veron.example',
      'petite.enfance@veron.example',
      'accueil.centre@veron.example',
      'jeunes.veron@agglo.example',
      'culture.veron@agglo.example',
      'veron.culture@agglo.example',
      'ne-pas-repondre@veron.example',
      'zoe@veron.example',
      'ram.tournesols@veron.example',
      'tournesols.ram@veron.example',
      'zoe.m@veron.example',
    ]) {
      assert.equal(mailLeft(email), email);
      assert.deepEqual(guarded({ contact: { email } }).problems, [], email);
    }
  });
});

describe('a telephone', () => {
  it('is taken out where it is a mobile one, wherever it stands', () => {
    for (const phone of ['06 12 34 56 78', '07 12 34 56 78'])
      for (const key of HOLDERS) {
        const { kept, problems } = guarded({ id: 'a', [key]: { phone, email: 'contact@a.example' } });
        assert.deepEqual(kept, { id: 'a', [key]: { email: 'contact@a.example' } });
        assert.deepEqual(
          problems.map(({ kind, value }) => [kind, value]),
          [['personal-data', phone]],
        );
        assert.match(problems[0].message, /un téléphone portable/);
      }
  });

  it('is a mobile one beside words or another number too, and with the code of the country', () => {
    for (const phone of [
      '06 12 34 56 78 (demander Zoé)',
      'Zoé : 06.12.34.56.78',
      '03 86 00 00 01 / 06 12 34 56 78',
      '0612345678',
      '+33 6 12 34 56 78 (bureau)',
      '+33(0)6 12 34 56 78',
      '0033 7 12 34 56 78',
      '06\u00a012\u00a034\u00a056\u00a078',
    ])
      assert.deepEqual(guarded({ id: 'a', contact: { phone } }).kept, { id: 'a' }, phone);
  });

  it('stays where it is a service’s', () => {
    for (const phone of [
      '03 86 00 00 01',
      '08 06 12 34 56',
      '3919',
      '03 86 06 12 34',
      '+33 3 86 00 00 01',
      '+41 6 12 34 56 78',
    ])
      assert.deepEqual(guarded({ contact: { phone } }).kept, { contact: { phone } }, phone);
  });
});

describe('a name', () => {
  it('of who leads an action is taken out, unless it is that of a team', () => {
    const left = (name) => guarded({ lead: { organization: 'CCAS', name } }).kept.lead.name;
    for (const name of ['Zoé Martin', 'Zoé de la Tour', 'MARTIN', 'Mme Martin'])
      assert.equal(left(name), undefined, name);
    for (const name of ['Coordination petite enfance', 'Service jeunesse', 'La direction', 'Équipe de Sens', ''])
      assert.equal(left(name), name);
    assert.match(guarded({ lead: { name: 'Zoé Martin' } }).problems[0].message, /un nom/);
  });

  it('of who owns a record is taken out where a civility says whose it is', () => {
    const left = (name) => guarded({ owner: { name, email: 'contact@a.example' } }).kept.owner.name;
    for (const name of ['M. Martin', 'Mme Martin', 'mlle Martin', 'Monsieur Martin', 'MADAME Martin', 'Dr Martin'])
      assert.equal(left(name), undefined, name);
    for (const name of ['Mairie de Véron', 'Le drap blanc', 'Madamerie', 'Drôle de lieu'])
      assert.equal(left(name), name);
    assert.match(guarded({ owner: { name: 'M. Martin' } }).problems[0].message, /un nom/);
  });
});

describe('who agreed', () => {
  const record = {
    contact: { email: 'zoe.martin@a.example', phone: '06 12 34 56 78' },
    owner: { phone: '06 12 34 56 79' },
  };

  it('is published, and nobody else', () => {
    const { kept, problems } = guarded(record, { agreed: ['contact'] });
    assert.deepEqual(kept, { contact: record.contact });
    assert.deepEqual(
      problems.map(({ value }) => value),
      ['06 12 34 56 79'],
    );
  });

  it('is asked for by the record as it was written, which is not changed', () => {
    const before = structuredClone(record);
    assert.deepEqual(guarded(record).kept, {});
    assert.deepEqual(record, before);
  });
});

describe('a text', () => {
  const told = (text, key = 'description') =>
    guarded({ [key]: text }).problems.map(({ level, kind, value }) => `${level} ${kind} ${value}`);

  it('is published as it is, and told where it gives a person’s address or mobile telephone', () => {
    for (const key of ['summary', 'description', 'notice', 'admission', 'context', 'easyRead']) {
      const said = 'Appelez Zoé au 06 12 34 56 78.';
      assert.deepEqual(told(said, key), ['warning personal-data-in-text 06 12 34 56 78'], key);
      assert.equal(guarded({ [key]: said }).kept[key], said);
    }
    for (const phone of [
      '0612345678',
      '06.12.34.56.78',
      '07-12-34-56-78',
      '+33 6 12 34 56 78',
      '06\u00a012\u00a034\u00a056\u00a078',
    ])
      assert.deepEqual(told(`Au ${phone} ou écrire`), [`warning personal-data-in-text ${phone}`]);
    assert.deepEqual(told('zoe.martin@a.example, ou paul.durand+x@b-c.example'), [
      'warning personal-data-in-text zoe.martin@a.example',
    ]);
  });

  it('is not told of what is a service’s, nor of other numbers', () => {
    for (const text of [
      'Écrire à contact@a.example ou à jeunes.veron@a.example',
      'Au 03 86 00 00 01, le 06/12/2026',
      'Dossier 106123456780',
      7,
      undefined,
    ])
      assert.deepEqual(told(text), [], String(text));
    assert.deepEqual(guarded({ keywords: '06 12 34 56 78' }).problems, []);
  });
});

describe('a place of refuge', () => {
  const place = { commune: '89387', address: '1 rue Cachée' };

  it('has no address, whoever wrote it down', () => {
    const columns = { 'place.address': 'Adresse', visits: 'Dates' };
    const { kept, problems } = guarded({ id: 'a', sensitive: true, place, visits: [{ place }] }, { columns });
    assert.deepEqual(kept, { id: 'a', sensitive: true });
    assert.deepEqual(
      problems.map(({ level, kind, place: at }) => [level, kind, at.column]),
      [
        ['error', 'shelter-address', 'Adresse'],
        ['error', 'shelter-address', 'Dates'],
      ],
    );
    assert.match(problems[0].message, /le lieu n’est pas publié/);
  });

  it('has no number by which a register gives its address', () => {
    const identifiers = { siret: '12345678901234', finess: '890000001', rna: 'W891000001' };
    const { kept, problems } = guarded({ sensitive: true, identifiers }, { columns: { 'identifiers.siret': 'SIRET' } });
    assert.deepEqual(kept, { sensitive: true });
    assert.deepEqual(
      problems.map(({ level, kind, place: at, message, mend }) => [level, kind, at.column, message, mend]),
      [
        [
          'warning',
          'shelter-address',
          'SIRET',
          'Le service est marqué sensible et a un numéro (SIRET, RNA, FINESS) dont un registre public donne l’adresse\u00a0: il n’est pas publié.',
          'Effacez ce numéro de la ligne, ou la marque «\u00a0sensible\u00a0».',
        ],
      ],
    );
    assert.deepEqual(guarded({ identifiers }).kept, { identifiers });
  });

  it('is told of nothing where it has none, and other services keep theirs', () => {
    assert.deepEqual(guarded({ sensitive: true }).problems, []);
    for (const sensitive of [undefined, false]) assert.deepEqual(guarded({ sensitive, place }).kept.place, place);
  });
});

describe('what was published already', () => {
  it('is known to hold a person’s data or not', () => {
    for (const record of [
      { lead: { name: 'Zoé Martin' } },
      { owner: { name: 'Mme Martin' } },
      ...HOLDERS.flatMap((key) => [
        { [key]: { email: 'zoe.martin@a.example' } },
        { [key]: { phone: '06 12 34 56 78' } },
      ]),
    ])
      assert.equal(holdsPersonal(record), true, JSON.stringify(record));
    for (const record of [
      {},
      { lead: { name: 'Pôle social' } },
      { contact: { email: 'contact@a.example', phone: '03 86 00 00 01', name: 'Accueil' } },
      { other: { email: 'zoe.martin@a.example' } },
    ])
      assert.equal(holdsPersonal(record), false, JSON.stringify(record));
  });
});

describe('where a value stands', () => {
  const found = {
    record: {},
    origin,
    columns: { contact: 'Contact', visits: 'Dates', 'place.address': 'Adresse' },
    parts: { 'visits[1]': { file: 'visites.csv', row: 7 } },
  };

  it('is its own cell, else that of what it is a part of, else its row', () => {
    const cases = /** @type {[string, object][]} */ ([
      ['contact', { ...origin, column: 'Contact' }],
      ['contact.email', { ...origin, column: 'Contact' }],
      ['place.address', { ...origin, column: 'Adresse' }],
      ['place.commune', origin],
      ['visits[1].start', { file: 'visites.csv', row: 7 }],
      ['visits[2].start', { ...origin, column: 'Dates' }],
      ['summary', origin],
    ]);
    for (const [path, place] of cases) assert.deepEqual(placeOf(found, path), place, path);
    assert.deepEqual(placeOf({ record: {}, origin }, 'a.b[0]'), origin);
  });
});
