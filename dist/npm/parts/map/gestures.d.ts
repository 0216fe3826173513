import type { View } from './view.js';
export declare function listen(surface: HTMLElement, view: View, pressed: () => void): void;
