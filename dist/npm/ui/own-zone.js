let known;
/** The visitor's time zone. Asked once: each answer of the browser takes as long as drawing a day. */
export const ownZone = () => (known ??=
    Reflect.get(globalThis, 'Temporal')?.Now.timeZoneId() ??
        Intl.DateTimeFormat().resolvedOptions().timeZone);
