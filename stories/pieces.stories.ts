/** The pieces that the elements are made of, each in its states. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { checkField, searchField, selectField } from '../src/ui/fields.js';
import { heading } from '../src/ui/heading.js';
import { StoryPieces } from './support/pieces.js';
import { told } from './support/states.js';

// Here, and not there: a module that is imported for what it does alone would be left out of the build.
if (!customElements.get('story-pieces')) customElements.define('story-pieces', StoryPieces);

const nothing = (): void => undefined;
const LONG = 'Anticonstitutionnellement-et-intergouvernementalement-rindfleischetikettierungsüberwachung';

const meta: Meta = {
  title: 'Pièces',
  id: 'pieces',
  parameters: {
    docs: {
      description: {
        component:
          'Ce dont les éléments sont faits. Une page ne s’en sert pas directement : elle les règle par les jetons et les ' +
          'parties (`::part()`).',
      },
    },
  },
};
export default meta;

type Story = StoryObj;

/** A story of some pieces, in the frame that gives them the tokens. */
const pieces = (story: string, draw: () => TemplateResult, state = {}): Story => ({
  ...told(story, state),
  render: () => html`<story-pieces .pieces=${() => html`<div class="ctg text">${draw()}</div>`}></story-pieces>`,
});

const buttons = (): TemplateResult =>
  html`<p class="row">
      <button type="button" class="main">Réessayer</button>
      <button type="button">Afficher plus</button>
      <button type="button" class="plain">Effacer les filtres</button>
      <a href="#lien">Un lien</a>
    </p>
    <p class="row" role="group" aria-label="Affichage">
      <button type="button" aria-pressed="true">Mois</button><button type="button" aria-pressed="false">Liste</button>
    </p>`;

const fields = (long = ''): TemplateResult =>
  html`<div class="fields" role="group" aria-label="Filtrer">
    ${searchField(`Rechercher${long}`, '', nothing)}
    ${selectField(
      'Commune',
      '1',
      [
        { value: '', text: 'Toutes les communes' },
        { value: '1', text: long || 'Véron (12)' },
        { value: '2', text: 'Sens (0)', disabled: true },
      ],
      nothing,
    )}
    ${checkField('Ouvert maintenant', true, nothing, '(4)')} ${checkField(`Gratuit${long}`, false, nothing, '(0)')}
  </div>`;

const notes = (): TemplateResult =>
  html`<p class="demo">Données de démonstration : les exemples fictifs sont signalés.</p>
    <div class="note"><p>Les données ne sont pas les dernières.</p></div>
    <p class="note alert">Neige annoncée jeudi : le bus ne circulera pas avant 10 h.</p>
    <p class="badge"><span class="shape" aria-hidden="true">●</span><span>Ouvert jusqu’à 18 h 30</span></p>
    <p class="warn">Annulé</p>`;

const card = (title = 'Crèche Les Libellules'): TemplateResult =>
  html`<article class="card">
    ${heading(2, title)}
    <p class="meta">Crèche · De 2 mois à 3 ans</p>
    <p>Accueil collectif de 45 enfants.</p>
    <details>
      <summary>En savoir plus</summary>
      <div class="text"><p>La suite de la fiche.</p></div>
    </details>
    <p class="source">Source : Exemple fictif · Vérifié le 2 novembre 2026</p>
  </article>`;

const progress = (): TemplateResult =>
  html`<div class="progress">
    <span>3 étapes sur 5</span><progress aria-label="Avancement" max="5" value="3"></progress> <span>0 étape sur 4</span
    ><progress aria-label="Avancement de rien" max="4" value="0"></progress> <span>Avancement publié : 100 %</span
    ><progress aria-label="Avancement publié" max="100" value="100"></progress>
  </div>`;

const skeleton = (): TemplateResult =>
  html`<p>Chargement…</p>
    <div class="skeleton" aria-hidden="true"></div>`;

const all = (): TemplateResult => html`${buttons()} ${fields()} ${notes()} ${card()} ${progress()} ${skeleton()}`;

export const Buttons: Story = {
  name: 'Boutons et liens',
  ...pieces('Principal, ordinaire, discret ; choisi ou non.', buttons),
};
export const Fields: Story = {
  name: 'Champs',
  ...pieces('Une étiquette au-dessus, toujours visible.', () => fields()),
};
export const Notes: Story = { name: 'Mots à part', ...pieces('Une forme, une couleur, et toujours des mots.', notes) };
export const Card: Story = {
  name: 'Fiche',
  ...pieces('Un titre, l’essentiel, et le reste à la demande.', () => card()),
};
export const Progress: Story = { name: 'Avancement', ...pieces('Le nombre en mots, puis la barre.', progress) };
export const Skeleton: Story = { name: 'Attente', ...pieces('La hauteur de ce qui vient, sans mouvement.', skeleton) };
export const LongWords: Story = {
  name: 'Mots longs',
  ...pieces('Coupés, jamais débordants.', () => html`${fields(LONG)} ${card(LONG)}`, { parameters: { column: 320 } }),
};
export const Dark: Story = {
  name: 'Page sombre',
  ...pieces('Toutes, sur un fond sombre.', all, { globals: { host: 'dark' } }),
};
export const BigText: Story = {
  name: 'Texte à 200 %',
  ...pieces('Toutes, deux fois plus grandes.', all, { globals: { text: '200' } }),
};
export const ForcedColours: Story = {
  name: 'Couleurs forcées',
  ...pieces('Toutes, avec les couleurs du système.', all),
};
