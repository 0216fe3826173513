import { nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';
interface Provenance {
    readonly source?: {
        readonly name: string;
        readonly url?: string | undefined;
    } | undefined;
    readonly verified?: string | undefined;
    readonly updated?: string | undefined;
}
/** Where a record comes from and when it was last checked. A fictitious record says so here, so it is never hidden. */
export declare function provenance(context: ViewContext, record: Provenance): TemplateResult | typeof nothing;
export {};
