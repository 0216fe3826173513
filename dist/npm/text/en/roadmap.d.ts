import type * as french from '../fr/roadmap.js';
export declare const roadmap: typeof french.roadmap;
export declare const totalsRecord: typeof french.totalsRecord;
export declare const timelineRecord: typeof french.timelineRecord;
export declare const exportRecord: typeof french.exportRecord;
