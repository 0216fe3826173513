/** Where and when an itinerant service comes. */
import { type TemplateResult } from 'lit';
import type { OpeningState } from '../domain/opening.js';
import type { Service, Visit } from '../feed/types.js';
import type { ServiceWords } from '../text/words.js';
import type { ViewContext } from './context.js';
type Context = ViewContext<ServiceWords>;
/** « salle des fêtes de Véron », « Salle communale de Noé ». */
export declare function visitPlace(context: Context, service: Service, visit: Visit): string;
/**
 * On its own: « Prochain passage à Véron : mardi 8 décembre, 14 h – 17 h, salle des fêtes », « Annulé : passage du
 * mardi 1er décembre… ».
 */
export declare function visitLine(context: Context, service: Service, visit: Visit): TemplateResult;
/** The visits that a card says, of the viewpoint where there is one; the badge says all of one that is under way. */
export declare function visitsOnCard({ now, commune }: Context, service: Service, state: OpeningState): Visit[];
export {};
