/** Where things are: communes, distances, and what is near whom. */
export * from './communes.js';
export * from './proximity.js';
