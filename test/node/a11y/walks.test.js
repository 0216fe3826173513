/**
 * Four errands, done with the keyboard alone and told as a screen reader tells them. What is to be heard was written
 * from what a person needs to know for the errand. Orca, NVDA and VoiceOver themselves: docs/accessibilite.md.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { openScenes, settle } from '../../support/scenes.js';
import { openReader } from '../../support/screen-reader.js';

let scenes;
before(async () => {
  scenes = await openScenes();
});
after(() => scenes.close());

/** A page on which somebody begins before the element. */
async function begin(element, attributes) {
  const page = await scenes.show({ name: element, element, attributes });
  await page.focus('#before');
  return { page, reader: await openReader(page) };
}

/** The lines that are wanted are heard, in that order, whatever is told between them. */
function assertHeard(lines, wanted) {
  let from = 0;
  for (const one of wanted) {
    const at = lines.findIndex((line, i) => i >= from && (one instanceof RegExp ? one.test(line) : line === one));
    assert.ok(at >= 0, `« ${one} » is not heard in its place:\n${lines.join('\n')}`);
    from = at + 1;
  }
}

describe('by keyboard, as a screen reader tells it', () => {
  it('a parent finds a place in childcare', async () => {
    const { page, reader } = await begin('service-finder', { limit: '20' });
    assert.equal(await reader.tabTo(/Rechercher/), 'Rechercher un service, champ de recherche');
    // The index comes when one reaches for the field.
    await settle(page);
    await page.keyboard.insertText('creche');
    await page.waitForFunction(() => globalThis.announced.length > 0);
    const [found, ...more] = await reader.announced();
    assert.match(found, /^\d+ services$/);
    assert.deepEqual(more, []);
    await reader.tabTo(/^Plus de filtres, bouton réduit$/);
    await page.keyboard.press('Enter');
    await settle(page);
    assert.match(await reader.tabTo(/^Avec des places/), /case à cocher non cochée/);
    await page.keyboard.press('Space');
    await settle(page);
    assert.match(await reader.focused(), /^Avec des places, case à cocher cochée/);
    const [left] = await reader.announced();
    assert.match(left, /^\d+ services$/);
    assert.ok(parseInt(left, 10) < parseInt(found, 10), `${left} of ${found}`);
    assertHeard(await reader.section(/^Crèche Les Coquelicots, titre niveau \d$/), [
      'Crèche · De 3 mois à 3 ans',
      'Ouvert jusqu’à 18 h 45',
      'Places disponibles (au 16 novembre 2026) : 2 places le mercredi, 1 place le vendredi.',
      /6 rue de l’Exemple, 89100 Paron · à 9 km$/,
      '03 53 01 10 02, lien',
    ]);
    await reader.tabTo(/^En savoir plus : Crèche Les Coquelicots, bouton réduit$/);
    await page.keyboard.press('Enter');
    await settle(page);
    assert.equal(await reader.focused(), 'En savoir plus : Crèche Les Coquelicots, bouton développé');
    assertHeard(await reader.section(/^Crèche Les Coquelicots, titre niveau \d$/), [
      'En savoir plus : Crèche Les Coquelicots, bouton développé',
      'Mardi (aujourd’hui)',
      '7 h 15 – 18 h 45',
      'Comment obtenir une place',
      'Contact',
    ]);
  });

  it('an inhabitant hears whether a place is open, and when it will be', async () => {
    const { page, reader } = await begin('service-finder', { limit: '100' });
    assert.match(await reader.tabTo(/^Ouvert maintenant/), /case à cocher non cochée/);
    await page.keyboard.press('Space');
    await settle(page);
    const [announced] = await reader.announced();
    // Each that is left says so, and until when.
    const cards = (all) => all.filter((line) => /^En savoir plus/.test(line)).length;
    const lines = await reader.readAll((all) => `${cards(all)} services` === announced);
    const open = lines.filter(
      (line) => /^(Ouvert|Ferme|24 h\/24|Passage en cours)/.test(line) && !/case à cocher/.test(line),
    );
    assert.equal(announced, `${cards(lines)} services`);
    assert.equal(announced, `${open.filter((line) => line !== 'Ouvert maintenant').length} services`, open.join('\n'));
    await page.keyboard.press('Space');
    await settle(page);
    assertHeard(await reader.section(/^Relais petite enfance de Sens, titre niveau \d$/), [
      'Fermé, ouvre à 13 h 30',
      '03 53 01 10 06, lien',
    ]);
  });

  it('a father finds Saturday’s events and adds one to his calendar', async () => {
    const { page, reader } = await begin('event-calendar', { view: 'month' });
    assert.match(await reader.tabTo(/24 novembre/), /^mardi 24 novembre 2026, Aujourd’hui, 5 événements ; .*, bouton$/);
    for (let day = 25; day < 28; day++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    assert.match(await reader.focused(), /^samedi 28 novembre 2026, 7 événements ; .*10 h Entre papas.*, bouton$/);
    await page.keyboard.press('Enter');
    await settle(page);
    assert.equal(await reader.focused(), 'Ce week-end, samedi 28 novembre, titre niveau 3');
    assertHeard(await reader.section(/^Ce week-end, samedi 28 novembre, titre/), [
      'Entre papas, titre niveau 4',
      '10 h – 12 h',
      'Tiers-lieu La Grange · Dixmont · à 9 km',
    ]);
    await reader.tabTo(/^En savoir plus : Entre papas, bouton réduit$/);
    await page.keyboard.press('Enter');
    await settle(page);
    assert.equal(await reader.tabTo(/agenda/), 'Ajouter à mon agenda, bouton');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const file = readFileSync(await (await download).path(), 'utf8');
    assert.match(file, /SUMMARY:Entre papas/);
    assert.match(file, /DTSTART;TZID=Europe\/Paris:20261128T100000/);
  });

  it('a citizen hears where action 7 stands', async () => {
    const { page, reader } = await begin('roadmap', { commune: '' });
    assert.equal(
      await reader.tabTo(/^Action 7 · /),
      'Action 7 · Une halte-garderie itinérante dans les villages (exemple) Terminée 3 étapes sur 3 · ' +
        'Échéance : décembre 2025, bouton réduit',
    );
    await page.keyboard.press('Enter');
    await settle(page);
    assert.match(await reader.focused(), /^Action 7 · .*, bouton développé$/);
    assertHeard(await reader.lines(), [
      /^Action 7 · /,
      'Un camion aménagé accueille les tout-petits une matinée par quinzaine dans quatre villages.',
      'Début',
      '2024',
      'Échéance',
      'décembre 2025',
      'Porteur',
      'Association La Ronde (exemple)',
      'Étapes',
      /^Ouvrir les deux suivantes.*faite, 15 septembre 2025/,
      'Dernière mesure, juin 2026',
      '58 enfants',
      /^Cible, décembre 2025$/,
      /^40 enfants.*atteinte/,
    ]);
  });
});
