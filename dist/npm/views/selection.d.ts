import { nothing, type TemplateResult } from 'lit';
import type { Service } from '../feed/types.js';
import type { keep, SharedWords } from '../text/fr.js';
import type { ViewContext } from './context.js';
interface Chosen {
    readonly has: (id: string) => boolean;
    readonly toggle: (id: string) => void;
}
/** Puts a service into « Ma sélection »; one that hides is not to be carried about. */
export declare function keepField(context: ViewContext<SharedWords & typeof keep>, service: Service, { has, toggle }: Chosen): TemplateResult | typeof nothing;
export {};
