import { type TemplateResult } from 'lit';
/** A real heading of a level that is known at run time; 1 to 6, others are brought within. */
export declare function heading(level: number, content: unknown, id?: string): TemplateResult;
