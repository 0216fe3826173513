/** A late part that draws a piece of the roadmap, and brings the styles of that piece. */
import { type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { RoadmapWords } from '../../text/words.js';
import type { ViewContext } from '../../views/context.js';
import type { kit } from '../../views/kit.js';
import { type LatePart as Loaded } from '../late-record.js';
type Context = ViewContext<RoadmapWords>;
type Draw<Subject> = (pieces: typeof kit, context: Context, subject: Subject) => unknown;
export declare class LatePart<Subject> {
    #private;
    constructor(host: ReactiveControllerHost & Element, load: () => Promise<Loaded<Draw<Subject>>>);
    /** The piece, or words for that it is on its way or cannot be had. */
    show(context: Context, subject: Subject): unknown;
    /** Tries again what could not be had. */
    again(): void;
    /** The piece behind a name that opens it. */
    disclosure(context: Context, name: string, subject: Subject): TemplateResult;
}
export {};
