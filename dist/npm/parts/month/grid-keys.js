export function gridMove({ key, shiftKey, ctrlKey, altKey, metaKey }, rightToLeft) {
    if (ctrlKey || altKey || metaKey)
        return undefined;
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
