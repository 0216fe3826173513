import { type TemplateResult } from 'lit';
import type { Place } from '../feed/types.js';
import type { ViewContext } from './context.js';
/** A number to tap; the text stays readable where calls cannot be made. */
export declare const phoneLink: (phone: string) => TemplateResult;
/** « Salle des fêtes, 2 rue de l’Église, Véron ». */
export declare const placeLine: (context: ViewContext, place: Place, record?: {
    lang?: string | undefined;
}) => unknown;
