/** A late part that draws a piece of the roadmap, and brings the styles of that piece. */
import { type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { RoadmapWords } from '../../text/words.js';
import type { ViewContext } from '../../views/context.js';
import type { kit } from '../../views/kit.js';
import { disclosure } from '../../views/record.js';
import { drawn, LateRecord, type LatePart as Loaded } from '../late-record.js';

type Context = ViewContext<RoadmapWords>;
type Draw<Subject> = (pieces: typeof kit, context: Context, subject: Subject) => unknown;

const OPEN = 'open';

export class LatePart<Subject> {
  readonly #part: LateRecord<Draw<Subject>>;

  constructor(host: ReactiveControllerHost & Element, load: () => Promise<Loaded<Draw<Subject>>>) {
    this.#part = new LateRecord(host, load);
  }

  /** The piece, or words for that it is on its way or cannot be had. */
  show(context: Context, subject: Subject): unknown {
    return drawn(this.#part, context, subject);
  }

  /** Tries again what could not be had. */
  again(): void {
    this.#part.again();
  }

  /** The piece behind a name that opens it. */
  disclosure(context: Context, name: string, subject: Subject): TemplateResult {
    return disclosure(this.#part, OPEN, name, () => this.show(context, subject));
  }
}
