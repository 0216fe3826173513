import type { Service } from '../../feed/types.js';
import type { Kit } from '../kit/kit.js';
import type { ServiceRecordContext } from './words.js';
/** « Familles, jeunes · De 3 à 11 ans »; a card has the ages. */
export declare function audience({ dotted, nothing }: Kit, { words }: ServiceRecordContext, service: Service, onCard: boolean): unknown;
/** « Sur place, à distance · Sur rendez-vous ». */
export declare function attendance({ dotted, nothing }: Kit, { words }: ServiceRecordContext, service: Service): unknown;
/** « Français, anglais, arabe ». */
export declare function languages(context: ServiceRecordContext, { languages: codes }: Service): string;
/** « Toutes les communes », « Sens, Véron, dont votre commune ». */
export declare function coverage(kit: Kit, context: ServiceRecordContext, { coverage: where, residentsOnly }: Service): unknown;
export declare function accessibility(kit: Kit, context: ServiceRecordContext, service: Service): unknown;
