/** What the workshop says of a choice: whether its colour can be read, what to paste and where, how to make it known. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Verdict } from './contrast.js';
import { drawing } from './drawings.js';
import { PLACE, type Piece } from './places.js';
import { bulletin, pageOf, providerMail, titleOf, type Target } from './snippets.js';
import { queryOf, type State } from './state.js';

const ratio = (n: number): string => n.toFixed(1).replace('.', ',');

/** @param take - Takes another colour in place of the one that was written. */
export function contrastText(text: string, verdict: Verdict | undefined, take: (colour: string) => void): unknown {
  if (!text) return nothing;
  if (!verdict)
    return html`<p class="note error">
      «&nbsp;${text}&nbsp;» n’est pas une couleur. Écrivez-la comme «&nbsp;#7a2e3b&nbsp;»&nbsp;: votre prestataire la
      connaît, ou prenez-la dans la palette.
    </p>`;
  const { readable, mended } = verdict;
  if (readable)
    return html`<p class="note good">
      Cette couleur se lit bien&nbsp;: contraste de ${ratio(verdict.ratio)} sur fond blanc, texte
      ${verdict.on === '#ffffff' ? 'blanc' : 'noir'} dessus.
    </p>`;
  return html`<div class="note warning">
    <p>
      Trop claire pour être lue sur fond blanc (contraste de ${ratio(verdict.ratio)}, il en faut
      ${ratio(verdict.needed)} pour un bouton et 4,5 pour un lien)&nbsp;: elle n’est pas utilisée.
    </p>
    <p>
      <button
        type="button"
        class="button"
        @click=${() => {
          take(mended ?? '');
        }}
      >
        Prendre la même en plus foncé, ${mended}
      </button>
    </p>
  </div>`;
}

/** @param framed - Whether the addresses to paste are published. */
export function placeText(state: State, target: Target, framed: boolean): TemplateResult {
  const place = PLACE[state.place];
  const mail = providerMail(state, target);
  // RFC 6068: line breaks are CRLF.
  const body = encodeURIComponent(mail.body).replace(/%0A/g, '%0D%0A');
  const letter = `mailto:?subject=${encodeURIComponent(mail.subject)}&body=${body}`;
  return html`<p class="note">${place.advice}</p>
    ${
      framed || state.place === 'html'
        ? nothing
        : html`<p class="note warning">
            Les adresses «&nbsp;cadre/…&nbsp;» ne sont pas encore publiées ici&nbsp;: l’agglomération doit d’abord
            donner son adresse publique («&nbsp;url&nbsp;» dans ctg.config.json). Une adresse collée trop tôt resterait
            un simple lien.
          </p>`
    }
    <ol class="steps">
      ${place.steps.map(({ drawing: name, text }) => html`<li>${drawing(name)}${text}</li>`)}
    </ol>
    ${place.pieces(state, target).map((piece, i) => pieceText(piece, i))}
    ${
      state.place === 'prestataire'
        ? html`<p>
              <a class="button main" href=${letter}>Écrire à mon prestataire</a>
            </p>
            ${pieceText({ label: 'Le texte du courriel', text: `${mail.subject}\n\n${mail.body}` }, 0)}`
        : nothing
    }`;
}

function pieceText({ label, text, note, lost }: Piece, index: number): TemplateResult {
  const id = `code-${index}`;
  return html`<div class="piece">
    <label for=${id}><strong>${label}</strong></label>
    ${note === undefined ? nothing : html`<p class="quiet" id="${id}-note">${note}</p>`}
    ${lost === undefined ? nothing : html`<p class="note warning">${lost}</p>`}
    <textarea
      id=${id}
      class=${text.length < 120 ? 'one' : ''}
      readonly
      spellcheck="false"
      rows="1"
      aria-describedby=${note === undefined ? nothing : `${id}-note`}
      .value=${text}
    ></textarea>
    <button type="button" class=${index ? 'button' : 'button main'} @click=${() => copy(id, label)}>
      Copier<span class="visually-hidden">&nbsp;: ${label}</span>
    </button>
  </div>`;
}

async function copy(id: string, label: string): Promise<void> {
  const area = document.querySelector<HTMLTextAreaElement>(`#${id}`);
  const status = document.querySelector('#copie');
  if (!area || !status) return;
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(area.value);
    status.textContent = `${label}\u00a0: copié. Collez-le maintenant dans votre page.`;
  } catch {
    area.focus();
    area.select();
    status.textContent = 'Le texte est sélectionné\u00a0: copiez-le avec Ctrl+C (ou Cmd+C).';
  }
}

export function announcement(state: State, target: Target): TemplateResult {
  const text = bulletin(state, target);
  const query = new URLSearchParams({
    page: pageOf(state, target).slice(target.base.length),
    titre: titleOf(state, target),
  });
  return html`<div class="announce">
    <label for="bulletin"><strong>Pour le bulletin municipal</strong> (${text.length} caractères)</label>
    <textarea id="bulletin" readonly rows="4" .value=${text}></textarea>
    <p class="row">
      <button type="button" class="button" @click=${() => copy('bulletin', 'Le texte du bulletin')}>
        Copier<span class="visually-hidden">&nbsp;: le texte du bulletin</span>
      </button>
      <a class="button" href="affiche/?${String(query)}" target="_blank"
        >Affiche A4 avec un code à flasher (nouvelle fenêtre)</a
      >
    </p>
    <p class="quiet">
      Envoyez cette page toute prête à une commune&nbsp;: son adresse garde vos choix.
      <a href="?${queryOf(state)}">Lien vers ces choix</a>
    </p>
  </div>`;
}
