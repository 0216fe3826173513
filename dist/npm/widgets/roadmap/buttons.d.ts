/** The buttons of a roadmap: how the actions stand, and more of them. */
import { type TemplateResult } from 'lit';
import type { RoadmapWords } from '../../text/words.js';
import { type View } from './list.js';
export declare const viewButtons: (words: RoadmapWords, shown: View, choose: (view: View) => void) => TemplateResult;
/** @param left - How many are not drawn yet. */
export declare const moreButton: (words: RoadmapWords, left: number, more: () => void) => unknown;
