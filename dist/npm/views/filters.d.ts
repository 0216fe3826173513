/** The filters that widgets share: the same words and pieces everywhere. */
import { type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';
/** « Commune »: a viewpoint, in alphabetical order. */
export declare function communeField({ feed, words, commune }: ViewContext, change: (code: string) => void): TemplateResult;
/** « Thème », in the feed's order, children under their parent. */
export declare function themeField({ feed, words }: ViewContext, theme: string, change: (id: string) => void): TemplateResult;
/** A group of fields with a name. */
export declare function filterGroup({ words }: ViewContext, fields: unknown): TemplateResult;
