/** What the page knows, and the one thing at a time that its worker does for it. */
import type { Level, Origin } from '../../publish/source.js';
import type { SeenCell } from '../../publish/book/row.js';
import type { Asked, Dropped, Job, Result, Told } from './protocol.js';

export const WIDGETS = {
  'service-finder': 'Trouver un service',
  'event-calendar': 'Agenda',
  roadmap: 'Feuille de route',
} as const;
export type WidgetName = keyof typeof WIDGETS;

export type Work =
  | { readonly status: 'idle' }
  /** `result`: of the reading before, which stays in view until the next one is there. */
  | { readonly status: 'working'; readonly step: string; readonly result?: Result }
  | { readonly status: 'failed'; readonly message: string }
  | { readonly status: 'done'; readonly result: Result; readonly seconds: number };

export interface State {
  readonly files: readonly Dropped[];
  /** Names of what is none that is read. */
  readonly ignored: readonly string[];
  readonly online: string;
  readonly accept: ReadonlySet<string>;
  /** Losses that were asked about: the person may think again. */
  readonly offered: ReadonlySet<string>;
  readonly drafts: boolean;
  readonly work: Work;
  readonly level: Level | '';
  readonly search: string;
  /** Rows that were asked to be seen, by {@link rowKey}; undefined where there is none. */
  readonly rows: ReadonlyMap<string, readonly SeenCell[] | undefined>;
  readonly commune: string;
  readonly widget: WidgetName;
  /** What was just done, for the live region. */
  readonly said: string;
}

const START: State = {
  files: [],
  ignored: [],
  online: '../feed.json',
  accept: new Set(),
  offered: new Set(),
  drafts: false,
  work: { status: 'idle' },
  level: '',
  search: '',
  rows: new Map(),
  commune: '',
  widget: 'service-finder',
  said: '',
};

/** A worker that says nothing for so long has not started, in ms. */
const SILENCE = 20_000;
const NO_WORKER =
  'Le navigateur n’a pas pu lancer le travail. Rechargez la page\u00a0; si cela recommence, ouvrez-la à son adresse https://…, dans un navigateur à jour.';

/** What cannot be an address is handed on as it is: it is then told that nothing could be read there. */
function absolute(address: string): string {
  try {
    return address && new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
}

export const rowKey = ({ file, sheet = '', row = 0, column = '' }: Origin) => [file, sheet, row, column].join('|');

export class Page {
  state = START;
  readonly #draw: () => void;
  #worker: Worker | undefined;
  #ready = 0;

  constructor(draw: () => void) {
    this.#draw = draw;
  }

  set(next: Partial<State>): void {
    this.state = { ...this.state, ...next };
    this.#draw();
  }

  /** Reads again with what is chosen now; what was under way is left. */
  run(change: Partial<State> = {}): void {
    this.set({ ...change, rows: new Map(), work: this.#working('Préparation'), said: 'Relecture en cours.' });
    const { files, online, accept, drafts } = this.state;
    if (!files.length) {
      this.cancel();
      return;
    }
    this.#stop();
    const job: Job = {
      files,
      now: Date.now(),
      online: absolute(online.trim()),
      accept: [...accept],
      preview: drafts,
    };
    const start = performance.now();
    const worker = this.#start();
    if (!worker) return;
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      this.#hear(data, start);
    });
    const asked: Asked = { type: 'publish', job };
    worker.postMessage(asked);
  }

  #working(step: string): Work {
    const { work } = this.state;
    const result = 'result' in work ? work.result : undefined;
    return { status: 'working', step, ...(result && { result }) };
  }

  cancel(): void {
    this.#stop();
    this.set({ work: { status: 'idle' }, said: 'Relecture arrêtée.' });
  }

  /** The publication as a zip; rejects where the worker is gone. */
  zip(): Promise<Uint8Array<ArrayBuffer>> {
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      if (!worker) {
        reject(new Error(NO_WORKER));
        return;
      }
      const hear = ({ data }: MessageEvent<Told>) => {
        if (data.type === 'zip') resolve(data.bytes);
        else if (data.type === 'failed') reject(new Error(data.message));
        else {
          if (data.type === 'zipping') this.set({ said: `Le fichier .zip se prépare\u00a0: ${data.count} fichiers.` });
          return;
        }
        worker.removeEventListener('message', hear);
      };
      worker.addEventListener('message', hear);
      const asked: Asked = { type: 'zip' };
      worker.postMessage(asked);
    });
  }

  /** Shows the row that a problem speaks of, or puts it away. */
  see(place: Origin): void {
    const key = rowKey(place);
    const rows = new Map(this.state.rows);
    if (rows.delete(key)) this.set({ rows });
    else {
      const asked: Asked = { type: 'row', place };
      this.#worker?.postMessage(asked);
    }
  }

  #start(): Worker | undefined {
    try {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('error', () => this.#fail(NO_WORKER));
      this.#ready = window.setTimeout(() => this.#fail(NO_WORKER), SILENCE);
      return (this.#worker = worker);
    } catch {
      this.#fail(NO_WORKER);
      return undefined;
    }
  }

  #stop(): void {
    window.clearTimeout(this.#ready);
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #fail(message: string): void {
    this.#stop();
    this.set({ work: { status: 'failed', message }, said: '' });
  }

  #hear(told: Told, start: number): void {
    window.clearTimeout(this.#ready);
    if (told.type === 'progress') this.set({ work: this.#working(told.step) });
    if (told.type === 'row') this.set({ rows: new Map(this.state.rows).set(rowKey(told.place), told.cells) });
    if (told.type === 'failed')
      this.#fail(`La relecture s’est arrêtée (${told.message}). Vos fichiers ne sont pas touchés.`);
    if (told.type !== 'done') return;
    const { problems, count } = told.result;
    const errors = problems.filter(({ level }) => level === 'error').length;
    this.set({
      work: { status: 'done', result: told.result, seconds: (performance.now() - start) / 1000 },
      said: `Relecture terminée\u00a0: ${errors} ${errors > 1 ? 'erreurs' : 'erreur'}, ${problems.length} remarques. ${count ? 'La publication est prête.' : 'Rien ne peut encore être publié.'}`,
    });
  }
}
