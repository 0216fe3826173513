/** Where a key leads in a grid of days (WAI-ARIA APG, date grid): a move in days or months, or to an end of the week. */
export type GridMove = { readonly days: number } | { readonly months: number } | { readonly weekEnd: 'first' | 'last' };

export function gridMove(
  { key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent,
  rightToLeft: boolean,
): GridMove | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  const forward = rightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return { days: forward };
    case 'ArrowLeft':
      return { days: -forward };
    case 'ArrowDown':
      return { days: 7 };
    case 'ArrowUp':
      return { days: -7 };
    case 'Home':
      return { weekEnd: 'first' };
    case 'End':
      return { weekEnd: 'last' };
    case 'PageDown':
      return { months: shiftKey ? 12 : 1 };
    case 'PageUp':
      return { months: shiftKey ? -12 : -1 };
    default:
      return undefined;
  }
}
