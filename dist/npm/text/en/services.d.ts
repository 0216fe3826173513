import type * as french from '../fr/services.js';
export declare const services: typeof french.services;
export declare const serviceRecord: typeof french.serviceRecord;
export declare const serviceFilters: typeof french.serviceFilters;
