let known: string | undefined;

/** Of `Temporal` what is used here: it answers at once, the first formatter of a page after most of a fifth of a second. */
interface Temporal {
  readonly Now: { timeZoneId: () => string };
}

/** The visitor's time zone. Asked once: each answer of the browser takes as long as drawing a day. */
export const ownZone = (): string =>
  (known ??=
    (Reflect.get(globalThis, 'Temporal') as Temporal | undefined)?.Now.timeZoneId() ??
    Intl.DateTimeFormat().resolvedOptions().timeZone);
