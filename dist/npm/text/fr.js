export * from './fr/actions.js';
export * from './fr/events.js';
export * from './fr/map.js';
export * from './fr/keep.js';
export * from './fr/offers.js';
export * from './fr/roadmap.js';
export * from './fr/services.js';
export * from './fr/shared.js';
